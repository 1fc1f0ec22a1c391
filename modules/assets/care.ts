import type { BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

const lenders = ['floor_advisor', 'service_clerk', 'duty_manager', 'hall_manager'];

/** Something lent to a customer: an umbrella comes back, or is lost (FAC-09). */
export const loan = machine({
  name: 'assets.loan',
  table: 'loan',
  states: {
    lent: { zh: '借出', en: 'lent' },
    returned: { zh: '已还', en: 'returned' },
    lost: { zh: '没还回来', en: 'not returned' },
  },
  start: 'lent',
  end: ['returned', 'lost'],
  moves: {
    give_back: {
      from: ['lent'],
      to: 'returned',
      by: lenders,
      say: { zh: '归还', en: 'Returned' },
      rows: ['FAC-09'],
    },
    lose: {
      from: ['lent'],
      to: 'lost',
      by: ['hall_manager', 'duty_manager'],
      say: { zh: '记丢失', en: 'Lost' },
      rows: ['FAC-09'],
    },
  },
});

export type LoanState = StateOf<typeof loan>;

/** One kind of thing in the first-aid box, until it is taken out (FAC-09). */
export const aidItem = machine({
  name: 'assets.aid',
  table: 'aid_item',
  states: {
    in_box: { zh: '在箱', en: 'in the box' },
    expiring: { zh: '将到期', en: 'expires soon' },
    taken_out: { zh: '已取出', en: 'taken out' },
  },
  start: 'in_box',
  end: ['taken_out'],
  moves: {
    expire_soon: {
      from: ['in_box'],
      to: 'expiring',
      by: ['clock'],
      say: { zh: '将到期', en: 'Expires soon' },
      rows: ['FAC-09'],
    },
    take_out: {
      from: ['in_box', 'expiring'],
      to: 'taken_out',
      by: ['safety_officer', 'duty_manager', 'hall_manager'],
      say: { zh: '取出', en: 'Take out' },
      rows: ['FAC-09'],
    },
  },
});

/** What is lent at the door. */
export const loan_kinds = {
  umbrella: { zh: '雨伞', en: 'Umbrella' },
  reading_glasses: { zh: '老花镜', en: 'Reading glasses' },
  power_bank: { zh: '充电宝', en: 'Power bank' },
  wheelchair: { zh: '轮椅', en: 'Wheelchair' },
} satisfies Record<string, Words>;

export type LoanKind = keyof typeof loan_kinds;

/** Why a piece is not lent: it is out already. */
export const whyNotLend = guarded(
  'FAC-09',
  (
    out: readonly { kind: string; piece: string }[],
    of: { kind: string; piece: string },
  ): string | undefined =>
    out.some(one => one.kind === of.kind && one.piece === of.piece) ? 'assets.piece_out' : undefined,
);

/** Why something does not go into the box: it is past its day already. */
export const whyNotStock = guarded(
  'FAC-09',
  (of: { expires_on: BusinessDay }, today: BusinessDay): string | undefined =>
    of.expires_on <= today ? 'assets.aid_expired' : undefined,
);
