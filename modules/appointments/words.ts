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
  in_the_past: {
    status: 422,
    say: { zh: '这个时间已经过了。', en: 'This time is past.' },
    then: { zh: '请改成以后的时间。', en: 'Choose a time to come.' },
  },
  not_certified: {
    status: 409,
    say: { zh: '这位同事没有这项业务的上岗证。', en: 'This colleague is not certified for that business.' },
    then: { zh: '请派有证的人去。', en: 'Send somebody who is.' },
  },
  not_visitor: {
    status: 409,
    say: { zh: '这次上门派的不是您。', en: 'Somebody else was sent there.' },
    then: { zh: '要换人请找值班经理。', en: 'Ask the duty manager to change it.' },
  },
  id_not_seen: {
    status: 409,
    say: { zh: '核对码不对。', en: 'That is not the code.' },
    then: {
      zh: '请客户先看工作证，再念手机短信里的四位核对码。',
      en: 'Let the customer look at your staff card, then read out the four digits of the message.',
    },
  },
  code_spent: {
    status: 409,
    say: {
      zh: '核对码错了三次，不能进门。',
      en: 'The code was wrong three times: the visit does not begin.',
    },
    then: { zh: '请值班经理重新派人。', en: 'Ask the duty manager to send somebody anew.' },
  },
  place_too_early: {
    status: 409,
    say: { zh: '还没到看地址的时候。', en: 'Too early to see the address.' },
    then: { zh: '上门前一天起可以看。', en: 'It opens a day before the visit.' },
  },
  place_forgotten: {
    status: 409,
    say: { zh: '地址已按期销毁。', en: 'The address was forgotten as it should be.' },
    then: { zh: '要再去请重新约定。', en: 'Agree a new visit to go again.' },
  },
} satisfies RefusalTable;
