import { expect, test } from 'vitest';
import { in_cash, sentenceOf, whyNotPay, whyNotReceived } from './tendering.ts';
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

test.each([
  ['', undefined],
  ['100', undefined],
  ['１００', undefined],
  ['100．5', undefined],
  ['1,200', undefined],
  ['0', words.too_little],
  ['99.9', words.too_little],
  ['-1', words.no_amount],
  ['1e9', words.no_amount],
  ['0.005', words.no_amount],
  ['1.2.3', words.no_amount],
  ['100.05', words.no_coins],
  ['20000', words.far_too_much],
])('CASH-02 %s received for 100 yuan: why it is not booked', (received, why) =>
  expect(whyNotReceived({ received }, 10_000)).toBe(why),
);

test('CASH-02 a sum that no coins can pay is not taken in cash', () =>
  expect(whyNotReceived({ received: '' }, 1234)).toBe(words.no_coins));

test('CASH-02 what cannot be booked is not said aloud as received', () => {
  const due = visit({ due_fen: 10_000, orders: [{ state: 'confirmed' }] });
  const said = (received: string) => sentenceOf(due, { ...in_cash, received })?.zh;
  expect(said('150')).toContain('找您 50 元');
  for (const wrong of ['20000', '100.05', '1e9', '99']) expect(said(wrong)).not.toContain('收您');
});
