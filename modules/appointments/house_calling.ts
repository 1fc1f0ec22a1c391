import { createHash, timingSafeEqual } from 'node:crypto';
import { businessDay, day_ms, hour_ms, type Instant, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../../kit/refusal.ts';
import { closeText, keyFor, openText } from '../../kit/vault.ts';
import { findBusiness } from '../catalogue/index.ts';
import { hallOf } from '../halls/index.ts';
import { normValue, witness } from '../norms/index.ts';
import { contactMask, keepContact, noticeKind, notify } from '../notices/index.ts';
import {
  type CallKind,
  type CallOutcome,
  house_call,
  whyNotArrive,
  whyNotPlace,
  whyNotSent,
} from './house_call.ts';
import * as store from './house_call_store.ts';
import { whenOf } from './telling.ts';

/** How often a check code may be entered wrongly. */
const tries_most = 3;
/** How far back the list reaches. */
const shown_days = 30;
const posts = ['service_clerk', 'vip_clerk', 'group_clerk', 'floor_advisor', 'duty_manager', 'hall_manager'];
const clocks = ['appointments.house_call_over'];

/** Four digits that only the house and the customer's phone know. */
function codeFor(ctx: Ctx, id: Id): string {
  const made = createHash('sha256')
    .update(ctx.secretOf(`appointments.house_call:${id}`))
    .digest();
  return String(made.readUIntBE(0, 6) % 10_000).padStart(4, '0');
}

const same = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};

interface Where {
  name: string;
  place: string;
}

export interface Agreed extends Where {
  hall_id: number;
  kind: CallKind;
  business: string;
  at: Instant;
  minutes: number;
  phone: string;
  language: 'zh' | 'en';
}

/** A visit is agreed with a customer: when, what for, and where; name and address are sealed at once. */
export async function agreeHouseCall(ctx: Ctx, input: Agreed) {
  const { hall_id, kind, business, at, minutes, phone, language } = input;
  await hallOf(ctx, hall_id);
  if (findBusiness(business) === undefined)
    throw new Refusal('queue.unknown_business', { field: 'business' });
  refuseIf(at.getTime() > ctx.now.getTime() ? undefined : 'appointments.in_the_past', { field: 'at' });
  const id = ctx.newId();
  const sealed = closeText(
    keyFor('house_call'),
    JSON.stringify({ name: input.name, place: input.place }),
    id,
  );
  const within = await normValue(ctx, hall_id, 'house_call_record_within');
  const over = later(at, minutes * minute_ms + within * hour_ms);
  const row = { hall_id, id, kind, business, at, minutes, sealed, agreed_by: ctx.actor.id };
  await begin(ctx, house_call, { ...row, agreed_at: ctx.now }, 'agree', {
    facts: { kind, business, at: at.toISOString(), minutes },
    start: [{ kind: 'appointments.house_call_over', due_at: over }],
  });
  await keepContact(ctx, { hall_id, id, phone, language, code: codeFor(ctx, id), until: over });
  return { id };
}

interface One {
  hall_id: number;
  call_id: Id;
}

async function callOf(ctx: Ctx, input: One): Promise<store.HouseCallRow> {
  const of = await ctx.tx.maybe(store.findHouseCall, { hall_id: input.hall_id, id: input.call_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'call_id' });
  return of;
}

/** Somebody certified is sent; the customer is told who comes, with the code to give away when the card is the same. */
export async function assignHouseCall(ctx: Ctx, input: One & { visitor_id: Id }) {
  const of = await callOf(ctx, input);
  const today = businessDay(ctx.now);
  const people = await ctx.tx.rows(store.peopleToSend, { hall_id: of.hall_id, day: today, posts });
  const who = people.find(one => one.id === input.visitor_id);
  if (who === undefined) throw new Refusal('kit.not_found', { field: 'visitor_id' });
  refuseIf(whyNotSent(who.skills, of.business), { field: 'visitor_id' });
  await move(ctx, house_call, of, 'assign', {
    set: { visitor_id: who.id, tries: 0 },
    facts: { visitor_id: who.id, before: of.visitor_id },
  });
  await notify(ctx, {
    hall_id: of.hall_id,
    subject_id: of.id,
    kind: 'appointments.house_call',
    facts: {
      ...{ at: of.at.toISOString(), name: who.name, name_en: who.name_en, staff_no: who.staff_no },
      business: of.business,
    },
  });
  return { state: 'assigned' as const };
}

/** Name and address in clear, to whoever goes, from the day before on; each look is kept. */
export async function showPlace(ctx: Ctx, input: One): Promise<Where & { seconds: number }> {
  const of = await callOf(ctx, input);
  const leads = ctx.may('appointments.house_call.assign', of.hall_id);
  refuseIf(whyNotPlace(of, { id: ctx.actor.id, leads, now: ctx.now }));
  if (of.sealed === null) throw new Refusal('appointments.place_forgotten');
  await record(ctx, 'appointments.place_shown', { hall_id: of.hall_id, subject_id: of.id });
  const where = JSON.parse(openText(keyFor('house_call'), of.sealed, of.id)) as Where;
  return { ...where, seconds: await normValue(ctx, of.hall_id, 'reveal_for') };
}

