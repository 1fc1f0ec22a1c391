import type { Words } from '../../../kit/words.ts';

/** What the page of arrears says. */
export const arrearWords = {
  title: { zh: '欠费与停机', en: 'Arrears and suspension' },
  rule: (hours: number, rate: number): Words => ({
    zh: `提醒送达满 ${hours} 小时才停机；提醒里写明每日 ${rate}‰ 违约金；缴清后自动复机。`,
    en: `Suspended no earlier than ${hours} hours after a delivered reminder, which names ${rate}‰ a day; back by itself once paid.`,
  }),
  number: { zh: '号码', en: 'Number' },
  owed: { zh: '欠费', en: 'Owed' },
  since: { zh: '欠费起', en: 'Since' },
  days: { zh: '天数', en: 'Days' },
  reminder: { zh: '提醒', en: 'Reminder' },
  state: { zh: '状态', en: 'State' },
  next: { zh: '停机', en: 'Suspension' },
  none: { zh: '没有欠费的号码', en: 'Nobody owes' },
  none_note: {
    zh: '每天 10:00 看一次本厅的账户，有欠费的先发提醒。',
    en: 'Every day at 10:00 the hall looks at its accounts; who owes is reminded first.',
  },
  sum: (owing: number, suspended: number): Words => ({
    zh: `欠费 ${owing} 个，停机 ${suspended} 个`,
    en: `${owing} owing, ${suspended} suspended`,
  }),
  not_before: (at: string): Words => ({ zh: `${at} 起`, en: `from ${at}` }),
  no_reminder: { zh: '提醒没送到，不停', en: 'Not while no reminder arrived' },
  suspended_at: (at: string): Words => ({ zh: `${at} 已停`, en: `on ${at}` }),
  back_at: (at: string): Words => ({ zh: `${at} 缴清`, en: `paid on ${at}` }),
  owing: { zh: '欠费', en: 'Owing' },
  suspended: { zh: '已停机', en: 'Suspended' },
  settled: { zh: '已缴清', en: 'Settled' },
  times: (n: number): Words => ({ zh: `第 ${n} 次`, en: `no. ${n}` }),
} as const;
