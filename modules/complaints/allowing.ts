import { normValue } from '../norms/index.ts';
import { authority } from '../submissions/index.ts';
import { complaintNo } from './complaint.ts';
import { complaintByNumber } from './store.ts';

// Amends beyond what whoever handles a complaint may give: asked of those above, for one complaint and a sum (RPT-03).
authority('amends', {
  say: { zh: '超权限退赔', en: 'Amends beyond the limit' },
  about: { zh: '投诉编号，如 TS-1001-0007', en: 'Number of the complaint, such as TS-1001-0007' },
  limits: async (ctx, hall_id) => [
    await normValue(ctx, hall_id, 'complaint_officer_max'),
    await normValue(ctx, hall_id, 'complaint_hall_max'),
    await normValue(ctx, hall_id, 'complaint_branch_max'),
  ],
  find: async (ctx, hall_id, said) => {
    const number = Number(/(\d{1,9})$/.exec(said.trim())?.[1] ?? Number.NaN);
    if (!Number.isInteger(number)) return undefined;
    const of = await ctx.tx.maybe(complaintByNumber, { hall_id, number });
    return of === undefined ? undefined : { id: of.id, label: complaintNo(of) };
  },
});
