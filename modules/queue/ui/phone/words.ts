import type { Words } from '../../../../kit/words.ts';

/** What the phone says while choosing a hall and taking a number. */
export const hallWords = {
  title: { zh: '选营业厅', en: 'Choose a hall' },
  errand: { zh: '要办', en: 'For' },
  anything: { zh: '还没想好', en: 'Not sure yet' },
  shortest: { zh: '等得最短', en: 'Shortest' },
  near: { zh: '按地区', en: 'By area' },
  usual: { zh: '常去', en: 'Visited' },
  area: { zh: '地区', en: 'Area' },
  minutes: { zh: '分', en: 'min' },
  walkIn: { zh: '随到随办', en: 'Walk in' },
  unknown: { zh: '暂时说不准', en: 'Not known' },
  waiting: (n: number): Words => ({ zh: `${n} 人在等`, en: `${n} waiting` }),
  open: (until: string): Words => ({ zh: `营业到 ${until}`, en: `Open until ${until}` }),
  opens: (at: string): Words => ({ zh: `${at} 开门`, en: `Opens at ${at}` }),
  allDay: { zh: '24 小时自助区', en: '24-hour self-service' },
  notHere: (name: Words): Words => ({
    zh: `这个厅不办${name.zh}`,
    en: `This hall does not do ${name.en.toLowerCase()}`,
  }),
  takeHere: { zh: '去这个厅取号', en: 'Take a number here' },
  later: { zh: '不急？预约一个时间', en: 'No hurry? Book a time' },
  none: {
    zh: '还没有常去的厅。取过号的厅会出现在这里。',
    en: 'No hall yet. Halls where you took a number appear here.',
  },
  noneOpen: { zh: '现在没有开着的厅能办。', en: 'No open hall does this now.' },
  more: { zh: '看更多厅', en: 'More halls' },
  inHand: (label: string): Words => ({ zh: `您手里有 ${label} 号`, en: `You hold ${label}` }),
  look: { zh: '看排到哪', en: 'See my place' },
  loading: { zh: '正在看各厅的队', en: 'Looking at the lines' },
};

/** What the page of one hall says. */
export const takeWords = {
  errand: { zh: '今天办什么？', en: 'What brings you in?' },
  care: { zh: '年长、行动不便、怀孕或生病，要照顾', en: 'Older, expecting, unwell: I need care' },
  expected: { zh: '现在去要等', en: 'Wait now' },
  people: { zh: '前面', en: 'Ahead' },
  unit: { zh: '人', en: '' },
  bring: { zh: '请带齐', en: 'Bring' },
  nothing: { zh: '什么都不用带', en: 'Nothing needed' },
  risk: { zh: '先看路上要多久。', en: 'Mind your way here. ' },
  riskNote: (calls: string, minutes: number): Words => ({
    zh: `号一取就排队，叫到时您还没到，叫${calls}遍就算过号；${minutes} 分钟内到了还能接着排。`,
    en: `The number queues at once. Called before you arrive, it is missed after ${calls} calls; within ${minutes} minutes you can still rejoin.`,
  }),
  take: { zh: '现在取号', en: 'Take a number now' },
  choose: { zh: '先选要办的事', en: 'Choose the errand first' },
  book: { zh: '预约一个时间', en: 'Book a time' },
  shut: { zh: '现在不取号', en: 'No numbers now' },
  other: { zh: '换一个厅', en: 'Another hall' },
};

/** What the page of a number says. */
export const mineWords = {
  title: { zh: '我的号', en: 'My number' },
  ahead: { zh: '前面还有', en: 'Ahead of you' },
  people: { zh: '人', en: '' },
  expected: { zh: '预计叫到您', en: 'Called about' },
  unknown: { zh: '暂时说不准', en: 'Not known' },
  left: (range: string): Words => ({ zh: `还要 ${range} 分钟。`, en: `${range} minutes to go. ` }),
  next: { zh: '下一位就是您。', en: 'You are next. ' },
  promised: (window: string): Words => ({
    zh: `取号时说的是 ${window}。`,
    en: `When taken we said ${window}.`,
  }),
  counter: (n: number): Words => ({ zh: `${n} 号台`, en: `Counter ${n}` }),
  remind: (n: number): Words => ({ zh: `前面剩 ${n} 人时提醒我`, en: `Tell me when ${n} are ahead` }),
  soon: (n: number): Words => ({
    zh: n === 0 ? '下一位就是您，请到叫号屏附近。' : `前面只剩 ${n} 人，请往厅里走。`,
    en: n === 0 ? 'You are next; please stay near the screen.' : `Only ${n} ahead; please come to the hall.`,
  }),
  kept: { zh: '走开了也不作废。', en: 'Stepping away does not lose it. ' },
  rule: (calls: string, minutes: number, after: string): Words => ({
    zh: `叫${calls}遍没到算过号，${minutes} 分钟内回来点「我回来了」，再叫${after}位就到您。`,
    en: `After ${calls} calls it counts as missed. Back within ${minutes} minutes, press “I am back”: ${after} more and it is you.`,
  }),
  bring: (what: Words): Words => ({ zh: `要办${what.zh}，带齐了吗`, en: `${what.en}: all with you?` }),
  list: { zh: '看清单', en: 'See list' },
  giveUp: { zh: '退掉此号', en: 'Give it up' },
  sure: { zh: '真的退掉？', en: 'Really give it up?' },
  keep: { zh: '不退，接着等', en: 'Keep waiting' },
  another: { zh: '改约一个时间', en: 'Book a time instead' },
  called: { zh: '叫到您了', en: 'It is your turn' },
  go: (n: number | null): Words => ({ zh: `请到 ${n ?? ''} 号台`, en: `Please go to counter ${n ?? ''}` }),
  serving: (n: number | null): Words => ({
    zh: `${n ?? ''} 号台正在为您办理`,
    en: `Counter ${n ?? ''} is serving you`,
  }),
  hold: { zh: '台席等您回来接着办', en: 'The counter waits for you' },
  missed: { zh: '刚才叫您没到', en: 'You were called and missed' },
  missedLeft: (minutes: number): Words => ({
    zh: `${minutes} 分钟内回来还能接着排，不用重取。`,
    en: `Back within ${minutes} minutes you keep your turn; no new number needed.`,
  }),
  back: { zh: '我回来了', en: 'I am back' },
  over: {
    diverted: { zh: '已转到别处办理', en: 'You were sent on elsewhere' },
    abandoned: { zh: '这个号已退掉', en: 'This number is given up' },
    carried: { zh: '已结转到下一个营业日', en: 'Carried over to the next day' },
    closed: { zh: '谢谢，这次服务已结束', en: 'Thank you; this visit is over' },
  } satisfies Record<string, Words>,
  again: { zh: '再取一个号', en: 'Take another number' },
  lost: { zh: '没有找到这个号', en: 'This number was not found' },
  lostNote: { zh: '请用取号时的链接或票上的码打开。', en: 'Open it with the link or the code of its slip.' },
};
