import { expect, test } from 'vitest';
import type { AnyBusiness } from './business.ts';
import { findType, types } from './types/index.ts';
import { products, whyNotEven } from './verbs.ts';

const [number, , service] = products;
if (number === undefined || service === undefined) throw new Error('no products');

/** The types with one of them changed. */
const other =
  (code: string, change: Partial<AnyBusiness> | undefined) =>
  (asked: string): AnyBusiness | undefined => {
    const type = findType(asked);
    if (asked !== code || type === undefined) return type;
    return change === undefined ? undefined : { ...type, ...change };
  };

test('SVC-16 whatever can be applied for can be altered and cancelled, and cancelling asks for nothing more', () => {
  for (const product of products) expect(whyNotEven(product), product.code).toBeUndefined();
  // A verb that is gone, and each way to make leaving harder, is told.
  expect(whyNotEven(number, other('termination', undefined))).toBe('verb_missing');
  expect(whyNotEven(number, other('sim_swap', undefined))).toBe('verb_missing');
  expect(whyNotEven({ ...service, alter: [] })).toBe('verb_missing');
  expect(whyNotEven(number, other('termination', { agent: false }))).toBe('cancelling_harder');
  for (const harder of [{ set_up: ['call'] }, { takes_card: true }] as const)
    expect(whyNotEven(service, other('service_end', harder))).toBe('cancelling_harder');
  expect(whyNotEven(service, other('service_add', { signs: 'spoken' }))).toBe('cancelling_harder');
});

test('SVC-16 every business that gives something that goes on stands in the list of products', () => {
  const named = new Set(products.flatMap(of => [of.apply, ...of.alter, of.cancel]));
  const going_on = types.filter(type =>
    /connection|service_|plan_|termination|suspension|resume/.test(type.code),
  );
  expect(going_on.filter(type => !named.has(type.code)).map(type => type.code)).toEqual([]);
});
