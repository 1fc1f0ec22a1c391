import { expect, test } from 'vitest';
import { postsBound } from './bound.ts';
import { clauseOf, clauses } from './clause.ts';

const bound = (row: string) => {
  const of = clauseOf(row);
  return of === undefined ? undefined : postsBound(of);
};

test('GEN-05 a clause binds the posts its group is about and those it names', () => {
  expect(bound('VIP-01')).toEqual(expect.arrayContaining(['vip_clerk']));
  expect(bound('VIP-01')).not.toContain('storekeeper');
  expect(bound('CASH-07')).toEqual(expect.arrayContaining(['duty_manager', 'service_clerk', 'auditor']));
  expect(bound('CC-01')).not.toContain('service_clerk');
  expect(bound('APR-02')).toEqual(expect.arrayContaining(['promoter', 'intern']));
});

test('GEN-05 every clause binds somebody, and every post of a hall is bound by something', () => {
  const all = clauses.map(postsBound);
  expect(all.filter(posts => posts.length === 0)).toEqual([]);
  const posts = new Set(all.flat());
  for (const post of [
    'intern',
    'promoter',
    'storekeeper',
    'marketing_manager',
    'partner',
    'trainer',
  ] as const)
    expect([post, posts.has(post)]).toEqual([post, true]);
});
