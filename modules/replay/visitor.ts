import { findBusiness } from '../catalogue/index.ts';
import type { ClassCode } from '../queue/index.ts';
import { between, chanceOf, serviceTime, weighed } from './chance.ts';
import type { Arrival } from './day_file.ts';
import type { MappedQueue } from './mapping.ts';

/** How a visitor takes a number. */
export type Channel = 'kiosk' | 'phone' | 'staff';

/** What somebody does who comes to the hall on a replayed day: drawn once, before the day begins. */
export interface Visitor {
  /** Seconds after the hall's midnight, already shifted. */
  arrive_s: number;
  class: ClassCode;
  business: string | null;
  channel: Channel;
  elder: boolean;
  service_s: number;
  /** Seconds from the call to the counter. */
  walk_s: number;
  /** Gives the number back when not called within this many seconds. */
  patience_s: number | null;
  /** Whether the floor guide sends this one to self-service, and after how many seconds. */
  divert_s: number | null;
  /** Hears only the second call. */
  slow: boolean;
  /** Does not come when called; comes back after so many seconds, or never. */
  misses: { back_s: number | null } | null;
  /** Sent to another counter after this part of the service. */
  transfer_to: string | null;
  /** Fetches a paper in the middle: seconds away, or never back today. */
  hold_s: number | null;
  outcome: 'done' | 'partly' | 'not_done' | 'consulted' | 'referred';
  /** One to five, or no rating at all. */
  stars: number | null;
}

/** The seeded shares of what does not go straight; stated here and printed by the replay. */
export const shares = {
  care: 0.04,
  vip: 0.03,
  unsure: 0.06,
  phone: 0.1,
  staff: 0.02,
  gives_up: 0.03,
  diverted: 0.03,
  slow: 0.05,
  misses: 0.03,
  comes_back: 0.6,
  transferred: 0.02,
  holds: 0.02,
  rates: 0.2,
} as const;

const outcomes = [
  ['done', 90],
  ['partly', 3],
  ['not_done', 3],
  ['consulted', 3],
  ['referred', 1],
] as const;
const stars = [
  [5, 62],
  [4, 26],
  [3, 7],
  [2, 3],
  [1, 2],
] as const;

/** Draws the visitor behind one row of the file; the same seed and place give the same visitor. */
export function visitorOf(
  arrival: Arrival,
  queue: Pick<MappedQueue, 'class' | 'business' | 'mean_s'>,
  of: { seed: number; place: number | string; shift_s: number },
): Visitor {
  const chance = chanceOf(of.seed, `visitor ${of.place}`);
  // Drawn in a fixed order: whoever adds a trait adds it at the end, and nobody else changes.
  const kind = chance();
  const unsure = chance() < shares.unsure;
  const channel = channelOf(chance());
  const service_s = serviceTime(chance, queue.mean_s);
  const walk_s = between(chance, 8, 35);
  const gives_up = chance() < shares.gives_up;
  const patience_s = between(chance, 360, 1500);
  const diverted = chance() < shares.diverted && findBusiness(queue.business)?.self_service === true;
  const divert_s = between(chance, 60, 240);
  const misses = chance() < shares.misses;
  const back_s = chance() < shares.comes_back ? between(chance, 90, 600) : null;
  const slow = chance() < shares.slow;
  const transferred = chance() < shares.transferred;
  const holds = chance() < shares.holds;
  const hold_s = between(chance, 120, 420);
  const elder = chance() < 0.08;
  const outcome = weighed(chance, outcomes);
  const rates = chance() < shares.rates;
  const given = weighed(chance, stars);
  return {
    arrive_s: arrival.arrival_s + of.shift_s,
    class: classFor(kind, queue.class),
    business: unsure ? null : queue.business,
    channel,
    elder,
    service_s,
    walk_s,
    patience_s: gives_up ? patience_s : null,
    divert_s: diverted ? divert_s : null,
    slow,
    misses: misses ? { back_s } : null,
    transfer_to: transferred && queue.class !== 'group' ? otherBusiness(queue.business) : null,
    hold_s: holds ? hold_s : null,
    outcome,
    stars: rates ? given : null,
  };
}

function channelOf(roll: number): Channel {
  if (roll < shares.phone) return 'phone';
  return roll < shares.phone + shares.staff ? 'staff' : 'kiosk';
}

/** A few take a care or a member's number instead of the one of their business. */
function classFor(roll: number, usual: ClassCode): ClassCode {
  if (usual === 'group') return usual;
  if (roll < shares.care) return 'care';
  return roll < shares.care + shares.vip ? 'vip' : usual;
}

const otherBusiness = (business: string): string =>
  business === 'ownership_transfer' ? 'plan_change' : 'ownership_transfer';
