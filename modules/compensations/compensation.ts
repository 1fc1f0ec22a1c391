import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';

const decided = { zh: '审批', en: 'Approve' };

/** Who approves, each above the one before: there is always somebody above whoever offered (6.9). */
export const approvers = [
  'duty_manager',
  'hall_manager',
  'branch_supervisor',
  'province_supervisor',
] as const;
type Approver = (typeof approvers)[number];

/** A billing error, or a broken promise, from the claim to the published figure (catalogue 6.9). */
export const compensation = machine({
  name: 'compensations.compensation',
  table: 'compensation',
  states: {
    claimed: { zh: '已提出', en: 'claimed' },
    verified: { zh: '已核实', en: 'verified' },
    unfounded: { zh: '不成立', en: 'unfounded' },
    forgone: { zh: '不再补偿', en: 'no longer owed' },
    calculated: { zh: '已算出', en: 'calculated' },
    approved: { zh: '已批准', en: 'approved' },
    paid: { zh: '已返还', en: 'paid' },
    published: { zh: '已公布', en: 'in the published figures' },
  },
  start: 'claimed',
  end: ['unfounded', 'forgone', 'published'],
  moves: {
    verify: {
      from: ['claimed'],
      to: 'verified',
      by: ['complaint_officer', 'hall_manager'],
      say: { zh: '核实', en: 'Verify' },
      rows: ['PRM-04', 'FEE-06'],
    },
    reject: {
      from: ['claimed'],
      to: 'unfounded',
      by: ['complaint_officer', 'hall_manager'],
      say: { zh: '不成立', en: 'Find it unfounded' },
      rows: ['PRM-04'],
    },
    agree: {
      from: ['claimed'],
      to: 'calculated',
      by: ['customer'],
      say: { zh: '客户同意补偿', en: 'The customer agrees' },
      rows: ['CMP-15'],
    },
    forgo: {
      from: ['claimed', 'calculated', 'approved'],
      to: 'forgone',
      by: ['customer', 'system'],
      say: { zh: '客户未接受', en: 'Not accepted' },
      rows: ['CMP-15'],
    },
    calculate: {
      from: ['verified'],
      to: 'calculated',
      by: ['system'],
      say: { zh: '算出应返', en: 'Calculate' },
      rows: ['PRM-04'],
    },
    approve: {
      from: ['calculated'],
      to: 'approved',
      by: [...approvers],
      say: decided,
      rows: ['GEN-16', 'PRM-04'],
    },
    decline: {
      from: ['calculated', 'approved'],
      to: 'forgone',
      by: [...approvers],
      say: { zh: '不批，不再补偿', en: 'Decline' },
      rows: ['GEN-16', 'CMP-15'],
    },
    pay: {
      from: ['approved'],
      to: 'paid',
      by: ['clerk'],
      say: { zh: '返还', en: 'Pay' },
      rows: ['PRM-04', 'GEN-16', 'FEE-06'],
    },
    take_back: {
      from: ['paid'],
      to: 'approved',
      by: ['duty_manager', 'hall_manager'],
      say: { zh: '当日冲回', en: 'Take back' },
      rows: ['GEN-16', 'CASH-07'],
    },
    publish: {
      from: ['paid'],
      to: 'published',
      by: ['clock'],
      say: { zh: '计入公布数', en: 'Publish' },
      rows: ['PRM-04'],
    },
  },
});

/** The six categories of a billing error (N02). */
export const categories = {
  own_fault: { zh: '本公司过错多收', en: 'charged too much by our fault' },
  provider: { zh: '服务商过错代收', en: 'collected for a provider by its fault' },
  metering: { zh: '计量出错', en: 'metered wrongly' },
  not_published: { zh: '未按明示资费', en: 'not the published price' },
  offer: { zh: '未按约定优惠', en: 'an agreed offer was not given' },
  not_done: { zh: '未发生、未开通却收费', en: 'charged for what was not done' },
} as const satisfies Record<string, Words>;
export type Category = keyof typeof categories;
export const category_codes = Object.keys(categories) as [Category, ...Category[]];

export interface CompensationRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof compensation>;
  kind: 'overcharge' | 'promise' | 'amends';
  /** The visit it was claimed in; amends for a complaint have none. */
  ticket_id: Id | null;
  complaint_id: Id | null;
  account_id: Id;
  /** Whose money it is; null where it was not kept when it was claimed. */
  holder_id: Id | null;
  mask: string;
  category: Category | null;
  about: string;
  /** In the customer's words, masked; of amends the code of what is offered. */
  said: string;
  /** Whether amends go to another number than the complaint's; null where there is no complaint. */
  other_number: boolean | null;
  claimed_fen: Fen | null;
  /** What the receipt it names charged for the number; none where it names a month. */
  charged_fen: Fen | null;
  overcharge_fen: Fen | null;
  refund_fen: Fen | null;
  proof: string | null;
  claimed_by: Id;
  claimed_at: Instant;
  verified_by: Id | null;
  approved_by: Id | null;
  paid_by: Id | null;
  paid_id: Id | null;
  paid_ticket_id: Id | null;
  paid_session_id: Id | null;
  taken_back_at: Instant | null;
  paid_at: Instant | null;
  paid_how: 'account' | 'cash' | null;
  due_at: Instant;
}

/** What comes back for an amount that was charged too much: twice of it (PRM-04). */
export const doubleOf = guarded(
  'PRM-04',
  (overcharge_fen: Fen): Fen => 2 * overcharge_fen,
  (overcharge_fen: Fen): Fen => overcharge_fen,
);

