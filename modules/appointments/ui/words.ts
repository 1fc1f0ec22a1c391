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

/** The kiosk's check-in. */
export const checkWords = {
  title: { zh: '输预约码', en: 'Enter your booking code' },
  lead: {
    zh: '七位数字，在手机的预约页上；也可以刷证件',
    en: 'Seven digits, on your phone; or tap your card',
  },
  clear: { zh: '重输', en: 'Clear' },
  back: { zh: '返回', en: 'Back' },
  key: (digit: string): Words => ({ zh: digit, en: digit }),
  late: { zh: '约好的时间已过，给您取了普通号', en: 'Your time has passed; this is a general number' },
};

/** Booking for somebody on the phone. */
export const callWords = {
  title: { zh: '电话代客预约', en: 'Book for a caller' },
  find_hall: { zh: '厅名、街道或城市', en: 'Hall, street or city' },
  more_halls: (n: number): Words => ({
    zh: `还有 ${n} 个厅，请再输几个字`,
    en: `${n} more; type a little more`,
  }),
  errand: { zh: '要办', en: 'For' },
  when: { zh: '哪天几点', en: 'When' },
  choose: { zh: '先选时段', en: 'Choose a time first' },
  choose_note: {
    zh: '选好后，这里有要念给客户听的：地点、时间、带什么。',
    en: 'Then this side says what to read out: where, when, what to bring.',
  },
  read_out: { zh: '念给客户听', en: 'Read out to the caller' },
  place: (name: Words, address: Words): Words => ({
    zh: address.zh === '' ? '请到本厅来。' : `请到${name.zh}，地址在${address.zh}。`,
    en: address.en === '' ? 'Please come to this hall.' : `Please come to ${name.en}, ${address.en}.`,
  }),
  time: (when: string, what: Words): Words => ({
    zh: `${when}，办${what.zh}。`,
    en: `${when}, for ${what.en}.`,
  }),
  bring: { zh: '请带齐', en: 'Please bring' },
  window: (early: number, late: number): Words => ({
    zh: `可早到 ${early} 分钟，晚到不超过 ${late} 分钟。`,
    en: `Up to ${early} minutes early, at most ${late} late.`,
  }),
  phone: { zh: '客户的手机号', en: "The caller's mobile number" },
  phone_note: {
    zh: '预约码和改期的链接发到这个号码；只用于这次预约。',
    en: 'The code and the link to change it go there; used for this booking alone.',
  },
  was_read: { zh: '地点、时间、要带的，都念给客户听了', en: 'I read out where, when and what to bring' },
  need_read: { zh: '先念给客户听', en: 'Read it out first' },
  need_phone: { zh: '要 11 位手机号', en: 'A number of 11 digits is needed' },
  language: { zh: '短信语言', en: 'Language of the message' },
  book: (when: string): Words => ({ zh: `约 ${when}`, en: `Book ${when}` }),
  done: { zh: '约好了', en: 'Booked' },
  code: { zh: '预约码，念给客户', en: 'The booking code, read it out' },
  told: (mask: string): Words => ({
    zh: `确认短信已发到 ${mask}，改期和取消的链接在里面。`,
    en: `The confirmation goes to ${mask}, with the link to change or cancel.`,
  }),
  next: { zh: '下一位', en: 'Next caller' },
};

