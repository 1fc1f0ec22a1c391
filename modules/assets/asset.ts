import { addMonths, type BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** A device or piece of furniture of a hall, from its purchase to its scrapping (FAC-17). */
export const asset = machine({
  name: 'assets.asset',
  table: 'asset',
  states: {
    acquired: { zh: '已入册', en: 'acquired' },
    in_use: { zh: '在用', en: 'in use' },
    under_repair: { zh: '维修中', en: 'under repair' },
    scrapped: { zh: '已报废', en: 'scrapped' },
  },
  start: 'acquired',
  end: ['scrapped'],
  moves: {
    use: {
      from: ['acquired'],
      to: 'in_use',
      by: ['hall_manager', 'storekeeper'],
      say: { zh: '投入使用', en: 'Put into use' },
      rows: ['FAC-17'],
    },
    relocate: {
      from: ['in_use'],
      to: 'in_use',
      by: ['hall_manager', 'storekeeper'],
      say: { zh: '移动、换保管人', en: 'Move, or change who keeps it' },
      rows: ['FAC-17'],
    },
    plan: {
      from: ['in_use'],
      to: 'in_use',
      by: ['hall_manager', 'branch_supervisor'],
      say: { zh: '改更新计划', en: 'Plan its replacement' },
      rows: ['FAC-14'],
    },
    update: {
      from: ['in_use'],
      to: 'in_use',
      by: ['hall_manager', 'storekeeper'],
      say: { zh: '登记升级', en: 'Enter an update' },
      rows: ['FAC-16'],
    },
    to_repair: {
      from: ['in_use'],
      to: 'under_repair',
      by: ['reporter'],
      say: { zh: '停用报修', en: 'Down for repair' },
      rows: ['FAC-15', 'FAC-17'],
    },
    back: {
      from: ['under_repair'],
      to: 'in_use',
      by: ['hall_manager', 'duty_manager', 'storekeeper', 'safety_officer'],
      say: { zh: '修好回用', en: 'Back in use' },
      rows: ['FAC-15', 'FAC-17'],
    },
    write_off: {
      from: ['acquired', 'in_use', 'under_repair'],
      to: 'scrapped',
      by: ['hall_manager', 'duty_manager', 'storekeeper', 'branch_supervisor'],
      say: { zh: '报废', en: 'Write off' },
      rows: ['FAC-17'],
    },
  },
});

export type AssetState = StateOf<typeof asset>;

/** What is entered one by one; what is counted only in numbers stays with its zone. */
export const asset_kinds = {
  kiosk: { zh: '取号机', en: 'Ticket kiosk' },
  wall: { zh: '叫号屏', en: 'Wall screen' },
  self_terminal: { zh: '自助终端', en: 'Self-service terminal' },
  counter_computer: { zh: '台席电脑', en: 'Counter computer' },
  id_reader: { zh: '读证器', en: 'ID reader' },
  printer: { zh: '打印机', en: 'Printer' },
  note_detector: { zh: '点验钞机', en: 'Note detector' },
  document_camera: { zh: '高拍仪', en: 'Document camera' },
  demo_phone: { zh: '演示机', en: 'Demo device' },
  router: { zh: '宽带路由器', en: 'Broadband router' },
  camera: { zh: '监控摄像头', en: 'Camera' },
  safe: { zh: '保险柜', en: 'Safe' },
  air_conditioner: { zh: '空调', en: 'Air conditioner' },
  extinguisher: { zh: '灭火器', en: 'Extinguisher' },
} satisfies Record<string, Words>;

export type AssetKind = keyof typeof asset_kinds;

/** What customers use by themselves (FAC-06). */
export const terminal_kinds: readonly AssetKind[] = ['kiosk', 'self_terminal'];

/** What is judged by its age: communication equipment, as the manual wants the newest (FAC-14). */
export const aged_kinds: readonly AssetKind[] = [
  ...(['kiosk', 'wall', 'self_terminal', 'counter_computer', 'demo_phone', 'router'] as const),
];

interface Aged {
  kind: AssetKind;
  acquired_on: BusinessDay;
  refresh_on: BusinessDay;
}

/** Whether a device is past the day it was to be replaced (FAC-14). */
export const pastRefresh = guarded(
  'FAC-14',
  (of: Pick<Aged, 'refresh_on'>, today: BusinessDay): boolean => of.refresh_on < today,
  () => false,
);

/** How many whole months ago something was bought. */
export function monthsOld(acquired_on: BusinessDay, today: BusinessDay): number {
  const parts = (day: BusinessDay) => day.split('-').map(Number) as [number, number, number];
  const [year, month, day] = parts(acquired_on);
  const [this_year, this_month, this_day] = parts(today);
  const whole = (this_year - year) * 12 + this_month - month - (this_day < day ? 1 : 0);
  return Math.max(0, whole);
}

/** Why a replacement is not planned for that day: a hall may bring it forward; beyond the working life only the branch goes. */
export const whyNotPlan = guarded(
  'FAC-14',
  (of: Pick<Aged, 'acquired_on'>, refresh_on: BusinessDay, life: { months: number; branch: boolean }) =>
    refresh_on > addMonths(of.acquired_on, life.months) && !life.branch ? 'assets.past_life' : undefined,
);

/** The version a model should have, and since when. */
export interface Release {
  model: string;
  version: string;
  released_on: BusinessDay;
}

/** How far an asset is behind: not at all, still within its days, or overdue (FAC-16). */
export const updateOf = guarded(
  'FAC-16',
  (
    of: { firmware: string | null },
    release: Release | undefined,
    last_day: BusinessDay | undefined,
    today: BusinessDay,
  ): 'none' | 'due' | 'overdue' => {
    if (release === undefined || last_day === undefined || of.firmware === release.version) return 'none';
    return last_day < today ? 'overdue' : 'due';
  },
  () => 'none',
);

/** Why somebody may not count this: whoever keeps a thing does not count it (FAC-17). */
export const whyNotCount = guarded(
  'FAC-17',
  (
    of: { custodian_id: Id },
    given: { by: Id; found: boolean; sound: boolean; note: string },
  ): string | undefined => {
    if (of.custodian_id === given.by) return 'assets.own_count';
    const fine = given.found && given.sound;
    return !fine && given.note.trim() === '' ? 'assets.word_missing' : undefined;
  },
);

/** Why this person may not be one of the two who decide about a thing: whoever keeps it is a party (FAC-17). */
export const whyNotJudge = guarded('FAC-17', (of: { custodian_id: Id }, by: Id): string | undefined =>
  of.custodian_id === by ? 'assets.own_case' : undefined,
);
