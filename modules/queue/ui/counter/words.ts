import type { Words } from '../../../../kit/words.ts';

/** What the counter says to its clerk. */
export const desk = {
  loading: { zh: '正在取台席', en: 'Reading the counters' },
  surface: { zh: '厅通', en: 'Tingtong' },
  counter: { zh: '台席', en: 'Counter' },
  number: (n: number): Words => ({ zh: `${n} 号台`, en: `Counter ${n}` }),
  idle: { zh: '空闲', en: 'Free' },
  idle_counter: { zh: '空台', en: 'Free' },
  waited: { zh: '等候', en: 'Waited' },
  called_times: (n: number): Words => ({ zh: `已叫 ${n} 次`, en: `Called ${n}×` }),
  serving: { zh: '办理中', en: 'Serving' },
  called: { zh: '已叫，等客户到台', en: 'Called, on the way' },
  paused: { zh: '暂停', en: 'Paused' },
  next: { zh: '接下来', en: 'Next in line' },
  waiting_and_mine: (all: number, mine: number): Words => ({
    zh: `候办 ${all} · 我可办 ${mine}`,
    en: `${all} waiting · ${mine} mine`,
  }),
  held_and_missed: { zh: '挂起与过号', en: 'Held and missed' },
  on_hold: { zh: '挂起', en: 'On hold' },
  pulse: { zh: '大厅脉搏', en: 'Pulse of the hall' },
  pulse_note: { zh: '近两小时平均等候', en: 'Mean wait, last two hours' },
  over_times: (n: number): Words => ({ zh: `超限 ${n} 次`, en: `${n} over the limit` }),
  waiting: { zh: '候办', en: 'Waiting' },
  open: { zh: '开台', en: 'Open' },
  nine_tenths: { zh: '九成等候', en: '90 % wait' },
  within: { zh: '达标', en: 'On time' },
  minute: { zh: '分', en: 'min' },
  next_one: { zh: '下一位', en: 'Next' },
  why_this: { zh: '为什么是这一位', en: 'Why this one' },
  why_runs_out: {
    zh: '时限到点，我可办的里最早',
    en: 'is when the limit runs out: the first among mine',
  },
  why_left: { zh: '后超时', en: 'until over the limit' },
  why_past: { zh: '超时已有', en: 'over the limit by now' },
  why_others: (n: number): Words => ({
    zh: `其余 ${n} 类的头一位都比这一位宽裕。`,
    en: `The front of the other ${n} classes can wait longer.`,
  }),
  call_to: (label: string, n: number): Words => ({
    zh: `叫 ${label} 到 ${n} 号台`,
    en: `Call ${label} to counter ${n}`,
  }),
  also: { zh: '也可以叫', en: 'You may also call' },
  also_note: {
    zh: '改叫要选原因，记入当日公平性',
    en: 'Another choice needs a reason and counts for fairness',
  },
  my_day: { zh: '我的今天', en: 'My day' },
  my_day_note: { zh: '每格一位客户', en: 'One bar per customer' },
  my_ratings: (count: number, mean: string): Words => ({
    zh: `30 天评价 ${count} 次，平均 ${mean} 分`,
    en: `${count} ratings in 30 days, mean ${mean}`,
  }),
  my_ratings_few: (count: number): Words => ({
    zh: `30 天评价 ${count} 次，满 5 次显示平均`,
    en: `${count} ratings in 30 days, a mean from five on`,
  }),
  now: { zh: '现在', en: 'Now' },
  done: { zh: '办结', en: 'Served' },
  people: { zh: '位', en: '' },
  mean: { zh: '平均办理', en: 'Mean service' },
  on_time: { zh: '等候达标', en: 'Waits on time' },
  longest: { zh: '最长办理', en: 'Longest' },
  pause_title: { zh: '暂停本台', en: 'Pause this counter' },
  pause_seen: { zh: '客户会看到', en: 'Customers will see' },
  pause_line: (n: number, at: string): Words => ({
    zh: `「${n} 号台请稍候，${at} 前回来。」`,
    en: `“Counter ${n}: back before ${at}, thank you.”`,
  }),
  pause_do: (n: number, m: number): Words => ({
    zh: `暂停 ${n} 号台 ${m} 分钟`,
    en: `Pause counter ${n} for ${m} min`,
  }),
  pause_within: (m: number): Words => ({ zh: `${m} 分内`, en: `within ${m} min` }),
  pause_not_serving: { zh: '台前有客户时不能暂停', en: 'Not while a customer is here' },
  resume: { zh: '我回来了，继续叫号', en: 'I am back, go on' },
  close: { zh: '关台', en: 'Close the counter' },
  nobody: { zh: '没有人在等', en: 'Nobody is waiting' },
  nobody_note: {
    zh: '有人取号，这里会自己出现，并响一声。',
    en: 'Whoever takes a number will appear here by itself.',
  },
  pick: { zh: '请选一个台', en: 'Choose a counter' },
  pick_note: {
    zh: '选空着的台，按证上岗；开台后才能叫号。',
    en: 'Take a free counter within your certificates; then you can call.',
  },
  take: { zh: '开台', en: 'Open' },
  taken_by: (name: string): Words => ({ zh: `${name} 在此`, en: `${name} is here` }),
  recall: { zh: '再叫一遍', en: 'Call again' },
  start: { zh: '客户到了，开始办理', en: 'Customer is here, start' },
  miss: { zh: '没有来，记过号', en: 'Did not come' },
  finish: { zh: '办结', en: 'Finish' },
  transfer: { zh: '转号', en: 'Transfer' },
  hold: { zh: '挂起', en: 'Hold' },
  resume_ticket: { zh: '继续办理', en: 'Resume' },
  back_in_line: { zh: '回来重排', en: 'Back in line' },
  outcome: { zh: '办结结果', en: 'Outcome' },
  business: { zh: '业务', en: 'Business' },
  bring: { zh: '要带', en: 'To bring' },
  and: { zh: '；', en: '; ' },
  close_not_serving: { zh: '台前有客户时不能关台', en: 'Not while a customer is here' },
  unknown_business: { zh: '没有说明业务', en: 'Business not named' },
  reason: { zh: '原因', en: 'Reason' },
  ticket_facts: { zh: '这位客户', en: 'This customer' },
  taken_at: { zh: '取号', en: 'Taken' },
  promised: { zh: '取号时告知', en: 'Told at taking' },
  language: { zh: '语言', en: 'Language' },
  mandarin: { zh: '普通话', en: 'Mandarin' },
  english: { zh: '英语', en: 'English' },
  elder: { zh: '大字关怀', en: 'Elder mode' },
  greet: { zh: '您好，请坐。', en: 'Good day, please take a seat.' },
  greeting: { zh: '迎声', en: 'Greeting' },
  farewell: { zh: '送声', en: 'Farewell' },
  farewell_line: {
    zh: '您的业务办好了，请带好证件，慢走。',
    en: 'All done. Please take your papers; goodbye.',
  },
  keys: { zh: '快捷键', en: 'Keys' },
  press: { zh: '现在按', en: 'Now press' },
  lock: { zh: '锁屏', en: 'Lock' },
  sign_out: { zh: '退出', en: 'Sign out' },
  offline: {
    zh: '连不上系统，正在再连。先为眼前的客户办，连上后再按键。',
    en: 'No connection, trying again. Go on with the customer here; press the keys once it is back.',
  },
  line_side: { zh: '本台与等候', en: 'This counter and the line' },
  reader: { zh: '读卡器 就绪', en: 'Reader ready' },
  printer: { zh: '打印机 就绪', en: 'Printer ready' },
  screen: { zh: '客户屏 已连', en: 'Customer screen on' },
  cancel: { zh: '返回', en: 'Back' },
  jump_title: (label: string): Words => ({
    zh: `改叫 ${label}，为什么？`,
    en: `Call ${label} instead: why?`,
  }),
  transfer_title: { zh: '转到哪里，为什么？', en: 'Transfer where, and why?' },
  hold_title: { zh: '为什么挂起？', en: 'Why hold?' },
} as const;

