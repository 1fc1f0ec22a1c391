import { businessDay } from '../../kit/clock.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { ownMatters } from '../first_asked/index.ts';
import { categories } from './catalogue.ts';
import { complaintNo } from './complaint.ts';
import { candidates, ownedComplaints, setHandler } from './store.ts';

// A complaint is handed on like everything else somebody was asked first: accepted, or it stays (FRQ-01, CMP-18).
ownMatters('complaint', {
  open: async (ctx, hall_id) =>
    (await ctx.tx.rows(ownedComplaints, { hall_id })).map(of => ({
      ...{ id: of.id, owner_id: of.handler_id, since: of.received_at, due_at: of.final_due },
      say: {
        zh: `${complaintNo(of)} ${categories[of.category].zh}${of.declined ? '，补偿未批，另给方案' : ''}`,
        en: `${complaintNo(of)} ${categories[of.category].en}${of.declined ? ', money declined: offer anew' : ''}`,
      },
    })),
  able: async (ctx, hall_id) => {
    const found = await ctx.tx.rows(candidates, { hall_id, day: businessDay(ctx.now) });
    return [...new Set(found.map(one => one.id))];
  },
  give: async (ctx, of) => {
    const { hall_id, id, owner_id } = of;
    const given = await ctx.tx.run(setHandler, { hall_id, id, handler_id: owner_id });
    refuseIf(given === 0 ? 'complaints.about_yourself' : undefined);
  },
});
