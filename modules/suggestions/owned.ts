import { ownMatters } from '../first_asked/index.ts';
import { abouts } from './catalogue.ts';
import { opinionNo } from './opinion.ts';
import { ableToOwn, ownedOpinions, setOwner } from './store.ts';

// An opinion changes hands like everything else somebody was asked first: accepted, or it stays (FRQ-01).
ownMatters('opinion', {
  open: async (ctx, hall_id) =>
    (await ctx.tx.rows(ownedOpinions, { hall_id })).map(of => ({
      ...{ id: of.id, owner_id: of.owner_id, since: of.received_at, due_at: of.final_due },
      say: { zh: `${opinionNo(of)} ${abouts[of.about].zh}`, en: `${opinionNo(of)} ${abouts[of.about].en}` },
    })),
  able: async (ctx, hall_id) => (await ctx.tx.rows(ableToOwn, { hall_id })).map(one => one.id),
  give: async (ctx, of) => {
    await ctx.tx.run(setOwner, of);
  },
});
