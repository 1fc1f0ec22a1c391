import { businessDay, day_ms, hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { maskNumber } from '../carrier/index.ts';
import { ownPicture } from '../checklists/index.ts';
import { shown } from '../complaints/index.ts';
import { workdaysAfter } from '../halls/index.ts';
import { maskedAbout } from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { keepContact, notify } from '../notices/index.ts';
import type { About, Source } from './catalogue.ts';
import { near } from './climbing.ts';
import { gatheringThere } from './gathering_store.ts';
import { seal, secretFor } from './link.ts';
import { opinion, opinionNo } from './opinion.ts';
import { whyNotEnter } from './rules.ts';
import { leaders, nextNumber } from './store.ts';

interface Told {
  hall_id: number;
  about: About;
  said: string;
  /** Where the answer goes; nobody has to leave one. */
  phone?: string | undefined;
}

interface From {
  source: Source;
  page: number | null;
  picture_id: Id | null;
  gathering_id: Id | null;
}

/** Whose an opinion is at once: the duty manager at work, else anybody who leads the hall. */
async function ownerIn(ctx: Ctx, hall_id: number): Promise<Id> {
  const found = await ctx.tx.rows(leaders, { hall_id, day: businessDay(ctx.now) });
  const chosen = found.find(one => one.on_duty) ?? found[0];
  if (chosen === undefined) throw new Refusal('suggestions.nobody_leads');
  return chosen.id;
}

/** Both limits as they hold when an opinion comes in: the reply in the book, and the final one in working days (SUG-02). */
async function limitsOf(ctx: Ctx, hall_id: number) {
  const hours = await normValue(ctx, hall_id, 'opinion_book_reply_within');
  const days = await normValue(ctx, hall_id, 'suggestion_reply_within');
  return {
    reply_due: later(ctx.now, hours * hour_ms),
    final_due: await workdaysAfter(ctx, businessDay(ctx.now), days),
  };
}

/** Takes an opinion: a number and thanks at once, an owner at once, both clocks, and a page that only its customer opens (SUG-01, SUG-02). */
async function receive(ctx: Ctx, input: Told, from: From) {
  const { hall_id, about } = input;
  const phone = input.phone ?? '';
  const id = ctx.newId();
  const owner_id = await ownerIn(ctx, hall_id);
  const limits = await limitsOf(ctx, hall_id);
  // At a counter its clerk has somebody before them, whose name is known there; elsewhere nobody is (PRIV-02).
  const here = from.source === 'counter' && ctx.actor.kind === 'person';
  const said = here ? await maskedAbout(ctx, input.said, { hall_id, clerk_id: ctx.actor.id }) : input.said;
  const number = (await ctx.tx.maybe(nextNumber, { hall_id }))?.last ?? 1;
  await begin(
    ctx,
    opinion,
    {
      ...{ hall_id, id, number, source: from.source, book_page: from.page, picture_id: from.picture_id },
      ...{ gathering_id: from.gathering_id, about, said: shown(said), owner_id, level: 1 },
      ...{
        sealed: seal(id, { said: input.said, phone }),
        phone_mask: phone === '' ? null : maskNumber(phone),
      },
      ...{ received_by: ctx.actor.kind === 'person' ? ctx.actor.id : null, received_at: ctx.now, ...limits },
    },
    'receive',
    {
      facts: { number, source: from.source, about, owner_id },
      start: [
        { kind: 'suggestions.reply_near', due_at: await near(ctx, hall_id, ctx.now, limits.reply_due) },
        { kind: 'suggestions.reply_over', due_at: limits.reply_due },
        { kind: 'suggestions.final_near', due_at: await near(ctx, hall_id, ctx.now, limits.final_due) },
        { kind: 'suggestions.final_over', due_at: limits.final_due },
      ],
    },
  );
  const no = opinionNo({ hall_id, number });
  const secret = secretFor(ctx, id);
  if (phone !== '') {
    const until = later(limits.final_due, 30 * day_ms);
    const link = `/m/${hall_id}/v/${id}#${secret}`;
    await keepContact(ctx, { hall_id, id, phone, language: ctx.language, link, until });
    await notify(ctx, { hall_id, subject_id: id, kind: 'suggestions.received', facts: { no } });
  }
  return { id, no, state: 'received' as const, reply_due: limits.reply_due.toISOString(), secret };
}

/** From the customer's own phone: by the code in the hall, or on the phone page (SUG-02). */
export const receiveByPhone = (ctx: Ctx, input: Told & { from: 'qr' | 'phone_page' }) =>
  receive(ctx, input, { source: input.from, page: null, picture_id: null, gathering_id: null });

interface Entered extends Told {
  source: Exclude<Source, 'qr' | 'phone_page'>;
  page: number | null;
  picture_id: Id | null;
  gathering_id: Id | null;
}

/** Entered by the staff: out of the paper book with its page and picture, from a counter, a call, an asking or a seminar (SUG-02, SUG-04). */
export async function enterOpinion(ctx: Ctx, input: Entered) {
  const { hall_id, source, page, picture_id, gathering_id } = input;
  const picture = await ownPicture(ctx, hall_id, picture_id ?? undefined);
  refuseIf(whyNotEnter({ source, page, picture }), { field: 'page' });
  if (gathering_id !== null) {
    const there = await ctx.tx.maybe(gatheringThere, { hall_id, id: gathering_id });
    if (there?.kind !== source) throw new Refusal('kit.not_found', { field: 'gathering_id' });
  }
  return receive(ctx, input, { source, page: source === 'book' ? page : null, picture_id, gathering_id });
}
