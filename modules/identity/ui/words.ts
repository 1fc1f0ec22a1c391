import type { Words } from '../../../kit/words.ts';

/** What the counter says about who somebody is. */
export const words = {
  certificates: { zh: '证件信息销毁证明', en: 'Certificates of destroyed documents' },
  certificate: { zh: '证明号', en: 'Certificate' },
  basis: { zh: '依据', en: 'Ground' },
  service_ended: { zh: '服务终止满期', en: 'the time after service is over' },
  never_served: { zh: '没有办成业务', en: 'nothing was opened' },
  destroyed: { zh: '销毁时间', en: 'Destroyed' },
  none_destroyed: { zh: '还没有到期的', en: 'Nothing fell due yet' },
  picture: { zh: '现场照片', en: 'Picture of the comparison' },
  see_picture: { zh: '调看现场照片（审核）', en: 'See the picture, for an audit' },
  customer: { zh: '客户', en: 'Customer' },
  real: { zh: '实名', en: 'Real name' },
  agrees: { zh: '人证一致', en: 'Verified' },
  not_yet: { zh: '未核验', en: 'Not yet' },
  doubt: { zh: '存疑', en: 'In doubt' },
  unknown: { zh: '还没读证件', en: 'No document read' },
  unknown_note: { zh: '缴费、咨询不用读证件', en: 'Not needed for payments and questions' },
  show: { zh: '显示', en: 'Show' },
  age: { zh: '年龄', en: 'Age' },
  years: { zh: '岁', en: '' },
  score: { zh: '人像比对', en: 'Portrait' },
  of_hundred: { zh: '分', en: '/100' },
  by_two: { zh: '双人核验', en: 'by two persons' },
  valid: { zh: '有效到', en: 'until' },
  why_show: { zh: '为什么看明文？', en: 'Why in clear?' },
  read_back: { zh: '与客户当面核对', en: 'Read back to the customer' },
  fill_form: { zh: '填写纸质单据', en: 'Fill in a paper form' },
  dispute: { zh: '客户有异议', en: 'The customer disputes it' },
  recorded: { zh: '显示 30 秒，会留下记录', en: 'Shown for 30 seconds, and recorded' },
  closes: { zh: '后自己合上', en: 'until it closes' },
  two: { zh: '请第二人核验', en: 'Ask a second person' },
  two_asked: { zh: '已请第二人，在其屏上签', en: 'Asked; they sign on their own screen' },
  reader: { zh: '模拟读卡器', en: 'Simulated reader' },
  demo: { zh: '仅供演示', en: 'Demonstration only' },
  demo_note: {
    zh: '0–359 是已有客户，400 以上是新客户；都是虚构的。',
    en: '0–359 are customers, from 400 on newcomers; all are invented.',
  },
  sample: { zh: '谁的证件（序号）', en: 'Whose document (number)' },
  whose: { zh: '是谁的', en: 'Whose it is' },
  own: { zh: '来办的人', en: 'The person here' },
  holder_away: { zh: '没来的机主', en: 'A holder who did not come' },
  away: { zh: '机主没来，证件有效', en: 'Holder away, document valid' },
  face: { zh: '镜头前的人', en: 'Before the camera' },
  same: { zh: '本人', en: 'The holder' },
  other: { zh: '不像', en: 'Hardly alike' },
  read: { zh: '读证件', en: 'Read the document' },
  refused: { zh: '这张证件不能用', en: 'This document cannot be used' },
} as const satisfies Record<string, Words>;

/** Sentences of the office that hold a figure or a day. */
export const kept_words = {
  picture_until: (day: string): Words => ({
    zh: `${day} 自动删除；本次调看已记录`,
    en: `goes by itself on ${day}; this look is on record`,
  }),
  kept_months: (n: number): Words => ({
    zh: `服务期间和终止后 ${n} 个月保存，到期由系统销毁密钥，谁也读不出来。`,
    en: `Kept during service and ${n} months after; then the system destroys the key and nobody reads it.`,
  }),
};

/** What declaring one's own and the family's documents says. */
export const tie_words = {
  title: { zh: '亲属回避登记', en: 'My own and my family’s matters' },
  note: {
    zh: '登记本人和亲属的证件号。他们的业务由同事办，明文您看不到。号码只留不可还原的指纹。',
    en: 'Declare your own and your family’s document numbers: colleagues handle their matters, and you see nothing of theirs in clear. Only a print that cannot be read back is kept.',
  },
  declared: (self: number, family: number): Words => ({
    zh: `已登记：本人 ${self}，亲属 ${family}`,
    en: `Declared: ${self} own, ${family} of family`,
  }),
  number: { zh: '身份证号', en: 'ID number' },
  whose: { zh: '谁的', en: 'Whose' },
  self: { zh: '本人', en: 'Mine' },
  family: { zh: '亲属', en: 'Family' },
  declare: { zh: '登记', en: 'Declare' },
  fill: { zh: '先填证件号', en: 'Enter the number first' },
};

/** How a customer is addressed. */
export const address_words = {
  say: { zh: '称呼', en: 'Say' },
  ask: { zh: '请问怎么称呼', en: 'Ask how to address' },
  mr: { zh: '先生', en: 'Mr' },
  ms: { zh: '女士', en: 'Ms' },
};

/** Looks that stand out, and the quarterly review. */
export const insider_words = {
  title: { zh: '异常查看', en: 'Looks that stand out' },
  when: { zh: '时间', en: 'When' },
  who: { zh: '谁', en: 'Who' },
  what: { zh: '哪里异常', en: 'What is odd' },
  off_hours: { zh: '不在上班时间', en: 'outside the hours of work' },
  own_family: { zh: '想看本人或亲属的', en: 'at their own or their family’s' },
  bulk: { zh: '一小时内太多', en: 'too many in an hour' },
  none: { zh: '没有异常', en: 'Nothing stands out' },
  rights: { zh: '谁能看客户信息', en: 'Who may see personal data' },
  reviewed: (quarter: string, n: number): Words => ({
    zh: `${quarter} 已复核 ${n} 项权限`,
    en: `${quarter}: ${n} rights reviewed`,
  }),
  note: (quarter: string): Words => ({
    zh: `${quarter} 复核结论`,
    en: `What the review of ${quarter} found`,
  }),
  note_first: { zh: '先写结论', en: 'Write what was found first' },
  review: { zh: '逐人核对过了，签名', en: 'Everybody was looked at: sign' },
};
