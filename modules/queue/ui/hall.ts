import type { When } from '../../../kit/ui/format.ts';
import type { Words } from '../../../kit/words.ts';

/** A promised wait: 10th to 90th percentile of the forecast, whole minutes; null when nothing can be said. */
export type Wait = { low_minutes: number; high_minutes: number } | null;

/** One class of tickets as customers see it now. */
export interface ClassWait {
  /** The letter on the ticket: A F Y H V K. */
  letter: string;
  name: Words;
  people: number;
  wait: Wait;
  /** `queue`: wait as said; `walk_in`: nobody waits and a counter is free; `not_today`: no counter opens for it. */
  now: 'queue' | 'walk_in' | 'not_today';
}

/** The hall as its customers see it. */
export interface PublicHall {
  name: Words;
  opens: string;
  closes: string;
  /** Whom to call about the hall. */
  supervision: string;
  now: When;
  /** Other hours that are announced, in words. */
  coming?: Words;
}

/** The norm's numbers that customers are told; never written into a page. */
export interface QueueRules {
  /** Calls before a ticket counts as missed. */
  calls_max: number;
  /** Minutes within which a missed ticket may come back. */
  return_minutes: number;
  /** Calls after which the returned ticket comes. */
  reinsert_after: number;
  /** Minutes after which an ordinary ticket goes before every GoTone ticket that is taken later. */
  ordinary_first_minutes: number;
  /** Minutes of waiting that open another counter. */
  open_counter_minutes: number;
  /** How early and how late a booking may check in, minutes. */
  early_minutes: number;
  late_minutes: number;
}
