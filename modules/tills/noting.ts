import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { sessionOf } from './held.ts';
import { note, noteNo, whyNotTake } from './note.ts';
import { holdNote, nextNote, notesOfHall } from './note_store.ts';
import { clerkOrKeeperAsks } from './opening.ts';
import { inYuan, whoseTill } from './saying.ts';
import { findSession, namedSession } from './store.ts';

interface Described {
  piece_fen: number;
  serial: string;
  found_by: 'detector' | 'hand';
}

/** What the first person wrote down of the note. */
function described(facts: Record<string, unknown> | undefined): Described {
  return {
    piece_fen: Number(facts?.piece_fen ?? 0),
    serial: String(facts?.serial ?? '')
      .trim()
      .toUpperCase(),
    found_by: facts?.found_by === 'hand' ? 'hand' : 'detector',
  };
}

// CASH-06: a false note leaves the customer's hand against two signatures and a slip with its number.
twoPersons('tills.note.take', {
  say: { zh: '收缴可疑币', en: 'Take a suspect note off' },
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(namedSession, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of === undefined) return [];
    const { piece_fen, serial } = described(JSON.parse(pair.facts));
    return [
      whoseTill(of),
      inYuan('券别', 'Note', piece_fen),
      { zh: `冠字号 ${serial}`, en: `Number ${serial}` },
    ];
  },
  may: 'tills.session.sign_for',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'float_sign_within')) * 60,
  whyNotAsk: async (ctx, asked) => {
    const why = await clerkOrKeeperAsks(ctx, asked, 'open');
    const of = await ctx.tx.maybe(findSession, { hall_id: asked.hall_id, id: asked.subject_id });
    if (why !== undefined || of === undefined) return why;
    // Who is second is not known yet: here only the note is looked at.
    const two = { clerk_id: of.clerk_id, first_id: of.clerk_id, second_id: asked.subject_id, keeper: true };
    return whyNotTake({ ...described(asked.facts), ...two });
  },
  whyNotSeal: async (ctx, pair, second) => {
    const of = await ctx.tx.maybe(findSession, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of === undefined) return 'kit.not_found';
    const keeper = pair.first_id === of.clerk_id ? ctx.may('tills.safe.keep', pair.hall_id) : true;
    const two = { clerk_id: of.clerk_id, first_id: pair.first_id, second_id: second.id, keeper };
    return whyNotTake({ ...described(JSON.parse(pair.facts)), ...two });
  },
  act: async (ctx, pair) => {
    const of = await sessionOf(ctx, pair.hall_id, pair.subject_id);
    const number = (await ctx.tx.maybe(nextNote, { hall_id: pair.hall_id }))?.last_number ?? 1;
    const { piece_fen, serial, found_by } = described(JSON.parse(pair.facts));
    const days = await normValue(ctx, pair.hall_id, 'false_note_handed_within');
    await begin(
      ctx,
      note,
      {
        hall_id: pair.hall_id,
        // The pair's own id: whoever asked finds the slip by it.
        id: pair.id,
        number,
        day: of.day,
        session_id: of.id,
        piece_fen,
        serial,
        found_by,
        first_id: pair.first_id,
        second_id: ctx.actor.id,
        taken_at: ctx.now,
      },
      'take',
      {
        facts: { number, piece_fen, found_by, session_id: of.id, first_id: pair.first_id },
        start: [{ kind: 'tills.note_late', due_at: later(ctx.now, days * day_ms) }],
      },
    );
  },
});

/** A note goes to the bank, against the bank's own slip. */
export async function handNote(
  ctx: Ctx,
  input: { hall_id: number; note_id: Id; bank: string; slip_no: string },
) {
  const of = await ctx.tx.maybe(holdNote, { hall_id: input.hall_id, id: input.note_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'note_id' });
  refuseIf(of.state === 'taken' ? undefined : 'kit.not_from_here');
  await move(ctx, note, of, 'hand', {
    set: { bank: input.bank, slip_no: input.slip_no, handed_by: ctx.actor.id, handed_at: ctx.now },
    facts: { bank: input.bank, slip_no: input.slip_no, number: of.number },
    stop: ['tills.note_late'],
  });
  return { state: 'handed' as const };
}

/** The suspect notes of a hall: what still lies in the safe first. */
export async function notesView(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(notesOfHall, { hall_id: input.hall_id, most: 100 });
  return {
    notes: rows.map(row => ({
      id: row.id,
      no: noteNo(row.hall_id, row.number),
      state: row.state,
      day: row.day,
      piece_fen: row.piece_fen,
      serial: row.serial,
      found_by: row.found_by,
      taken_at: row.taken_at.toISOString(),
      by: [
        { zh: row.first_name, en: row.first_name_en },
        { zh: row.second_name, en: row.second_name_en },
      ],
      bank: row.bank,
      slip_no: row.slip_no,
      handed_at: row.handed_at?.toISOString() ?? null,
    })),
  };
}

onDue('tills.note_late', async (ctx, due) => {
  await record(ctx, 'tills.note_late', { hall_id: due.hall_id, subject_id: due.subject_id });
});
