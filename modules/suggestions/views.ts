import { businessDay, day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal, refusalWords } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { normValue } from '../norms/index.ts';
import { staffIn } from '../people/index.ts';
import { figuresOf } from './figures.ts';
import { gatheringsOf } from './gathering_store.ts';
import { rungOf } from './handling.ts';
import { isAnswered, isOver, type OpinionRow, opinion, opinionNo } from './opinion.ts';
import { whyNotOnLevel } from './rules.ts';
import { type Listed, listOpinions, pagesOf, readingOn, readingsOf, trailOf } from './store.ts';
import { event_words } from './words.ts';

const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;

/** The limit that runs now. */
function dueNow(of: OpinionRow): { due: Instant | null; due_of: 'reply' | 'final' | 'effect' | null } {
  if (isOver(of)) return { due: null, due_of: null };
  if (isAnswered(of)) return { due: of.effect_due, due_of: 'effect' };
  return of.replied_at === null
    ? { due: of.reply_due, due_of: 'reply' }
    : { due: of.final_due, due_of: 'final' };
}

function rowOf(ctx: Ctx, of: Listed) {
  const { due, due_of } = dueNow(of);
  return {
    ...{ id: of.id, no: opinionNo(of), state: of.state, source: of.source, book_page: of.book_page },
    ...{ nature: of.nature, about: of.about, said: of.said, level: of.level },
    ...{ owner: { zh: of.owner_zh, en: of.owner_en }, mine: of.owner_id === ctx.actor.id },
    ...{ received_at: of.received_at.toISOString(), read: of.read_at !== null },
    ...{ due: iso(due), due_of, late: due !== null && due.getTime() < ctx.now.getTime() },
  };
}

/** How long back the register shows what has ended. */
const shown_days = 60;
const listOf = (ctx: Ctx, hall_id: number) =>
  ctx.tx.rows(listOpinions, { hall_id, since: later(ctx.now, -shown_days * day_ms), most: 500 });

/** The register of a hall with the state of its book, what falls due first (SUG-02). */
export async function opinionsShown(ctx: Ctx, input: { hall_id: number; month: string }) {
  const { hall_id } = input;
  const rows = await listOf(ctx, hall_id);
  const pages = (await ctx.tx.maybe(pagesOf, { hall_id })) ?? { page_before: 0, page_entered: 0 };
  const today = await ctx.tx.maybe(readingOn, { hall_id, day: businessDay(ctx.now) });
  const readings = await ctx.tx.rows(readingsOf, { hall_id, most: 14 });
  const gatherings = await ctx.tx.rows(gatheringsOf, { hall_id, most: 30 });
  const staff = await ctx.tx.rows(staffIn, { hall_id });
  return {
    opinions: rows.map(of => rowOf(ctx, of)),
    book: {
      ...{ read_today: today !== undefined, last_page: Math.max(pages.page_before, pages.page_entered) },
      unread: rows.filter(of => of.read_at === null).length,
      readings: readings.map(({ day, last_page, entries, zh, en }) => ({
        day,
        last_page,
        entries,
        by: { zh, en },
      })),
    },
    gatherings: gatherings.map(of => ({
      // What the clock planned has no topic of its own.
      topic: of.planned_by === null ? null : of.topic,
      ...{ id: of.id, state: of.state, kind: of.kind, held_on: of.held_on },
      ...{
        owner: { zh: of.owner_zh, en: of.owner_en },
        people: of.people,
        record: of.record,
        opinions: of.opinions,
      },
    })),
    figures: await figuresOf(ctx, input),
    staff: staff.map(one => ({ id: one.id, name: { zh: one.name, en: one.name_en } })),
    may: {
      enter: ctx.may('suggestions.enter', hall_id),
      read_book: ctx.may('suggestions.read_book', hall_id),
      gather: ctx.may('suggestions.gather', hall_id),
    },
  };
}

const sayOf = (what: string): Words => {
  const verb = what.replace('suggestions.opinion.', '');
  const move = (opinion.moves as Record<string, { say: Words }>)[verb];
  return (
    move?.say ?? event_words[verb] ?? event_words[what.replace('suggestions.', '')] ?? { zh: what, en: what }
  );
};

/** What may be pressed from here: the moves of the machine, and what is done beside them. */
function verbsOf(of: OpinionRow, decides: boolean): string[] {
  const moves = Object.entries(opinion.moves).flatMap(([verb, rule]) =>
    (rule.from as readonly string[]).includes(of.state) ? [verb] : [],
  );
  const beside = [
    ...(of.replied_at === null && !isOver(of) ? ['reply'] : []),
    ...(of.reward === null && (of.state === 'promised' || of.state === 'effective') ? ['reward'] : []),
  ];
  const lead = ['adopt', 'turn_down', 'take_effect', 'reward'];
  const fits = (verb: string) =>
    (verb !== 'acknowledge' || of.nature === 'praise') &&
    (verb !== 'evaluate' || of.nature !== 'praise') &&
    (verb !== 'take_effect' || of.improvement_id === null);
  return [...beside, ...moves].filter(verb => fits(verb) && (decides || !lead.includes(verb)));
}

/** One opinion with its clocks, its course and what may be done with it. */
export async function opinionShown(ctx: Ctx, input: { hall_id: number; opinion_id: Id }) {
  const { hall_id } = input;
  const of = (await listOf(ctx, hall_id)).find(one => one.id === input.opinion_id);
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'opinion_id' });
  const trail = await ctx.tx.rows(trailOf, { hall_id, id: of.id });
  const handles = ctx.may('suggestions.handle', hall_id);
  const why = handles ? whyNotOnLevel(of.level, rungOf(ctx, hall_id)) : 'kit.not_permitted';
  return {
    ...rowOf(ctx, of),
    ...{ phone_mask: of.phone_mask, picture_id: of.picture_id, reply_due: of.reply_due.toISOString() },
    ...{ final_due: of.final_due.toISOString(), book_reply: of.book_reply, replied_at: iso(of.replied_at) },
    ...{ worth: of.worth, worth_note: of.worth_note, decision: of.decision, effect_due: iso(of.effect_due) },
    ...{ improvement_id: of.improvement_id, answer: of.answer, answered_at: iso(of.answered_at) },
    ...{
      reward: of.reward,
      reward_fen: of.reward_fen,
      effect: of.effect,
      effective_at: iso(of.effective_at),
    },
    complaint_id: of.complaint_id,
    trail: trail.map(({ id, at, what, zh, en }) => ({
      ...{ id, at: at.toISOString(), say: sayOf(what), who: zh === null ? null : { zh, en: en ?? zh } },
    })),
    why_not: why === undefined ? null : (refusalWords(why)?.say ?? null),
    verbs: why === undefined ? verbsOf(of, ctx.may('suggestions.decide', hall_id)) : [],
    reward_most_fen: await normValue(ctx, hall_id, 'suggestion_reward_max'),
  };
}
