import type { Words } from '../../../../kit/words.ts';

/** What the wall says. */
export const wallWords = {
  open: (closes: string): Words => ({
    zh: `营业中，${closes} 前取到号都办完`,
    en: `Open; every ticket taken before ${closes} is served today`,
  }),
  please: { zh: '请到', en: 'Go to\ncounter' },
  /** Chinese says 3 号台, English counter 3: one of the two stands empty. */
  counterAfter: { zh: '号台', en: '' },
  counterBefore: { zh: '', en: 'counter' },
  time: (n: number): Words => ({ zh: `第 ${n} 遍`, en: `Call ${n}` }),
  missed: { zh: '过号', en: 'Missed' },
  missedRule: (minutes: number, after: string): [Words, Words] => [
    { zh: `${minutes} 分钟内找导办或到取号机`, en: `Within ${minutes} min see a guide or the kiosk:` },
    { zh: `再叫${after}位就到您`, en: `${after} more and it is you` },
  ],
  nobodyMissed: { zh: '没有过号', en: 'Nobody missed' },
  waiting: { zh: '现在等候', en: 'Waiting now' },
  people: { zh: '人数', en: 'People' },
  expected: { zh: '预计', en: 'Expected' },
  promises: { zh: '我们的承诺', en: 'We promise' },
  empty: { zh: '现在没有人在等', en: 'Nobody is waiting' },
  emptyNote: { zh: '取号就能办，请到取号机', en: 'Take a ticket and you are next' },
  listen: { zh: '请留意叫号', en: 'Await your number' },
  listenNote: { zh: '叫到的号和台席会显示在这里', en: 'It will be shown here with its counter' },
  noCounter: { zh: '现在没有台席在办', en: 'No counter is open' },
  noCounterNote: { zh: '有事请找导办', en: 'Please ask a guide' },
  away: { zh: '连不上，正在再试', en: 'No connection, trying again' },
  cut: { zh: '断线，叫号照常', en: 'Line cut; calling goes on' },
  cutTitle: { zh: '请听台席叫号', en: 'Listen for your number' },
  cutNote: {
    zh: '屏幕暂时断线，手里的号都算数，不用重取',
    en: 'This screen is cut off. Every number stays valid.',
  },
  supervise: { zh: '服务监督', en: 'Service line' },
  superviseText: {
    zh: '有话请讲：任一台席、扫墙上的码，或打 10086。',
    en: 'Tell us: at any counter, by the code on the wall, or on 10086.',
  },
};

/** What the wall says while everybody must leave. */
export const emergencyWords = {
  since: (time: string): Words => ({
    zh: `${time} 开始，这不是演习`,
    en: `Since ${time}. This is not a drill`,
  }),
  drill: (time: string): Words => ({ zh: `${time} 开始，这是演习`, en: `Since ${time}. This is a drill` }),
  leave: '请马上离开',
  follow: '不拿东西，跟绿袖标的员工走',
  followEn: 'Leave now. Follow staff with green armbands.',
  acts: [
    { icon: 'barred', zh: '不乘电梯', en: 'No lifts' },
    { icon: 'person', zh: '搀扶老人孩子', en: 'Help others' },
  ],
  kept: { zh: '号码都保留', en: 'Your ticket is kept' },
} as const;
