import { expect, test } from 'vitest';
import { customerPage, type Screen } from './customer-page.ts';

const counter: Screen = {
  ...{ now: 't', counter_id: 'c3', counter_number: 3, counter_state: 'open', pause_reason: null },
  ...{ here: null, ask: null },
};
const here = (state: string): Screen => ({
  ...counter,
  here: { label: 'A002', state, business: null },
});
const asking = (ticket_id: string, more: Partial<Screen> = {}): Screen => ({
  ...counter,
  ...more,
  ask: { ticket_id, label: 'A001' },
});
const nobody = { skipped: null, rated: null };

test('before anything is heard nothing stands, and nobody is asked', () => {
  expect(customerPage(null, nobody)).toEqual({ ask: null, serving: null, after: null, gone: false });
  expect(customerPage(null, { skipped: null, rated: 'a' })).toMatchObject({ after: null, gone: false });
});

test('whoever is served has the counter’s papers before them, whoever is only called has not', () => {
  expect(customerPage(here('serving'), nobody)).toMatchObject({ serving: 'c3', ask: null });
  expect(customerPage(here('called'), nobody).serving).toBeNull();
});

test('SVC-20 a visit that ended is asked once: passed over it is asked no more, the next one is', () => {
  expect(customerPage(asking('a'), nobody).ask?.ticket_id).toBe('a');
  expect(customerPage(asking('a'), { skipped: 'a', rated: null }).ask).toBeNull();
  expect(customerPage(asking('b'), { skipped: 'a', rated: null }).ask?.ticket_id).toBe('b');
  // Nothing is signed while a rating stands there.
  expect(customerPage(asking('a', { here: here('serving').here }), nobody).serving).toBeNull();
  expect(
    customerPage(asking('a', { here: here('serving').here }), { skipped: 'a', rated: null }),
  ).toMatchObject({ ask: null, serving: 'c3' });
});

test('SVC-15 what comes after a rating is put to whoever gave it: not to the next who stands there, nor to another visit', () => {
  const rated = { skipped: null, rated: 'a' };
  expect(customerPage(counter, rated)).toMatchObject({ after: 'a', gone: false });
  // The rating is on its way: the page with the thanks stands, and nothing over it.
  expect(customerPage(asking('a'), rated)).toMatchObject({ after: null, gone: false });
  expect(customerPage(here('called'), rated)).toMatchObject({ after: null, gone: true });
  expect(customerPage(here('serving'), rated)).toMatchObject({ after: null, gone: true, serving: 'c3' });
  expect(customerPage(asking('b'), rated)).toMatchObject({
    after: null,
    gone: true,
    ask: { ticket_id: 'b' },
  });
});
