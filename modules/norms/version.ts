import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { OwnerModes } from './applicability.ts';
import { whyNotByLaw } from './floors.ts';
import { isTighter } from './override.ts';
import type { Parameter } from './parameter.ts';
import type { ParameterKey } from './parameters.ts';
import type { NormsRefusal } from './words.ts';

const owner = ['province_supervisor', 'branch_supervisor'];

/** One version of a clause (catalogue 6.19): drafted, read by law, put to the halls, approved, published, replaced. */
export const version = machine({
  name: 'norms.version',
  table: 'norm_version',
  states: {
    drafted: { zh: '起草', en: 'drafted' },
    legal_reviewed: { zh: '征求意见中', en: 'out for comment' },
    consulted: { zh: '待批准', en: 'awaiting approval' },
    approved: { zh: '已批准', en: 'approved' },
    scheduled: { zh: '已排期', en: 'scheduled' },
    in_force: { zh: '现行', en: 'in force' },
    suspended: { zh: '暂停施行', en: 'suspended' },
    superseded: { zh: '已被替代', en: 'superseded' },
    repealed: { zh: '已废止', en: 'repealed' },
  },
  start: 'drafted',
  end: ['superseded', 'repealed'],
  moves: {
    review: {
      from: ['drafted'],
      to: 'legal_reviewed',
      by: ['privacy_officer', 'province_supervisor'],
      say: { zh: '法务审过，征求意见', en: 'Pass legal review, ask the halls' },
      rows: ['GEN-01'],
    },
    consult: {
      from: ['legal_reviewed'],
      to: 'consulted',
      by: ['clock'],
      say: { zh: '征求意见期满', en: 'Comment period over' },
      rows: ['GEN-01'],
    },
    approve: {
      from: ['consulted'],
      to: 'approved',
      by: owner,
      say: { zh: '批准', en: 'Approve' },
      rows: ['GEN-01', 'GEN-03'],
    },
    schedule: {
      from: ['approved'],
      to: 'scheduled',
      by: owner,
      say: { zh: '排期施行', en: 'Schedule' },
      rows: ['GEN-02', 'GEN-04'],
    },
    publish: {
      from: ['scheduled'],
      to: 'in_force',
      by: ['clock'],
      say: { zh: '施行', en: 'Come into force' },
      rows: ['GEN-02', 'GEN-08'],
    },
    confirm: {
      from: ['in_force'],
      to: 'in_force',
      by: owner,
      say: { zh: '试行转正式', en: 'End the trial' },
      rows: ['GEN-02'],
    },
    suspend: {
      from: ['in_force'],
      to: 'suspended',
      by: owner,
      say: { zh: '暂停施行', en: 'Suspend' },
      rows: ['GEN-03'],
    },
    resume: {
      from: ['suspended'],
      to: 'in_force',
      by: owner,
      say: { zh: '恢复施行', en: 'Resume' },
      rows: ['GEN-03'],
    },
    repeal: {
      from: ['in_force', 'suspended'],
      to: 'repealed',
      by: owner,
      say: { zh: '废止', en: 'Repeal' },
      rows: ['GEN-03'],
    },
    supersede: {
      from: ['in_force', 'suspended'],
      to: 'superseded',
      by: ['clock'],
      say: { zh: '被新版本替代', en: 'Superseded' },
      rows: ['GEN-02', 'GEN-04'],
    },
    return: {
      from: ['legal_reviewed', 'consulted', 'approved', 'scheduled'],
      to: 'drafted',
      by: owner,
      say: { zh: '退回修改', en: 'Send back' },
      rows: ['GEN-01'],
    },
  },
});

export type VersionState = StateOf<typeof version>;

/** What a version prints for one parameter, in the parameter's unit. */
export interface PrintedNumber {
  value: number;
  min: number;
  max: number;
}

/** The numbers a version prints otherwise than the edition. */
export type PrintedNumbers = Partial<Record<ParameterKey, PrintedNumber>>;

/** A version as its row keeps it. */
export interface VersionRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: VersionState;
  clause: string;
  unit_id: number;
  unit_path: string;
  number: number;
  text_zh: string;
  text_en: string;
  /** JSON of `PrintedNumbers`. */
  numbers: string;
  /** JSON of `OwnerModes`. */
  owners: string;
  reason: string;
  trial: boolean;
  review_by: Instant | null;
  drafter_id: Id;
  drafted_at: Instant;
  consult_until: Instant | null;
  approver_id: Id | null;
  approved_at: Instant | null;
  effective_at: Instant | null;
  in_force_at: Instant | null;
  ended_at: Instant | null;
}

/** The numbers of a version as values. */
export const numbersOf = (of: Pick<VersionRow, 'numbers'>): PrintedNumbers =>
  JSON.parse(of.numbers) as PrintedNumbers;

