import type { Words } from '../../../kit/words.ts';

const minutes = (seconds: number): number => Math.max(0, Math.round(seconds / 60));

/** What the floor says to whoever stands in the hall. */
export const floor = {
  surface: { zh: '现场', en: 'Floor' },
  counter: (n: number): Words => ({ zh: `${n} 号台`, en: `Counter ${n}` }),
  idle: { zh: '空闲', en: 'Free' },
  held: { zh: '未分台', en: 'no clerk' },
  calls: (n: number): Words => ({ zh: `第 ${n} 次叫号`, en: `Call ${n}` }),
  can_open: { zh: '可开：', en: 'Can open: ' },
  and: { zh: '、', en: ', ' },
  nobody_free: { zh: '没有空闲的人', en: 'Nobody is free' },
  people_waiting: { zh: '人在等', en: 'waiting' },
  squares: { zh: '一格一位，灰度是已等比例', en: 'one square each; fill is wait used' },
  line: { zh: '等候的人，按叫号顺序', en: 'People waiting, in calling order' },
  wait_of: (label: string, waited: string): Words => ({
    zh: `${label} 已等 ${waited}`,
    en: `${label} waited ${waited}`,
  }),
  entrance: { zh: '入口', en: 'Entrance' },
  kiosks: { zh: '取号机', en: 'Kiosks' },
  fine: { zh: '好', en: 'ok' },
  class_: { zh: '类别', en: 'Class' },
  waiting: { zh: '等候', en: 'Wait' },
  longest: { zh: '最久等候 / 时限', en: 'Longest / limit' },
  new_ticket: { zh: '新号预计', en: 'New ticket' },
  hour: { zh: '未来 60 分钟：P50 与 P90', en: 'Next 60 min: P50 and P90' },
  peak: { zh: 'P90 最高', en: 'P90 peak' },
  next_one: { zh: '下一位', en: 'next' },
  no_counter: { zh: '没有台办', en: 'no counter' },
  near: { zh: '近限', en: 'near' },
  over: { zh: '超限', en: 'over' },
  min: { zh: '分', en: 'm' },
  minutes: { zh: '分钟', en: 'min' },
  range: (low: number, high: number): Words => ({
    zh: `${minutes(low)}–${Math.max(minutes(high), minutes(low) + 1)} 分`,
    en: `${minutes(low)}–${Math.max(minutes(high), minutes(low) + 1)} min`,
  }),
  chart: (code: string, p50: number, p90: number): Words => ({
    zh: `${code}：P50 最高 ${p50} 分，P90 最高 ${p90} 分`,
    en: `${code}: P50 at most ${p50} min, P90 at most ${p90} min`,
  }),
  suggestion: { zh: '建议', en: 'Suggestion' },
  p90_now: (kind: Words): Words => ({ zh: `${kind.zh} P90 等候，现在`, en: `${kind.en} P90 wait, now` }),
  p90_then: { zh: '照做以后', en: 'if done' },
  accept: { zh: '采纳', en: 'Accept' },
  accept_tell: (name: string): Words => ({ zh: `采纳，通知${name}`, en: `Accept, tell ${name}` }),
  decline: { zh: '不采纳', en: 'Decline' },
  decline_title: { zh: '为什么不采纳？', en: 'Why not?' },
  ask: { zh: '现在推演', en: 'Work it out now' },
  no_suggestion: { zh: '眼下不用增开', en: 'No change is needed now' },
  no_suggestion_note: {
    zh: '等候到时限八成时自动推演；也可以现在算一次。',
    en: 'Worked out by itself when a wait nears its limit; or ask now.',
  },
  played: (runs: number, error_s: number): Words => ({
    zh: `推演 ${runs} 次，误差 ±${Math.max(1, minutes(error_s))} 分钟。`,
    en: `${runs} runs, error ±${Math.max(1, minutes(error_s))} min.`,
  }),
  to_do: { zh: '建议、提醒与到点要做', en: 'Suggestion, alerts, due' },
  alerts: { zh: '提醒', en: 'Alerts' },
  no_alerts: { zh: '没有近限或超限', en: 'Nothing near or over a limit' },
  see: { zh: '去看看', en: 'Go' },
  finish: { zh: '处理好了', en: 'Done' },
  seen_by: (name: string): Words => ({ zh: `${name}在看`, en: `${name} is there` }),
  due: { zh: '到点要做', en: 'Due now' },
  nothing_due: { zh: '现在没有到点的事', en: 'Nothing is due' },
  round: { zh: '安抚巡回', en: 'Calming round' },
  round_note: (n: number): Words => ({ zh: `${n} 位等候超过时限`, en: `${n} waiting over the limit` }),
  do_round: { zh: '做完了', en: 'Done' },
  taken: (what: string): Words => ({ zh: `已采纳：${what}`, en: `Accepted: ${what}` }),
  taken_wait: { zh: '15 分钟后对照结果', en: 'compared after 15 minutes' },
  compared: (promised: string, actual: string): Words => ({
    zh: `15 分钟内叫号 P90：说 ${promised} 分，实际 ${actual} 分`,
    en: `P90 of calls in 15 min: said ${promised}, was ${actual} min`,
  }),
  emergency: { zh: '应急', en: 'Emergency' },
  emergency_title: { zh: '应急关闭本厅', en: 'Close the hall for an emergency' },
  emergency_note: {
    zh: '叫号屏立即显示疏散，停止取号和叫号。号码保留。由厅经理恢复营业。',
    en: 'The wall tells everybody to leave; no number is given or called. Numbers are kept. The hall manager reopens.',
  },
  hold_to_declare: { zh: '按住 1 秒，宣告应急关闭', en: 'Hold for 1 second to declare' },
  reopen: { zh: '恢复营业', en: 'Reopen the hall' },
  closed_now: { zh: '本厅处于应急关闭', en: 'The hall is closed for an emergency' },
  reopen_note: { zh: '只有厅经理可以恢复营业。', en: 'Only the hall manager can reopen it.' },
  morning: { zh: '开门', en: 'Opening' },
  unlock: { zh: '发起双人开门', en: 'Ask for the second key' },
  seal: { zh: '我是第二人，一起开门', en: 'I am the second person: unlock' },
  unlocked: { zh: '门已由两人打开', en: 'Unlocked by two people' },
  critical: { zh: '关键项', en: 'critical' },
  open_hall: { zh: '开门营业', en: 'Open the hall' },
  evening: { zh: '收尾', en: 'Closing' },
  close_line: { zh: '停止取号', en: 'Close the line' },
  settle: { zh: '开始日清', en: 'Start settling' },
  settling: { zh: '日清中', en: 'Settling' },
  closed: { zh: '今天已闭店', en: 'Closed for today' },
  history: { zh: '今天的经过', en: 'Today' },
  why: (label: string): Words => ({ zh: `为什么叫 ${label}`, en: `Why ${label} was called` }),
  why_note: {
    zh: '谁的时限先到，先叫谁。以下是叫号那一刻的排序。',
    en: 'Whose limit runs out first. This is the order at the moment of the call.',
  },
  jumped: (reason: string): Words => ({ zh: `改叫，原因：${reason}`, en: `Out of order: ${reason}` }),
  left: (of: string): Words => ({ zh: `剩 ${of}`, en: `${of} left` }),
  past: (of: string): Words => ({ zh: `超 ${of}`, en: `${of} over` }),
  called_here: { zh: '叫的是这一位', en: 'called' },
  loading: { zh: '正在取现场', en: 'Reading the floor' },
} as const;

