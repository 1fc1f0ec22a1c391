import { expect, test } from 'vitest';
import { in_cash, whyNotPay } from './tendering.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

const visit = (basket: object) =>
  ({
    basket: { due_fen: 0, held_fen: 0, orders: [], payments: [], parts: [], receipts: [], ...basket },
  }) as unknown as Visit;

test('a slip of money paid out does not say that everything is paid; a payment does', () => {
  expect(whyNotPay(visit({}), in_cash)).toBe(words.nothing_due);
  expect(whyNotPay(visit({ receipts: [{ series: 'T' }] }), in_cash)).toBe(words.nothing_due);
  const paid = { payments: [{ state: 'succeeded' }], receipts: [{ series: 'R' }] };
  expect(whyNotPay(visit(paid), in_cash)).toBe(words.all_taken);
  expect(whyNotPay(visit({ payments: [{ state: 'failed' }] }), in_cash)).toBe(words.nothing_due);
});
