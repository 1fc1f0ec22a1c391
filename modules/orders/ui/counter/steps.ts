import { elapsed, epoch, timeOfDay } from '../../../../kit/ui/format.ts';
import type { Step } from '../../../../kit/ui/Steps.tsx';
import type { Words } from '../../../../kit/words.ts';
import type { Order } from './visit.ts';
import { words } from './words.ts';

const order_of = ['identify', 'qualify', 'disclose', 'confirm', 'pay', 'execute', 'deliver', 'rate'] as const;

/** The first step of an order that is not done: 0 to 7; 7 when everything at the counter is done. */
export function stepOf(of: Order | null): number {
  if (of === null) return 0;
  const found = order_of.findIndex(step => step === 'rate' || of.steps[step] === null);
  return found;
}

/** The eight steps with the time each was done; the present one shows how long it lasts. */
export function stepsOf(of: Order | null, now: number, say: (of: Words) => string): Step[] {
  const at = stepOf(of);
  const bad = of?.state === 'rejected' || of?.state === 'failed';
  const over = of !== null && ['lapsed', 'reversed'].includes(of.state);
  return order_of.map((step, index) => {
    const done_at = of === null || step === 'rate' ? null : of.steps[step];
    const now_here = index === at && !over;
    const since = lastTime(of, index);
    return {
      id: step,
      name: say(words[step]),
      note: noteOf(done_at, now_here && index > 0 && index < 7 && !bad ? since : null, now),
      state: stateOf({ done: done_at !== null, now: now_here, bad }),
    };
  });
}

function stateOf(of: { done: boolean; now: boolean; bad: boolean }): Step['state'] {
  if (of.done) return 'done';
  if (!of.now) return 'todo';
  return of.bad ? 'bad' : 'now';
}

function lastTime(of: Order | null, index: number): string | null {
  const before = order_of[index - 1];
  return of === null || before === undefined || before === 'rate' ? null : of.steps[before];
}

function noteOf(done_at: string | null, since: string | null, now: number): string {
  if (done_at !== null) return timeOfDay(done_at, true);
  return since === null ? '' : elapsed(Math.max(0, now - epoch(since)));
}
