import type { Words } from '../../../kit/words.ts';

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
