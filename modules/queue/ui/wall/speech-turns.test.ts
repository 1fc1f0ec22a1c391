import { expect, test } from 'vitest';
import { type SpeechGround, SpeechTurns } from './speech-turns.ts';
import type { Heard } from './voice.ts';

/** A wall before a server of ours: what waits, what was said, what was told, and how the line behaves. */
function wall(waiting: string[], more: Partial<SpeechGround> = {}) {
  const said: string[] = [];
  const told: [string, Heard][] = [];
  const seen = { refreshed: 0, asked: 0 };
  /** Told in this order: whether an answer comes. */
  const answers: boolean[] = [];
  const ground: SpeechGround = {
    way: () => 'browser',
    claim: async () => {
      seen.asked += 1;
      const [id] = waiting;
      return id === undefined ? null : { id, text_zh: id, text_en: null };
    },
    say: async of => {
      said.push(of.id);
      return 'spoken';
    },
    tell: async (id, heard) => {
      if (answers.shift() === false) return false;
      told.push([id, heard]);
      waiting.splice(0, waiting.length, ...waiting.filter(one => one !== id));
      return true;
    },
    refresh: () => {
      seen.refreshed += 1;
    },
    onHeard: () => undefined,
    ...more,
  };
  return { turns: new SpeechTurns(ground), said, told, answers, seen };
}

test('QUE-04 a wall says what waits, one after the other, and tells each', async () => {
  const { turns, said, told, seen } = wall(['a', 'b', 'c']);
  await turns.work(false);
  expect(said).toEqual(['a', 'b', 'c']);
  expect(told.map(([id]) => id)).toEqual(['a', 'b', 'c']);
  expect(seen).toEqual({ refreshed: 3, asked: 4 });
});

test('QUE-04 while another speaks a wall asks for nothing and looks again whether it still does', async () => {
  const { turns, said, seen } = wall(['a']);
  await turns.work(true);
  expect([said, seen]).toEqual([[], { refreshed: 1, asked: 0 }]);
});

test('QUE-04 what could not be told is told again before anything else, and never said twice', async () => {
  const { turns, said, told, answers, seen } = wall(['a', 'b']);
  answers.push(false);
  await turns.work(false);
  // Not told: it stops, or it would be given the same again at once.
  expect([said, told, seen.asked]).toEqual([['a'], [], 1]);
  answers.push(false);
  await turns.work(false);
  // Given once more what it said already: told, not said.
  expect(said).toEqual(['a', 'b']);
  expect(told).toEqual([
    ['a', 'spoken'],
    ['b', 'spoken'],
  ]);
});

test('QUE-04 two calls to work speak over nobody: the second does nothing while the first speaks', async () => {
  let over: (heard: Heard) => void = () => undefined;
  const said: string[] = [];
  const one = wall(['a'], {
    say: of => {
      said.push(of.id);
      return new Promise(resolve => {
        over = resolve;
      });
    },
  });
  const first = one.turns.work(false);
  await new Promise(done => setTimeout(done));
  await one.turns.work(false);
  expect([said, one.seen.asked]).toEqual([['a'], 1]);
  over('shown');
  await first;
  expect(one.told).toEqual([['a', 'shown']]);
});

test('QUE-04 a wall whose voice breaks takes its next turn all the same', async () => {
  let broken = true;
  const { turns, told } = wall(['a'], {
    say: async () => {
      if (broken) throw new Error('no audio device');
      return 'spoken';
    },
  });
  await turns.work(false);
  expect(told).toEqual([]);
  broken = false;
  await turns.work(false);
  expect(told).toEqual([['a', 'spoken']]);
});
