import { day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal, refusalWords } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { compensation } from '../compensations/index.ts';
import { normValue } from '../norms/index.ts';
import { amendsStands } from './amends.ts';
import { type ComplaintRow, complaint, complaintNo } from './complaint.ts';
import { askerOf, isSettled, piecesOf } from './evidence.ts';
import { appealsOf } from './figures_store.ts';
import { faultsShown } from './forwarding.ts';
import { rungOf } from './handling.ts';
import { seenBy, whyNotOnLevel, whyNotReconsider } from './rules.ts';
import { surgesNow } from './standing.ts';
import { contactsOf, type Listed, listComplaints, staffOf, trailOf } from './store.ts';
import { event_words } from './words.ts';

/** The limit that runs now: to accept, to reply, to end, or until which the customer is waited for. */
function dueNow(of: ComplaintRow): {
  due: Instant | null;
  due_of: 'accept' | 'reply' | 'final' | 'wait' | null;
} {
  if (isSettled(of) || of.state === 'answered') return { due: null, due_of: null };
  if (of.state === 'waiting_customer') return { due: of.waits_until, due_of: 'wait' };
  if (of.state === 'received') return { due: of.accept_due, due_of: 'accept' };
  return of.replied_at === null
    ? { due: of.reply_due, due_of: 'reply' }
    : { due: of.final_due, due_of: 'final' };
}

function rowOf(ctx: Ctx, of: Listed) {
  const { due, due_of } = dueNow(of);
  return {
    ...{ id: of.id, no: complaintNo(of), state: of.state, channel: of.channel, category: of.category },
    ...{ level: of.level, severity: of.severity, said: of.said, phone_mask: of.phone_mask },
    handler: { zh: of.handler_zh, en: of.handler_en },
    mine: of.handler_id === ctx.actor.id,
    declined: of.declined,
    ...{ deputised: of.deputised, repeated: of.repeated, received_at: of.received_at.toISOString() },
    ...{ due: due?.toISOString() ?? null, due_of, late: due !== null && due.getTime() < ctx.now.getTime() },
    ...{ satisfied: of.satisfied, score: of.score },
  };
}

/** How long back the register shows what has ended. */
const shown_days = 60;
const listOf = (ctx: Ctx, hall_id: number) =>
  ctx.tx.rows(listComplaints, { hall_id, since: later(ctx.now, -shown_days * day_ms), most: 500 });

/** The register of a hall, what falls due first, with who may do what (CMP-11). */
export async function complaintsShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = seenBy(await listOf(ctx, hall_id), askerOf(ctx, hall_id));
  const staff = await ctx.tx.rows(staffOf, { hall_id });
  return {
    complaints: rows.map(of => rowOf(ctx, of)),
    surges: (await surgesNow(ctx, hall_id)).map(({ category, count }) => ({ category, count })),
    staff: staff.map(({ id, zh, en }) => ({ id, name: { zh, en } })),
    rung: rungOf(ctx, hall_id),
    may_take: ctx.may('complaints.take', hall_id),
    may_review: ctx.may('complaints.review', hall_id),
  };
}

/** What is said of whoever asks, for the own word and nothing else (CMP-20). */
export async function aboutMe(ctx: Ctx, input: { hall_id: number }) {
  const rows = await listOf(ctx, input.hall_id);
  const mine = rows.filter(of => of.about_id === ctx.actor.id && of.own_word_due !== null);
  return {
    complaints: mine.map(of => ({
      ...{ id: of.id, no: complaintNo(of), category: of.category, said: of.said, own_word: of.own_word },
      ...{ received_at: of.received_at.toISOString(), own_word_due: of.own_word_due?.toISOString() ?? null },
    })),
  };
}

const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;

const sayOf = (what: string): Words => {
  const verb = what.replace('complaints.complaint.', '');
  const move = (complaint.moves as Record<string, { say: Words }>)[verb];
  return (
    move?.say ?? event_words[verb] ?? event_words[what.replace('complaints.', '')] ?? { zh: what, en: what }
  );
};

