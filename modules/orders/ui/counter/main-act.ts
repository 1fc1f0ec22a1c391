import type { Words } from '../../../../kit/words.ts';
import type { Case, caseActs } from './case.ts';
import { whyNotSafe } from './RiskNote.tsx';
import { nextPart, parts } from './TellSheet.tsx';
import { whyNotPay } from './tendering.ts';
import { isOpen } from './visit.ts';
import { words } from './words.ts';

type Doing = ReturnType<typeof caseActs> & { open: () => void; finish: () => void; leave: () => void };

/** The one thing Enter does in the centre, and why it cannot be done yet. */
export interface Main {
  say: Words;
  why?: Words | undefined;
  do: (acts: Doing) => void;
}

/** What Enter does now, by phase; nothing where there is nothing to do. */
export function mainOf(of: Case, why: Words | undefined): Main | null {
  const { phase, current, visit, draft } = of;
  const over = of.orders.length > 0 && !of.orders.some(isOpen);
  if (phase === 'form' && draft !== null) {
    const asked = draft.business === 'consultation' ? words.answered : words.open;
    return { say: visit.cut ? words.open_advance : asked, why, do: acts => acts.open() };
  }
  if (phase === 'delivering' && current !== null) {
    const last = of.orders.every(one => one.id === current.id || !isOpen(one));
    if (current.tested === 'works')
      return { say: words.try_done, why: words.try_waiting, do: () => undefined };
    const then = (acts: Doing) => acts.tryOut('works').then(done => done && last && acts.leave());
    return { say: last ? words.try_done : words.try_works, do: acts => void then(acts) };
  }
  if (phase === 'identifying')
    return {
      say: words.identify,
      why: visit.check === null ? words.not_read : undefined,
      do: acts => acts.identify(),
    };
  if (phase === 'refused' && current !== null && !of.told.has(current.id))
    return { say: words.refused_do, do: () => of.tell(current.id) };
  if (current?.state === 'pre_accepted' && !visit.cut)
    return { say: words.advance_do, do: acts => acts.backEnter() };
  if (over || of.orders.length === 0) return { say: words.finish, do: acts => acts.finish() };
  return phase === 'over' || phase === 'refused'
    ? { say: words.finish, why: words.still_open, do: () => undefined }
    : null;
}

/** What the keys below can do now, for the bar that names them. */
export function ableOf(of: Case, main: Main | null) {
  const { current, visit } = of;
  const part = current === null ? undefined : nextPart(current);
  const told = current?.state === 'eligible' && part === undefined && whyNotSafe(current) === undefined;
  const agree = current?.state === 'disclosed' && current.signs === 'spoken';
  return {
    phase: of.phase,
    send: told || agree,
    take: whyNotPay(visit, of.tendered) === undefined,
    print: (visit.basket?.receipts.length ?? 0) > 0,
    main: main === null || main.why !== undefined ? null : main.say,
    part: part === undefined ? null : { n: parts.indexOf(part) + 1, name: words[part] },
  };
}