/** Reasons a clerk may give for calling out of order. */
export const jump_reasons: readonly Words[] = [
  { zh: '客户身体不适，须先办', en: 'The customer is unwell' },
  { zh: '值班经理安排', en: 'The duty manager asked' },
  { zh: '同一客户接着办', en: 'The same customer goes on' },
  { zh: '语言或手语需要', en: 'Language or sign language needed' },
];

/** Reasons for holding a ticket. */
export const hold_reasons: readonly Words[] = [
  { zh: '回去取证件', en: 'Fetching papers' },
  { zh: '填写、确认中', en: 'Filling in a form' },
  { zh: '等系统结果', en: 'Waiting for a result' },
  { zh: '等同行的人', en: 'Waiting for a companion' },
];

/** Reasons for a transfer. */
export const transfer_reasons: readonly Words[] = [
  { zh: '须专席办理', en: 'Needs a special counter' },
  { zh: '设备故障', en: 'Device fault' },
  { zh: '交接班', en: 'Change of shift' },
  { zh: '客户要求', en: 'The customer asked' },
];

/** How a visit may end, for the finish key. */
export const outcome_words = {
  done: { zh: '办成', en: 'Done' },
  partly: { zh: '部分办成', en: 'Partly' },
  not_done: { zh: '没办成', en: 'Not done' },
  consulted: { zh: '只咨询', en: 'Consulted' },
  referred: { zh: '转到别处', en: 'Sent on' },
} as const satisfies Record<string, Words>;
