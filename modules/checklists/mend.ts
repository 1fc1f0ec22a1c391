import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';

/** Who looks at what was mended: of the hall, or of those above it. */
const checkers = [
  ...['duty_manager', 'hall_manager', 'safety_officer', 'branch_supervisor', 'province_supervisor'],
  'premises_department',
];

/** A failed item: open until it is mended, and over when somebody else has looked at it. */
export const mend = machine({
  name: 'checklists.mend',
  table: 'check_mend',
  states: {
    open: { zh: '待整改', en: 'to be mended' },
    mended: { zh: '待复查', en: 'to be looked at' },
    passed: { zh: '已销项', en: 'closed' },
  },
  start: 'open',
  end: ['passed'],
  moves: {
    hand: {
      from: ['open'],
      to: 'open',
      by: ['duty_manager', 'hall_manager'],
      say: { zh: '指定整改人', en: 'Name who mends it' },
    },
    finish: {
      from: ['open'],
      to: 'mended',
      by: ['owner'],
      say: { zh: '整改完', en: 'Mended' },
    },
    send_back: {
      from: ['mended'],
      to: 'open',
      by: checkers,
      say: { zh: '退回重改', en: 'Send back' },
    },
    pass: {
      from: ['mended'],
      to: 'passed',
      by: checkers,
      say: { zh: '复查通过', en: 'Looked at and closed' },
    },
  },
});

/** The clauses whose failed items are mended in this way. */
export const mended_rows = ['SIGN-01', 'SIGN-02', 'SIGN-17'] as const;

/** Why an item is not mended yet: only its owner says so, with a word, and with a picture where one is asked for. */
export const whyNotFinish = guarded(
  mended_rows,
  (
    of: { owner_id: Id; needs_picture: boolean },
    given: { by: Id; note: string; picture: boolean },
  ): string | undefined => {
    if (of.owner_id !== given.by) return 'checklists.not_your_mend';
    if (given.note.trim() === '') return 'checklists.fail_needs_note';
    return of.needs_picture && !given.picture ? 'checklists.picture_missing' : undefined;
  },
);

/** Why somebody may not look at what was mended: whoever mended it never closes it. */
export const whyNotCheck = guarded(mended_rows, (of: { mended_by: Id | null }, by: Id): string | undefined =>
  of.mended_by === by ? 'checklists.check_own' : undefined,
);

/** What a picture's own first bytes say it is; undefined for anything else. */
export function kindOf(content: Uint8Array): 'image/jpeg' | 'image/png' | 'image/webp' | undefined {
  const starts = (...bytes: number[]) => bytes.every((byte, at) => content[at] === byte);
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  const riff = starts(0x52, 0x49, 0x46, 0x46);
  const webp = [0x57, 0x45, 0x42, 0x50].every((byte, at) => content[8 + at] === byte);
  return riff && webp ? 'image/webp' : undefined;
}

/** The most bytes of one picture: half a megabyte shows a poster sharply. */
export const picture_bytes_max = 512 * 1024;
