import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { normValue, witness } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { type KeyItem, key, key_items, whyNotHold } from './key.ts';
import { holdKeys, type KeyRow, keysHeld, rolesHere } from './store.ts';

/** The names under which keys are asked for: one fixed subject for each. */
export const keySubjects: Record<KeyItem, Id> = {
  door_key: '00000000-0000-7000-8000-000000000301',
  storeroom_key: '00000000-0000-7000-8000-000000000302',
  safe_key: '00000000-0000-7000-8000-000000000303',
  safe_code: '00000000-0000-7000-8000-000000000304',
  alarm_code: '00000000-0000-7000-8000-000000000305',
  business_seal: '00000000-0000-7000-8000-000000000306',
};

const itemOf = (subject_id: Id): KeyItem | undefined =>
  (Object.keys(key_items) as KeyItem[]).find(item => keySubjects[item] === subject_id);

async function whyNotGet(ctx: Ctx, hall_id: number, item: KeyItem, person_id: Id) {
  const held = await ctx.tx.rows(keysHeld, { hall_id });
  const roles = await ctx.tx.rows(rolesHere, { hall_id, person_id });
  return whyNotHold(item, {
    holds: held.filter(one => one.person_id === person_id).map(one => one.item),
    roles: roles.map(one => one.role),
  });
}

const heldOf = (rows: readonly KeyRow[], item: KeyItem) => rows.find(one => one.item === item);

// ROLE-11: a key changes hands by two signatures: who gives it, and who gets it. A key that nobody holds, or whose
// holder is gone, is handed out by the hall manager.
twoPersons('posts.key.pass_on', {
  say: { zh: '移交钥匙', en: 'Hand a key over' },
  may: 'posts.key.hold',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'opening_pair_within')) * 60,
  shows: async (_, pair) => [key_items[itemOf(pair.subject_id) ?? 'door_key']],
  whyNotAsk: async (ctx, asked) => {
    const item = itemOf(asked.subject_id);
    if (item === undefined) return 'kit.not_found';
    const held = heldOf(await ctx.tx.rows(keysHeld, { hall_id: asked.hall_id }), item);
    const mine = held?.person_id === ctx.actor.id;
    return mine || ctx.may('posts.key.issue', asked.hall_id) ? undefined : 'kit.not_permitted';
  },
  whyNotSeal: async (ctx, pair, second) => {
    const item = itemOf(pair.subject_id);
    return item === undefined ? 'kit.not_found' : whyNotGet(ctx, pair.hall_id, item, second.id);
  },
  act: async (ctx, pair) => {
    const { hall_id } = pair;
    const item = itemOf(pair.subject_id) ?? 'door_key';
    await ctx.tx.maybe(holdKeys, { hall_id });
    // Asked once more behind the lock: two keys may be on their way to one person.
    const why = await whyNotGet(ctx, hall_id, item, ctx.actor.id);
    if (why !== undefined) throw new Refusal(why);
    const held = heldOf(await ctx.tx.rows(keysHeld, { hall_id }), item);
    if (held !== undefined)
      await move(ctx, key, held, 'pass_on', { set: { until: ctx.now }, facts: { item, to: ctx.actor.id } });
    await begin(
      ctx,
      key,
      { hall_id, id: ctx.newId(), item, person_id: ctx.actor.id, since: ctx.now },
      'take',
      { facts: { item, person_id: ctx.actor.id, from: held?.person_id ?? pair.first_id } },
    );
  },
});

witness('posts.key.take', { zh: '钥匙到手', en: 'Key taken' }, 'ROLE-11');
