import type { Words } from '../../../kit/words.ts';

/** What lists of notices say. */
export const noticeWords = {
  title: { zh: '告知客户的短信', en: 'Messages to customers' },
  search: { zh: '手机尾号', en: 'Last digits' },
  state: { zh: '状态', en: 'State' },
  kind: { zh: '为什么事', en: 'About' },
  all: { zh: '全部', en: 'All' },
  begun: { zh: '产生', en: 'Begun' },
  number: { zh: '号码', en: 'Number' },
  tries: { zh: '交网关', en: 'Tries' },
  ended: { zh: '有结果', en: 'Settled' },
  why: { zh: '说明', en: 'Note' },
  none: { zh: '这一天没有短信', en: 'No message on this day' },
  none_found: { zh: '没有符合的短信', en: 'No message fits' },
  none_note: {
    zh: '客户预约留了手机号，或办的事要告知时，这里就有。',
    en: 'They begin when a customer books with a number, or a matter has to be told.',
  },
  sum: (all: number, delivered: number): Words => ({
    zh: `共 ${all} 条，本页送达 ${delivered} 条`,
    en: `${all} in all, ${delivered} delivered here`,
  }),
  says: { zh: '这条写的是', en: 'is told' },
  trail: { zh: '轨迹', en: 'Trail' },
  system: { zh: '系统', en: 'the system' },
  calls: { zh: '短信没送到，要打电话', en: 'Did not arrive: call' },
  calls_none: { zh: '都送到了，没有要打的电话', en: 'All arrived; nobody has to be called' },
  calls_note: {
    zh: '照下面的话说；看号码有记录，只为打这一个电话。',
    en: 'Say what stands here. Each look at a number is kept, and it is for this call alone.',
  },
  by: (at: string): Words => ({ zh: `${at} 前打`, en: `call by ${at}` }),
  called_before: (n: number): Words => ({ zh: `已打 ${n} 次没人接`, en: `${n} calls unanswered` }),
  show: { zh: '看号码', en: 'Show number' },
  closes: { zh: '到时自动隐去', en: 'Hides by itself' },
  reached: { zh: '说到了', en: 'Told' },
  no_answer: { zh: '没人接', en: 'No answer' },
  wrong_number: { zh: '号码不对', en: 'Wrong number' },
  given_up: { zh: '不再打', en: 'Give up' },
  phones: { zh: '模拟手机', en: 'Simulated phone' },
  phones_note: {
    zh: '演示用：系统发给客户的短信都到这里，点链接就是客户看到的页面。',
    en: 'For the demonstration: whatever the hall sends arrives here, and its links open the customer’s pages.',
  },
  phones_none: {
    zh: '还没有短信。在手机页预约时留一个号码，几秒后这里就会收到。',
    en: 'Nothing yet. Book on the phone page, leave a number, and it arrives here within seconds.',
  },
  book: { zh: '去预约', en: 'Book a time' },
  open: { zh: '打开', en: 'Open' },
  everyone: { zh: '全部手机', en: 'All phones' },
} as const;

export const notice_state_words: Record<string, Words> = {
  queued: { zh: '待发', en: 'Queued' },
  handed_over: { zh: '等回执', en: 'Sent, no report yet' },
  delivered: { zh: '已送达', en: 'Delivered' },
  failed: { zh: '没送到', en: 'Not delivered' },
  cancelled: { zh: '已撤回', en: 'Withdrawn' },
  called: { zh: '已电话处理', en: 'Told by phone' },
};

/** Why a message did not arrive, and how a call ended, as the lists say it. */
export const why_words: Record<string, Words> = {
  away: { zh: '网关连不上', en: 'the gateway was away' },
  refused: { zh: '网关拒收这个号码', en: 'the gateway refused the number' },
  no_report: { zh: '一直没有回执', en: 'no report ever came' },
  not_delivered: { zh: '网关报告没送到', en: 'the gateway could not deliver it' },
  forgotten: { zh: '号码已到期删除', en: 'the number was forgotten' },
  reached: { zh: '电话说到了', en: 'told by phone' },
  wrong_number: { zh: '电话号码不对', en: 'wrong number' },
  given_up: { zh: '电话没人接，不再打', en: 'nobody answered, given up' },
};
