import { day_ms, later, second_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { watchFor } from '../floor/index.ts';
import { normValue } from '../norms/index.ts';
import { complaintNo } from './complaint.ts';
import { openComplaints, surges } from './store.ts';

// A complaint that is to be accepted, replied to or ended soon, or should have been, stands on the floor (CMP-04, CMP-05).
watchFor(async (ctx, hall_id) => {
  const share = (await normValue(ctx, hall_id, 'complaint_warning_share')) / 100;
  const rows = await ctx.tx.rows(openComplaints, { hall_id });
  return rows.flatMap(of => {
    const next = of.replied_at === null ? of.reply_due : of.final_due;
    const due = of.state === 'received' ? of.accept_due : next;
    const limit_ms = due.getTime() - of.received_at.getTime();
    const used = (ctx.now.getTime() - of.received_at.getTime()) / limit_ms;
    // Its money was declined: whoever offered it is named beside it, until the customer gets another offer (CMP-15).
    const declined = of.declined
      ? [
          {
            ...{ kind: 'declined' as const, subject_id: of.id, level: 'over' as const },
            facts: { label: complaintNo(of), clerk_id: of.offered_by },
          },
        ]
      : [];
    // What nobody has taken in hand stands there at once: its customer is in the hall.
    if (used < share && of.state !== 'received') return declined;
    return [
      ...declined,
      {
        ...{
          kind: 'complaint' as const,
          subject_id: of.id,
          level: used >= 1 ? ('over' as const) : ('near' as const),
        },
        facts: { label: complaintNo(of), since: of.received_at.toISOString(), limit_s: limit_ms / second_ms },
      },
    ];
  });
});

/** The kinds of which many came within the norm's days (CMP-17). */
export async function surgesNow(ctx: Ctx, hall_id: number) {
  const since = later(ctx.now, -(await normValue(ctx, hall_id, 'complaint_surge_days')) * day_ms);
  const least = await normValue(ctx, hall_id, 'complaint_surge_from');
  return ctx.tx.rows(surges, { hall_id, since, least });
}

watchFor(async (ctx, hall_id) =>
  (await surgesNow(ctx, hall_id)).map(one => ({
    ...{ kind: 'surge' as const, subject_id: one.first, level: 'over' as const },
    facts: { count: one.count },
  })),
);
