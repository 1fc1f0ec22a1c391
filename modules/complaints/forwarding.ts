import { businessDay, day_ms, type Instant, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { allHalls, hallOf } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { type ComplaintRow, complaint, complaintNo } from './complaint.ts';
import { held, isSettled } from './evidence.ts';
import { addFault, faultsByHall, faultsOf, setForwarded } from './forwarding_store.ts';
import { shownIn } from './masking.ts';
import { runByPartner, whyNotFault } from './rules.ts';
import { holdComplaint } from './store.ts';

type Of = { hall_id: number; complaint_id: Id };

/** Until when a complaint of a hall that a partner runs is handed to the company; none where the company runs it (CMP-10). */
export async function forwardBy(ctx: Ctx, hall_id: number): Promise<Instant | null> {
  const hall = await hallOf(ctx, hall_id);
  if (!runByPartner(hall.hall_type)) return null;
  return later(ctx.now, (await normValue(ctx, hall_id, 'partner_complaint_forward_within')) * minute_ms);
}

/** The branch answers from here on: a complaint stands on its level, whoever took it down. */
const company_level = 3;

async function handOn(ctx: Ctx, of: ComplaintRow, by: Id | null): Promise<void> {
  const level = Math.max(company_level, of.level);
  const { hall_id, id } = of;
  await ctx.tx.run(setForwarded, { hall_id, id, level, by, at: ctx.now });
  await record(ctx, 'complaints.forwarded', {
    ...{ hall_id, subject_id: id },
    facts: { no: complaintNo(of), level, before: of.level, by_itself: by === null },
  });
}

/** The partner hands a complaint to the company, which answers it (CMP-10). */
export async function forwardComplaint(ctx: Ctx, input: Of) {
  const of = await held(ctx, input);
  refuseIf(of.forward_due === null ? 'complaints.not_a_partner' : undefined);
  refuseIf(of.forwarded_at === null ? undefined : 'complaints.forwarded_already');
  refuseIf(isSettled(of) ? 'kit.not_from_here' : undefined);
  await handOn(ctx, of, ctx.actor.id);
  return { done: true as const };
}

// Not handed on in time: the company has it all the same, and it costs the partner points.
onDue('complaints.forward_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdComplaint, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || of.forwarded_at !== null) return;
  if ((complaint.end as readonly string[]).includes(of.state)) return;
  const { hall_id, id } = of;
  const points = await normValue(ctx, hall_id, 'partner_fault_late_forward');
  await record(ctx, 'complaints.forward_late', {
    ...{ hall_id, subject_id: id },
    facts: { no: complaintNo(of), points },
  });
  await ctx.tx.run(addFault, {
    ...{ hall_id, id: ctx.newId(), complaint_id: id, ground: 'late_forward', points, given_by: null },
    ...{ note: `${complaintNo(of)} 未按时转交`, at: ctx.now },
  });
  await handOn(ctx, of, null);
});

/** The branch finds that it was the partner's own doing: points, once for a complaint, within what the norm allows (CMP-10). */
export async function faultPartner(ctx: Ctx, input: Of & { points: number; note: string }) {
  const of = await held(ctx, input);
  const { hall_id, id } = of;
  const most = await normValue(ctx, hall_id, 'partner_fault_most');
  const before = await ctx.tx.rows(faultsOf, { hall_id, complaint_id: id });
  refuseIf(
    whyNotFault(of, { points: input.points, most, given: before.some(one => one.ground === 'at_fault') }),
    {
      ...{ field: 'points', facts: { most } },
    },
  );
  await ctx.tx.run(addFault, {
    ...{ hall_id, id: ctx.newId(), complaint_id: id, ground: 'at_fault', points: input.points },
    ...{ note: await shownIn(ctx, of, input.note), given_by: ctx.actor.id, at: ctx.now },
  });
  await record(ctx, 'complaints.partner_at_fault', {
    ...{ hall_id, subject_id: id },
    facts: { no: complaintNo(of), points: input.points },
  });
  return { done: true as const };
}

/** What a complaint cost its partner. */
export async function faultsShown(ctx: Ctx, of: ComplaintRow) {
  if (of.forward_due === null) return [];
  const rows = await ctx.tx.rows(faultsOf, { hall_id: of.hall_id, complaint_id: of.id });
  return rows.map(({ ground, points, note, given_at }) => ({
    ...{ ground, points, note, at: given_at.toISOString() },
  }));
}

/** The partners of every hall in reach: complaints of a year, handed on in time or not, and the points they came to (CMP-10). */
export async function partnersShown(ctx: Ctx) {
  const reach = (await ctx.tx.rows(allHalls, {})).filter(
    hall => runByPartner(hall.hall_type) && ctx.may('complaints.partners', hall.id),
  );
  const since = later(ctx.wall_now, -365 * day_ms);
  const rows = await ctx.tx.rows(faultsByHall, { hall_ids: reach.map(hall => hall.id), since });
  const found = new Map(rows.map(one => [one.hall_id, one]));
  const alarm_from = reach[0] === undefined ? 0 : await normValue(ctx, reach[0].id, 'partner_fault_alarm');
  return {
    ...{ since: businessDay(since), alarm_from },
    halls: reach.map(hall => {
      const { complaints = 0, forwarded = 0, late = 0, points = 0, open = 0 } = found.get(hall.id) ?? {};
      return {
        hall: { id: hall.id, name: { zh: hall.name_zh, en: hall.name_en } },
        ...{ complaints, forwarded, late, open, points, alarm: points >= alarm_from },
      };
    }),
  };
}
