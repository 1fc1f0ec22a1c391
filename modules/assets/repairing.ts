import { hour_ms, type Instant, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, follow, onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { type Found, followFails } from '../checklists/index.ts';
import { normValue, witness } from '../norms/index.ts';
import { assetOf } from './acts.ts';
import { asset } from './asset.ts';
import { repair, type Side, whyNotConfirm, whyNotCoOwner, whyNotFix, whyNotOtherOwner } from './repair.ts';
import * as repairs from './repair_store.ts';
import { type AssetRow, assetMeant, conditionOf } from './store.ts';

interface Fault {
  asset: AssetRow;
  source: repairs.RepairRow['source'];
  note: string;
  down: boolean;
}

/** A fault becomes a repair order with its clocks; a device that has one already is not ordered twice. */
async function openRepair(ctx: Ctx, of: Fault): Promise<{ id: Id; due_at: Instant } | undefined> {
  const { hall_id, id: asset_id } = of.asset;
  const open = await ctx.tx.maybe(repairs.openRepairOf, { hall_id, asset_id });
  if (open !== undefined) return undefined;
  const minutes = await normValue(ctx, hall_id, 'repair_accept_within');
  const hours = await normValue(ctx, hall_id, 'repair_within');
  const due_at = later(ctx.now, hours * hour_ms);
  const id = ctx.newId();
  const { source, note, down } = of;
  await begin(
    ctx,
    repair,
    { hall_id, id, asset_id, source, note, down, reported_by: ctx.actor.id, reported_at: ctx.now, due_at },
    'report',
    {
      facts: { asset_id, tag: of.asset.tag, source, down },
      start: [
        { kind: 'assets.repair_unaccepted', due_at: later(ctx.now, minutes * minute_ms) },
        { kind: 'assets.repair_over', due_at },
      ],
    },
  );
  if (down && of.asset.state === 'in_use')
    await move(ctx, asset, of.asset, 'to_repair', { facts: { tag: of.asset.tag, repair_id: id } });
  return { id, due_at };
}

/** Whoever finds a fault reports it: which device, what it does, whether it can still be used. */
export async function reportRepair(
  ctx: Ctx,
  input: { hall_id: number; asset_id: Id; note: string; down: boolean },
) {
  const of = await assetOf(ctx, input);
  refuseIf(of.state === 'acquired' || of.state === 'scrapped' ? 'assets.not_in_use' : undefined);
  const made = await openRepair(ctx, { asset: of, source: 'person', note: input.note, down: input.down });
  if (made === undefined) throw new Refusal('assets.repair_there');
  return { id: made.id, due_at: made.due_at.toISOString() };
}

interface One {
  hall_id: number;
  repair_id: Id;
}

/** Whether the actor acts for the hall or for the administration department. */
const sideOf = (ctx: Ctx, hall_id: number): Side =>
  ctx.may('assets.repair.co_own', hall_id) ? 'administration' : 'hall';

/** A repair held for an act, with the kind of its thing; the administration department reaches safety facilities only. */
async function repairOf(ctx: Ctx, input: One) {
  const { hall_id } = input;
  const of = await ctx.tx.maybe(repairs.findRepair, { hall_id, id: input.repair_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'repair_id' });
  const thing = await ctx.tx.maybe(repairs.kindOf, { hall_id, asset_id: of.asset_id });
  const whole = { ...of, kind: thing?.kind ?? '' };
  refuseIf(whyNotCoOwner(whole, sideOf(ctx, hall_id)));
  return whole;
}

/** Somebody takes it on: from now on it is theirs. */
export async function acceptRepair(ctx: Ctx, input: One) {
  const of = await repairOf(ctx, input);
  await move(ctx, repair, of, 'accept', {
    set: { accepted_by: ctx.actor.id, accepted_at: ctx.now },
    facts: { asset_id: of.asset_id },
    stop: ['assets.repair_unaccepted'],
  });
  return { state: 'accepted' as const };
}

/** It is mended, with a word on what was done; it counts as working from now on, unless it is sent back. */
export async function fixRepair(ctx: Ctx, input: One & { note: string }) {
  const of = await repairOf(ctx, input);
  refuseIf(whyNotFix(of, { by: ctx.actor.id, note: input.note }));
  await move(ctx, repair, of, 'fix', {
    set: {
      ...{ fixed_by: ctx.actor.id, fixed_at: ctx.now, fixed_note: input.note },
      fixed_side: sideOf(ctx, input.hall_id),
    },
    facts: { asset_id: of.asset_id, in_time: ctx.now.getTime() <= of.due_at.getTime() },
  });
  return { state: 'fixed' as const };
}

/** Another tries it: back in use, or back to whoever mends it with the clock still running. */
export async function checkRepair(ctx: Ctx, input: One & { verb: 'confirm' | 'send_back' }) {
  const of = await repairOf(ctx, input);
  refuseIf(whyNotConfirm(of, ctx.actor.id));
  refuseIf(whyNotOtherOwner(of, sideOf(ctx, input.hall_id)));
  const facts = { asset_id: of.asset_id, fixed_by: of.fixed_by };
  if (input.verb === 'send_back') {
    await move(ctx, repair, of, 'send_back', { set: { returned: of.returned + 1 }, facts });
    return { state: 'accepted' as const };
  }
  await move(ctx, repair, of, 'confirm', {
    set: { confirmed_by: ctx.actor.id, confirmed_at: ctx.now },
    facts,
    stop: ['assets.repair_over'],
  });
  const thing = await assetOf(ctx, { hall_id: of.hall_id, asset_id: of.asset_id });
  if (thing.state === 'under_repair')
    await move(ctx, asset, thing, 'back', { facts: { tag: thing.tag, repair_id: of.id } });
  return { state: 'confirmed' as const };
}

/** A thing that is written off needs no repair any more. */
export async function endRepair(ctx: Ctx, of: AssetRow): Promise<void> {
  const open = await ctx.tx.maybe(repairs.openRepairOf, { hall_id: of.hall_id, asset_id: of.id });
  if (open === undefined) return;
  await move(ctx, repair, open, 'give_up', {
    facts: { asset_id: of.id },
    stop: ['assets.repair_unaccepted', 'assets.repair_over'],
  });
}

onDue('assets.repair_unaccepted', async (ctx, due) => {
  const of = await ctx.tx.maybe(repairs.findRepair, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'reported') return;
  await record(ctx, 'assets.repair_waits', {
    ...{ hall_id: due.hall_id, subject_id: of.id, facts: { asset_id: of.asset_id } },
  });
});
onDue('assets.repair_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(repairs.findRepair, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || of.state === 'confirmed' || of.state === 'given_up') return;
  await ctx.tx.run(repairs.markOver, { hall_id: of.hall_id, id: of.id, at: ctx.now });
  await record(ctx, 'assets.repair_late', {
    ...{ hall_id: due.hall_id, subject_id: of.id, facts: { asset_id: of.asset_id, state: of.state } },
  });
});

