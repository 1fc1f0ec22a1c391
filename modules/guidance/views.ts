import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { findBusiness } from '../catalogue/index.ts';
import { publicWaits } from '../queue/index.ts';
import { groundOf } from './ground.ts';
import { isThere } from './kiosks.ts';
import { chosenWords, questions } from './prefill.ts';
import { type PaperMark, papersFor, proposalsFor, type Way } from './route.ts';
import { countsOfDay, kiosksOf, routeOfTicket, routesOfDay } from './store.ts';

/** So many routes stand on the floor. */
const newest = 12;

/** The floor's own picture of guiding: where to today, how many wrongly, who stands at a terminal. */
export async function boardOf(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const day = businessDay(ctx.now);
  const counts = await ctx.tx.rows(countsOfDay, { hall_id, day });
  const routes = await ctx.tx.rows(routesOfDay, { hall_id, day, most: newest });
  const kiosks = await ctx.tx.rows(kiosksOf, { hall_id });
  const sum = (of: 'sent' | 'wrong' | 'missing' | 'asked' | 'solved') =>
    counts.reduce((total, row) => total + row[of], 0);
  return {
    now: ctx.now.toISOString(),
    kiosks: kiosks.map(one => ({
      ...{
        code: one.code,
        condition: one.condition,
        over: isThere(one, ctx.wall_now) && one.over_at !== null,
      },
      in_use_since: isThere(one, ctx.wall_now) ? (one.in_use_since?.toISOString() ?? null) : null,
    })),
    counts: counts.map(({ way, sent, wrong }) => ({ way: way as Way, sent, wrong })),
    ...{ sent: sum('sent'), wrong: sum('wrong'), missing_told: sum('missing') },
    ...{ answered: sum('asked'), solved: sum('solved') },
    routes: routes.map(row => ({
      ...{ id: row.id, state: row.state, sent_at: row.sent_at.toISOString(), business: row.business },
      ...{ way: row.way, class: row.class, label: row.label, wait_s: row.wait_s },
      ...{ told_missing: row.told_missing, wrong: row.wrong, solved: row.solved },
    })),
  };
}

interface Asked {
  hall_id: number;
  business: string;
  agent: 'true' | 'false';
  care: 'true' | 'false';
  vip: 'true' | 'false';
}

/** Where a need goes, why, with the papers to look at before and the questions that prepare the form. */
export async function proposalOf(ctx: Ctx, input: Asked) {
  const of = findBusiness(input.business);
  if (of === undefined) throw new Refusal('queue.unknown_business', { field: 'business' });
  const ground = await groundOf(ctx, input.hall_id);
  const { classes } = await publicWaits(ctx, { hall_id: input.hall_id });
  const waits = new Map(
    classes.map(one => [
      one.class as string,
      { waiting: one.waiting, wait_s: one.standing === 'walk_in' ? 0 : (one.promise?.mid_s ?? null) },
    ]),
  );
  const need = { business: of.code, care: input.care === 'true', vip: input.vip === 'true', ground, waits };
  return {
    business: of.code,
    ways: proposalsFor(need),
    papers: papersFor(of, input.agent === 'true').map(({ code, zh, en, only }) => ({
      ...{ code, zh, en, may_be_left: only === 'if_there' },
    })),
    questions: (questions[of.code] ?? []).map(({ code, say, choices }) => ({
      ...{ code, say },
      choices: Object.entries(choices).map(([choice, words]) => ({ code: choice, say: words })),
    })),
  };
}

/** What the floor looked at and prepared for a number: the counter sees it before the first word. */
export async function preparedFor(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  const of = await ctx.tx.maybe(routeOfTicket, input);
  if (of === undefined) return { prepared: null };
  const marks = JSON.parse(of.papers) as Record<string, PaperMark>;
  const business = findBusiness(of.business);
  return {
    prepared: {
      by: { zh: of.name ?? '', en: of.name_en ?? of.name ?? '' },
      ...{ at: of.sent_at.toISOString(), agent: of.agent },
      papers: (business === undefined ? [] : papersFor(business, of.agent)).flatMap(({ code, zh, en }) => {
        const mark = marks[code];
        return mark === undefined ? [] : [{ code, zh, en, mark }];
      }),
      prefill: chosenWords(of.business, JSON.parse(of.prefill) as Record<string, string>),
    },
  };
}
