import { businessDay, day_ms, hour_ms, type Instant, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { blindIndex } from '../../kit/vault.ts';
import { maskNumber } from '../carrier/index.ts';
import { normValue } from '../norms/index.ts';
import { keepContact, notify } from '../notices/index.ts';
import { visitInHand } from '../orders/index.ts';
import type { Category, Channel, ReplyBy } from './catalogue.ts';
import { lookNow } from './climbing.ts';
import { complaint, complaintNo } from './complaint.ts';
import { printOfText, seal } from './evidence.ts';
import { forwardBy } from './forwarding.ts';
import { secretFor } from './link.ts';
import { shownIn } from './masking.ts';
import { handlerAmong, raisedIn, recognised, whyNotRegister } from './rules.ts';
import { beforeIt, candidates, insertEvidence, staffOf } from './store.ts';

interface Told {
  hall_id: number;
  category: Category;
  said: string;
  /** Where the answer goes; nobody has to leave one. */
  phone?: string | undefined;
  reply_by: ReplyBy;
  /** Whom of the hall it is about. */
  about_id?: Id | undefined;
}

interface From {
  channel: Channel;
  ticket: { id: Id; label: string } | null;
}

/** The three limits of a complaint, as they hold when it comes in: a later change of the norm does not move them (CMP-04). */
async function limitsOf(ctx: Ctx, hall_id: number, channel: Channel) {
  const within = channel === 'counter' ? 'complaint_accept_within' : 'complaint_accept_remote_within';
  const share = (await normValue(ctx, hall_id, 'complaint_warning_share')) / 100;
  const reply_ms = (await normValue(ctx, hall_id, 'complaint_first_reply_within')) * hour_ms;
  const final_ms = (await normValue(ctx, hall_id, 'complaint_final_within')) * day_ms;
  return {
    accept_due: later(ctx.now, (await normValue(ctx, hall_id, within)) * minute_ms),
    reply_due: later(ctx.now, reply_ms),
    final_due: later(ctx.now, final_ms),
    near: [
      { kind: 'complaints.reply_near', due_at: later(ctx.now, reply_ms * share) },
      { kind: 'complaints.final_near', due_at: later(ctx.now, final_ms * share) },
    ] as DueItem[],
  };
}

async function whoHandles(ctx: Ctx, hall_id: number, about_id: Id | null) {
  const found = await ctx.tx.rows(candidates, { hall_id, day: businessDay(ctx.now) });
  const chosen = handlerAmong(found, about_id);
  if (chosen === undefined) throw new Refusal('complaints.nobody_handles');
  return chosen;
}

async function knownBefore(
  ctx: Ctx,
  of: { hall_id: number; phone_index: string | null; category: Category },
) {
  const norm = (key: Parameters<typeof normValue>[2]) => normValue(ctx, of.hall_id, key);
  const days = async (key: Parameters<typeof normValue>[2]): Promise<Instant> =>
    later(ctx.now, -(await norm(key)) * day_ms);
  const [own_since, topic_since] = [await days('complaint_repeat_days'), await days('complaint_surge_days')];
  const found = await ctx.tx.maybe(beforeIt, { ...of, own_since, topic_since });
  const { next = 1, own = 0, topic = 0 } = found ?? {};
  const limits = { repeat: await norm('complaint_repeat_from'), surge: await norm('complaint_surge_from') };
  return { next, own, ...recognised({ own, topic }, limits) };
}

/**
 * Takes a complaint: a number at once, an owner at once, its clocks, the customer's own words locked as evidence, and a
 * page that only its customer opens (CMP-01, CMP-02, CMP-04).
 */
async function receive(ctx: Ctx, input: Told, { channel, ticket }: From) {
  const { hall_id, category, reply_by } = input;
  const phone = input.phone ?? '';
  refuseIf(whyNotRegister({ said: input.said, category, phone, reply_by }), { field: 'phone' });
  const about_id = input.about_id ?? null;
  if (about_id !== null && !(await ctx.tx.rows(staffOf, { hall_id })).some(one => one.id === about_id))
    throw new Refusal('kit.not_found', { field: 'about_id' });
  const id = ctx.newId();
  const phone_index = phone === '' ? null : blindIndex('phone', phone);
  const handler = await whoHandles(ctx, hall_id, about_id);
  const before = await knownBefore(ctx, { hall_id, phone_index, category });
  const { near, ...limits } = await limitsOf(ctx, hall_id, channel);
  // A repeated complaint begins one level up; the regulator’s begins with the branch.
  const level = channel === 'regulator' ? 3 : Number(before.repeated) + 1;
  const forward_due = await forwardBy(ctx, hall_id);
  const said = await shownIn(ctx, { hall_id, ticket_id: ticket?.id ?? null }, input.said);
  await begin(
    ctx,
    complaint,
    {
      ...{ hall_id, id, number: before.next, channel, category, level, reply_by, about_id },
      ...{ said, sealed: seal(id, { said: input.said, phone }) },
      ...{ phone_mask: phone === '' ? null : maskNumber(phone), phone_index },
      ...{ ticket_id: ticket?.id ?? null, ticket_label: ticket?.label ?? null },
      ...{ received_by: ctx.actor.kind === 'person' ? ctx.actor.id : null, received_at: ctx.now },
      ...{ handler_id: handler.id, deputised: handler.deputy, repeated: before.repeated ? before.own : 0 },
      ...limits,
      forward_due,
    },
    'receive',
    {
      facts: {
        number: before.next,
        channel,
        category,
        level,
        handler_id: handler.id,
        deputy: handler.deputy,
      },
      start: [
        { kind: 'complaints.accept_over', due_at: limits.accept_due },
        { kind: 'complaints.reply_over', due_at: limits.reply_due },
        { kind: 'complaints.final_over', due_at: limits.final_due },
        ...near,
        ...(forward_due === null ? [] : [{ kind: 'complaints.forward_over', due_at: forward_due }]),
        lookNow(ctx),
      ],
    },
  );
  await ctx.tx.run(insertEvidence, {
    ...{
      hall_id,
      id: ctx.newId(),
      complaint_id: id,
      kind: 'words' as const,
      what: complaintNo({ hall_id, number: before.next }),
    },
    ...{ hash: printOfText(input.said), kept_by: ctx.actor.id, kept_at: ctx.now },
  });
  await recognise(ctx, { hall_id, id, category, before });
  return tell(ctx, {
    hall_id,
    id,
    number: before.next,
    phone,
    reply_due: limits.reply_due,
    until: limits.final_due,
  });
}

interface Seen {
  hall_id: number;
  id: Id;
  category: Category;
  before: { own: number; repeated: boolean; surge: boolean };
}

/** A repeat and a surge of one kind are on record the moment they are there (CMP-17). */
async function recognise(ctx: Ctx, { hall_id, id, category, before }: Seen): Promise<void> {
  const facts = { category, before: before.own };
  if (before.repeated) await record(ctx, 'complaints.repeated', { hall_id, subject_id: id, facts });
  if (before.surge) await record(ctx, 'complaints.surge', { hall_id, subject_id: id, facts });
}

interface ToTell {
  hall_id: number;
  id: Id;
  number: number;
  phone: string;
  reply_due: Instant;
  until: Instant;
}

/** The receipt of a complaint: its number and its page, by message too where a number was left (CMP-01, CMP-06). */
async function tell(ctx: Ctx, of: ToTell) {
  const { hall_id, id } = of;
  const secret = secretFor(ctx, id);
  const no = complaintNo(of);
  if (of.phone !== '') {
    const link = `/m/${hall_id}/c/${id}#${secret}`;
    await keepContact(ctx, { hall_id, id, phone: of.phone, language: ctx.language, link, until: of.until });
    await notify(ctx, { hall_id, subject_id: id, kind: 'complaints.received', facts: { no } });
  }
  return { id, no, state: 'received' as const, reply_due: of.reply_due.toISOString(), secret };
}

/** At the counter, in the very visit: whoever serves writes it down and stays polite (CMP-01, SVC-17). */
export async function receiveAtCounter(ctx: Ctx, input: Told & { ticket_id: Id }) {
  const visit = await visitInHand(ctx, input.hall_id, input.ticket_id);
  return receive(ctx, input, { channel: 'counter', ticket: raisedIn(visit) });
}

/** From anybody's phone; whoever scanned the code in the hall says so by coming from there (CMP-01). */
export const receiveByPhone = (ctx: Ctx, input: Told & { from: 'phone_page' | 'qr' }) =>
  receive(ctx, { ...input, about_id: undefined }, { channel: input.from, ticket: null });

/** Written down by the hall: from the opinion book, a letter, a call, 10086, the regulator (CMP-01, CC-14). */
export const receiveInHall = (
  ctx: Ctx,
  input: Told & { channel: Exclude<Channel, 'counter' | 'phone_page' | 'qr'> },
) => receive(ctx, input, { channel: input.channel, ticket: null });