async function around(ctx: Ctx, of: ComplaintRow) {
  const key = { hall_id: of.hall_id, complaint_id: of.id };
  const contacts = await ctx.tx.rows(contactsOf, key);
  const appeals = await ctx.tx.rows(appealsOf, key);
  const trail = await ctx.tx.rows(trailOf, { hall_id: of.hall_id, id: of.id });
  return {
    evidence: await piecesOf(ctx, of),
    contacts: contacts.map(({ id, at, outcome, word, note, zh, en }) => ({
      ...{ id, at: at.toISOString(), outcome, word, note, by: { zh, en } },
    })),
    appeals: appeals.map(({ id, state, ref, body, due_at, outcome, pack_hash }) => ({
      ...{ id, state, ref, body, due_at: due_at.toISOString(), outcome, pack_hash },
    })),
    trail: trail.map(({ id, at, what, zh, en }) => ({
      ...{ id, at: at.toISOString(), say: sayOf(what), who: zh === null ? null : { zh, en: en ?? zh } },
    })),
  };
}

/** What a staff member may press from here: customer’s words come through contacts, and what the machine does by itself is left out. */
const pressable = [
  'accept',
  'assess',
  'wait',
  'resume',
  'propose',
  'take_up',
  'reconsider',
  'answer',
  'escalate',
  'give_up',
];

async function mostOf(ctx: Ctx, hall_id: number): Promise<number | null> {
  const rung = rungOf(ctx, hall_id);
  const key = (['complaint_officer_max', 'complaint_hall_max', 'complaint_branch_max'] as const)[rung - 1];
  return key === undefined ? null : normValue(ctx, hall_id, key);
}

/** How it stands between a partner's hall and the company (CMP-10). */
async function partnerOf(ctx: Ctx, of: ComplaintRow) {
  if (of.forward_due === null) return null;
  const over = isSettled(of) || of.forwarded_at !== null;
  return {
    ...{ due: of.forward_due.toISOString(), forwarded_at: iso(of.forwarded_at) },
    may_forward: !over && ctx.may('complaints.forward', of.hall_id),
    may_fault: of.replied_at !== null && ctx.may('complaints.fault', of.hall_id),
    faults: await faultsShown(ctx, of),
  };
}

/** One complaint with its clocks, its evidence, every attempt to reach its customer, and all that happened (CMP-11). */
export async function complaintShown(ctx: Ctx, input: { hall_id: number; complaint_id: Id }) {
  const { hall_id } = input;
  const found = (await listOf(ctx, hall_id)).filter(one => one.id === input.complaint_id);
  const [of] = seenBy(found, askerOf(ctx, hall_id));
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'complaint_id' });
  const may = (permission: string) => ctx.may(permission, hall_id);
  const why = may('complaints.handle') ? whyNotOnLevel(of.level, rungOf(ctx, hall_id)) : 'kit.not_permitted';
  const amends = await amendsStands(ctx, of);
  // After its money was declined it is looked into anew, and only then.
  const not_now = whyNotReconsider(amends?.state) === undefined ? 'answer' : 'reconsider';
  const verbs = Object.entries(complaint.moves).flatMap(([verb, rule]) =>
    pressable.includes(verb) && verb !== not_now && (rule.from as readonly string[]).includes(of.state)
      ? [verb]
      : [],
  );
  return {
    ...rowOf(ctx, of),
    ...{ ticket_label: of.ticket_label, reply_by: of.reply_by, about_id: of.about_id },
    about: of.about_zh === null ? null : { zh: of.about_zh, en: of.about_en ?? of.about_zh },
    ...{ calmed: of.calmed, restated: of.restated, restated_at: iso(of.restated_at), solution: of.solution },
    ...{ amount_fen: of.amount_fen, reply: of.reply, replied_at: iso(of.replied_at) },
    amends: amends === undefined ? null : compensation.states[amends.state],
    amends_why: amends?.why ?? null,
    ...{ second: of.second_id !== null, answer: of.answer, answered_at: iso(of.answered_at) },
    ...{ waits_for: of.waits_for, waits_until: iso(of.waits_until), reopened: of.reopened },
    ...{ own_word: of.own_word, own_word_due: iso(of.own_word_due), blame_id: of.blame_id },
    ...{ compensation_id: of.compensation_id, ended_at: iso(of.ended_at) },
    ...{ accept_due: of.accept_due.toISOString(), reply_due: of.reply_due.toISOString() },
    final_due: of.final_due.toISOString(),
    ...(await around(ctx, of)),
    why_not: why === undefined ? null : (refusalWords(why)?.say ?? null),
    verbs: why === undefined ? verbs : [],
    may: {
      appeal: may('complaints.appeal'),
      lead_appeal: may('complaints.lead_appeal'),
      blame: may('complaints.blame') && of.about_id !== null && of.blame_id === null,
    },
    most_fen: await mostOf(ctx, hall_id),
    partner: await partnerOf(ctx, of),
  };
}
