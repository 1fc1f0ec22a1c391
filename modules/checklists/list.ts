import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import type { Role } from '../people/roles.ts';

/** How much a failed item weighs: critical blocks, major and minor become findings. */
export type Weight = 'critical' | 'major' | 'minor';

/** A reading within bounds, resolved when the sheet was begun. */
export interface Measure {
  unit: 'celsius' | 'percent';
  low: number;
  high: number;
}

/** One thing to look at, as a sheet keeps it. */
export interface CheckItem {
  code: string;
  say: Words;
  weight: Weight;
  rows: readonly string[];
  /** A failed item must be shown in a picture. */
  photo_on_fail?: boolean | undefined;
  /** What the item stands under where it is asked of several subjects: the words without the subject. */
  group?: Words | undefined;
  /** What is looked at, such as counter 3; its row where it has one. */
  subject?: { kind: SubjectKind; code: string; say: Words; id?: string | undefined } | undefined;
  measure?: Measure | undefined;
  /** How it should look: a picture of the place in order. */
  picture_id?: string | undefined;
  /** The clause guides this hall and does not bind it (ORG-07): looked at, scored apart, nobody answers for it. */
  by_reference?: boolean | undefined;
}

/** What items may be asked of, one by one. */
export type SubjectKind =
  | 'counter'
  | 'open_counter'
  | 'zone'
  | 'device'
  | 'charger'
  | 'sign'
  | 'staff'
  | 'terminal'
  | 'demo_unit';

/** Lines of a list that are kept elsewhere, with versions of their own. */
export type ToldKind = 'initiatives';

/** One counter, zone, device or sign of a hall, as a list goes over it. */
export interface Subject {
  code: string;
  say: Words;
  id?: string | undefined;
  /** What kind of zone or device it is. */
  is?: string | undefined;
  /** What it serves as besides. */
  as?: readonly string[] | undefined;
  /** Who stands there: the post, and the form of address, for what is asked of one and not of another. */
  role?: string | undefined;
  title?: string | undefined;
  /** How it should look. */
  picture_id?: string | undefined;
  /** When it was last looked at on a sheet of its own. */
  seen_at?: string | undefined;
}

/** Where an item is asked at all; what is not named does not matter. */
export interface Only {
  hall_types?: readonly string[];
  star_from?: number;
  round_the_clock?: boolean;
  /** Months of the year, 1 to 12. */
  months?: readonly number[];
  /** Kinds of zone or device. */
  is?: readonly string[];
  roles?: readonly string[];
  titles?: readonly string[];
}

/** One line of a list as data: what to look at, in which halls, of which subjects, with which numbers of the norms. */
export interface ListItem {
  code: string;
  say: Words;
  weight: Weight;
  rows: readonly string[];
  photo_on_fail?: boolean;
  per?: SubjectKind;
  only?: Only;
  /** A reading and the parameters that bound it. */
  measure?: { unit: Measure['unit']; low: string; high: string };
  /** The line stands for lines that a module above keeps and changes without us; it stays itself where none are kept. */
  told?: ToldKind;
  /** Parameters named in the words in braces. */
  numbers?: Readonly<Record<string, string>>;
}

/** When a list falls due. Keys are parameters of norms. */
export type Cadence =
  /** The day of the hall asks for it: before its doors open, or at its acceptance. */
  | { kind: 'asked' }
  /** Every so many minutes of open time. */
  | { kind: 'every'; minutes: string; within: string }
  /** When the sun goes down over the hall. */
  | { kind: 'dusk'; within: string }
  /** When the line closes. */
  | { kind: 'closing'; within: string }
  /** Every so many days. */
  | { kind: 'days'; days: string; within: string };

/** A checklist as data: its items, when it falls due, who does it. */
export interface Checklist {
  code: string;
  say: Words;
  cadence: Cadence;
  by: readonly Role[];
  /** Who reads what was handed in, where that is not everybody who reads sheets. */
  read_by?: readonly Role[];
  /** The whole sheet is about one of these, chosen when it is begun. */
  about?: SubjectKind;
  items: readonly ListItem[];
}

/** What was found at an item. */
export interface CheckAnswer {
  ok: boolean;
  note?: string | undefined;
  picture_id?: string | undefined;
  /** What was read, where the item is a reading. */
  value?: number | undefined;
}

/** The items that are not as they should be. */
export const failedItems = (
  items: readonly CheckItem[],
  answers: Readonly<Record<string, CheckAnswer>>,
): CheckItem[] => items.filter(item => answers[item.code]?.ok === false);

/** How many critical items failed; what only guides the hall blocks nothing (ORG-07). */
export const criticalFails = (
  items: readonly CheckItem[],
  answers: Readonly<Record<string, CheckAnswer>>,
): number =>
  failedItems(items, answers).filter(item => item.weight === 'critical' && item.by_reference !== true).length;

/** A reading decides by itself: within its bounds it is as it should be. */
export const judged = guarded(
  'ENV-03',
  (item: CheckItem, answer: CheckAnswer): CheckAnswer =>
    item.measure === undefined || answer.value === undefined
      ? answer
      : { ...answer, ok: answer.value >= item.measure.low && answer.value <= item.measure.high },
  (_, answer) => answer,
);

/** Why a sheet may not be handed in: every item needs an answer, every reading its figure, every fail a word, some a picture. */
export const whyNotSubmit = guarded(['FAC-15', 'FAC-20', 'SIGN-01', 'SIGN-02', 'SIGN-17'], refuseSheet);

function refuseSheet(items: readonly CheckItem[], answers: Record<string, CheckAnswer>): string | undefined {
  if (items.some(item => answers[item.code] === undefined)) return 'checklists.unanswered';
  if (items.some(item => item.measure !== undefined && answers[item.code]?.value === undefined))
    return 'checklists.reading_missing';
  if (items.some(item => answers[item.code]?.ok === false && (answers[item.code]?.note ?? '').trim() === ''))
    return 'checklists.fail_needs_note';
  const bare = (one: CheckItem) =>
    one.photo_on_fail === true &&
    answers[one.code]?.ok === false &&
    answers[one.code]?.picture_id === undefined;
  if (items.some(bare)) return 'checklists.fail_needs_picture';
  return undefined;
}
