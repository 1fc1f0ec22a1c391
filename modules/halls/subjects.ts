import { businessDay } from '../../kit/clock.ts';
import { tellSubjects } from '../checklists/index.ts';
import { staffOnDuty } from './store.ts';

// Lists that look at people go over those who are at work today, with post and form of address.
tellSubjects('staff', async (ctx, hall_id) =>
  (await ctx.tx.rows(staffOnDuty, { hall_id, day: businessDay(ctx.now) })).map(one => ({
    ...{ code: one.staff_no, id: one.person_id, role: one.role, title: one.title },
    say: { zh: one.name, en: one.name_en },
  })),
);
