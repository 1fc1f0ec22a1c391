import type { Words } from '../../../kit/words.ts';

/** What the floor's further matters say: ratings, bookings, blocks, carrying over, sending elsewhere. */
export const more = {
  matters: { zh: '厅里的事', en: 'In the hall' },
  all_alerts: (n: number): Words => ({ zh: `还有 ${n} 条`, en: `${n} more` }),
  fewer: { zh: '收起', en: 'Fewer' },
  other_clerk: { zh: '换人', en: 'Someone else' },
  who_title: (n: number): Words => ({ zh: `请谁开 ${n} 号台？`, en: `Who opens counter ${n}?` }),
  who_none: { zh: '现在没有空着的人。', en: 'Nobody is free now.' },
  proposed: { zh: '推荐', en: 'proposed' },
  skills: (n: number): Words => ({ zh: `${n} 项上岗证`, en: `${n} certificates` }),
  low: { zh: '低分评价', en: 'Low ratings' },
  low_none: { zh: '今天没有低分评价', en: 'No low rating today' },
  low_note: { zh: '今天内联系客户，问清原因。', en: 'Speak to the customer today and learn why.' },
  not_good: { zh: '说不好的：', en: 'Not good:' },
  said_nothing: { zh: '没有留言', en: 'no words left' },
  bookings: { zh: '今天的预约', en: 'Bookings today' },
  bookings_none: { zh: '今天没有预约', en: 'No booking today' },
  cancel_booking: { zh: '厅方取消', en: 'Cancel' },
  cancel_title: (at: string): Words => ({ zh: `取消 ${at} 的预约，为什么？`, en: `Cancel ${at}: why?` }),
  cancel_note: {
    zh: '客户会看到原因、道歉和三个可改的时间。',
    en: 'The customer reads the reason, an apology and three other times.',
  },
  offered: (times: string): Words => ({
    zh: times === '' ? '已取消，近日没有空位可给' : `已取消，另给了 ${times}`,
    en: times === '' ? 'Cancelled; no other time is free' : `Cancelled; offered ${times}`,
  }),
  blocks: { zh: '停约', en: 'Booking blocks' },
  blocks_none: { zh: '没有人被停约', en: 'Nobody is blocked' },
  blocks_note: {
    zh: '不记名：只知道是同一部手机。',
    en: 'Nobody is named: it is known to be one phone, no more.',
  },
  block: (missed: number, until: string): Words => ({
    zh: `爽约 ${missed} 次，停到 ${until}`,
    en: `Missed ${missed}, blocked until ${until}`,
  }),
  appealed: { zh: '申诉', en: 'Appeal' },
  lift: { zh: '解除', en: 'Lift' },
  lift_title: { zh: '解除停约，为什么？', en: 'Lift the block: why?' },
  lifted: { zh: '已解除', en: 'Lifted' },
  carry: { zh: '未办完，要结转', en: 'Unfinished, to carry over' },
  carry_none: { zh: '都办完了', en: 'Everybody is served' },
  carry_note: {
    zh: '双人签字后结转，明天开门第一个叫。',
    en: 'Two people sign; it is the first visit of the next day.',
  },
  ask_carry: { zh: '发起结转', en: 'Ask to carry over' },
  seal_carry: { zh: '我是第二人，签', en: 'I am the second: sign' },
  in_line: { zh: '在等', en: 'Waiting' },
  send_title: (label: string): Words => ({ zh: `${label}：引到别处`, en: `${label}: send elsewhere` }),
  send_note: { zh: '先问客户愿不愿意，愿意再引。', en: 'Ask the customer first.' },
  to_self: { zh: '引到自助终端', en: 'To self-service' },
  no_self: { zh: '这项业务自助终端办不了', en: 'Not done at self-service' },
  to_hall: (name: string): Words => ({ zh: `引到${name}`, en: `To ${name}` }),
  neighbours: { zh: '附近能办的厅', en: 'Halls nearby that do it' },
  no_neighbours: { zh: '附近没有能办的厅在营业。', en: 'No hall nearby that does it is open.' },
  hall_wait: (low: number, high: number, waiting: number): Words => ({
    zh: `${waiting} 人在等，约 ${low}–${high} 分`,
    en: `${waiting} waiting, about ${low}–${high} min`,
  }),
  hall_free: (waiting: number): Words => ({ zh: `${waiting} 人在等`, en: `${waiting} waiting` }),
  give_up: { zh: '客户不办了，退号', en: 'The customer gives it up' },
  managers: { zh: '由值班经理或厅经理办', en: 'For the duty or hall manager' },
  sent: { zh: '已记下', en: 'Noted' },
  waited_now: { zh: '已等', en: 'Waited' },
} as const;

/** Why a block is lifted. */
export const lift_reasons: readonly Words[] = [
  { zh: '申诉属实', en: 'The appeal holds' },
  { zh: '系统或厅方原因爽约', en: 'Missed through our fault' },
  { zh: '特殊客户照顾', en: 'A customer in need of care' },
];

/** States of an unfinished visit. */
export const ticket_states: Record<string, Words> = {
  issued: { zh: '在等', en: 'waiting' },
  called: { zh: '已叫', en: 'called' },
  serving: { zh: '办理中', en: 'being served' },
  on_hold: { zh: '挂起', en: 'on hold' },
  missed: { zh: '过号', en: 'missed' },
};

/** What ails a device, for whoever walks past it. */
export const device_faults: Record<string, Words> = {
  paper_low: { zh: '纸将尽', en: 'paper low' },
  paper_out: { zh: '缺纸', en: 'no paper' },
  fault: { zh: '故障', en: 'fault' },
};
