import { addDays, type BusinessDay, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { unitValue } from '../norms/index.ts';
import { bookOf } from './book.ts';
import { isPlan } from './first.ts';
import { findTariff, seriesOf, tariffInForce, topUnit } from './store.ts';
import { type Item, type TariffRow, tariff, whyNotAnnounce, whyNotApprove, whyNotDraft } from './tariff.ts';
import { mayStart, provinceDays, putOff, startHolding, startTelling } from './telling.ts';
import { isHeld, whyNotTell } from './told.ts';

const facts = (of: Pick<TariffRow, 'code' | 'number' | 'amount_fen'>) => ({
  code: of.code,
  number: of.number,
  amount_fen: of.amount_fen,
});

/** The first day on which a change announced today may hold (FEE-02). */
export async function earliestDay(ctx: Ctx): Promise<BusinessDay> {
  const top = await ctx.tx.maybe(topUnit, {});
  const days = top === undefined ? 30 : await unitValue(ctx, top.path, top.id, 'tariff_notice_for');
  return addDays(businessDay(ctx.wall_now), Math.max(days, 1));
}

/** Drafts a new item, a new price of one, or its end (FEE-02). */
export async function draftTariff(ctx: Ctx, input: Item & { reason: string }) {
  const { reason, ...item } = input;
  const series = await ctx.tx.maybe(seriesOf, { code: item.code });
  const before = (await bookOf(ctx, businessDay(ctx.wall_now))).get(item.code);
  refuseIf(whyNotDraft({ item, before, is_plan: isPlan(item.code), open: series?.open === true }), {
    field: 'code',
  });
  const id = ctx.newId();
  const number = series?.next ?? 2;
  await begin(
    ctx,
    tariff,
    { hall_id: 0, id, ...item, number, reason, drafter_id: ctx.actor.id, drafted_at: ctx.wall_now },
    'draft',
    { facts: facts({ ...item, number }) },
  );
  return { id, number, state: 'drafted' as const };
}

/** What a step with a draft is pressed with. */
export interface Press {
  tariff_id: Id;
  verb: 'approve' | 'announce' | 'drop';
  filing_no?: string | undefined;
  effective_on?: string | undefined;
  /** The day on which its holders are told (FEE-08). */
  tell_on?: string | undefined;
}

/** Approves a draft under its filing, announces it for a day, or drops it (FEE-02). */
export async function pressTariff(ctx: Ctx, input: Press) {
  const of = await ctx.tx.maybe(findTariff, { id: input.tariff_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'tariff_id' });
  const top = await ctx.tx.maybe(topUnit, {});
  if (input.verb !== 'drop' && !mayInUnit(ctx.actor, `tariffs.${input.verb}`, top?.path ?? ''))
    throw new Refusal('tariffs.province_only');
  if (input.verb === 'approve') {
    if (of.state === 'drafted')
      refuseIf(whyNotApprove(of, ctx.actor, input.filing_no), { field: 'filing_no' });
    await move(ctx, tariff, of, 'approve', {
      set: { approver_id: ctx.actor.id, filing_no: input.filing_no?.trim() ?? null },
      facts: { ...facts(of), filing_no: input.filing_no },
    });
  } else if (input.verb === 'announce') await announce(ctx, of, input);
  else await move(ctx, tariff, of, 'drop', { facts: facts(of), stop: ['tariffs.starts', 'tariffs.look'] });
  return { id: of.id, number: of.number, state: tariff.moves[input.verb].to };
}

async function announce(
  ctx: Ctx,
  of: TariffRow,
  said: Pick<Press, 'effective_on' | 'tell_on'>,
): Promise<void> {
  const { effective_on } = said;
  const earliest = await earliestDay(ctx);
  if (of.state === 'approved')
    refuseIf(whyNotAnnounce(effective_on, earliest), { field: 'effective_on', facts: { earliest } });
  if (effective_on === undefined) throw new Refusal('kit.not_from_here');
  const held = isHeld(of.code);
  const tell_on = held ? said.tell_on : undefined;
  const lead_days = await provinceDays(ctx, 'tariff_tell_before');
  const today = businessDay(ctx.wall_now);
  if (of.state === 'approved')
    refuseIf(whyNotTell({ code: of.code, tell_on, effective_on }, { today, lead_days }), {
      ...{ field: 'tell_on', facts: { days: lead_days } },
    });
  await move(ctx, tariff, of, 'announce', {
    set: { announced_on: today, effective_on, tell_on: tell_on ?? null },
    facts: { ...facts(of), effective_on, tell_on: tell_on ?? null },
    start: [{ kind: 'tariffs.starts', due_at: onDay(effective_on, '00:00') }],
  });
  if (tell_on !== undefined) await startTelling(ctx, of, { tell_on, effective_on });
}

// FEE-02: on its day the new price holds and the former ends, in one transaction.
onDue('tariffs.starts', async (ctx: Ctx, due: Due): Promise<void> => {
  const of = await ctx.tx.maybe(findTariff, { id: due.subject_id });
  if (of?.state !== 'announced') return;
  // FEE-08: nothing begins that nobody found told.
  if (!mayStart(of)) return putOff(ctx, of, { hall_id: 0, untold: 0 });
  const former = await ctx.tx.maybe(tariffInForce, { code: of.code });
  if (former !== undefined) await move(ctx, tariff, former, 'supersede', { facts: facts(former) });
  await move(ctx, tariff, of, 'start', { facts: facts(of) });
  await startHolding(ctx, of);
});
