import { type Subject, tellSubjects } from '../checklists/index.ts';
import { tellCounters } from '../halls/index.ts';
import type { CounterRow } from './counter.ts';
import { countersOf, countsByHall, standingAt } from './store.ts';

const subjectOf = (of: Pick<CounterRow, 'id' | 'number' | 'zone'>): Subject => ({
  ...{ code: String(of.number), id: of.id, is: of.zone },
  say: { zh: `${of.number} 号台`, en: `Counter ${of.number}` },
});

// What lists go over: every counter of the hall, and those at which somebody serves now, with post and form of address.
tellSubjects('counter', async (ctx, hall_id) => (await ctx.tx.rows(countersOf, { hall_id })).map(subjectOf));
tellSubjects('open_counter', async (ctx, hall_id) =>
  (await ctx.tx.rows(standingAt, { hall_id })).map(one => ({
    ...subjectOf(one),
    ...{ role: one.role, title: one.title },
  })),
);

// The leaves of the organisation: how many counters each hall has.
tellCounters(
  async ctx => new Map((await ctx.tx.rows(countsByHall, {})).map(one => [one.hall_id, one.count])),
);
