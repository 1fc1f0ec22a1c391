import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue, witness } from '../norms/index.ts';
import { staffIn } from '../people/index.ts';
import { allForms } from './library.ts';
import { off_system, paperlessIn, paperlessShare, whyNotClose, whyNotEnter } from './off_system.ts';
import { findWork, markLate, openForm, worksIn } from './store.ts';

const over = 'forms.off_system_over';

interface Entered {
  hall_id: number;
  form: string | null;
  what: string;
  since: string;
  owner_id: Id;
  target_on: string;
}

/** A hall says what it still does outside the system, whose it is to bring in and by when (FAC-21). */
export async function enterWork(ctx: Ctx, input: Entered) {
  const { hall_id, form } = input;
  const staff = await ctx.tx.rows(staffIn, { hall_id });
  if (!staff.some(one => one.id === input.owner_id))
    throw new Refusal('kit.not_found', { field: 'owner_id' });
  const today = businessDay(ctx.now);
  const last_on = addDays(today, await normValue(ctx, hall_id, 'off_system_for_most'));
  refuseIf(whyNotEnter({ ...input, today, last_on }), { field: 'target_on' });
  const known = form === null ? undefined : await ctx.tx.maybe(openForm, { hall_id, form });
  refuseIf(known === undefined ? undefined : 'forms.entered_already', { field: 'form' });
  const id = ctx.newId();
  const row = { ...input, id, entered_by: ctx.actor.id, entered_at: ctx.now };
  await begin(ctx, off_system, row, 'enter', {
    facts: { form, since: input.since, target_on: input.target_on, owner_id: input.owner_id },
    start: [{ kind: over, due_at: onDay(addDays(input.target_on, 1), '00:00') }],
  });
  return { id };
}

/** Somebody other than its owner has seen that it is done in the system now, and says by what. */
export async function closeWork(ctx: Ctx, input: { hall_id: number; work_id: Id; evidence: string }) {
  const of = await ctx.tx.maybe(findWork, { hall_id: input.hall_id, id: input.work_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'work_id' });
  refuseIf(whyNotClose(of, ctx.actor.id));
  await move(ctx, off_system, of, 'close', {
    set: { evidence: input.evidence, closed_by: ctx.actor.id, closed_at: ctx.now },
    facts: { form: of.form, late: of.late_at !== null },
    stop: [over],
  });
  return { state: 'closed' as const };
}

// The target went by and it is still on paper: that is on record, and stands red on the page.
onDue(over, async (ctx, due) => {
  const late = await ctx.tx.run(markLate, { hall_id: due.hall_id, id: due.subject_id, at: ctx.now });
  if (late > 0) await record(ctx, over, { hall_id: due.hall_id, subject_id: due.subject_id });
});

const name = (zh: string, en: string | null) => ({ zh, en: en ?? zh });

/** The library with what holds each form here, what is still off the system, and the share beside its target. */
export async function formsOf(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const works = await ctx.tx.rows(worksIn, { hall_id });
  const on_paper = new Set(
    works.flatMap(one => (one.state === 'open' && one.form !== null ? [one.form] : [])),
  );
  const staff = await ctx.tx.rows(staffIn, { hall_id });
  return {
    share: paperlessShare(on_paper),
    target: await normValue(ctx, hall_id, 'paperless_target'),
    held: paperlessIn(on_paper)?.map(one => one.code) ?? [],
    forms: allForms().map(one => ({ ...one, on_paper: on_paper.has(one.code) })),
    may_enter: ctx.may('forms.off_system.enter', hall_id),
    staff: staff.map(one => ({ id: one.id, name: name(one.name, one.name_en) })),
    works: works.map(of => ({
      ...{
        id: of.id,
        state: of.state,
        form: of.form,
        what: of.what,
        since: of.since,
        target_on: of.target_on,
      },
      ...{ owner: name(of.owner, of.owner_en), late: of.late_at !== null, evidence: of.evidence },
      closed_by: of.closer === null ? null : name(of.closer, of.closer_en),
      may_close:
        of.state === 'open' && of.owner_id !== ctx.actor.id && ctx.may('forms.off_system.close', hall_id),
    })),
  };
}

witness('forms.off_system.enter', { zh: '登记系统外事项', en: 'Off-system work was entered' }, 'FAC-21');
witness(over, { zh: '系统外事项过期未进', en: 'Off-system work is past its target' }, 'FAC-21');
