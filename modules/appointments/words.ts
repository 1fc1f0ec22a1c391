import type { RefusalTable } from '../../kit/refusal.ts';

/** What a booking is refused with. */
export const refusals = {
  no_such_slot: {
    status: 422,
    say: { zh: '这个时段不能约。', en: 'This time cannot be booked.' },
    then: { zh: '请从列出的时段里选。', en: 'Choose one of the times shown.' },
  },
  read_out_first: {
    status: 409,
    say: { zh: '还没把要带的东西念给客户听。', en: 'What to bring has not been read out yet.' },
    then: {
      zh: '先念地点、时间和要带什么，再约。',
      en: 'Read out where, when and what to bring, then book.',
    },
  },
  slot_full: {
    status: 409,
    say: { zh: '这个时段刚刚约满。', en: 'This time has just filled up.' },
    then: { zh: '请换一个时段。', en: 'Please choose another.' },
  },
  holds_one: {
    status: 409,
    say: { zh: '这部手机已有一个预约。', en: 'This phone holds a booking already.' },
    then: { zh: '请先改期或取消那一个。', en: 'Move or cancel that one first.' },
  },
  blocked: {
    status: 403,
    say: {
      zh: '爽约 {missed} 次，{until} 前不能再约。',
      en: 'After {missed} missed bookings none can be made until {until}.',
    },
    then: { zh: '可以申诉，或到厅取号。', en: 'You can appeal, or take a number at the hall.' },
  },
  not_blocked: {
    status: 409,
    say: { zh: '这部手机没有被停约。', en: 'This phone is not barred from booking.' },
    then: { zh: '可以直接预约。', en: 'You can book at once.' },
  },
  begun: {
    status: 409,
    say: { zh: '约好的时间已到，不能再改。', en: 'The booked time has begun and cannot be changed.' },
    then: {
      zh: '请到厅签到；过了时间可取普通号。',
      en: 'Check in at the hall; when late, take a general number.',
    },
  },
  bad_code: {
    status: 422,
    say: { zh: '预约码不对，请看清再输。', en: 'This is not a booking code.' },
    then: { zh: '七位数字，在手机的预约页上。', en: 'Seven digits, on the booking page of the phone.' },
  },
  not_today: {
    status: 404,
    say: { zh: '今天没有这个预约。', en: 'There is no such booking today.' },
    then: { zh: '请核对日期和营业厅，或直接取号。', en: 'Check the day and the hall, or take a number.' },
  },
  too_early: {
    status: 409,
    say: { zh: '还早，{opens} 起可以签到。', en: 'Too early; check-in opens at {opens}.' },
    then: { zh: '请先坐一会儿。', en: 'Please take a seat.' },
  },
  used: {
    status: 409,
    say: { zh: '这个预约已经用过或取消。', en: 'This booking was used or cancelled.' },
    then: { zh: '请直接取号。', en: 'Please take a number.' },
  },
} satisfies RefusalTable;
