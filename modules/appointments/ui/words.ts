import type { Words } from '../../../kit/words.ts';

/** What the phone says while booking and afterwards. */
export const bookWords = {
  phone: { zh: '手机号', en: 'Mobile number' },
  phone_hint: { zh: '可不填', en: 'optional' },
  phone_note: {
    zh: '只用来发这次预约的确认和提醒，办完几天后删除。',
    en: 'For the confirmation and reminders of this booking alone; deleted some days after it.',
  },
  title: (what: Words | undefined): Words =>
    what === undefined ? { zh: '预约', en: 'Book a time' } : { zh: `预约 ${what.zh}`, en: what.en },
  other: { zh: '换一个厅', en: 'Another hall' },
  held: { zh: '您约过一个时间', en: 'You booked before' },
  look: { zh: '看预约', en: 'See it' },
  errand: { zh: '要办', en: 'For' },
  choose: { zh: '先选要办的事', en: 'Choose the errand first' },
  today: { zh: '今天', en: 'Today' },
  full: { zh: '约满', en: 'Full' },
  left: (n: number): Words => ({ zh: `余 ${n}`, en: `${n} left` }),
  chosen: { zh: '已选', en: 'Chosen' },
  none: { zh: '这一天没有可约的时段，请换一天。', en: 'Nothing can be booked on this day; choose another.' },
  day: { zh: '日期', en: 'Day' },
  time: { zh: '时段', en: 'Time' },
  bring: { zh: '请带齐，缺一样就办不成', en: 'Bring all of this, or it cannot be done' },
  rule: (early: number, late: number): Words => ({
    zh: `可早到 ${early} 分钟，晚到不超过 ${late} 分钟；再晚可取普通号。改期、取消都免费，前一天和前 1 小时会提醒您。`,
    en: `Come up to ${early} min early, at most ${late} min late; after that you get a general number. Changes are free; you are reminded a day and an hour before.`,
  }),
  send: (when: string): Words => ({ zh: `预约 ${when}`, en: `Book ${when}` }),
  pick: { zh: '先选一个时段', en: 'Choose a time first' },
  move: (when: string): Words => ({ zh: `改到 ${when}`, en: `Move to ${when}` }),
};

/** What the page of a booking says. */
export const mineWords = {
  title: { zh: '我的预约', en: 'My booking' },
  code: { zh: '预约码', en: 'Booking code' },
  how: (from: string, to: string): Words => ({
    zh: `${from}–${to} 在取号机输预约码，或刷绑定的证件。`,
    en: `Between ${from} and ${to} enter it at the kiosk, or tap the card bound to it.`,
  }),
  bring: { zh: '请带齐', en: 'Bring' },
  change: { zh: '改期', en: 'Change' },
  cancel: { zh: '取消预约', en: 'Cancel' },
  sure: { zh: '真的取消？', en: 'Really cancel?' },
  keep: { zh: '不取消', en: 'Keep it' },
  told_at: (mask: string): Words => ({ zh: `短信发到 ${mask}`, en: `Messages go to ${mask}` }),
  again: { zh: '再约一个时间', en: 'Book again' },
  number: (label: string): Words => ({ zh: `您的号是 ${label}`, en: `Your number is ${label}` }),
  offers: { zh: '可以改约这些时间：', en: 'These times are free for you:' },
  lost: { zh: '没有找到这个预约', en: 'This booking was not found' },
};

export const stateWords: Record<string, Words> = {
  booked: { zh: '已约好', en: 'Booked' },
  checked_in: { zh: '已签到', en: 'Checked in' },
  served: { zh: '已办理', en: 'Served' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  cancelled_by_hall: { zh: '营业厅取消了', en: 'The hall cancelled' },
  no_show: { zh: '没有到', en: 'Missed' },
};

/** What the hall has to say, by kind of notice. */
export const noticeWords: Record<string, Words> = {
  remind_day: { zh: '明天见，记得带齐材料。', en: 'See you tomorrow; mind what to bring.' },
  remind_hour: { zh: '还有一小时，可以出发了。', en: 'One hour to go; time to set out.' },
  cancelled_by_hall: { zh: '对不起，营业厅不得不取消：', en: 'We are sorry, the hall had to cancel: ' },
  no_show: {
    zh: '约好的时间已过。今天来可以取普通号。',
    en: 'The booked time has passed. Today you can take a general number.',
  },
};
