import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import { type Evidence, evidence } from '../norms/index.ts';
import type { AnyBusiness } from './business.ts';
import { sizeOf } from './size.ts';
import { findType } from './types/index.ts';

/** Something a customer has from the day it was applied for until it is cancelled, and what it is altered by. */
export interface Product {
  code: string;
  say: Words;
  apply: string;
  alter: readonly string[];
  cancel: string;
}

/** What goes on and is charged until somebody ends it: for each of them the three verbs are at the counter (SVC-16). */
export const products: readonly Product[] = [
  {
    code: 'number',
    say: { zh: '号码和套餐', en: 'Number and plan' },
    apply: 'new_connection',
    alter: ['plan_change', 'suspension', 'resume', 'sim_swap', 'sim_replacement'],
    cancel: 'termination',
  },
  {
    code: 'unit_number',
    say: { zh: '单位号码', en: 'A unit’s number' },
    apply: 'unit_connection',
    alter: ['user_change'],
    cancel: 'unit_termination',
  },
  {
    code: 'service',
    say: { zh: '新业务', en: 'Value-added service' },
    apply: 'service_add',
    // A service has nothing that could be set: another one takes its place, in the same visit.
    alter: ['service_add'],
    cancel: 'service_end',
  },
];

const proofs = ['none', 'holder', 'new_holder'] as const;
const hands = ['none', 'spoken', 'signature'] as const;
const minded = (of: AnyBusiness) => ({
  proof: Math.min(1, proofs.indexOf(of.identity)),
  hand: hands.indexOf(of.signs),
  ...sizeOf(of),
});

/**
 * Why the verbs of a product are not even: one of them is nowhere to be had, or cancelling asks for more proof, a hand
 * more, another step, field or point than applying did, or for the holder's own coming where an agent could apply.
 */
export const whyNotEven = guarded('SVC-16', (of: Product, find = findType): string | undefined => {
  const apply = find(of.apply);
  const cancel = find(of.cancel);
  const altered = of.alter.map(find);
  if (apply === undefined || cancel === undefined || altered.length === 0 || altered.includes(undefined))
    return 'verb_missing';
  const [first, last] = [minded(apply), minded(cancel)];
  const more = (Object.keys(first) as (keyof typeof first)[]).some(key => last[key] > first[key]);
  return more || (apply.agent && !cancel.agent) ? 'cancelling_harder' : undefined;
});

const steps = (of: string): number => {
  const type = findType(of);
  return type === undefined ? 0 : sizeOf(type).steps;
};

/** The steps of applying beside those of cancelling, product by product. */
const measured = async (_: Ctx): Promise<Partial<Evidence>> => ({
  kind: 'measured',
  total: products.length,
  figures: products.flatMap(of => [
    {
      ...{ id: `${of.code}_apply`, unit: null, as: 'count' as const, tone: 'plain' as const },
      say: { zh: `${of.say.zh}：申请步数`, en: `${of.say.en}: steps to apply` },
      value: steps(of.apply),
    },
    {
      ...{ id: `${of.code}_cancel`, unit: null, as: 'count' as const },
      tone: whyNotEven(of) === undefined ? ('ok' as const) : ('bad' as const),
      say: { zh: `${of.say.zh}：取消步数`, en: `${of.say.en}: steps to cancel` },
      value: steps(of.cancel),
    },
  ]),
});
evidence('SVC-16', measured);
