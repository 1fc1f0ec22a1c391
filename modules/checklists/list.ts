import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';

/** How much a failed item weighs: critical blocks, major and minor become findings. */
export type Weight = 'critical' | 'major' | 'minor';

/** One thing to look at. */
export interface CheckItem {
  code: string;
  say: Words;
  weight: Weight;
  rows: readonly string[];
  /** A failed item must be shown in a picture. */
  photo_on_fail?: boolean;
}

/** A checklist as data: items with text, weight, clause. */
export interface Checklist {
  code: string;
  say: Words;
  items: readonly CheckItem[];
}

/** What was found at an item. */
export interface CheckAnswer {
  ok: boolean;
  note?: string | undefined;
  picture_id?: string | undefined;
}

/** How many critical items failed. */
export const criticalFails = (items: readonly CheckItem[], answers: Record<string, CheckAnswer>): number =>
  items.filter(item => item.weight === 'critical' && answers[item.code]?.ok === false).length;

/** Why a sheet may not be handed in: every item needs an answer, every fail a word, some a picture. */
export const whyNotSubmit = guarded(['FAC-15', 'FAC-20', 'SIGN-01', 'SIGN-02', 'SIGN-17'], refuseSheet);

function refuseSheet(items: readonly CheckItem[], answers: Record<string, CheckAnswer>): string | undefined {
  if (items.some(item => answers[item.code] === undefined)) return 'checklists.unanswered';
  if (items.some(item => answers[item.code]?.ok === false && (answers[item.code]?.note ?? '').trim() === ''))
    return 'checklists.fail_needs_note';
  const bare = (one: CheckItem) =>
    one.photo_on_fail === true &&
    answers[one.code]?.ok === false &&
    answers[one.code]?.picture_id === undefined;
  if (items.some(bare)) return 'checklists.fail_needs_picture';
  return undefined;
}
