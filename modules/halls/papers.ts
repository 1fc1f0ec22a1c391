import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { acceptance, answerItem, criticalFails, startRun, submitRun } from '../checklists/index.ts';
import { witness } from '../norms/index.ts';
import { hallOf } from './actions.ts';
import { missingPaper, type PaperKind, paper, whyNotApprovePaper, whyNotPermitted } from './paper.ts';
import * as store from './paper_store.ts';

/** A paper as it is entered. */
interface Entered {
  hall_id: number;
  kind: PaperKind;
  number: string;
  party: string | null;
  valid_from: string;
  valid_until: string;
  businesses: string[] | null;
  deposit_fen: number | null;
  words: string;
}

/** The hall manager or the branch enters a paper; it holds when somebody else of the branch has approved it. */
export async function enterPaper(ctx: Ctx, input: Entered) {
  refuseIf(input.valid_from <= input.valid_until ? undefined : 'halls.dates_reversed', {
    field: 'valid_until',
  });
  const needs = input.kind === 'partner_contract' && (input.businesses ?? []).length === 0;
  refuseIf(needs ? 'halls.contract_permits' : undefined, { field: 'businesses' });
  const bare =
    input.kind === 'service_exemption' && ((input.businesses ?? []).length === 0 || input.words.length < 4);
  refuseIf(bare ? 'halls.exemption_says' : undefined, { field: 'words' });
  const id = ctx.newId();
  await begin(ctx, paper, { ...input, id, entered_by: ctx.actor.id, entered_at: ctx.now }, 'enter', {
    facts: { kind: input.kind, valid_from: input.valid_from, valid_until: input.valid_until },
  });
  return { id };
}

/** What is known of a hall's market when its positioning is approved: the note it rests on, or why it may not be yet. */
export type MarketKnown = (ctx: Ctx, hall_id: number) => Promise<{ note?: string; why?: string | undefined }>;
let marketKnown: MarketKnown | undefined;
/** Declares who knows what was found out about a hall's market (GEN-17). */
export const positioningOn = (rule: MarketKnown): void => {
  marketKnown = rule;
};

/** The branch approves, refuses or ends a paper; a new one takes the place of the former of its kind. */
export async function decidePaper(
  ctx: Ctx,
  input: { hall_id: number; paper_id: Id; verb: 'approve' | 'refuse' | 'end' },
) {
  const { hall_id, verb } = input;
  const of = await ctx.tx.maybe(store.findPaper, { hall_id, id: input.paper_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'paper_id' });
  const known = verb === 'approve' && of.kind === 'profile' ? await marketKnown?.(ctx, hall_id) : undefined;
  const facts = { kind: of.kind, ...(known?.note === undefined ? {} : { market_note: known.note }) };
  const decided = { set: { decided_by: ctx.actor.id, decided_at: ctx.now }, facts };
  if (verb === 'approve') {
    refuseIf(whyNotApprovePaper(of, ctx.actor.id));
    refuseIf(known?.why, { field: 'paper_id' });
    const former = await ctx.tx.maybe(store.livePaper, { hall_id, kind: of.kind });
    if (former !== undefined) await move(ctx, paper, former, 'end', decided);
  }
  await move(ctx, paper, of, verb, decided);
  await permitFromToday(ctx, hall_id);
  return { state: paper.moves[verb].to };
}

/** What the contract permits today holds for today and the days prepared after it. */
async function permitFromToday(ctx: Ctx, hall_id: number): Promise<void> {
  const from = businessDay(ctx.now);
  const now = await ctx.tx.maybe(store.permittedOn, { hall_id, day: from });
  await ctx.tx.run(store.permitDays, { hall_id, from, permitted: now?.businesses ?? null });
}

/** Refuses a business that the hall's contract does not permit, with the nearest hall that does it (BIZ-02). */
export async function refuseUnpermitted(
  ctx: Ctx,
  of: { hall_id: number; permitted: readonly string[] | null; business: string | null },
): Promise<void> {
  const code = whyNotPermitted(of.permitted, of.business);
  if (code === undefined) return;
  const other = await ctx.tx.maybe(store.hallOfOurOwn, { hall_id: of.hall_id });
  const none = ctx.language === 'zh' ? '附近的自营厅' : 'a hall of our own';
  const hall = (ctx.language === 'zh' ? other?.name_zh : other?.name_en) ?? none;
  throw new Refusal(code, { field: 'business', facts: { hall } });
}

/** The papers of a hall, what it lacks today, and whether it was accepted. */
export async function papersIn(ctx: Ctx, input: { hall_id: number }) {
  const hall = await hallOf(ctx, input.hall_id);
  const day = businessDay(ctx.now);
  const rows = await ctx.tx.rows(store.papersOf, input);
  return {
    day,
    hall_type: hall.hall_type,
    needs_acceptance: hall.needs_acceptance,
    missing: missingPaper(hall.hall_type, rows, day) ?? null,
    acceptance: acceptance.items.map(({ code, say, weight }) => ({ code, say, weight })),
    papers: rows.map(one => ({
      ...{ id: one.id, kind: one.kind, state: one.state, number: one.number, party: one.party },
      ...{ valid_from: one.valid_from, valid_until: one.valid_until, businesses: one.businesses },
      ...{ deposit_fen: one.deposit_fen, words: one.words },
      entered_by: { id: one.entered_by, name: { zh: one.by_zh, en: one.by_en } },
    })),
  };
}

/**
 * The branch inspects a new or moved hall against the list of its acceptance: with no critical fail the hall may open
 * from now on; what failed beside goes to the hall manager to be mended (GEN-06).
 */
export async function acceptHall(
  ctx: Ctx,
  input: { hall_id: number; answers: Record<string, { ok: boolean; note?: string | undefined }> },
) {
  const { hall_id, answers } = input;
  const run = await startRun(ctx, { hall_id, list: 'acceptance' });
  await answerItem(ctx, { hall_id, run_id: run.id, answers });
  await submitRun(ctx, { hall_id, run_id: run.id });
  const critical_fails = criticalFails(run.items, answers);
  const accepted = critical_fails === 0;
  await ctx.tx.run(store.setAccepted, { hall_id, needs_acceptance: !accepted });
  await record(ctx, accepted ? 'halls.acceptance.pass' : 'halls.acceptance.fail', {
    hall_id,
    subject_id: run.id,
    facts: { critical_fails },
  });
  return { accepted, critical_fails };
}

witness('halls.paper.enter', { zh: '登记证照', en: 'Paper entered' }, 'ORG-03', 'ORG-04', 'GEN-10');
witness('halls.acceptance.pass', { zh: '验收通过', en: 'Accepted' }, 'GEN-06');
witness('halls.acceptance.fail', { zh: '验收不通过', en: 'Not accepted' }, 'GEN-06');
