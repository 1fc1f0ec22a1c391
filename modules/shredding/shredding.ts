import { hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { hoursFor, type Sheets, shred_lot, whyNotList, whyNotShred } from './lot.ts';
import { holdLot, lotsOfHall } from './store.ts';

const counted = (text: string): Sheets => JSON.parse(text) as Sheets;
const allOf = (sheets: Sheets): number => Object.values(sheets).reduce((sum, one) => sum + one, 0);

/** Waste paper is counted and locked away: its clock runs from here (PRIV-14). */
export async function listLot(ctx: Ctx, input: { hall_id: number; sheets: Sheets; cabinet: string }) {
  const { hall_id, sheets, cabinet } = input;
  refuseIf(whyNotList(sheets, cabinet), { field: 'cabinet' });
  const hours = hoursFor(sheets, {
    forms_hours: await normValue(ctx, hall_id, 'waste_paper_shredded_within'),
    id_copy_hours: await normValue(ctx, hall_id, 'id_copy_shredded_within'),
  });
  const id = ctx.newId();
  const due_at = later(ctx.now, hours * hour_ms);
  const row = { hall_id, id, sheets: JSON.stringify(sheets), cabinet: cabinet.trim(), due_at };
  await begin(ctx, shred_lot, { ...row, listed_by: ctx.actor.id, listed_at: ctx.now }, 'list', {
    facts: { ...sheets, cabinet: cabinet.trim(), hours },
    start: [{ kind: 'shredding.due', due_at }],
  });
  return { lot_id: id, due_at: due_at.toISOString() };
}

onDue('shredding.due', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdLot, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'locked') await move(ctx, shred_lot, of, 'delay', { facts: counted(of.sheets) });
});

// PRIV-14: what bears personal data goes through the shredder before two pairs of eyes, and the log says whose.
twoPersons('shredding.lot.shred', {
  say: { zh: '碎纸', en: 'Shred waste paper' },
  may: 'shredding.shred',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'float_sign_within')) * 60,
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(holdLot, { hall_id: pair.hall_id, id: pair.subject_id });
    const sheets = of === undefined ? undefined : counted(of.sheets);
    const all = sheets === undefined ? 0 : allOf(sheets);
    const copies = sheets?.id_copies ?? 0;
    return [
      {
        zh: `${of?.cabinet ?? ''}：共 ${all} 张，其中证件复印件 ${copies} 张`,
        en: `${of?.cabinet ?? ''}: ${all} sheets, ${copies} of them copies of documents`,
      },
      { zh: '当面点清，看着碎完，再签', en: 'Count them, watch until all are shredded, then sign' },
    ];
  },
  whyNotAsk: async (ctx, asked) => {
    const of = await ctx.tx.maybe(holdLot, { hall_id: asked.hall_id, id: asked.subject_id });
    return of === undefined ? 'kit.not_found' : whyNotShred(of, ctx.actor.id);
  },
  act: async (ctx, pair) => {
    const of = await ctx.tx.maybe(holdLot, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of === undefined) throw new Refusal('kit.not_found');
    await move(ctx, shred_lot, of, 'shred', {
      set: { second_id: ctx.actor.id, shredded_at: ctx.now },
      facts: { ...counted(of.sheets), first_id: pair.first_id, second_id: ctx.actor.id },
      stop: ['shredding.due'],
    });
  },
});

/** The log of a hall: what is locked away, what was shredded, when and by which two (PRIV-14). */
export async function lotsView(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(lotsOfHall, { hall_id: input.hall_id, most: 60 });
  return {
    lots: rows.map(row => ({
      ...{ id: row.id, state: row.state, sheets: counted(row.sheets), cabinet: row.cabinet },
      ...{ listed_at: row.listed_at.toISOString(), due_at: row.due_at.toISOString() },
      shredded_at: row.shredded_at?.toISOString() ?? null,
      mine: row.listed_by === ctx.actor.id,
      first: { zh: row.first_zh, en: row.first_en },
      second: row.second_zh === null ? null : { zh: row.second_zh, en: row.second_en ?? row.second_zh },
    })),
  };
}
