import type { z } from 'zod';
import { epoch } from '../../../../kit/ui/format.ts';
import { findBusiness } from '../../../catalogue/index.ts';
import { classOf } from '../../classes.ts';
import type * as wire from '../../wire.ts';
import { aheadOf, type Waits, waitOf } from '../public-hall.ts';
import type { IssuedTicket } from './ticket.ts';

export type Taken = z.output<typeof wire.takeTicket.answer>;

/** A number just taken, as the ticket page and the slip show it. */
export function issuedTicket(
  of: Waits,
  taken: Taken,
  business: string | null,
  hall_id: number,
): IssuedTicket {
  const wait = waitOf(taken.promise);
  const taken_ms = epoch(taken.taken_at);
  return {
    label: taken.label,
    class_name: classOf(taken.class).say,
    errand: business === null ? null : (findBusiness(business)?.say ?? null),
    taken_at: taken.taken_at,
    serving: null,
    ahead: aheadOf(of, taken.class)
      .filter(label => label !== taken.label)
      .slice(0, taken.ahead),
    counters_open: of.counters_open,
    expected:
      wait === null
        ? null
        : { from: taken_ms + wait.low_minutes * 60_000, to: taken_ms + wait.high_minutes * 60_000, ...wait },
    follow_url: `${window.location.origin}/m/${hall_id}/t/${taken.id}#${taken.secret}`,
  };
}
