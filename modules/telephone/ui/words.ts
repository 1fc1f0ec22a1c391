import type { Words } from '../../../kit/words.ts';

/** What the page of the hall's telephone says. */
export const words = {
  title: { zh: '营业厅电话', en: 'Telephone' },
  note: (rings: number, minutes: number): Words => ({
    zh: `${rings} 声内接，报厅名姓名；接起后 ${minutes} 分钟内记下结果，答不了的答应几点前回电，或转办；未接的由值班经理回。`,
    en: `Answered within ${rings} rings, with hall and name, and put down within ${minutes} minutes; what cannot be said is called back by a time, or handed on; a missed call is the duty manager’s.`,
  }),
  line: (number: string): Words => ({ zh: `公布号码 ${number}`, en: `Published number ${number}` }),
  no_line: { zh: '还没公布号码', en: 'No number is published' },
  keep_line: { zh: '改号码', en: 'Change the number' },
  line_number: { zh: '区号和号码', en: 'Area code and number' },
  add: { zh: '记一通来电', en: 'Note a call' },
  search: { zh: '编号、尾号、内容', en: 'Number, last digits, words' },
  status: { zh: '状态', en: 'State' },
  open: { zh: '没了结', en: 'open' },
  owed: { zh: '待回电', en: 'to call back' },
  missed: { zh: '未接', en: 'missed' },
  all: { zh: '全部', en: 'all' },
  print: { zh: '打印', en: 'Print' },
  leaves: (n: number): Words => ({ zh: `${n} 通`, en: `${n} shown` }),
  none: { zh: '没有这样的来电', en: 'No such call' },
  none_note: {
    zh: '交换机报来的和手工记的都在这里。',
    en: 'Calls the exchange reports, and those noted by hand.',
  },
  card: { zh: '话术卡', en: 'What is said' },
  day: { zh: '今天', en: 'Today' },
  rang: { zh: '来电', en: 'Calls' },
  in_time: { zh: '按声数接起', en: 'Within the rings' },
  mean_rings: { zh: '平均几声', en: 'Mean rings' },
  was_missed: { zh: '未接', en: 'Missed' },
  owes: { zh: '要回电', en: 'To call back' },
  back_late: { zh: '回电超时', en: 'Called back late' },
  handed: { zh: '转办', en: 'Handed on' },
  no: { zh: '编号', en: 'No.' },
  at: { zh: '来电', en: 'Rang' },
  rings: (n: number): Words => ({ zh: `${n} 声`, en: n === 1 ? 'one ring' : `${n} rings` }),
  caller: { zh: '号码', en: 'Caller' },
  hidden: { zh: '没有号码', en: 'no number' },
  what: { zh: '什么事', en: 'What it is about' },
  owner: { zh: '谁负责', en: 'Whose' },
  due: { zh: '最晚回电', en: 'Call back by' },
  put_down: { zh: '最晚记结果', en: 'Put down by' },
  talk_late: { zh: '没按时记结果', en: 'Put down late' },
  late: { zh: '接晚了', en: 'answered late' },
  tried: (n: number): Words => ({ zh: `打过 ${n} 次`, en: n === 1 ? 'tried once' : `tried ${n} times` }),
  answer: { zh: '接听', en: 'Answer' },
  settle: { zh: '当场答复', en: 'Settled' },
  promise: { zh: '答应回电', en: 'Promise a call' },
  hand_on: { zh: '转办', en: 'Hand on' },
  call_back: { zh: '已回电', en: 'Called back' },
  no_answer: { zh: '没人接', en: 'No answer' },
  number: { zh: '看号码', en: 'Show number' },
} as const;

/** What the dialogs ask. */
export const ask = {
  rings: { zh: '响了几声', en: 'How many rings' },
  answered: { zh: '接了吗', en: 'Was it answered' },
  yes: { zh: '接了', en: 'answered' },
  no: { zh: '没接到', en: 'missed' },
  phone: { zh: '对方手机号', en: 'Their mobile number' },
  purpose: { zh: '什么事', en: 'What it is about' },
  need: { zh: '对方要什么', en: 'What they want' },
  outcome: { zh: '怎么答的', en: 'What was said' },
  named: { zh: '报了厅名和自己姓名', en: 'Hall and own name were said' },
} as const;

/** The number of the hall on the phone page. */
export const phone_line = {
  call: (number: string): Words => ({ zh: `打电话给本厅 ${number}`, en: `Call this hall: ${number}` }),
} as const;
