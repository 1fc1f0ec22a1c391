import type { Ctx } from '../../kit/ctx.ts';
import { allHalls } from '../halls/index.ts';
import { safety_kinds, whyNotOtherOwner } from './repair.ts';
import { openOfKinds } from './repair_store.ts';

/** The open repairs of safety facilities in every hall within reach, with what the reader does next (ROLE-21). */
export async function safetyRepairsShown(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(one => ctx.may('assets.repair.safety', one.id));
  const names = new Map(halls.map(one => [one.id, { zh: one.name_zh, en: one.name_en }]));
  const rows = await ctx.tx.rows(openOfKinds, { halls: [...names.keys()], kinds: safety_kinds });
  return {
    repairs: rows.map(one => {
      const { hall_id, state } = one;
      const owner = ctx.may('assets.repair.co_own', hall_id);
      return {
        ...{ id: one.id, hall: { id: hall_id, name: names.get(hall_id) ?? { zh: '', en: '' } } },
        ...{ tag: one.tag, kind: one.kind, place: one.place, note: one.note },
        state: state as 'reported' | 'accepted' | 'fixed',
        ...{ due_at: one.due_at.toISOString(), late: one.over_at !== null },
        ...{ fixed_note: one.fixed_note, fixed_side: one.fixed_side },
        may: {
          accept: owner && state === 'reported',
          fix: owner && state === 'accepted' && one.accepted_by === ctx.actor.id,
          check: owner && state === 'fixed' && whyNotOtherOwner(one, 'administration') === undefined,
        },
      };
    }),
  };
}
