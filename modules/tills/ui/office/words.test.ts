import { expect, test } from 'vitest';
import { session } from '../../session.ts';
import { event_words } from './words.ts';

test('every step of a till has words in its trail, in both languages', () => {
  const steps = Object.keys(session.moves).map(verb => `tills.session.${verb}`);
  expect(steps.filter(what => event_words[what] === undefined)).toEqual([]);
});
