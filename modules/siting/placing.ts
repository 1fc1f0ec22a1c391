import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { allUnits } from '../halls/index.ts';
import { witness } from '../norms/index.ts';
import * as store from './store.ts';

const permission = 'siting.place.enter';

/** A place where people live enters the register of its branch or district (PRIN-17). */
export async function enterPlace(ctx: Ctx, input: store.PlaceFacts & { unit_id: number }) {
  const unit = (await ctx.tx.rows(allUnits, {})).find(one => one.id === input.unit_id);
  if (unit === undefined || !mayInUnit(ctx.actor, permission, unit.path))
    throw new Refusal('kit.not_found', { field: 'unit_id' });
  const id = ctx.newId();
  const row = { ...input, id, entered_by: ctx.actor.id, entered_at: ctx.wall_now };
  const written = await ctx.tx.run(store.insertPlace, row);
  refuseIf(written === 1 ? undefined : 'siting.place_known', { field: 'name_zh' });
  const facts = { unit_id: input.unit_id, residents: input.residents };
  await record(ctx, 'siting.place.enter', { hall_id: 0, subject_id: id, facts });
  return { id };
}

/** What is known of a place changes, or it counts no more. */
export async function amendPlace(ctx: Ctx, input: store.PlaceFacts & { place_id: Id }) {
  const before = await ctx.tx.maybe(store.findPlace, { id: input.place_id });
  if (before === undefined || !mayInUnit(ctx.actor, permission, before.path))
    throw new Refusal('kit.not_found', { field: 'place_id' });
  const { place_id: id, ...of } = input;
  await ctx.tx.run(store.updatePlace, { ...of, id });
  const facts = { residents: of.residents, before: before.residents, listed: of.listed };
  await record(ctx, 'siting.place.amend', { hall_id: 0, subject_id: id, facts });
  return { id };
}

witness('siting.place.enter', { zh: '登记居民点', en: 'A populated place was entered' }, 'PRIN-17');
witness('siting.place.amend', { zh: '改居民点', en: 'A populated place was changed' }, 'PRIN-17');
