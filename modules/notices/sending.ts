import { later, minute_ms } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { fill, Refusal } from '../../kit/refusal.ts';
import { hallOf } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { openContact } from './contact.ts';
import { kindOf } from './kinds.ts';
import { isGivenUp, type NoticeFacts, type NoticeRow, notice, pauseAfter } from './notice.ts';
import { messageGateway, type Report } from './port.ts';
import { findContact, holdNotice, holdQueued } from './store.ts';
import { frame } from './words.ts';

/** What is to be told, about which matter. */
export interface Told {
  hall_id: number;
  /** The booking, order or number it is about. */
  subject_id: Id;
  kind: string;
  facts?: NoticeFacts;
  /** Whose contact it goes to, when that is kept under another matter. */
  contact_id?: Id;
  /** When it is sent, hall time; at once when nothing is said. */
  send_at?: Ctx['now'];
}

/**
 * Tells a customer something: the notice begins with the act that causes it and is sent by the clock. Answers its id, or
 * nothing when the customer left no number.
 */
export async function notify(ctx: Ctx, of: Told): Promise<Id | undefined> {
  const { hall_id, subject_id, kind } = of;
  const contact = await ctx.tx.maybe(findContact, { hall_id, id: of.contact_id ?? subject_id });
  if (contact === undefined || contact.sealed === null) return undefined;
  kindOf(kind);
  const id = ctx.newId();
  const send_at = of.send_at ?? ctx.now;
  const row = {
    ...{ hall_id, id, contact_id: contact.id, subject_id, kind, facts: JSON.stringify(of.facts ?? {}) },
    ...{ language: contact.language, mask: contact.mask, made_at: ctx.now, send_at },
  };
  await begin(ctx, notice, row, 'queue', {
    facts: { kind, subject_id, mask: contact.mask },
    start: [{ kind: 'notices.send', due_at: send_at }],
  });
  return id;
}

/** What is not sent yet about a matter is withdrawn: its reason is over. */
export async function withdrawNotices(
  ctx: Ctx,
  of: { hall_id: number; subject_id: Id; kinds?: readonly string[] },
): Promise<void> {
  for (const row of await ctx.tx.rows(holdQueued, of)) {
    if (of.kinds !== undefined && !of.kinds.includes(row.kind)) continue;
    await move(ctx, notice, row, 'cancel', {
      set: { resolved_at: ctx.now },
      facts: { kind: row.kind },
      stop: ['notices.send'],
    });
  }
}

type Worded = Pick<NoticeRow, 'hall_id' | 'kind' | 'facts' | 'language'>;

/** What a notice says, in its language: the hall's name, the text of its kind. */
export const textOf = (ctx: Ctx, of: Worded): Promise<string> => wordsOf(ctx, of, kindOf(of.kind).text);

/** What a caller says in its place: nobody hears a link (FEE-08). */
export const spokenOf = (ctx: Ctx, of: Worded): Promise<string> => {
  const kind = kindOf(of.kind);
  return wordsOf(ctx, of, kind.spoken ?? kind.text);
};

async function wordsOf(
  ctx: Ctx,
  of: Worded,
  say: (facts: NoticeFacts) => { zh: string; en: string },
): Promise<string> {
  const hall = await hallOf(ctx, of.hall_id);
  const text = say(JSON.parse(of.facts) as NoticeFacts);
  const zh = of.language === 'zh';
  return fill(frame[of.language], { hall: zh ? hall.name_zh : hall.name_en, text: text[of.language] });
}

/** It did not arrive: somebody calls instead, within the norm's time. */
async function fail(ctx: Ctx, of: NoticeRow, why: string, tries: number): Promise<void> {
  const minutes = await normValue(ctx, of.hall_id, 'notice_call_within');
  await move(ctx, notice, of, 'fail', {
    set: { resolved_at: ctx.now, why, tries },
    facts: { kind: of.kind, why, tries },
    start: [{ kind: 'notices.call_over', due_at: later(ctx.now, minutes * minute_ms) }],
    stop: ['notices.send', 'notices.report_over'],
  });
}

const sendAfter = async (ctx: Ctx, of: NoticeRow, tries: number): Promise<DueItem> => {
  const first = await normValue(ctx, of.hall_id, 'notice_first_pause');
  return { kind: 'notices.send', due_at: later(ctx.now, pauseAfter(tries, first) * minute_ms) };
};

onDue('notices.send', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdNotice, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'queued') return;
  const contact = await ctx.tx.maybe(findContact, { hall_id: of.hall_id, id: of.contact_id });
  const to = contact === undefined ? undefined : openContact(contact);
  if (to === undefined) return fail(ctx, of, 'forgotten', of.tries);
  const said = await textOf(ctx, of);
  const text = to.code === undefined ? said : `${said} ${to.code}`;
  const message = { hall_id: of.hall_id, key: of.id, to: to.phone, text, link: to.link };
  const taken = await messageGateway().send(ctx, { ...message, language: of.language });
  const tries = of.tries + 1;
  if (taken === 'refused') return fail(ctx, of, 'refused', tries);
  if (taken === 'accepted') {
    const minutes = await normValue(ctx, of.hall_id, 'notice_report_within');
    return move(ctx, notice, of, 'hand_over', {
      set: { tries, handed_at: ctx.now },
      facts: { kind: of.kind, tries },
      start: [{ kind: 'notices.report_over', due_at: later(ctx.now, minutes * minute_ms) }],
    });
  }
  if (isGivenUp(tries, await normValue(ctx, of.hall_id, 'notice_tries'))) return fail(ctx, of, 'away', tries);
  await move(ctx, notice, of, 'put_off', {
    set: { tries },
    facts: { kind: of.kind, why: 'away', tries },
    start: [await sendAfter(ctx, of, tries)],
  });
});

// No report in time: ask once what became of it; then the same message goes out once more under the same key.
onDue('notices.report_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdNotice, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'handed_over') return;
  const report = await messageGateway().query(ctx, { hall_id: of.hall_id, key: of.id });
  if (report !== 'unknown') return resolve(ctx, of, report);
  if (isGivenUp(of.tries, await normValue(ctx, of.hall_id, 'notice_tries')))
    return fail(ctx, of, 'no_report', of.tries);
  await move(ctx, notice, of, 'try_again', {
    facts: { kind: of.kind, tries: of.tries },
    start: [await sendAfter(ctx, of, of.tries)],
  });
});

async function resolve(ctx: Ctx, of: NoticeRow, report: Report): Promise<void> {
  if (report === 'delivered' && ['queued', 'handed_over', 'failed'].includes(of.state))
    await move(ctx, notice, of, 'deliver', {
      set: { resolved_at: ctx.now, why: null },
      facts: { kind: of.kind, tries: of.tries, subject_id: of.subject_id },
      stop: ['notices.send', 'notices.report_over', 'notices.call_over'],
    });
  if (report === 'failed' && of.state === 'handed_over') await fail(ctx, of, 'not_delivered', of.tries);
}

/**
 * A gateway's report. Resolved once: repeated it changes nothing; a delivery that is reported after we gave up still
 * is one, and takes the call off the list.
 */
export async function resolveNotice(
  ctx: Ctx,
  input: { hall_id: number; notice_id: Id; report: 'delivered' | 'failed' },
) {
  const of = await ctx.tx.maybe(holdNotice, { hall_id: input.hall_id, id: input.notice_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'notice_id' });
  await resolve(ctx, of, input.report);
  const now = await ctx.tx.maybe(holdNotice, { hall_id: of.hall_id, id: of.id });
  return { state: now?.state ?? of.state };
}
