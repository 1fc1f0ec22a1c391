import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** A lot of waste paper with personal data on it (PRIV-14): locked away and listed, then shredded before two pairs of eyes. */
export const shred_lot = machine({
  name: 'shredding.lot',
  table: 'shred_lot',
  states: {
    locked: { zh: '锁柜待碎', en: 'locked away' },
    late: { zh: '超期未碎', en: 'late' },
    shredded: { zh: '已碎', en: 'shredded' },
  },
  start: 'locked',
  end: ['shredded'],
  moves: {
    delay: {
      from: ['locked'],
      to: 'late',
      by: ['clock'],
      say: { zh: '超期未碎', en: 'Not shredded in time' },
      rows: ['PRIV-14'],
    },
    shred: {
      from: ['locked', 'late'],
      to: 'shredded',
      by: ['two persons'],
      say: { zh: '两人碎纸', en: 'Shred, two persons' },
      rows: ['PRIV-14'],
    },
  },
});

/** What waste paper may be, and how many sheets of each. */
export const paper_kinds = ['forms', 'receipts', 'printouts', 'id_copies'] as const;
export type PaperKind = (typeof paper_kinds)[number];
export type Sheets = Record<PaperKind, number>;

export interface LotRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof shred_lot>;
  sheets: string;
  cabinet: string;
  listed_by: Id;
  listed_at: Instant;
  due_at: Instant;
  second_id: Id | null;
  shredded_at: Instant | null;
}

/** Why a lot is not listed: there is nothing in it, or nobody says where it is locked away (PRIV-14). */
export const whyNotList = guarded('PRIV-14', (sheets: Sheets, cabinet: string): string | undefined => {
  if (paper_kinds.every(kind => sheets[kind] === 0)) return 'shredding.nothing_there';
  return cabinet.trim() === '' ? 'shredding.not_locked' : undefined;
});

/** Within how many hours a lot is shredded: a copy of a document that was left lying is not kept as long as a spoilt form (PRIV-14). */
export const hoursFor = guarded(
  'PRIV-14',
  (sheets: Sheets, of: { forms_hours: number; id_copy_hours: number }): number =>
    sheets.id_copies > 0 ? Math.min(of.forms_hours, of.id_copy_hours) : of.forms_hours,
  (_sheets, of) => of.forms_hours,
);

/** Why this person does not ask for the second pair of eyes: it is shredded by whoever locked it away, before another (PRIV-14). */
export const whyNotShred = guarded(
  'PRIV-14',
  (of: Pick<LotRow, 'state' | 'listed_by'>, actor_id: Id): string | undefined => {
    if (of.state === 'shredded') return 'kit.not_from_here';
    return of.listed_by === actor_id ? undefined : 'shredding.not_yours';
  },
);