/** What the page of visits to customers says. */
export const house_call_words = {
  title: { zh: '上门服务', en: 'House calls' },
  note: {
    zh: '上门的人先亮工作证：客户核对姓名工号后，把短信里的核对码念给来人，输对了才算到门。地址平时封存，看一次记一次，办完按期销毁。',
    en: 'Whoever goes shows the staff card first: the customer compares name and number, then gives the code of the message; only with it does the visit begin. Addresses are sealed, each look is kept, and they are forgotten afterwards.',
  },
  list: { zh: '近三十天和以后', en: 'To come, and the last thirty days' },
  agree: { zh: '约定上门', en: 'Agree a visit' },
  when: { zh: '时间', en: 'When' },
  minutes: (n: number): Words => ({ zh: `约 ${n} 分钟`, en: `about ${n} min` }),
  what: { zh: '办什么', en: 'What for' },
  visitor: { zh: '谁去', en: 'Who goes' },
  id_seen: { zh: '亮证', en: 'ID seen' },
  state: { zh: '状态', en: 'State' },
  over: { zh: '没记结果', en: 'No outcome yet' },
  wrong: (n: number): Words => ({ zh: `核对码错 ${n} 次`, en: `wrong code ${n}×` }),
  states: {
    agreed: { zh: '待派人', en: 'nobody sent yet' },
    assigned: { zh: '已派人', en: 'somebody goes' },
    on_site: { zh: '在客户处', en: 'on site' },
    concluded: { zh: '有结果', en: 'concluded' },
    missed: { zh: '没办成', en: 'came to nothing' },
    called_off: { zh: '已取消', en: 'called off' },
  },
  none: { zh: '没有上门', en: 'No house calls' },
  none_note: {
    zh: '行动不便的客户、集团和贵宾都可以约。',
    en: 'For those who cannot come, corporate and VIP customers.',
  },
  place: { zh: '看地址', en: 'Address' },
  arrive: { zh: '亮证到门', en: 'At the door' },
  arrive_note: {
    zh: '先把工作证给客户看；客户核对后会念出四位核对码。错三次要重新派人。',
    en: 'Show your staff card first; having compared it, the customer reads out four digits. Three wrong ones, and somebody is sent anew.',
  },
  code: { zh: '客户念的核对码', en: 'The code the customer reads out' },
  conclude: { zh: '记结果', en: 'Record the outcome' },
  send: { zh: '派人', en: 'Send somebody' },
  send_note: {
    zh: '只列有这项上岗证的人；客户马上收到姓名、工号和核对码。',
    en: 'Only who is certified for it; the customer is told name, number and code at once.',
  },
  resend: { zh: '换人', en: 'Send another' },
  miss: { zh: '没办成', en: 'Came to nothing' },
  call_off: { zh: '取消', en: 'Call off' },
  kind: { zh: '哪一种', en: 'Kind' },
  day: { zh: '哪天', en: 'Day' },
  time: { zh: '几点', en: 'Time' },
  how_long: { zh: '多少分钟', en: 'Minutes' },
  name: { zh: '客户称呼', en: 'The customer’s name' },
  address: { zh: '地址', en: 'Address' },
  address_note: { zh: '封存，只给去的人看。', en: 'Sealed; shown to whoever goes.' },
  phone: { zh: '客户手机', en: 'The customer’s mobile number' },
  phone_note: { zh: '来人姓名、工号和核对码发到这里。', en: 'Name, staff number and code go there.' },
  language: { zh: '短信语言', en: 'Language of the message' },
  outcome: { zh: '结果', en: 'Outcome' },
  written: { zh: '办了什么、还差什么', en: 'What was done, what is left' },
  reason: { zh: '为什么', en: 'Why' },
};

/** What the list of a day's bookings says. */
export const day_booking_words = {
  title: { zh: '当天的预约', en: 'Bookings of a day' },
  day: { zh: '哪天', en: 'Day' },
  summary: (all: number, served: number, missed: number): Words => ({
    zh: `共 ${all} 个，办理 ${served}，爽约 ${missed}。`,
    en: `${all} in all, ${served} served, ${missed} missed.`,
  }),
  when: { zh: '时间', en: 'When' },
  what: { zh: '办什么', en: 'What for' },
  state: { zh: '状态', en: 'State' },
  changes: { zh: '改期', en: 'Moved' },
  none: { zh: '这天没有预约', en: 'Nothing booked that day' },
  none_note: { zh: '换一天看看，过去三十天都有。', en: 'Try another day of the last thirty.' },
};
