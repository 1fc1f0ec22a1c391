import { addDays, businessDay, day_ms, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { due_accounts } from '../ledger/index.ts';
import { modeOf } from '../people/index.ts';
import { oursOf } from './importing.ts';
import { type Source, sources } from './statement.ts';
import { itemsOfHall, owedOfHall, statementsOfHall } from './store.ts';

/** The statements that came, and what does not agree, the oldest first (CASH-08). */
export async function statementsView(ctx: Ctx, input: { hall_id: number }) {
  const since = later(ctx.now, -30 * day_ms);
  const rows = await ctx.tx.rows(itemsOfHall, { hall_id: input.hall_id, since, most: 200 });
  const came = await ctx.tx.rows(statementsOfHall, { hall_id: input.hall_id, most: 60 });
  const owed = await ctx.tx.rows(owedOfHall, { hall_id: input.hall_id, most: 400 });
  const today = businessDay(ctx.now);
  return {
    owed: owed.map(row => ({
      source: sources.find(one => due_accounts[one] === row.account) ?? 'bank',
      ...{ day: row.day, owed_fen: row.owed_fen, age_days: daysSince(row.day, today) },
      waits: waitsFor(row),
    })),
    statements: came.map(one => ({ ...one, imported_at: one.imported_at.toISOString() })),
    items: rows.map(row => ({
      ...{ id: row.id, state: row.state, source: row.source, day: row.day, ref: row.ref, why: row.why },
      ...{ ours_fen: row.ours_fen, theirs_fen: row.theirs_fen, reason: row.reason, note: row.note },
      age_days: Math.floor((ctx.now.getTime() - row.found_at.getTime()) / day_ms),
      due_at: row.due_at.toISOString(),
      over: row.state === 'open' && row.due_at.getTime() <= ctx.now.getTime(),
      owner: row.owner_name === null ? null : { zh: row.owner_name, en: row.owner_name_en ?? row.owner_name },
    })),
  };
}

const daysSince = (day: string, today: string): number =>
  Math.round((onDay(today, '00:00').getTime() - onDay(day, '00:00').getTime()) / day_ms);

/** What money that is owed waits for. */
const waitsFor = (of: { account: string; left: boolean; came: boolean }) => {
  if (of.account === 'deposit' && !of.left) return 'bag' as const;
  return of.came ? ('items' as const) : ('statement' as const);
};

/** What the simulated payment systems and bank of the demonstration would send for a day: one line of it is wrong. */
export async function simulatedStatement(
  ctx: Ctx,
  input: { hall_id: number; source: Source; day?: string | undefined },
) {
  refuseIf((await modeOf(ctx)) === 'demo' ? undefined : 'statements.demo_only');
  const day = input.day ?? addDays(businessDay(ctx.now), -1);
  const ours = [...(await oursOf(ctx, { ...input, day }))];
  const lines = ours
    .map(([ref, { fen }], at) => [ref, at === 0 ? fen + 100 : fen] as const)
    .filter(([, fen]) => fen !== 0)
    .map(([ref, fen]) => `${ref},${fen > 0 ? 'paid' : 'back'},${Math.abs(fen)}`);
  return { day, content: ['ref,kind,amount_fen', ...lines].join('\n') };
}