/** What an alert says. */
export const alert_words = {
  wait: (label: string): Words => ({ zh: `${label} 等候`, en: `${label} waits` }),
  pause: (label: string): Words => ({ zh: `${label} 暂停`, en: `${label} paused` }),
  hold: (label: string): Words => ({ zh: `${label} 挂起`, en: `${label} on hold` }),
  call: (label: string): Words => ({ zh: `${label} 叫号没人应`, en: `${label} does not come` }),
  idle: (label: string): Words => ({
    zh: `${label} 空着，有人在等`,
    en: `${label} is free while people wait`,
  }),
  jump: (label: string): Words => ({ zh: `${label} 改叫偏多`, en: `${label} calls out of order` }),
  handling: (label: string): Words => ({ zh: `${label} 办理`, en: `${label} is served` }),
  mend: (): Words => ({ zh: '整改到点', en: 'Rectification is due' }),
  round: (label: string): Words => ({ zh: `${label} 到点未交`, en: `${label}: overdue` }),
  closed_early: (): Words => ({ zh: '提前停止取号', en: 'The line was closed early' }),
  no_cash: (): Words => ({ zh: '没有能收现金的台', en: 'No counter takes cash' }),
  undeposited: (): Words => ({ zh: '前日营业款没有解缴', en: 'Money of a former day is not banked' }),
  vacancy: (label: string): Words => ({ zh: `${label} 岗缺人`, en: `${label}: nobody` }),
  repair: (label: string): Words => ({ zh: `${label} 报修超时`, en: `${label}: repair is late` }),
  complaint: (label: string): Words => ({ zh: `投诉 ${label}`, en: `Complaint ${label}` }),
  surge: (): Words => ({ zh: '同类投诉集中', en: 'Many complaints of one kind' }),
  hazard: (label: string): Words => ({ zh: `隐患 ${label}`, en: `Hazard ${label}` }),
  incident: (label: string): Words => ({ zh: `事件 ${label}`, en: `Incident ${label}` }),
  reveals: (label: string): Words => ({ zh: `${label} 频繁看明文`, en: `${label} reveals very often` }),
  promise: (label: string): Words => ({ zh: `${label} 超过承诺时间`, en: `${label}: promised time is over` }),
  advance: (label: string): Words => ({
    zh: `预受理 ${label} 待补录：请会办的营业员在台上办`,
    en: `Taken in advance, ${label}: for a clerk at a counter who does it`,
  }),
  declined: (label: string): Words => ({
    zh: `投诉 ${label} 补偿未批，另给方案`,
    en: `Complaint ${label}: its money was declined, another offer is due`,
  }),
  kiosk: (label: string): Words => ({ zh: `${label} 前停留很久`, en: `Long at ${label}` }),
  guide: (): Words => ({ zh: '取号机旁有人找咨询员', en: 'Somebody at the kiosk asks for help' }),
};

