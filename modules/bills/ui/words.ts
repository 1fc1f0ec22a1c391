import type { Words } from '../../../kit/words.ts';

/** What bills say at the counter and on the phone. */
export const words = {
  title: { zh: '账单', en: 'Bills' },
  open: { zh: '查账单', en: 'Bills' },
  of: (mask: string, n: number): Words => ({
    zh: `${mask} 近 ${n} 个月账单`,
    en: `${mask}, last ${n} months`,
  }),
  month: { zh: '月份', en: 'Month' },
  total: { zh: '合计', en: 'Total' },
  yuan: { zh: '元', en: 'yuan' },
  balance: { zh: '余额', en: 'Balance' },
  owed: { zh: '欠费', en: 'Owed' },
  sent_by: (way: Words): Words => ({ zh: `寄送方式：${way.zh}`, en: `Delivery: ${way.en}` }),
  sent_then: (from: string, way: Words): Words => ({
    zh: `${from} 的账单起：${way.zh}`,
    en: `from the bill of ${from} on: ${way.en}`,
  }),
  none: { zh: '还没有账单', en: 'No bills yet' },
  by: { zh: '依据', en: 'By' },
  because: { zh: '由来', en: 'Because of' },
  times: (n: number): Words => ({ zh: `× ${n}`, en: `× ${n}` }),
  version: (code: string, n: number): Words => ({
    zh: `资费 ${code} 第 ${n} 版`,
    en: `price list: ${code}, version ${n}`,
  }),
  print: { zh: '打印，免费', en: 'Print, free of charge' },
  printed: { zh: '已打印', en: 'Printed' },
  // phone
  ask_title: { zh: '查近几个月账单', en: 'Read your last bills' },
  link: { zh: '查我的账单', en: 'My bills' },
  ask_note: {
    zh: '填您的手机号，我们把链接发到这个号码，只有拿着这部手机的人看得到。',
    en: 'Enter your number. A link goes to that number, so that only who holds the phone can read them.',
  },
  number: { zh: '手机号', en: 'Mobile number' },
  wrong: { zh: '手机号 11 位', en: 'A mobile number has eleven digits' },
  send: { zh: '发链接给我', en: 'Send me the link' },
  sent: (minutes: number): Words => ({
    zh: `如果是本公司的号码，链接已经发出，${minutes} 分钟内点开。`,
    en: `If the number is ours, the link is on its way; open it within ${minutes} minutes.`,
  }),
  over: { zh: '这个链接已过时，请重新要一条。', en: 'This link is over; ask for a new one.' },
  lost: { zh: '打不开：链接不完整。', en: 'This does not open: the link is not whole.' },
  again: { zh: '再要一条', en: 'Ask again' },
  wrong_bill: {
    zh: '看不懂或觉得多收了？到厅里说，多收的双倍返还。',
    en: 'Unclear, or too much? Tell any hall: what was overcharged comes back twice.',
  },
};
