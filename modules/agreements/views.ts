import type { Ctx } from '../../kit/ctx.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal, refusalWords } from '../../kit/refusal.ts';
import { type Clause, changesOf, type EditionRow, edition } from './edition.ts';
import { allEditions, topUnit } from './store.ts';
import { agreementInForce, agreementOfNumber, textHash } from './text.ts';

const clauseShown = ({ code, tick, zh, en }: Clause) => ({ code, tick, say: { zh, en } });

/** The text of an edition, for whoever signs or signed under it; without a number the one in force (PRM-01). */
export async function agreementShown(ctx: Ctx, input: { hall_id: number; number?: number | undefined }) {
  const now = await agreementInForce(ctx);
  const of = input.number === undefined ? now : await agreementOfNumber(ctx, input.number);
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'number' });
  return {
    number: of.number,
    since: of.since,
    in_force: of.number === now.number,
    hash: textHash(of),
    clauses: of.clauses.map(clauseShown),
  };
}

/** Every edition, and what the open draft says otherwise than the text in force, clause by clause. */
export async function editionsShown(ctx: Ctx) {
  const now = await agreementInForce(ctx);
  const top = (await ctx.tx.maybe(topUnit, {}))?.path ?? '';
  const rows = await ctx.tx.rows(allEditions, {});
  return {
    in_force: { number: now.number, since: now.since, clauses: now.clauses.map(clauseShown) },
    may_draft: ctx.may('agreements.draft'),
    editions: rows.map(of => ({
      ...{ id: of.id, number: of.number, state: of.state, state_words: edition.states[of.state] },
      ...{ adverse: of.adverse, reason: of.reason, opinion: of.opinion },
      drafted_at: of.drafted_at.toISOString(),
      since: of.since?.toISOString() ?? null,
      drafter: { zh: of.drafter_zh, en: of.drafter_en },
      signer: of.signer_zh === null ? null : { zh: of.signer_zh, en: of.signer_en ?? of.signer_zh },
      changes: changesShown(of, now.clauses),
      verbs: verbsOf(ctx, of, top),
    })),
  };
}

/** What an open draft changes; a text that is or was in force is compared no more. */
function changesShown(of: EditionRow, now: readonly Clause[]) {
  if (of.state !== 'drafted' && of.state !== 'signed_off') return [];
  return changesOf(now, JSON.parse(of.clauses) as Clause[]).map(one => ({
    code: one.code,
    how: one.how,
    before: one.before === null ? null : clauseShown(one.before),
    after: one.after === null ? null : clauseShown(one.after),
  }));
}

function verbsOf(ctx: Ctx, of: EditionRow, top: string) {
  const why = (verb: 'sign_off' | 'start' | 'drop'): string | undefined => {
    if (!mayInUnit(ctx.actor, `agreements.${verb}`, top))
      return verb === 'sign_off' ? 'agreements.law_only' : 'agreements.province_only';
    return verb === 'sign_off' && of.drafter_id === ctx.actor.id ? 'agreements.own_draft' : undefined;
  };
  return (['sign_off', 'start', 'drop'] as const)
    .filter(verb => (edition.moves[verb].from as readonly string[]).includes(of.state))
    .map(verb => {
      const code = why(verb);
      return { verb, why: code === undefined ? null : (refusalWords(code)?.say ?? null) };
    });
}
