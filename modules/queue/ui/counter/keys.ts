import type { KeyMap } from '../../../../kit/ui/keys.ts';
import type { Words } from '../../../../kit/words.ts';
import type { Desk, Waiting } from './desk.ts';
import { desk as words } from './words.ts';

interface KeyOf {
  keyCap: string;
  name: Words;
  idle: boolean;
}

/** What a counter is doing, as far as its keys are concerned. */
export type Doing = 'empty' | 'ready' | 'called' | 'serving' | 'paused';

/** The acts that keys do at a counter. */
export interface DeskActs {
  call: () => void;
  recall: () => void;
  arrive: () => void;
  miss: () => void;
  finish: () => void;
  transfer: () => void;
  hold: () => void;
  resume: () => void;
  takeUp: () => void;
  jump: (of: Waiting | undefined) => void;
}

/** What a counter is doing now. */
export function doingOf(of: Pick<Desk, 'here' | 'next' | 'counter'>): Doing {
  if (of.here?.state === 'serving') return 'serving';
  if (of.here !== null) return 'called';
  if (of.counter.state === 'paused') return 'paused';
  return of.next === null ? 'empty' : 'ready';
}

const call_next: Words = { zh: '叫下一位', en: 'Call next' };

const f2_words: Record<Doing, Words> = {
  empty: call_next,
  ready: call_next,
  called: words.recall,
  serving: call_next,
  paused: words.resume,
};

const f2_acts: Partial<Record<Doing, keyof DeskActs>> = { ready: 'call', called: 'recall', paused: 'resume' };
const enter_acts: Partial<Record<Doing, keyof DeskActs>> = { called: 'arrive', serving: 'finish' };

/** Which keys work now, which is the one to press next, and what each does: one table for bar and keyboard. */
export function deskKeys(of: Pick<Desk, 'here' | 'next' | 'counter'>) {
  const doing = doingOf(of);
  const free = of.here === null;
  const serving = doing === 'serving';
  const enter = serving ? words.finish : words.start;
  const keys: KeyOf[] = [
    { keyCap: 'F2', name: f2_words[doing], idle: f2_acts[doing] === undefined },
    { keyCap: 'Enter', name: enter, idle: free },
    { keyCap: 'F6', name: words.transfer, idle: !serving },
    { keyCap: 'F7', name: words.hold, idle: !serving },
    { keyCap: 'F8', name: words.resume_ticket, idle: !free },
    { keyCap: 'Alt M', name: words.miss, idle: doing !== 'called' },
  ];
  const right: KeyOf[] = [
    { keyCap: 'Alt P', name: words.pause_title, idle: !free || doing === 'paused' },
    { keyCap: '?', name: words.keys, idle: false },
  ];
  return {
    keys,
    right,
    cue: cueOf(doing, of),
    bind: (acts: DeskActs, others: readonly Waiting[]) => bound(doing, free, acts, others),
  };
}

function bound(doing: Doing, free: boolean, acts: DeskActs, others: readonly Waiting[]): KeyMap {
  const plain = (name: keyof DeskActs | undefined) => () => {
    if (name !== undefined && name !== 'jump') acts[name]();
  };
  const when = (holds: boolean, name: keyof DeskActs) => plain(holds ? name : undefined);
  return {
    F2: { do: plain(f2_acts[doing]), say: f2_words[doing] },
    Enter: { do: plain(enter_acts[doing]), say: doing === 'serving' ? words.finish : words.start },
    F6: { do: when(doing === 'serving', 'transfer'), say: words.transfer },
    F7: { do: when(doing === 'serving', 'hold'), say: words.hold },
    F8: { do: when(free, 'takeUp'), say: words.resume_ticket },
    'Alt+M': { do: when(doing === 'called', 'miss'), say: words.miss },
    ...Object.fromEntries([1, 2, 3, 4].map(n => [`Alt+${n}`, () => free && acts.jump(others[n - 1])])),
  };
}

/** The one key to press next. */
function cueOf(
  doing: Doing,
  of: Pick<Desk, 'next' | 'counter'>,
): { keyCap: string; name: Words } | undefined {
  if (doing === 'paused') return { keyCap: 'F2', name: words.resume };
  if (doing === 'called') return { keyCap: 'Enter', name: words.start };
  if (doing === 'serving') return { keyCap: 'Enter', name: words.finish };
  return of.next === null
    ? undefined
    : { keyCap: 'F2', name: words.call_to(of.next.label, of.counter.number) };
}
