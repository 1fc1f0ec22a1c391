import type { Words } from '../../kit/words.ts';

/** One kind of drill or talk: what is played or said, step by step. */
interface Kind extends Words {
  drill: boolean;
  row: string;
  script: readonly Words[];
}

/** What is talked about and played through in a hall (X18, SAF-13, FIRE-05). */
export const kinds = {
  talk: {
    ...{ drill: false, row: 'SAF-13', zh: '班组安全教育', en: 'Safety talk' },
    script: [
      { zh: '上月隐患、事件和别厅的案例', en: 'Hazards and incidents of the month, a case of another hall' },
      { zh: '本月重点：用电、消防、现金、防诈', en: 'What the month brings: power, fire, cash, fraud' },
      { zh: '每人说一处自己岗位的风险', en: 'Everybody names one risk of the own post' },
    ],
  },
  evacuation: {
    ...{ drill: true, row: 'FIRE-05', zh: '疏散演练', en: 'Evacuation drill' },
    script: [
      { zh: '报警、广播，停止取号', en: 'Alarm and announcement, no more numbers' },
      { zh: '引导员就位，老人孩子先走', en: 'Guides in their places, the old and the young first' },
      { zh: '锁现金、断电、清场', en: 'Cash locked, power off, the place cleared' },
      { zh: '集合点清点人数，记下用时', en: 'Heads counted at the meeting point, the time taken' },
    ],
  },
  fire: {
    ...{ drill: true, row: 'FIRE-05', zh: '灭火演练', en: 'Fire drill' },
    script: [
      { zh: '发现火情，呼叫并报 119', en: 'Fire seen, called out, 119' },
      { zh: '就近取灭火器，两人一组', en: 'The nearest extinguisher, two together' },
      { zh: '断电、疏散，引导消防车', en: 'Power off, people out, the engine led in' },
    ],
  },
  robbery: {
    ...{ drill: true, row: 'SAF-13', zh: '防抢防盗演练', en: 'Robbery drill' },
    script: [
      { zh: '人身第一，不追不抢', en: 'People first; nobody chases' },
      { zh: '按报警，记特征', en: 'Alarm pressed, looks remembered' },
      { zh: '保护现场，等 110', en: 'The scene kept for 110' },
    ],
  },
  power_cut: {
    ...{ drill: true, row: 'SAF-13', zh: '停电与系统中断演练', en: 'Power and system cut' },
    script: [
      { zh: '应急灯、安抚、通道', en: 'Emergency light, calm words, free ways' },
      { zh: '离线受理，恢复后补录', en: 'Taken on paper, entered afterwards' },
      { zh: '按时限逐级报告', en: 'Reported level by level in time' },
    ],
  },
  sick: {
    ...{ drill: true, row: 'SAF-13', zh: '客户突发疾病演练', en: 'A customer falls ill' },
    script: [
      { zh: '不随意搬动，疏开围观', en: 'Not moved; the crowd kept back' },
      { zh: '拨 120，联系家属', en: '120 called, the family told' },
      { zh: '留存录像，记录经过', en: 'Footage kept, the course written down' },
    ],
  },
} as const satisfies Record<string, Kind>;
export type DrillKind = keyof typeof kinds;
export const kind_codes = Object.keys(kinds) as [DrillKind, ...DrillKind[]];

/** The drills of a year, in the order they are planned: evacuation always first. */
export const drills_in_turn: readonly DrillKind[] = ['evacuation', 'fire', 'robbery', 'power_cut', 'sick'];
