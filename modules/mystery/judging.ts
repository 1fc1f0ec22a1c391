import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { move, moveThrough, record } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { openMend } from '../checklists/index.ts';
import { normValue, witness } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { above, heldFor } from './planning.ts';
import { answersIn, standing } from './scoring.ts';
import { type Answers, failsOf, itemOf, scoreOf } from './sheet.ts';
import * as store from './store.ts';
import { toldTo, toMend, visit, whyNotAdjust, whyNotJudge } from './visit.ts';

/** Under which list what a visit found is mended. */
export const mystery_list = 'mystery';

/** A result the hall was told of, held; an earlier one is not there for the hall (ROLE-27). */
async function toldVisit(ctx: Ctx, input: { hall_id: number; visit_id: Id }): Promise<store.VisitRow> {
  const row = await ctx.tx.maybe(store.holdVisit, { hall_id: 0, id: input.visit_id });
  const [of] = toldTo(row === undefined ? [] : [row]);
  if (of === undefined || of.target_hall_id !== input.hall_id)
    throw new Refusal('kit.not_found', { field: 'visit_id' });
  return of;
}

/** The hall manager appeals against a result, within the working days (MYS-04). */
export async function appealVisit(given: Ctx, input: { hall_id: number; visit_id: Id; appeal: string }) {
  const ctx = above(given);
  const of = await toldVisit(ctx, input);
  const days = await normValue(ctx, input.hall_id, 'mystery_ruling_within');
  const due_at = later(ctx.now, days * day_ms);
  await move(ctx, visit, of, 'appeal', {
    set: { appeal: input.appeal, appealed_by: ctx.actor.id, appealed_at: ctx.now, due_at },
    stop: ['mystery.appeal_over'],
    start: [{ kind: 'mystery.ruling_late', due_at }],
  });
  await record(ctx, 'mystery.result.appeal', { hall_id: input.hall_id, subject_id: of.id });
  return { state: 'appealed' as const };
}

/** What two who did not score decide upon an appeal: items that are lifted, or none, and why. */
interface Ruling {
  ruling: string;
  lifted: string[];
}
const rulingIn = (facts: Record<string, unknown>): Ruling => ({
  ruling: String(facts.ruling ?? '').trim(),
  lifted: String(facts.lifted ?? '')
    .split(' ')
    .filter(code => code !== ''),
});

/** What is final: mended where anything failed, over where nothing did. */
function outcomeOf(ctx: Ctx, of: { answers: Answers; lifted: readonly string[]; days: number }) {
  const mends = toMend(of.answers, of.lifted);
  const revisit_due_at = mends.length === 0 ? null : later(ctx.now, of.days * day_ms);
  const start: DueItem[] =
    revisit_due_at === null ? [] : [{ kind: 'mystery.revisit_over', due_at: revisit_due_at }];
  return { mends, revisit_due_at, start, then: mends.length === 0 ? ('close' as const) : ('mend' as const) };
}

/** What failed becomes rectifications of the hall, each with its owner and clock; nothing of them names who found it. */
async function openMends(ctx: Ctx, of: store.VisitRow, out: ReturnType<typeof outcomeOf>): Promise<void> {
  const { target_hall_id: hall_id } = of;
  const manned = await ctx.tx.maybe(store.managerOf, { hall_id });
  if (manned === undefined || out.revisit_due_at === null) return;
  const notes = (of.notes === null ? {} : JSON.parse(of.notes)) as Record<string, string>;
  for (const { code, say, rows, critical } of out.mends)
    await openMend(ctx, {
      ...{ hall_id, list: mystery_list, note: notes[code] ?? '', by_registry: true as const },
      item: { code, say, rows, weight: critical === true ? 'critical' : 'major' },
      due_at: out.revisit_due_at,
    });
}

const lines = (codes: readonly string[]): Words[] =>
  codes.map(code => {
    const say = itemOf(code)?.say ?? { zh: code, en: code };
    return { zh: `改判：${say.zh}`, en: `Lifted: ${say.en}` };
  });