/** At the door: the customer looked at the staff card and gave the code; a wrong one is remembered (APT-05). */
export async function arriveAt(ctx: Ctx, input: One & { code: string }) {
  const of = await callOf(ctx, input);
  const right = same(input.code, codeFor(ctx, of.id));
  const why = whyNotArrive(of, { id: ctx.actor.id, right, tries_most });
  if (why === 'appointments.id_not_seen') {
    await ctx.tx.run(store.countTry, { hall_id: of.hall_id, id: of.id });
    await record(ctx, 'appointments.wrong_call_code', {
      ...{ hall_id: of.hall_id, subject_id: of.id, facts: { tries: of.tries + 1 } },
    });
    return new RememberedRefusal(why, { field: 'code' });
  }
  refuseIf(why, { field: 'code' });
  await move(ctx, house_call, of, 'arrive', {
    set: { arrived_at: ctx.now },
    facts: { visitor_id: of.visitor_id, late: ctx.now.getTime() > of.at.getTime() },
  });
  return { state: 'on_site' as const };
}

const mine = (ctx: Ctx, of: store.HouseCallRow): string | undefined =>
  of.visitor_id === ctx.actor.id || ctx.may('appointments.house_call.assign', of.hall_id)
    ? undefined
    : 'appointments.not_visitor';

const forgetAfter = async (ctx: Ctx, hall_id: number) => ({
  kind: 'appointments.house_call_forget',
  due_at: later(ctx.now, (await normValue(ctx, hall_id, 'contact_kept')) * day_ms),
});

/** What came of it, in words: without that a visit does not end well. */
export async function concludeHouseCall(ctx: Ctx, input: One & { outcome: CallOutcome; note: string }) {
  const of = await callOf(ctx, input);
  refuseIf(mine(ctx, of));
  await move(ctx, house_call, of, 'conclude', {
    set: { outcome: input.outcome, note: input.note, ended_at: ctx.now },
    facts: { outcome: input.outcome, business: of.business, kind: of.kind },
    stop: clocks,
    start: [await forgetAfter(ctx, of.hall_id)],
  });
  return { state: 'concluded' as const };
}

/** It came to nothing, or is called off beforehand: with the reason. */
export async function endHouseCall(ctx: Ctx, input: One & { verb: 'miss' | 'call_off'; note: string }) {
  if (!ctx.may(`appointments.house_call.${input.verb}`, input.hall_id))
    throw new Refusal('kit.not_permitted');
  const of = await callOf(ctx, input);
  refuseIf(mine(ctx, of));
  await move(ctx, house_call, of, input.verb, {
    set: { note: input.note, ended_at: ctx.now },
    facts: { kind: of.kind, tries: of.tries },
    stop: clocks,
    start: [await forgetAfter(ctx, of.hall_id)],
  });
  return { state: input.verb === 'miss' ? ('missed' as const) : ('called_off' as const) };
}

onDue('appointments.house_call_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.findHouseCall, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || of.ended_at !== null) return;
  await ctx.tx.run(store.markOver, { hall_id: of.hall_id, id: of.id, at: ctx.now });
  await record(ctx, 'appointments.house_call_unrecorded', {
    ...{ hall_id: of.hall_id, subject_id: of.id, facts: { state: of.state, visitor_id: of.visitor_id } },
  });
});

onDue('appointments.house_call_forget', async (ctx, due) => {
  await ctx.tx.run(store.forgetPlace, { hall_id: due.hall_id, id: due.subject_id });
});

/** The visits of a hall, to come and of the last weeks, and whom it can send. */
export async function houseCallsIn(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = await ctx.tx.rows(store.houseCallsOf, {
    ...{ hall_id, since: later(ctx.now, -shown_days * day_ms) },
  });
  const people = await ctx.tx.rows(store.peopleToSend, { hall_id, day: businessDay(ctx.now), posts });
  const calls = [];
  for (const one of rows)
    calls.push({
      ...{ id: one.id, state: one.state, kind: one.kind, business: one.business },
      ...{ at: one.at.toISOString(), minutes: one.minutes, over: one.over_at !== null },
      visitor:
        one.visitor_id === null
          ? null
          : {
              ...{ id: one.visitor_id, staff_no: one.staff_no ?? '' },
              name: { zh: one.name ?? '', en: one.name_en ?? '' },
            },
      ...{ mine: one.visitor_id === ctx.actor.id, tries: one.tries, spent: one.tries >= tries_most },
      ...{ arrived_at: one.arrived_at?.toISOString() ?? null, outcome: one.outcome, note: one.note },
      told_at: one.ended_at === null ? ((await contactMask(ctx, one)) ?? null) : null,
    });
  return {
    may_assign: ctx.may('appointments.house_call.assign', hall_id),
    may_agree: ctx.may('appointments.house_call.agree', hall_id),
    calls,
    people: people.map(one => ({
      ...{ id: one.id, staff_no: one.staff_no, name: { zh: one.name, en: one.name_en }, skills: one.skills },
    })),
  };
}

noticeKind('appointments.house_call', {
  say: { zh: '上门人员告知', en: 'Who comes to you' },
  row: 'APT-05',
  text: facts => {
    const when = whenOf(facts.at ?? '');
    return {
      zh: `${when.zh} 上门的是${facts.name}，工号 ${facts.staff_no}。请先看工作证，姓名工号都对，再把核对码告诉来人；不对请勿开门。核对码：`,
      en: `On ${when.en} ${facts.name_en}, staff no. ${facts.staff_no}, comes to you. Look at the staff card first; give away this code only if name and number agree, else do not open. Code:`,
    };
  },
  spoken: facts => {
    const when = whenOf(facts.at ?? '');
    return {
      zh: `${when.zh} 上门的是${facts.name}，工号 ${facts.staff_no}，请看工作证核对。`,
      en: `On ${when.en} ${facts.name_en}, staff no. ${facts.staff_no}, comes to you; please look at the staff card.`,
    };
  },
});

witness('appointments.wrong_call_code', { zh: '核对码不对', en: 'Wrong check code' }, 'APT-05');
witness('appointments.house_call_unrecorded', { zh: '上门没记结果', en: 'No outcome in time' }, 'APT-05');
