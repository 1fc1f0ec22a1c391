import { addMonths, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue, witness } from '../norms/index.ts';
import { worksIn } from '../people/index.ts';
import { type AssetKind, asset, type Release, whyNotPlan } from './asset.ts';
import * as store from './store.ts';

/** A thing as it is entered: the day of its replacement follows from its working life. */
export interface AssetEntry {
  tag: string;
  kind: AssetKind;
  model: string;
  serial: string;
  place: string;
  custodian_id: Id;
  price_fen: number;
  acquired_on: string;
  firmware: string | null;
  device_id?: Id | undefined;
  counter_id?: Id | undefined;
}

/** Everything that is kept has somebody of the hall who keeps it (FAC-17). */
const refuseStranger = guarded(
  'FAC-17',
  async (ctx: Ctx, of: { hall_id: number; custodian_id: Id }): Promise<void> => {
    const here = await ctx.tx.maybe(worksIn, { hall_id: of.hall_id, person_id: of.custodian_id });
    if (here === undefined) throw new Refusal('assets.no_custodian', { field: 'custodian_id' });
  },
  async () => {},
);

/** A thing comes into the register; it is in use once it is put somewhere. */
export async function enterAsset(ctx: Ctx, input: AssetEntry & { hall_id: number }) {
  const { hall_id, device_id, counter_id, ...entry } = input;
  const today = businessDay(ctx.now);
  refuseIf(entry.acquired_on > today ? 'assets.not_yet_bought' : undefined, { field: 'acquired_on' });
  const there = await ctx.tx.maybe(store.assetTagged, { hall_id, tag: entry.tag });
  refuseIf(there === undefined ? undefined : 'assets.tag_taken', { field: 'tag' });
  await refuseStranger(ctx, input);
  const months = await normValue(ctx, hall_id, 'asset_life');
  const id = ctx.newId();
  const refresh_on = addMonths(entry.acquired_on, months);
  const row = {
    ...{ hall_id, id, ...entry, refresh_on, device_id: device_id ?? null, counter_id: counter_id ?? null },
    ...{ firmware_on: entry.firmware === null ? null : today, entered_by: ctx.actor.id, entered_at: ctx.now },
  };
  const { tag, kind, model, custodian_id } = entry;
  await begin(ctx, asset, row, 'enter', { facts: { tag, kind, model, custodian_id, refresh_on } });
  return { id };
}

interface One {
  hall_id: number;
  asset_id: Id;
}

/** One thing of the register, held. */
export async function assetOf(ctx: Ctx, input: One): Promise<store.AssetRow> {
  const of = await ctx.tx.maybe(store.findAsset, { hall_id: input.hall_id, id: input.asset_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'asset_id' });
  return of;
}

/** Put into use, moved, or handed to another who keeps it from now on. */
export async function placeAsset(ctx: Ctx, input: One & { place: string; custodian_id: Id }) {
  const of = await assetOf(ctx, input);
  await refuseStranger(ctx, input);
  const { place, custodian_id } = input;
  await move(ctx, asset, of, of.state === 'acquired' ? 'use' : 'relocate', {
    set: { place, custodian_id },
    facts: { tag: of.tag, from: of.place, place, kept_by: of.custodian_id, custodian_id },
  });
  return { state: 'in_use' as const };
}

/** When it is to be replaced: the hall brings it forward, the branch may let it serve longer (FAC-14). */
export async function planAsset(ctx: Ctx, input: One & { refresh_on: string; reason: string }) {
  const of = await assetOf(ctx, input);
  const months = await normValue(ctx, input.hall_id, 'asset_life');
  const branch = ctx.may('assets.plan_longer', input.hall_id);
  refuseIf(whyNotPlan(of, input.refresh_on, { months, branch }), { field: 'refresh_on' });
  const { refresh_on, reason } = input;
  await move(ctx, asset, of, 'plan', {
    set: { refresh_on },
    facts: { tag: of.tag, before: of.refresh_on, refresh_on, reason },
  });
  return { refresh_on };
}

/** The version it runs now, entered by who updated it (FAC-16). */
export async function updateAsset(ctx: Ctx, input: One & { version: string }) {
  const of = await assetOf(ctx, input);
  const wanted = (await ctx.tx.rows(store.releases, {})).find(one => one.model === of.model);
  // What the province released is what it is updated to; another version would leave it behind unseen.
  refuseIf(wanted !== undefined && wanted.version !== input.version ? 'assets.not_the_release' : undefined, {
    field: 'version',
  });
  await move(ctx, asset, of, 'update', {
    set: { firmware: input.version, firmware_on: businessDay(ctx.now) },
    facts: { tag: of.tag, model: of.model, before: of.firmware, version: input.version },
  });
  return { version: input.version };
}

/** What happens to a release has no hall and no row of its own. */
const the_releases = '00000000-0000-0000-0000-000000000000';

/** A version is released for a model: from now on every such device that has another is behind (FAC-16). */
export async function releaseVersion(ctx: Ctx, input: Release) {
  const { model, version, released_on } = input;
  await ctx.tx.run(store.setRelease, {
    ...{ model, version, released_on, set_by: ctx.actor.id, set_at: ctx.wall_now },
  });
  await record(ctx, 'assets.release', {
    ...{ hall_id: 0, subject_id: the_releases, facts: { model, version, released_on } },
  });
  return { model };
}

witness('assets.asset.enter', { zh: '资产入册', en: 'Entered in the register' }, 'FAC-17', 'FAC-14');
witness('assets.release', { zh: '发布应升级版本', en: 'Version released' }, 'FAC-16');