/** Why a billing error is not paid so: it pays twice what was overcharged, and never the single amount (PRM-04). */
export const whyNotPay = guarded(
  'PRM-04',
  (
    of: Pick<CompensationRow, 'kind' | 'overcharge_fen' | 'refund_fen'>,
    amount_fen: Fen,
  ): string | undefined => {
    if (amount_fen !== of.refund_fen) return 'compensations.not_this_sum';
    return of.kind === 'overcharge' && amount_fen !== 2 * (of.overcharge_fen ?? 0)
      ? 'compensations.double_only'
      : undefined;
  },
);

/** Why cash is not handed over: whoever was proven is not the one whose money it is (PRM-04). */
export const whyNotHandOut = guarded(
  'PRM-04',
  (of: Pick<CompensationRow, 'holder_id'>, person_id: Id): string | undefined => {
    if (of.holder_id === null) return 'compensations.nobody_known';
    return of.holder_id === person_id ? undefined : 'compensations.not_theirs';
  },
);

/** A document of a visit, as far as handing out money looks at it. */
interface Shown {
  id: Id;
  state: string;
  person_id: Id;
  age: number;
}

/** By which documents cash is handed over: the holder's, and beside it an agent's, or the guardian's of a minor who came. */
interface HandedBy {
  check_id: Id;
  agent_check_id: Id | null;
  guardian_check_id: Id | null;
  minor: boolean;
}

/**
 * By which documents of a visit, the newest first, a holder's cash is handed over: their own, of a minor with a guardian
 * beside it, or both with an agent (RNM-05, RNM-06).
 */
export function documentsFor(
  holder_id: Id,
  shown: readonly Shown[],
  ages: { own_number_from: number; adult_from: number },
): HandedBy | undefined {
  const own = shown.filter(one => one.person_id === holder_id);
  const here = own.find(one => one.state === 'passed' && one.age >= ages.own_number_from);
  const alone = { agent_check_id: null, guardian_check_id: null };
  if (here !== undefined) return { check_id: here.id, ...alone, minor: false };
  const newest = own.find(one => ['passed', 'lodged'].includes(one.state));
  const other = shown.find(
    one => one.state === 'passed' && one.person_id !== holder_id && one.age >= ages.adult_from,
  );
  if (newest === undefined || other === undefined) return undefined;
  const by = { ...alone, check_id: newest.id, minor: newest.age < ages.own_number_from };
  return newest.state === 'passed'
    ? { ...by, guardian_check_id: other.id }
    : { ...by, agent_check_id: other.id };
}

/**
 * Why somebody does not take a payment back: another day, or their own payment or word; cash goes back into the till it
 * came from, so that till is open; onto an account only the books have to be (GEN-16).
 */
export const whyNotTakeBack = guarded(
  'GEN-16',
  (
    of: Pick<CompensationRow, 'paid_by' | 'approved_by' | 'paid_how'>,
    about: { paid_on: string; today: string; actor_id: Id; till_open: boolean; books_open: boolean },
  ): string | undefined => {
    if (about.actor_id === of.paid_by || about.actor_id === of.approved_by) return 'compensations.own_case';
    if (about.paid_on !== about.today) return 'compensations.day_is_over';
    if (of.paid_how === 'cash') return about.till_open ? undefined : 'compensations.till_is_over';
    return about.books_open ? undefined : 'compensations.books_are_closed';
  },
);

/** Whom a sum asks for at least; the province stands above all of them. */
export type Needed = Exclude<Approver, 'province_supervisor'>;
const too_low = {
  duty_manager: 'compensations.for_duty_manager',
  hall_manager: 'compensations.for_hall_manager',
  branch_supervisor: 'compensations.for_branch_supervisor',
} as const satisfies Record<Needed, string>;

/** Who approves a compensation: by its size (6.9). */
export const approverOf = (
  refund_fen: Fen,
  limits: { duty_manager_fen: Fen; hall_manager_fen: Fen },
): Needed => {
  if (refund_fen <= limits.duty_manager_fen) return 'duty_manager';
  return refund_fen <= limits.hall_manager_fen ? 'hall_manager' : 'branch_supervisor';
};

/** Why this person may not approve: too far down the ladder, or they claimed or verified it themselves (GEN-16). */
export const whyNotApprove = guarded(
  'GEN-16',
  (of: {
    needed: Needed;
    holds: readonly Approver[];
    actor_id: Id;
    claimed_by: Id;
    verified_by: Id | null;
  }): string | undefined => {
    if (of.actor_id === of.claimed_by || of.actor_id === of.verified_by) return 'compensations.own_case';
    const from = approvers.indexOf(of.needed);
    return of.holds.some(role => approvers.indexOf(role) >= from) ? undefined : too_low[of.needed];
  },
);

/**
 * Whether money that a complaint agreed on stays owed when the complaint goes another way: what its answer said was paid,
 * and was then taken back, is still to be paid (CMP-15).
 */
export const staysOwed = guarded(
  'CMP-15',
  (of: Pick<CompensationRow, 'taken_back_at'>, answered: boolean): boolean =>
    answered && of.taken_back_at !== null,
  () => false,
);

/** Why a claim is not verified so: its proof, its category and its sum are written down, by another than who took it (FEE-06). */
export const whyNotVerify = guarded(
  'FEE-06',
  (of: {
    kind: CompensationRow['kind'];
    actor_id: Id;
    claimed_by: Id;
    category: Category | null;
    overcharge_fen: Fen | null;
    billed_fen: Fen | null;
  }): string | undefined => {
    if (of.actor_id === of.claimed_by) return 'compensations.own_case';
    if (of.kind === 'amends') return 'kit.not_from_here';
    if (of.kind === 'promise') return undefined;
    if (of.category === null || of.overcharge_fen === null) return 'compensations.not_proven';
    return of.billed_fen !== null && of.overcharge_fen > of.billed_fen
      ? 'compensations.more_than_billed'
      : undefined;
  },
);
