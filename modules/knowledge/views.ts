import { addDays, businessDay, type Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { Refusal, refusalWords } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { normValue } from '../norms/index.ts';
import { type ArticleVerb, article, article_verbs, whyNotApprove } from './article.ts';
import { owner_roles } from './keeping.ts';
import { leadsBase } from './leading.ts';
import { offeredNow, phrasesNow } from './offered.ts';
import { choicesOf } from './question.ts';
import { questionCounts, questionsOfCode } from './quiz_store.ts';
import { myWeek } from './quizzing.ts';
import { whyNotSettle } from './report.ts';
import { type NamedReport, openCounts, reportsMine, reportsOfCode } from './report_store.ts';
import { latestArticles, type NamedArticle, ownersAbove, versionsOf } from './store.ts';
import { answerMark } from './topics.ts';

const name = (zh: string | null, en: string | null): Words | null =>
  zh === null ? null : { zh, en: en ?? zh };
const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;

/** The answers a hall may give today, with version, end and doubt: what counters, floor and call centre read out (SVC-04). */
export async function answersShown(ctx: Ctx, input: { hall_id: number }) {
  const near = await normValue(ctx, input.hall_id, 'answer_end_near');
  const soon = addDays(businessDay(ctx.wall_now), near);
  return {
    answers: (await offeredNow(ctx)).map(one => ({
      ...{ code: one.code, mark: answerMark(one), topic: one.topic, version: one.version },
      say: { zh: one.title_zh, en: one.title_en },
      answer: { zh: one.answer_zh, en: one.answer_en },
      ...{ keywords: one.keywords, valid_until: one.valid_until, ends_soon: one.valid_until <= soon },
      doubted: one.doubted,
    })),
    phrases: (await phrasesNow(ctx)).map(one => ({
      ...{ code: one.code, scene: one.scene },
      say: { zh: one.answer_zh, en: one.answer_en },
    })),
  };
}

/** What the person who asks has to do with the base: their questions of the week, their rate, what became of what they said. */
export async function mine(ctx: Ctx, input: { hall_id: number }) {
  const reports = await ctx.tx.rows(reportsMine, { hall_id: input.hall_id, person_id: ctx.actor.id });
  const titles = new Map((await ctx.tx.rows(latestArticles, {})).map(one => [one.code, one]));
  const tests = ctx.may('knowledge.test', input.hall_id) ? await myWeek(ctx, input.hall_id) : null;
  return {
    week: tests,
    reports: reports.map(one => ({
      ...reportShown(one),
      title: {
        zh: titles.get(one.code)?.title_zh ?? one.code,
        en: titles.get(one.code)?.title_en ?? one.code,
      },
      seen: one.seen_at !== null,
    })),
  };
}

const reportShown = (of: NamedReport) => ({
  ...{ id: of.id, hall_id: of.hall_id, hall: { zh: of.hall_zh, en: of.hall_en }, state: of.state },
  ...{ version: of.version, said: of.said, by: name(of.reporter, of.reporter_en) },
  ...{ at: of.reported_at.toISOString(), due_at: of.due_at.toISOString(), late: of.late_at !== null },
  ...{
    drafted: of.draft_id !== null,
    settled_at: iso(of.settled_at),
    settler: name(of.settler, of.settler_en),
  },
  answer: of.answer,
});

/** The base as those who keep it see it: a line for each answer, what is open of it, and who answers for it. */
export async function base(ctx: Ctx) {
  const today = businessDay(ctx.wall_now);
  const soon = addDays(today, await normValue(ctx, 0, 'answer_end_near'));
  const reports = new Map((await ctx.tx.rows(openCounts, {})).map(one => [one.code, one]));
  const questions = new Map((await ctx.tx.rows(questionCounts, {})).map(one => [one.code, one]));
  const rows = await ctx.tx.rows(latestArticles, {});
  const leads = await leadsBase(ctx);
  const codes = [...new Set(rows.map(one => one.code))];
  return {
    may_draft: ctx.may('knowledge.draft'),
    leads,
    today,
    articles: codes.flatMap(code => {
      const all = rows.filter(one => one.code === code);
      const draft = all.find(one => one.state === 'drafted' || one.state === 'approved');
      const of = all.find(one => one.state === 'in_force') ?? all[0];
      if (of === undefined) return [];
      const open = reports.get(code);
      const asked = questions.get(code);
      return [
        {
          ...{
            code,
            topic: of.topic,
            scene: of.scene,
            say: { zh: of.title_zh, en: of.title_en },
            keywords: of.keywords,
          },
          answer: { zh: of.answer_zh, en: of.answer_en },
          ...{ state: of.state, version: of.version, valid_until: of.valid_until },
          ends_soon: of.state === 'in_force' && of.valid_until <= soon,
          owner: name(of.owner, of.owner_en),
          mine: of.owner_id === ctx.actor.id || (of.owner_id === null && leads),
          draft: draft === undefined || draft.id === of.id ? null : draft.state,
          ...{ reports: open?.open ?? 0, late: open?.late ?? 0, due_at: iso(open?.due_at ?? null) },
          ...{ questions: asked?.in_use ?? 0, stale: asked?.stale ?? 0 },
        },
      ];
    }),
  };
}

function versionShown(ctx: Ctx, of: NamedArticle, leads: boolean, today: string) {
  return {
    ...{
      id: of.id,
      version: of.version,
      state: of.state,
      topic: of.topic,
      scene: of.scene,
      source: of.source,
    },
    ...{ reason: of.reason, keywords: of.keywords },
    say: { zh: of.title_zh, en: of.title_en },
    answer: { zh: of.answer_zh, en: of.answer_en },
    ...{ valid_from: of.valid_from, valid_until: of.valid_until, owner_id: of.owner_id },
    ...{ owner: name(of.owner, of.owner_en), drafter: name(of.drafter, of.drafter_en) },
    ...{ approver: name(of.approver, of.approver_en), drafted_at: of.drafted_at.toISOString() },
    ...{ since: iso(of.since), ended_at: iso(of.ended_at), ended_why: of.ended_why },
    own: of.drafter_id === ctx.actor.id,
    verbs: verbsOf(ctx, of, leads, today),
  };
}

/** The verbs that stand beside a version, each with why it cannot be pressed by whoever looks. */
function verbsOf(ctx: Ctx, of: NamedArticle, leads: boolean, today: string) {
  const why = (verb: ArticleVerb): string | undefined => {
    if (verb === 'approve' || verb === 'withdraw') {
      if (!leads) return 'knowledge.leaders_only';
      return verb === 'approve' ? whyNotApprove(of, ctx.actor, today) : undefined;
    }
    return leads || of.drafter_id === ctx.actor.id ? undefined : 'knowledge.not_your_draft';
  };
  if (!ctx.may('knowledge.draft')) return [];
  return article_verbs
    .filter(verb => (article.moves[verb].from as readonly string[]).includes(of.state))
    .filter(verb => leads || verb !== 'withdraw')
    .map(verb => {
      const code = why(verb);
      return { verb, why: code === undefined ? null : (refusalWords(code)?.say ?? null) };
    });
}

/** One answer: its versions, what is and was said against it, its test questions. */
export async function oneArticle(ctx: Ctx, input: { code: string }) {
  const versions = await ctx.tx.rows(versionsOf, { code: input.code });
  if (versions.length === 0) throw new Refusal('kit.not_found', { field: 'code' });
  const leads = await leadsBase(ctx);
  const today = businessDay(ctx.wall_now);
  const owner_id = versions.find(one => one.state === 'in_force')?.owner_id ?? null;
  const keeps = ctx.may('knowledge.draft');
  const reports = await ctx.tx.rows(reportsOfCode, { code: input.code });
  const questions = await ctx.tx.rows(questionsOfCode, { code: input.code });
  const owners = await ctx.tx.rows(ownersAbove, { roles: owner_roles });
  return {
    ...{ code: input.code, today, keeps },
    versions: versions.map(one => versionShown(ctx, one, leads, today)),
    reports: reports.map(one => ({
      ...reportShown(one),
      may_uphold:
        keeps &&
        one.settled_at === null &&
        whyNotSettle({ ...one, owner_id }, { id: ctx.actor.id, leads }) === undefined,
    })),
    questions: questions.map(one => ({
      ...{ id: one.id, state: one.state, version: one.version, ask: { zh: one.ask_zh, en: one.ask_en } },
      ...{ choices: choicesOf(one), right_choice: one.right_choice },
    })),
    owners: owners.map(one => ({ id: one.id, name: { zh: one.name, en: one.name_en } })),
    me: ctx.actor.id,
  };
}

/** Who may answer for a new answer: those above the halls, and whoever writes it. */
export async function ownersShown(ctx: Ctx) {
  const owners = await ctx.tx.rows(ownersAbove, { roles: owner_roles });
  return {
    me: ctx.actor.id,
    owners: owners.map(one => ({ id: one.id, name: { zh: one.name, en: one.name_en } })),
  };
}
