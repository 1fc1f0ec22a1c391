import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { clauseOf } from './clause.ts';
import { witness } from './evidence.ts';
import { matter, whyNotAnswer } from './matter.ts';
import { findMatter, mattersOfClause } from './matter_store.ts';

interface Raised {
  hall_id: number;
  row: string;
  kind: 'question' | 'proposal';
  said: string;
  source?: { what: string; id: Id } | undefined;
}

/** A hall asks how a clause is to be read, or proposes to change it, out of what it found if there is something. */
export async function raiseMatter(ctx: Ctx, input: Raised) {
  if (clauseOf(input.row) === undefined) throw new Refusal('kit.not_found', { field: 'row' });
  const id = ctx.newId();
  const source = input.source;
  const row = {
    ...{ hall_id: input.hall_id, id, clause: input.row, kind: input.kind, said: input.said },
    ...{ source_what: source?.what ?? null, source_id: source?.id ?? null },
    ...{ raised_by: ctx.actor.id, raised_at: ctx.wall_now },
  };
  await begin(ctx, matter, row, 'raise', {
    facts: {
      clause: input.row,
      kind: input.kind,
      source_what: source?.what ?? null,
      source_id: source?.id ?? null,
    },
  });
  return { id };
}

/** The owner answers, for everybody to read, or does not take a proposal up. */
export async function answerMatter(
  ctx: Ctx,
  input: { hall_id: number; matter_id: Id; verb: 'answer' | 'decline'; zh: string; en: string },
) {
  const of = await ctx.tx.maybe(findMatter, { hall_id: input.hall_id, id: input.matter_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'matter_id' });
  refuseIf(whyNotAnswer(of, { by: ctx.actor.id, zh: input.zh, en: input.en }));
  await move(ctx, matter, of, input.verb, {
    set: {
      ...{ answer_zh: input.zh, answer_en: input.en },
      ...{ answered_by: ctx.actor.id, answered_at: ctx.wall_now },
    },
    facts: { clause: of.clause, kind: of.kind },
  });
  return { state: matter.moves[input.verb].to };
}

/** Anybody reads what was answered; what is still open is read by who works here. */
export const mattersOf = guarded(['GEN-03', 'GEN-01'], readMatters, async () => []);

async function readMatters(ctx: Ctx, input: { row: string }) {
  const inside = ctx.actor.kind === 'person' && ctx.may('norms.read');
  const rows = await ctx.tx.rows(mattersOfClause, { clause: input.row });
  return rows
    .filter(one => one.state === 'answered' || inside)
    .map(one => ({
      ...{ id: one.id, hall_id: one.hall_id, state: one.state, kind: one.kind, said: one.said },
      ...{ source: one.source_what, hall: { zh: one.name_zh, en: one.name_en } },
      raised_at: one.raised_at.toISOString(),
      answer: one.answer_zh === null ? null : { zh: one.answer_zh, en: one.answer_en ?? '' },
      mine_to_answer: one.state === 'raised' && ctx.may('norms.matter.answer', one.hall_id),
    }));
}

witness('norms.matter.raise', { zh: '提问或提议', en: 'Asked or proposed' }, 'GEN-03', 'GEN-01');
