import { businessDay, clockFace, later, minute_ms, parseInstant, weekday } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Words } from '../../kit/words.ts';
import { findBusiness } from '../catalogue/index.ts';
import { normValue } from '../norms/index.ts';
import {
  contactMask,
  keepContact,
  type NoticeFacts,
  noticeKind,
  notify,
  withdrawNotices,
} from '../notices/index.ts';
import type { AppointmentRow } from './appointment.ts';
import { reasonWords } from './reasons.ts';
import { insertNotice } from './store.ts';

/** Leaves a word on the page of whoever holds a booking. */
export async function leaveWord(
  ctx: Ctx,
  of: Pick<AppointmentRow, 'hall_id' | 'id'>,
  kind: string,
  facts: Record<string, unknown>,
) {
  await ctx.tx.run(insertNotice, {
    hall_id: of.hall_id,
    appointment_id: of.id,
    id: ctx.newId(),
    kind,
    facts: JSON.stringify(facts),
    made_at: ctx.now,
  });
}

/** Keeps where the holder of a booking is told, with the link to change it or give it up. */
export async function keepHolder(
  ctx: Ctx,
  of: Pick<AppointmentRow, 'hall_id' | 'id' | 'slot_at'> & { language: 'zh' | 'en'; secret: string },
  phone: string,
): Promise<void> {
  const { hall_id, id, language } = of;
  const link = `/m/${hall_id}/b/${id}#${of.secret}`;
  await keepContact(ctx, { hall_id, id, language, phone, link, until: of.slot_at });
}

type Told = 'booked' | 'moved' | 'cancelled' | 'cancelled_by_hall' | 'remind_day' | 'remind_hour' | 'no_show';

/** Tells the holder of a booking, when they left a number; what was still to be said of it before is withdrawn (APT-04). */
export async function tellHolder(
  ctx: Ctx,
  of: Pick<AppointmentRow, 'hall_id' | 'id' | 'slot_at' | 'business' | 'code'>,
  kind: Told,
  more: NoticeFacts = {},
): Promise<Id | undefined> {
  const { hall_id } = of;
  if ((await contactMask(ctx, of)) === undefined) return undefined;
  await withdrawNotices(ctx, { hall_id, subject_id: of.id });
  const early = await normValue(ctx, hall_id, 'appointment_early');
  const late = await normValue(ctx, hall_id, 'appointment_late');
  const facts = {
    ...{ slot_at: of.slot_at.toISOString(), business: of.business, code: of.code },
    opens: clockFace(later(of.slot_at, -early * minute_ms)),
    closes: clockFace(later(of.slot_at, late * minute_ms)),
    ...more,
  };
  return notify(ctx, { hall_id, subject_id: of.id, kind: `appointments.${kind}`, facts });
}

const days_zh = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const days_en = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** An instant as a message says it: `11月24日周二 14:20`. */
export function whenOf(iso: string): Words {
  const at = parseInstant(iso);
  const day = businessDay(at);
  const [, month = '', date = ''] = day.split('-');
  const time = clockFace(at);
  return {
    zh: `${Number(month)} 月 ${Number(date)} 日${days_zh[weekday(day)]} ${time}`,
    en: `${days_en[weekday(day)]} ${Number(date)}/${Number(month)} ${time}`,
  };
}

const errandOf = (facts: NoticeFacts): Words => {
  const found = findBusiness(facts.business ?? '')?.say;
  return found ?? { zh: '业务', en: 'business' };
};

const bringOf = (facts: NoticeFacts): Words => {
  const bring = findBusiness(facts.business ?? '')?.bring ?? [];
  if (bring.length === 0) return { zh: '', en: '' };
  return {
    zh: `请带：${bring.map(one => one.zh).join('；')}。`,
    en: ` Please bring: ${bring.map(one => one.en).join('; ')}.`,
  };
};

/** A kind of notice about a booking: its words are made from when, what for, and the facts. */
function bookingKind(
  name: Told,
  say: Words,
  text: (of: { when: Words; errand: Words; bring: Words; facts: NoticeFacts }) => Words,
): void {
  noticeKind(`appointments.${name}`, {
    say,
    row: 'APT-04',
    text: facts =>
      text({ when: whenOf(facts.slot_at ?? ''), errand: errandOf(facts), bring: bringOf(facts), facts }),
  });
}

bookingKind('booked', { zh: '预约成功', en: 'Booking made' }, ({ when, errand, bring, facts }) => ({
  zh: `已为您约好 ${when.zh} 办理${errand.zh}，预约码 ${facts.code}，${facts.opens} 到 ${facts.closes} 签到。${bring.zh}改期或取消请点：`,
  en: `Booked: ${errand.en}, ${when.en}. Code ${facts.code}; check in between ${facts.opens} and ${facts.closes}.${bring.en} To change or cancel:`,
}));
bookingKind('moved', { zh: '改期成功', en: 'Booking moved' }, ({ when, errand, facts }) => ({
  zh: `您的${errand.zh}预约已改到 ${when.zh}，预约码 ${facts.code}，${facts.opens} 到 ${facts.closes} 签到。再改或取消请点：`,
  en: `Your booking for ${errand.en} is now ${when.en}. Code ${facts.code}; check in between ${facts.opens} and ${facts.closes}. To change or cancel:`,
}));
bookingKind('cancelled', { zh: '已取消预约', en: 'Booking cancelled' }, ({ when, errand }) => ({
  zh: `您 ${when.zh} 的${errand.zh}预约已取消，不再占时段。要重新约请点：`,
  en: `Your booking for ${errand.en} on ${when.en} is cancelled. To book again:`,
}));
bookingKind(
  'remind_day',
  { zh: '提前一天提醒', en: 'Reminder, days before' },
  ({ when, errand, bring, facts }) => ({
    zh: `提醒：您约了 ${when.zh} 办理${errand.zh}，预约码 ${facts.code}。${bring.zh}来不了请点：`,
    en: `Reminder: ${errand.en}, ${when.en}. Code ${facts.code}.${bring.en} If you cannot come:`,
  }),
);
bookingKind(
  'remind_hour',
  { zh: '提前一小时提醒', en: 'Reminder, hours before' },
  ({ when, errand, facts }) => ({
    zh: `提醒：您约的 ${when.zh}（${errand.zh}）快到了，${facts.opens} 到 ${facts.closes} 签到，预约码 ${facts.code}。来不了请点：`,
    en: `Soon: ${errand.en}, ${when.en}; check in between ${facts.opens} and ${facts.closes}, code ${facts.code}. If you cannot come:`,
  }),
);
bookingKind('no_show', { zh: '爽约告知', en: 'Missed booking' }, ({ when, errand }) => ({
  zh: `您 ${when.zh} 的${errand.zh}预约已过时。今天仍可到厅取普通号，或重新预约：`,
  en: `Your booking for ${errand.en} on ${when.en} has passed. You can still take a number today, or book again:`,
}));
bookingKind(
  'cancelled_by_hall',
  { zh: '厅方取消致歉', en: 'Cancelled by the hall' },
  ({ when, errand, facts }) => {
    const reason = reasonWords(facts.reason ?? '');
    const offers = (facts.offers ?? '')
      .split(' ')
      .filter(one => one !== '')
      .map(whenOf);
    return {
      zh: `非常抱歉，因${reason.zh}，您 ${when.zh} 的${errand.zh}预约办不了。可改约 ${offers.map(one => one.zh).join('、')}，请点：`,
      en: `We are sorry: your booking for ${errand.en} on ${when.en} cannot be kept (${reason.en}). Other times: ${offers.map(one => one.en).join(', ')}. Choose here:`,
    };
  },
);
