import type { Ctx } from '../../kit/ctx.ts';
import { type Asked, type Evidence, evidence } from '../norms/index.ts';
import { evennessCounts } from './evenness.ts';
import { partFigures } from './figures.ts';
import { dayRates } from './store.ts';
import { partWords } from './ui/part-words.ts';

const percent = (part: number, of: number): number | null => (of === 0 ? null : (part / of) * 100);
const share_words = { zh: '%', en: '%' };

/** The evidence of SVC-20: how many visits were asked for a rating, how many answered, how many answered low. */
async function ratingEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const row = await ctx.tx.maybe(dayRates, { hall_id: asked.hall_id, day: asked.day });
  if (row === undefined) return {};
  const { finished, invited, rated, low } = row;
  const share = (id: string, zh: string, en: string, value: number | null): Evidence['figures'][number] => ({
    ...{ id, say: { zh, en }, value, unit: share_words, as: 'share', tone: 'plain' },
  });
  const count = (id: string, zh: string, en: string, value: number): Evidence['figures'][number] => ({
    ...{ id, say: { zh, en }, value, unit: null, as: 'count', tone: 'plain' },
  });
  return {
    kind: 'witnessed',
    total: rated,
    figures: [
      share('rate', '评价率', 'Visits rated', percent(rated, finished)),
      share('invited', '邀评率', 'Invite rate', percent(invited, finished)),
      count('rated', '评价', 'Ratings', rated),
      { ...count('low', '低分', 'Low', low), tone: low > 0 ? 'warn' : 'ok' },
    ],
  };
}
evidence('SVC-20', ratingEvidence);

/** The evidence of PRIN-15: how the wait, the attitude, the skill and the result were judged, each by itself. */
async function partEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const row = await ctx.tx.maybe(dayRates, { hall_id: asked.hall_id, day: asked.day });
  if (row === undefined) return {};
  const judged = await partFigures(ctx, { hall_id: asked.hall_id, day: asked.day });
  return {
    kind: 'witnessed',
    total: row.rated,
    figures: [
      ...judged.map((one): Evidence['figures'][number] => ({
        ...{ id: one.part, say: partWords[one.part], value: one.good === null ? null : one.good * 100 },
        ...{ unit: share_words, as: 'share', tone: 'plain' },
      })),
      {
        ...{ id: 'done', say: partWords.result, value: percent(row.rated - row.not_done, row.rated) },
        ...{ unit: share_words, as: 'share', tone: 'plain' },
      },
    ],
  };
}
evidence('PRIN-15', partEvidence);

/** The evidence of PRIN-04: whose visits stand out, and how many of them a manager spoke about. */
async function evenEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const { clerks, uneven, talked } = await evennessCounts(ctx, asked);
  const count = (id: string, zh: string, en: string, value: number): Evidence['figures'][number] => ({
    ...{ id, say: { zh, en }, value, unit: null, as: 'count', tone: 'plain' },
  });
  return {
    kind: 'witnessed',
    total: clerks,
    figures: [
      count('clerks', '看了几人', 'Clerks looked at', clerks),
      { ...count('uneven', '水准不一', 'Uneven', uneven), tone: uneven > talked ? 'warn' : 'ok' },
      count('talked', '已谈', 'Spoken with', talked),
    ],
  };
}
evidence('PRIN-04', evenEvidence);
