import type { BarKey } from '../../../../kit/ui/KeyBar.tsx';
import type { KeyMap } from '../../../../kit/ui/keys.ts';
import type { Words } from '../../../../kit/words.ts';
import type { Phase } from './phase.ts';
import { words } from './words.ts';

/** Everything a key can do while a customer is served. */
export interface CaseActs {
  phrases: () => void;
  read: () => void;
  add: () => void;
  transfer: () => void;
  hold: () => void;
  send: () => void;
  take: () => void;
  print: () => void;
  tick: () => void;
  main: () => void;
  back: () => void;
  choose: (n: number) => void;
  /** What a digit does now, where that is worth a line of help. */
  chooses: (n: number) => Words | undefined;
}

const transfer: Words = { zh: '转号', en: 'Transfer' };
const hold: Words = { zh: '挂起', en: 'Hold' };

/** What the keys can do now. */
export interface Able {
  phase: Phase;
  send: boolean;
  take: boolean;
  print: boolean;
  main: Words | null;
  /** The part to tell next, by name. */
  part: { n: number; name: Words } | null;
}

/** The key bar of a visit, with the one key to press next (the same places always; idle keys are dashed). */
export function caseBar(of: Able, say: (of: Words) => string) {
  const key = (keyCap: string, name: Words, idle = false): BarKey => ({ keyCap, name: say(name), idle });
  const keys = [
    key('F1', words.phrases),
    key('F2', words.call_next, true),
    key('F3', words.find),
    key('F4', words.add),
    key('F6', transfer),
    key('F7', hold),
    key('F8', words.screen, !of.send),
    key('F9', words.take_money, !of.take),
    key('F10', words.print, !of.print),
  ];
  return { keys, cue: cueOf(of, say) };
}

function cueOf(of: Able, say: (of: Words) => string): { keyCap: string; after: string } | undefined {
  if (of.part !== null) return { keyCap: say({ zh: '空格', en: 'Space' }), after: say(toldWords(of.part.n)) };
  if (of.send) return { keyCap: 'F8', after: say(of.phase === 'agreeing' ? words.agrees : words.screen) };
  if (of.take) return { keyCap: 'F9', after: say(words.take_money) };
  return of.main === null ? undefined : { keyCap: 'Enter', after: say(of.main) };
}

const toldWords = (n: number): Words => ({ zh: `第 ${n} 项讲完`, en: `part ${n} told` });

/** What each key does; a key that is idle is bound all the same, so that the browser does not take it. */
export function caseKeys(acts: CaseActs): KeyMap {
  const digits = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => {
      const say = acts.chooses(n);
      return [String(n), { do: () => acts.choose(n), ...(say === undefined ? {} : { say }) }];
    }),
  );
  return {
    ...digits,
    F1: { do: acts.phrases, say: words.phrases },
    F2: () => undefined,
    F3: { do: acts.read, say: words.find },
    F4: { do: acts.add, say: words.add },
    F6: { do: acts.transfer, say: transfer },
    F7: { do: acts.hold, say: hold },
    F8: { do: acts.send, say: words.send },
    F9: { do: acts.take, say: words.take_money },
    F10: { do: acts.print, say: words.print },
    ' ': { do: acts.tick, say: words.told },
    Enter: { do: acts.main, say: words.open },
    Escape: { do: acts.back, say: words.back },
  };
}
