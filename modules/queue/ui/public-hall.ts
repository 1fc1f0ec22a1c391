import type { z } from 'zod';
import type { Words } from '../../../kit/words.ts';
import { classOf } from '../classes.ts';
import type * as wire from '../wire.ts';
import type { ClassWait, PublicHall, Wait } from './hall.ts';

export type Waits = z.output<typeof wire.waits.answer>;

const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));

/** A promise in seconds as the whole minutes customers are told; null when nothing can be said. */
export const waitOf = (promise: { low_s: number; high_s: number } | null): Wait =>
  promise === null
    ? null
    : {
        low_minutes: minutes(promise.low_s),
        high_minutes: Math.max(minutes(promise.high_s), minutes(promise.low_s) + 1),
      };

/** The classes as customers see them, in published order. */
export const classWaits = (of: Waits): ClassWait[] =>
  of.classes.map(one => ({
    letter: classOf(one.class).letter,
    name: classOf(one.class).say,
    people: one.waiting,
    wait: waitOf(one.promise),
    now: one.standing,
  }));

/** The wait of one class. */
export const waitFor = (of: Waits, code: string): Wait =>
  waitOf(of.classes.find(one => one.class === code)?.promise ?? null);

/** Within how many minutes a class is called, as published; null while a kiosk knows the hall from before limits were told. */
export const limitOf = (of: Partial<Pick<Waits, 'limits'>>, code: string): number | null =>
  of.limits?.find(one => one.class === code)?.minutes ?? null;

/** The hall's head line; `now` ticks on the screen. */
export const publicHall = (of: Waits, now: number): PublicHall => ({
  name: of.hall.name,
  opens: of.hall.opens,
  closes: of.hall.closes,
  supervision: of.hall.supervision ?? '10086',
  now,
});

/** The numbers before a new ticket of a class, in calling order. */
export const aheadOf = (of: Waits, code: string): string[] =>
  of.line.filter(one => one.class === code || one.class !== 'ordinary').map(one => one.label);

/** Whether numbers are given now. */
export const takesNumbers = (of: Waits): boolean => of.state === 'open' || of.state === 'limited';

/** The hall's state in words, for heads and sentences. */
export const stateWords = (state: string | null): Words => {
  const found: Record<string, Words> = {
    preparing: { zh: '还没开门', en: 'Not open yet' },
    open: { zh: '营业中', en: 'Open' },
    limited: { zh: '限流', en: 'Limited' },
    closing_queue: { zh: '今天的号已取完', en: 'Last ticket has passed' },
    emergency_closed: { zh: '应急关闭', en: 'Emergency stop' },
    settling: { zh: '已关门', en: 'Closed' },
    closed: { zh: '已关门', en: 'Closed' },
  };
  return found[state ?? 'closed'] ?? { zh: '今天休息', en: 'Closed today' };
};
