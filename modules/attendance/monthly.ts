import { businessDay, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { monthDays } from './clocking.ts';
import { type DayOf, daysBetween, grouped } from './days.ts';
import { figuresOf, type SheetRow, sheet, whyNotAnswer, whyNotOwn } from './sheet.ts';
import { holdSheet, setSheetLate, sheetsOf } from './store.ts';

const confirm_over = 'attendance.confirm_over';

const counted = (days: readonly DayOf[]) =>
  figuresOf(days.map(one => ({ ...one, corrections: one.corrections.length })));

/** The month of everybody on the list is drawn: figures as they stand now, to be confirmed by each (ATT-03). */
export async function drawMonth(ctx: Ctx, input: { hall_id: number; month: string }) {
  const { hall_id, month } = input;
  refuseIf(month >= businessDay(ctx.now).slice(0, 7) ? 'attendance.month_runs' : undefined, {
    field: 'month',
  });
  const before = await ctx.tx.rows(sheetsOf, { hall_id, month });
  refuseIf(before.length > 0 ? 'attendance.drawn_already' : undefined, { field: 'month' });
  const days = await daysBetween(ctx, { hall_id, ...monthDays(month) });
  const within = await normValue(ctx, hall_id, 'attendance_confirm_within');
  const confirm_due = later(ctx.now, within * day_ms);
  const people = grouped(days, one => one.person_id);
  for (const [person_id, own] of people)
    await begin(
      ctx,
      sheet,
      {
        ...{ hall_id, id: ctx.newId(), month, person_id, figures: JSON.stringify(counted(own)) },
        ...{ drawn_by: ctx.actor.id, drawn_at: ctx.now, confirm_due },
      },
      'draw',
      { facts: { month }, start: [{ kind: confirm_over, due_at: confirm_due }] },
    );
  return { drawn: people.size };
}

/** What is done with the sheet of a month. */
export type SheetPress =
  | { verb: 'confirm' }
  | { verb: 'dispute'; why: string }
  | { verb: 'amend' | 'uphold'; answer: string };

/** The person confirms or disputes; whoever leads, and is another, draws it anew or upholds it with an answer (ATT-03). */
export async function pressSheet(ctx: Ctx, input: { hall_id: number; sheet_id: Id; press: SheetPress }) {
  const of = await ctx.tx.maybe(holdSheet, { hall_id: input.hall_id, id: input.sheet_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'sheet_id' });
  const { press } = input;
  const { hall_id } = of;
  if (press.verb === 'confirm' || press.verb === 'dispute') {
    refuseIf(whyNotOwn(of, ctx.actor.id));
    const said =
      press.verb === 'confirm' ? { confirmed_at: ctx.now } : { dispute: press.why, disputed_at: ctx.now };
    await move(ctx, sheet, of, press.verb, {
      set: said,
      facts: { month: of.month, late: of.late_at !== null },
      stop: [confirm_over],
    });
    return { state: sheet.moves[press.verb].to };
  }
  if (!ctx.may('attendance.answer', hall_id)) throw new Refusal('kit.not_permitted');
  refuseIf(whyNotAnswer(of, ctx.actor.id));
  const answered = { answer: press.answer, answered_by: ctx.actor.id, answered_at: ctx.now };
  if (press.verb === 'uphold')
    await move(ctx, sheet, of, 'uphold', { set: answered, facts: { month: of.month } });
  else await amend(ctx, of, answered);
  return { state: sheet.moves[press.verb].to };
}

/** Drawn anew from what stands now, corrections included, and confirmed again. */
async function amend(ctx: Ctx, of: SheetRow, answered: Record<string, unknown>): Promise<void> {
  const { hall_id } = of;
  const days = await daysBetween(ctx, { hall_id, ...monthDays(of.month) });
  const own = days.filter(one => one.person_id === of.person_id);
  const within = await normValue(ctx, hall_id, 'attendance_confirm_within');
  const confirm_due = later(ctx.now, within * day_ms);
  await move(ctx, sheet, of, 'amend', {
    set: { ...answered, figures: JSON.stringify(counted(own)), confirm_due, late_at: null },
    facts: { month: of.month },
    start: [{ kind: confirm_over, due_at: confirm_due }],
  });
}

onDue(confirm_over, async (ctx, due) => {
  const { hall_id, subject_id } = due;
  const late = await ctx.tx.run(setSheetLate, { hall_id, id: subject_id, at: ctx.now });
  if (late > 0) await record(ctx, 'attendance.unconfirmed', { hall_id, subject_id });
});