/** How a clause's nearest version in force says it stands to halls of other owners; nothing where none says so (ORG-08). */
export const ownersOf = (
  versions: readonly Pick<VersionRow, 'clause' | 'owners'>[],
  clause: string,
): OwnerModes => JSON.parse(versions.findLast(one => one.clause === clause)?.owners ?? '{}') as OwnerModes;

/** A parameter as a version prints it: value and bounds are the version's, who may move it stays the norm's. */
export const printedBy = <Key extends string>(
  parameter: Parameter<Key>,
  printed: PrintedNumber | undefined,
): Parameter<Key> => (printed === undefined ? parameter : { ...parameter, ...printed });

/**
 * Why a version may not print this number (GEN-03): its bounds must hold its value, a law or a public promise
 * loosens for nobody, and a supplement below the owner may only be stricter than what holds above.
 */
export const whyNotPrint = guarded(
  'GEN-03',
  (of: {
    edition: Parameter;
    above: Parameter;
    printed: PrintedNumber;
    supplement: boolean;
  }): NormsRefusal | undefined => {
    const { edition, above, printed } = of;
    const whole = [printed.value, printed.min, printed.max].every(
      one => Number.isSafeInteger(one) && one >= 0,
    );
    if (!whole || (edition.unit === 'percent' && printed.max > 100)) return 'norms.not_in_unit';
    const law = whyNotByLaw(edition, printed.value);
    if (law !== undefined) return law;
    if (printed.value < printed.min || printed.value > printed.max) return 'norms.beyond_bound';
    const looser = (than: number) => isTighter(edition, than, printed.value);
    if (edition.direction.province === 'tighten' && looser(edition.value)) return 'norms.not_tighter';
    if (of.supplement && looser(above.value)) return 'norms.not_tighter';
    return undefined;
  },
);

/** Why a version may not be approved: its drafter never approves it (GEN-01, catalogue 6.19). */
export const whyNotApprove = guarded(
  'GEN-01',
  (of: Pick<VersionRow, 'drafter_id'>, approver: { id: Id; kind: string }): NormsRefusal | undefined =>
    of.drafter_id === approver.id || approver.kind !== 'person' ? 'norms.own_draft' : undefined,
);

/** What the gate before a schedule looks at. */
export interface ScheduleFacts {
  /** A control, checklist, page or course stands behind the clause. */
  linked: boolean;
  text_zh: string;
  text_en: string;
  conflicts: number;
  conflicts_accepted: boolean;
  starts_ahead: boolean;
}

/** Why a version may not be scheduled (GEN-04, catalogue 6.19): link, public text, conflicts, then the date. */
export const whyNotSchedule = guarded('GEN-04', (of: ScheduleFacts): NormsRefusal | undefined => {
  if (!of.linked) return 'norms.nothing_linked';
  if (of.text_zh.trim() === '' || of.text_en.trim() === '') return 'norms.text_missing';
  if (of.conflicts > 0 && !of.conflicts_accepted) return 'norms.conflict';
  return of.starts_ahead ? undefined : 'norms.starts_in_past';
});

/** One reason why two norms do not stand together: the other version and the parameter they differ in. */
export interface Conflict {
  kind: 'also_scheduled' | 'looser_below' | 'looser_than_above';
  number: number;
  unit_id: number;
  key: string | null;
}

type Scanned = Pick<VersionRow, 'id' | 'state' | 'unit_id' | 'unit_path' | 'number' | 'numbers'>;

/** The conflict scan (GEN-04): other versions of the clause that this one would contradict. */
export function conflictsOf(
  of: Scanned,
  others: readonly Scanned[],
  parameterOf: (key: ParameterKey) => Parameter,
): Conflict[] {
  const found: Conflict[] = [];
  const own = numbersOf(of);
  for (const other of others.filter(one => one.id !== of.id)) {
    if (other.unit_id === of.unit_id) {
      if (other.state === 'scheduled')
        found.push({ kind: 'also_scheduled', number: other.number, unit_id: other.unit_id, key: null });
      continue;
    }
    if (other.state !== 'in_force') continue;
    const below = other.unit_path.startsWith(of.unit_path);
    if (!below && !of.unit_path.startsWith(other.unit_path)) continue;
    const theirs = numbersOf(other);
    for (const [key, mine] of Object.entries(own) as [ParameterKey, PrintedNumber][]) {
      const their = theirs[key];
      if (their === undefined) continue;
      const [upper, lower] = below ? [mine, their] : [their, mine];
      if (isTighter(parameterOf(key), upper.value, lower.value))
        found.push({
          kind: below ? 'looser_below' : 'looser_than_above',
          number: other.number,
          unit_id: other.unit_id,
          key,
        });
    }
  }
  return found;
}