/** Which thing an item of a sheet speaks of: the subject itself, or the air conditioner where the air is not as it should be. */
function meantBy(item: {
  code: string;
  rows: readonly string[];
  subject?: { id?: string | undefined } | undefined;
}) {
  if (item.rows.includes('ENV-03')) return { id: null, kind: 'air_conditioner' };
  const id = item.rows.includes('FAC-15') ? item.subject?.id : undefined;
  return id === undefined ? undefined : { id, kind: null };
}

// FAC-15: what does not work at the opening check is ordered to be repaired; ENV-03: so is air out of bounds.
followFails(
  guarded(
    ['FAC-15', 'ENV-03'],
    async (ctx: Ctx, of: Found): Promise<void> => {
      const meant = meantBy(of.item);
      if (meant === undefined) return;
      const thing = await ctx.tx.maybe(assetMeant, { hall_id: of.hall_id, ...meant });
      if (thing === undefined) return;
      // Air out of bounds is no standstill: the machine runs, only not well enough.
      const down = meant.id !== null;
      const note = of.note.trim() === '' ? of.item.say.zh : of.note;
      await openRepair(ctx, { asset: thing, source: 'check', note, down });
    },
    async () => {},
  ),
);

const told: Record<string, string> = { fault: '设备自报故障', paper_out: '设备自报缺纸' };

// FAC-15: a kiosk or screen that says it has a fault orders its repair itself.
follow('people.device.condition', 'assets.device_told');
onDue(
  'assets.device_told',
  guarded(
    'FAC-15',
    async (ctx: Ctx, due: Due): Promise<void> => {
      const thing = await ctx.tx.maybe(assetMeant, { hall_id: due.hall_id, id: due.subject_id, kind: null });
      if (thing === undefined) return;
      const condition = await ctx.tx.maybe(conditionOf, { hall_id: due.hall_id, id: due.subject_id });
      const note = told[condition?.condition ?? ''];
      if (note !== undefined) await openRepair(ctx, { asset: thing, source: 'device', note, down: true });
    },
    async () => {},
  ),
);

witness('assets.repair.report', { zh: '报修', en: 'Fault reported' }, 'FAC-15', 'FAC-06', 'ENV-03');
witness('assets.repair_waits', { zh: '报修没人受理', en: 'Nobody has accepted a repair' }, 'FAC-15');
witness('assets.repair_late', { zh: '维修超时', en: 'Repair late' }, 'FAC-15');
