import { businessDay, second_ms, wallMs } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { Refusal } from '../../kit/refusal.ts';
import { perDatabase } from '../../kit/remembered.ts';
import type { Words } from '../../kit/words.ts';
import { tellLines } from '../checklists/index.ts';
import { type ArticleRow, isOffered } from './article.ts';
import { articleOfVersion, heldArticles } from './store.ts';
import { answerMark, own_words, readMark, type Scene, type Topic } from './topics.ts';

/** An answer as it is given: its words in the version that holds. */
export interface Answer {
  code: string;
  version: number;
  /** Code and version, as orders and routes keep it. */
  mark: string;
  topic: Topic;
  say: Words;
  answer: Words;
}

type Held = ArticleRow & { doubted: boolean };

// A second of memory: an answer corrected elsewhere is at every counter a second later.
const kept = perDatabase((): { held: readonly Held[]; until_ms: number; past: Map<string, Answer> } => ({
  held: [],
  until_ms: 0,
  past: new Map(),
}));

async function heldNow(ctx: Pick<Ctx, 'tx'>): Promise<readonly Held[]> {
  const known = kept(ctx.tx);
  if (known.until_ms > wallMs()) return known.held;
  const held = await ctx.tx.rows(heldArticles, {});
  Object.assign(known, { held, until_ms: wallMs() + second_ms });
  return held;
}

/** Something changed in this process: the next reader asks anew. */
export const forgetAnswers = (ctx: Pick<Ctx, 'tx'>): void => {
  kept(ctx.tx).until_ms = 0;
};

const answerOf = (of: ArticleRow): Answer => ({
  ...{ code: of.code, version: of.version, mark: answerMark(of), topic: of.topic },
  say: { zh: of.title_zh, en: of.title_en },
  answer: { zh: of.answer_zh, en: of.answer_en },
});

const todays = async (ctx: Pick<Ctx, 'tx' | 'wall_now'>): Promise<Held[]> => {
  const today = businessDay(ctx.wall_now);
  return (await heldNow(ctx)).filter(one => isOffered(one, today));
};

/** Every answer that may be given today; one that is over is not among them, whatever its clock has done (SVC-04). */
export const offeredNow = async (ctx: Pick<Ctx, 'tx' | 'wall_now'>): Promise<Held[]> =>
  (await todays(ctx)).filter(one => one.scene === null);

/** What is said at which moment, scene by scene: phrases answer no question and are given as no answer (LANG-02). */
export const phrasesNow = guarded(
  'LANG-02',
  async (ctx: Pick<Ctx, 'tx' | 'wall_now'>): Promise<(Held & { scene: Scene })[]> =>
    (await todays(ctx)).flatMap(one => (one.scene === null ? [] : [{ ...one, scene: one.scene }])),
  async () => [],
);

/** What is done unasked, as the list stands today: kept, approved and changed like any phrase, watched at the counters (PRIN-06). */
const initiativesNow = guarded(
  'PRIN-06',
  async (ctx: Ctx) => {
    const held = (await todays(ctx)).filter(one => one.scene === 'initiative');
    return held.map(one => ({ code: one.code, say: { zh: one.title_zh, en: one.title_en } }));
  },
  async () => [],
);
tellLines('initiatives', initiativesNow);

/**
 * The answer that is being given, by its mark: the one in force, in the very version that was read out when the caller
 * names one. Undefined for the clerk's own words; refuses what is not offered.
 */
export async function answerGiven(
  ctx: Pick<Ctx, 'tx' | 'wall_now'>,
  mark: string,
  topic?: string,
): Promise<Answer | undefined> {
  if (mark === own_words) return undefined;
  const { code, version } = readMark(mark);
  const found = (await offeredNow(ctx)).find(one => one.code === code);
  if (found === undefined || (topic !== undefined && found.topic !== topic))
    throw new Refusal('knowledge.not_offered', { field: 'article' });
  if (version !== undefined && version !== found.version)
    throw new Refusal('knowledge.changed_meanwhile', { field: 'article' });
  return answerOf(found);
}

/** An answer that was given, in the version that was given: a text that held never changes, so it is read once. */
export async function answerThen(ctx: Pick<Ctx, 'tx'>, mark: string): Promise<Answer | undefined> {
  const { code, version } = readMark(mark);
  if (code === own_words || version === undefined) return undefined;
  const known = kept(ctx.tx);
  const there =
    known.past.get(mark) ??
    answerIn(
      known.held.find(one => one.code === code && one.version === version) ??
        (await ctx.tx.maybe(articleOfVersion, { code, version })),
    );
  if (there !== undefined) known.past.set(mark, there);
  return there;
}

const answerIn = (of: ArticleRow | undefined): Answer | undefined =>
  of === undefined ? undefined : answerOf(of);
