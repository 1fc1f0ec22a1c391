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

/** What the kiosk says. */
export const kiosk_words = {
  number_title: { zh: '查近几个月账单', en: 'Your last bills' },
  number_lead: { zh: '先按您的手机号', en: 'First, your mobile number' },
  card_title: { zh: '请放身份证', en: 'Lay down your ID card' },
  card_lead: { zh: '放在右下方读卡区，要机主本人的', en: 'On the reader, lower right; the holder’s own' },
  card_note: {
    zh: '读完就收好。账单只给机主本人看，证件内容不留下。',
    en: 'Take it back at once. Bills are for the holder alone; nothing of the card is kept.',
  },
  reading: { zh: '正在读证件', en: 'Reading the card' },
  code_title: { zh: '按短信里的六位数', en: 'Six digits by message' },
  code_lead: (mask: string, minutes: number): Words => ({
    zh: `证件和 ${mask} 对得上，短信就到这个号码，${minutes} 分钟内有效`,
    en: `If card and ${mask} belong together it went there; ${minutes} minutes`,
  }),
  own: (mask: string): Words => ({ zh: `${mask} 的账单`, en: `Bills of ${mask}` }),
  clear: { zh: '清除', en: 'Clear' },
  back: { zh: '返回', en: 'Back' },
  again: { zh: '从头再来', en: 'Begin again' },
  done: { zh: '看完了', en: 'Done' },
  months: { zh: '哪个月', en: 'Which month' },
  leaves: {
    zh: '45 秒不碰自动关掉。看不懂、觉得多收了，到台席说。',
    en: 'Closes when untouched for 45 seconds. Unclear or too much? Tell a counter.',
  },
};

/** What the auditor's recheck says. */
export const recheck_words = {
  title: { zh: '账单抽样复核', en: 'Bills rechecked' },
  draw: { zh: '抽一批', en: 'Draw a sample' },
  month: { zh: '抽哪个月', en: 'Of which month' },
  who: { zh: '由稽核员抽、由稽核员签', en: 'Drawn and signed by the auditor' },
  none: { zh: '还没有抽过', en: 'None drawn yet' },
  none_note: {
    zh: '稽核员每月抽一批，按公示资费重算。',
    en: 'Each month the auditor draws some and reckons them anew by the price list.',
  },
  size: { zh: '份数', en: 'Bills' },
  wrong: { zh: '有误', en: 'In error' },
  rate: { zh: '差错率', en: 'Error rate' },
  state: { zh: '状态', en: 'State' },
  drawn: { zh: '待判断', en: 'to be judged' },
  signed: { zh: '已签字', en: 'signed' },
  number: { zh: '号码', en: 'Number' },
  billed: { zh: '账单', en: 'Billed' },
  right: { zh: '重算', en: 'Anew' },
  found: { zh: '重算结果', en: 'Found' },
  even: { zh: '相符', en: 'agrees' },
  sum: { zh: '合计不等于各行之和', en: 'the sum is not that of its lines' },
  price: { zh: '与公示资费不符', en: 'not the published price' },
  unexplained: { zh: '有行没写依据或由来', en: 'a line without item or cause' },
  judge: { zh: '判为有误', en: 'In error' },
  note: { zh: '复核意见', en: 'What the recheck says' },
  sign: { zh: '逐份判完，签字', en: 'All judged: sign' },
  write: { zh: '写复核意见', en: 'Write what it says' },
};