/** The clause an alert comes from. */
export const alert_rows = {
  ...{ wait: 'QUE-01', pause: 'PRIN-11', hold: 'QUE-04', call: 'QUE-04' },
  ...{ idle: 'QUE-05', jump: 'QUE-08', guide: 'SVC-01', handling: 'SVC-07' },
  ...{ vacancy: 'ROLE-13', mend: 'SIGN-15', closed_early: 'SIGN-04' },
  ...{ no_cash: 'PAY-04', undeposited: 'CASH-05', round: 'INS-01', kiosk: 'SVC-03', repair: 'FAC-15' },
  ...{ complaint: 'CMP-04', surge: 'CMP-17', hazard: 'SAF-06', incident: 'SAF-19' },
  ...{ reveals: 'PRIV-10', promise: 'SVC-07', advance: 'BIZ-24', declined: 'CMP-15' },
} as const;

/** What a suggestion says. */
export const suggestion_words = {
  open_counter: (n: number): Words => ({ zh: `增开 ${n} 号台`, en: `Open counter ${n}` }),
  call_back: (n: number): Words => ({ zh: `请 ${n} 号台结束暂停`, en: `Call counter ${n} back` }),
  divert_payments: (): Words => ({ zh: '缴费引到自助终端', en: 'Payments to self-service' }),
};

/** Why a suggestion is not taken. */
export const decline_reasons: readonly Words[] = [
  { zh: '人手另有安排', en: 'The person is needed elsewhere' },
  { zh: '客流马上会降', en: 'The rush is about to end' },
  { zh: '台上设备不能用', en: 'The counter’s devices are down' },
  { zh: '我已另想办法', en: 'I have another remedy' },
];

/** Kinds of emergency. */
export const emergency_kinds: readonly Words[] = [
  { zh: '火情疏散', en: 'Fire: everybody out' },
  { zh: '治安事件', en: 'A threat to safety' },
  { zh: '停电或设施险情', en: 'Power or building failure' },
  { zh: '人员急病或受伤', en: 'Illness or injury' },
];

/** The steps of a counter's day. */
export const counter_steps: Record<string, Words> = {
  'counters.counter.sign_on': { zh: '上台', en: 'Signed on' },
  'counters.counter.open': { zh: '开台', en: 'Opened' },
  'counters.counter.pause': { zh: '暂停', en: 'Paused' },
  'counters.counter.resume': { zh: '恢复', en: 'Back' },
  'counters.counter.start_closing': { zh: '收台', en: 'Closing' },
  'counters.counter.close': { zh: '关台', en: 'Closed' },
  'counters.pause_over': { zh: '暂停超时', en: 'Pause over its limit' },
};
