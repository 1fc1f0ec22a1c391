import { addDays, businessDay, day_ms, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { openMend } from '../checklists/index.ts';
import { normValue, witness } from '../norms/index.ts';
import { aidItem, type LoanKind, loan, whyNotLend, whyNotStock } from './care.ts';
import * as store from './care_store.ts';

/** A piece goes out, until a day: of who borrows it the last four digits of a number are kept and nothing else. */
export async function lend(
  ctx: Ctx,
  input: { hall_id: number; kind: LoanKind; piece: string; borrower_tail: string },
) {
  const { hall_id, kind, piece, borrower_tail } = input;
  refuseIf(whyNotLend(await ctx.tx.rows(store.loansOut, { hall_id }), input), { field: 'piece' });
  const days = await normValue(ctx, hall_id, 'loan_days');
  const due_at = later(ctx.now, days * day_ms);
  const id = ctx.newId();
  const row = { hall_id, id, kind, piece, borrower_tail, lent_by: ctx.actor.id, lent_at: ctx.now, due_at };
  await begin(ctx, loan, row, 'lend', {
    facts: { kind, piece, days },
    start: [{ kind: 'assets.loan_over', due_at }],
  });
  return { id, due_at: due_at.toISOString() };
}

/** It is back, or given up as lost. */
export async function endLoan(ctx: Ctx, input: { hall_id: number; loan_id: Id; verb: 'give_back' | 'lose' }) {
  if (!ctx.may(`assets.loan.${input.verb}`, input.hall_id)) throw new Refusal('kit.not_permitted');
  const of = await ctx.tx.maybe(store.findLoan, { hall_id: input.hall_id, id: input.loan_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'loan_id' });
  await move(ctx, loan, of, input.verb, {
    set: { ended_by: ctx.actor.id, ended_at: ctx.now },
    facts: { kind: of.kind, piece: of.piece, late: of.over_at !== null },
    stop: ['assets.loan_over'],
  });
  return { state: input.verb === 'lose' ? ('lost' as const) : ('returned' as const) };
}

onDue('assets.loan_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.findLoan, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'lent') return;
  await ctx.tx.run(store.markLoanOver, { hall_id: of.hall_id, id: of.id, at: ctx.now });
  await record(ctx, 'assets.loan_late', {
    ...{ hall_id: of.hall_id, subject_id: of.id, facts: { kind: of.kind, piece: of.piece } },
  });
});

/** Something goes into the first-aid box: its last day is a clock from now on. */
export async function stockAid(
  ctx: Ctx,
  input: { hall_id: number; name_zh: string; name_en: string; quantity: number; expires_on: string },
) {
  const { hall_id, name_zh, name_en, quantity, expires_on } = input;
  refuseIf(whyNotStock(input, businessDay(ctx.now)), { field: 'expires_on' });
  const ahead = await normValue(ctx, hall_id, 'aid_expiring_before');
  const soon = onDay(addDays(expires_on, -ahead), '08:00');
  const id = ctx.newId();
  const row = { hall_id, id, name_zh, name_en, quantity, expires_on };
  await begin(ctx, aidItem, { ...row, placed_by: ctx.actor.id, placed_at: ctx.now }, 'stock', {
    facts: { quantity, expires_on },
    start: [{ kind: 'assets.aid_soon', due_at: soon > ctx.now ? soon : ctx.now }],
  });
  return { id };
}

/** It is used up, or taken out because its day has come. */
export async function takeOutAid(ctx: Ctx, input: { hall_id: number; item_id: Id }) {
  const of = await ctx.tx.maybe(store.findAid, { hall_id: input.hall_id, id: input.item_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'item_id' });
  await move(ctx, aidItem, of, 'take_out', {
    set: { ended_by: ctx.actor.id, ended_at: ctx.now },
    facts: { expires_on: of.expires_on, late: of.expires_on < businessDay(ctx.now) },
    stop: ['assets.aid_soon'],
  });
  return { state: 'taken_out' as const };
}

// FAC-09: before its last day somebody of the hall is reminded, with the whole of the box’s day to change it.
onDue('assets.aid_soon', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.findAid, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'in_box') return;
  await move(ctx, aidItem, of, 'expire_soon', { facts: { expires_on: of.expires_on } });
  await openMend(ctx, {
    ...{ hall_id: of.hall_id, list: 'registry', by_registry: true, note: of.expires_on },
    due_at: onDay(of.expires_on, '18:00'),
    item: {
      ...{ code: `aid.${of.id.slice(-12)}`, rows: ['FAC-09'], weight: 'major' },
      say: { zh: `药箱里的${of.name_zh}将到期`, en: `First-aid box: ${of.name_en} expires soon` },
    },
  });
});

/** What is out, and what lies in the box. */
export async function careIn(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const loans = await ctx.tx.rows(store.loansOf, { hall_id, since: later(ctx.now, -7 * day_ms) });
  const today = businessDay(ctx.now);
  return {
    today,
    loans: loans.map(one => ({
      ...{ id: one.id, state: one.state, kind: one.kind, piece: one.piece, tail: one.borrower_tail },
      ...{ lent_at: one.lent_at.toISOString(), due_at: one.due_at.toISOString(), late: one.over_at !== null },
    })),
    aid: (await ctx.tx.rows(store.aidOf, { hall_id })).map(one => ({
      ...{
        id: one.id,
        state: one.state as 'in_box' | 'expiring',
        name: { zh: one.name_zh, en: one.name_en },
      },
      ...{ quantity: one.quantity, expires_on: one.expires_on, expired: one.expires_on < today },
    })),
  };
}

witness('assets.loan.lend', { zh: '借出雨伞等', en: 'Lent to a customer' }, 'FAC-09');
witness('assets.loan_late', { zh: '借物超期', en: 'Not returned in time' }, 'FAC-09');
witness('assets.aid.stock', { zh: '药箱入物', en: 'Put into the first-aid box' }, 'FAC-09');
