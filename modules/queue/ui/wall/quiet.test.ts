import { expect, test } from 'vitest';
import type { ClassWait } from '../hall.ts';
import { quietSentence } from './quiet.ts';

const row = (now: ClassWait['now'], people: number): ClassWait => ({
  letter: 'A',
  name: { zh: '综合业务', en: 'General' },
  people,
  wait: null,
  now,
});

test('a quiet wall sends people to the kiosk only where they are next at once', () => {
  expect(quietSentence([row('walk_in', 0), row('not_today', 0)]).title.en).toBe('Nobody is waiting');
  expect(quietSentence([row('queue', 3), row('walk_in', 0)]).title.en).toBe('Await your number');
  expect(quietSentence([row('not_today', 0)]).title.en).toBe('No counter is open');
  expect(quietSentence([row('not_today', 2)]).title.en).toBe('Await your number');
});