twoPersons('mystery.visit.rule', {
  say: { zh: '裁定暗访申诉', en: 'Rule upon a mystery appeal' },
  may: 'mystery.rule',
  within_s: async (ctx, hall_id) =>
    (await normValue(ctx, hall_id, 'mystery_ruling_within')) * (day_ms / 1000),
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(store.readVisit, { id: pair.subject_id });
    const { ruling, lifted } = rulingIn(JSON.parse(pair.facts));
    const kept: Words[] = lifted.length === 0 ? [{ zh: '维持原分', en: 'The score stands' }] : lines(lifted);
    return [
      { zh: `申诉：${of?.appeal ?? ''}`, en: `Appeal: ${of?.appeal ?? ''}` },
      ...kept,
      { zh: `理由：${ruling}`, en: `Why: ${ruling}` },
    ];
  },
  whyNotAsk: async (ctx, asked) => {
    const of = await ctx.tx.maybe(store.readVisit, { id: asked.subject_id });
    if (of?.state !== 'appealed' || of.target_hall_id !== asked.hall_id) return 'mystery.not_appealed';
    const { ruling, lifted } = rulingIn(asked.facts ?? {});
    if (ruling.length < 4) return 'mystery.ruling_bare';
    if (lifted.length > 0 && whyNotAdjust(standing(of), lifted) !== undefined)
      return 'mystery.nothing_lifted';
    return whyNotJudge(of, ctx.actor.id);
  },
  whyNotSeal: async (ctx, pair, second) => {
    const of = await ctx.tx.maybe(store.readVisit, { id: pair.subject_id });
    if (of?.state !== 'appealed') return 'mystery.not_appealed';
    return whyNotJudge(of, pair.first_id) ?? whyNotJudge(of, second.id);
  },
  act: async (given, pair) => {
    const ctx = above(given);
    const of = await heldFor(ctx, pair.subject_id, 'mystery.rule');
    const { ruling, lifted } = rulingIn(JSON.parse(pair.facts));
    const answers = standing(of);
    const read = (key: 'mystery_critical_cap' | 'mystery_revisit_within') =>
      normValue(ctx, of.target_hall_id, key);
    const better = { ...answers, ...Object.fromEntries(lifted.map(code => [code, 'yes' as const])) };
    const ruled_score = lifted.length === 0 ? of.score : scoreOf(better, await read('mystery_critical_cap'));
    const out = outcomeOf(ctx, { answers, lifted, days: await read('mystery_revisit_within') });
    const verb = lifted.length === 0 ? 'uphold' : 'adjust';
    const facts = { score: of.score, ruled_score, lifted, first_id: pair.first_id };
    await moveThrough(ctx, visit, of, [{ verb, facts }, { verb: 'settle' }, { verb: out.then }], {
      set: {
        ...{ ruling, lifted, ruled_score, ruled_by: pair.first_id, ruled_second: ctx.actor.id },
        ...{ ruled_at: ctx.now, due_at: null, overdue_at: null, revisit_due_at: out.revisit_due_at },
      },
      stop: ['mystery.ruling_late'],
      ...(out.start.length > 0 ? { start: out.start } : {}),
    });
    await openMends(ctx, of, out);
    await record(ctx, 'mystery.result.rule', {
      ...{ hall_id: of.target_hall_id, subject_id: of.id, facts: { score: of.score, ruled_score } },
    });
  },
});

// Nobody appealed within the days: the score is final, and what failed is mended.
onDue('mystery.appeal_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdVisit, { hall_id: 0, id: due.subject_id });
  if (of?.state !== 'published') return;
  const days = await normValue(ctx, of.target_hall_id, 'mystery_revisit_within');
  const out = outcomeOf(ctx, { answers: standing(of), lifted: [], days });
  await moveThrough(ctx, visit, of, [{ verb: 'settle' }, { verb: out.then }], {
    set: { due_at: null, revisit_due_at: out.revisit_due_at },
    ...(out.start.length > 0 ? { start: out.start } : {}),
  });
  await openMends(ctx, of, out);
});

/** What becomes of the items at the second visit. */
export interface Revisit {
  visit_id: Id;
  fixed: string[];
  note: string;
}

/** Somebody looks at the hall again: what was to be mended is mended, or the days begin anew (MYS-04). */
export async function revisit(ctx: Ctx, input: Revisit) {
  const of = await heldFor(ctx, input.visit_id, 'mystery.score');
  const before = answersIn(of.revisit_answers);
  const open = toMend(standing(of), of.lifted).filter(one => before[one.code] !== 'yes');
  const fixed = open.filter(one => input.fixed.includes(one.code));
  const left = open.length - fixed.length;
  const days = await normValue(ctx, of.target_hall_id, 'mystery_revisit_within');
  const due_at = later(ctx.now, days * day_ms);
  const revisit_answers = JSON.stringify({
    ...before,
    ...Object.fromEntries(open.map(one => [one.code, input.fixed.includes(one.code) ? 'yes' : 'no'])),
  });
  const seen = { left, fixed: fixed.length };
  const steps = [{ verb: 'revisit' as const, facts: seen }, { verb: left === 0 ? 'close' : 'mend' } as const];
  await moveThrough(ctx, visit, of, steps, {
    set: {
      ...{ revisit_answers, revisit_note: input.note, revisited_by: ctx.actor.id, revisited_at: ctx.now },
      ...{ revisit_due_at: left === 0 ? null : due_at, overdue_at: null },
    },
    stop: ['mystery.revisit_over'],
    ...(left === 0 ? {} : { start: [{ kind: 'mystery.revisit_over', due_at }] }),
  });
  const facts = { ...seen, in_time: of.revisit_due_at !== null && ctx.now <= of.revisit_due_at };
  await record(ctx, 'mystery.result.revisit', { hall_id: of.target_hall_id, subject_id: of.id, facts });
  return { state: left === 0 ? ('closed' as const) : ('rectifying' as const) };
}

/** How many items of a visit are still to be mended. */
export const leftOf = (of: store.VisitRow): string[] => {
  const after = answersIn(of.revisit_answers);
  return failsOf(standing(of))
    .map(one => one.code)
    .filter(code => !of.lifted.includes(code) && after[code] !== 'yes');
};

// A ruling or a second visit that is late is on record and stands red until it is done.
for (const [kind, state] of [
  ['mystery.ruling_late', 'appealed'],
  ['mystery.revisit_over', 'rectifying'],
] as const)
  onDue(kind, async (ctx, due) => {
    const of = await ctx.tx.maybe(store.holdVisit, { hall_id: 0, id: due.subject_id });
    if (of?.state !== state) return;
    await ctx.tx.run(store.noteOverdue, { id: of.id, at: ctx.now });
    await record(ctx, 'mystery.visit.late', { hall_id: 0, subject_id: of.id, facts: { state } });
  });

witness('mystery.result.appeal', { zh: '暗访申诉', en: 'A mystery result was appealed' }, 'MYS-04');
witness('mystery.result.rule', { zh: '暗访申诉裁定', en: 'A mystery appeal was ruled upon' }, 'MYS-04');
witness('mystery.result.revisit', { zh: '暗访复访', en: 'A hall was visited again' }, 'MYS-04');
witness('mystery.visit.late', { zh: '暗访步骤超期', en: 'A step of a visit is late' }, 'MYS-04');
