import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** How fast a matter is told by mouth; the minutes and hours of each are parameters (RPT-02). */
export const speeds = {
  at_once: { zh: '立即报', en: 'at once' },
  soon: { zh: '尽快报', en: 'soon' },
  today: { zh: '当日报', en: 'the same day' },
} as const satisfies Record<string, Words>;
export type Speed = keyof typeof speeds;

/** What a hall tells upwards whatever the hour (重大事项), and how fast. */
export const matters = {
  fire: { speed: 'at_once', zh: '火情、爆炸', en: 'Fire, explosion' },
  hurt: { speed: 'at_once', zh: '人员伤亡', en: 'Somebody hurt or dead' },
  robbery: { speed: 'at_once', zh: '抢劫、盗窃、涉枪涉刀', en: 'Robbery, theft, weapons' },
  siege: { speed: 'at_once', zh: '聚集围堵、群体投诉', en: 'A crowd, a mass complaint' },
  leak: { speed: 'at_once', zh: '客户信息泄露', en: 'Customers’ data leaked' },
  building: { speed: 'at_once', zh: '房屋、水电险情，停业', en: 'Danger in the building, hall shut' },
  system_down: { speed: 'soon', zh: '系统、网络中断', en: 'System or network down' },
  cash: { speed: 'soon', zh: '现金、卡、终端大额短缺', en: 'Cash, cards or devices missing' },
  media: { speed: 'soon', zh: '媒体采访、网上曝光', en: 'Media ask, or it is on the net' },
  authority: { speed: 'soon', zh: '监管、执法来人', en: 'The regulator or police come' },
  fraud: { speed: 'soon', zh: '涉诈、冒用证件', en: 'Fraud, a document misused' },
  tariff: { speed: 'today', zh: '资费公示有误', en: 'A price published wrongly' },
  staff: { speed: 'today', zh: '员工重大违纪、失联', en: 'Grave misconduct, somebody missing' },
} as const satisfies Record<string, Words & { speed: Speed }>;
export type Matter = keyof typeof matters;
export const matter_codes = Object.keys(matters) as [Matter, ...Matter[]];

const leads = ['duty_manager', 'hall_manager'];

/** A matter on its way up: known, told by mouth, written, read above (RPT-02). */
export const must_report = machine({
  name: 'submissions.must_report',
  table: 'must_report',
  states: {
    known: { zh: '待口头报', en: 'to be told' },
    told: { zh: '已口头报，待书面', en: 'told, to be written' },
    written: { zh: '已书面报', en: 'written' },
    read: { zh: '上级已阅', en: 'read above' },
    dismissed: { zh: '误报', en: 'false alarm' },
  },
  start: 'known',
  end: ['read', 'dismissed'],
  moves: {
    tell: { from: ['known'], to: 'told', by: leads, say: { zh: '口头报', en: 'Tell' }, rows: ['RPT-02'] },
    write: {
      from: ['known', 'told'],
      to: 'written',
      by: leads,
      say: { zh: '书面报', en: 'Write' },
      rows: ['RPT-02'],
    },
    read: {
      from: ['written'],
      to: 'read',
      by: ['branch_supervisor', 'province_supervisor', 'hall_manager'],
      say: { zh: '上级阅知', en: 'Read above' },
      rows: ['RPT-02'],
    },
    dismiss: {
      from: ['known', 'told'],
      to: 'dismissed',
      by: ['hall_manager'],
      say: { zh: '误报', en: 'A false alarm' },
    },
  },
});

export interface MustReportRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  number: number;
  state: StateOf<typeof must_report>;
  matter: Matter;
  said: string;
  incident_id: Id | null;
  known_by: Id;
  known_at: Instant;
  tell_due: Instant;
  told_by: Id | null;
  told_at: Instant | null;
  told_to: string | null;
  tell_late_at: Instant | null;
  write_due: Instant | null;
  written_by: Id | null;
  written_at: Instant | null;
  text: string | null;
  write_late_at: Instant | null;
  read_by: Id | null;
  read_at: Instant | null;
}

export const mustReportNo = (of: Pick<MustReportRow, 'hall_id' | 'number'>): string =>
  `${of.hall_id}-Z${String(of.number).padStart(5, '0')}`;

/** Why it is not written yet: it is told by mouth first (RPT-02). */
export const whyNotWrite = guarded('RPT-02', (of: Pick<MustReportRow, 'told_at'>): string | undefined =>
  of.told_at === null ? 'submissions.tell_first' : undefined,
);
