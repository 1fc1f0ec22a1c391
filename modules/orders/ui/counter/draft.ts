import { parseYuan } from '../../../../kit/money.ts';
import type { Words } from '../../../../kit/words.ts';
import { type BillWay, bill_ways } from '../../../carrier/bill_way.ts';
import type { LicenceKind } from '../../../carrier/licence.ts';
import { own_words, type Topic, topic_words } from '../../../knowledge/topics.ts';
import type { GuardianRelation, NumberSaid, Relation, RelationProof } from './visit.ts';
import { words } from './words.ts';

/** What a clerk has filled in for an order that is not opened yet. */
export interface Draft {
  business: string;
  /** The number as the customer says it; it leaves this page with the order only. */
  number: string;
  said: NumberSaid | null;
  amount: string;
  reason: 'lost' | 'stolen' | 'damaged';
  /** The end of the holder's document as they say it by heart; it leaves this page with the order only. */
  document_end: string;
  /** Why a card is changed, and whether the old one lies on the table. */
  why: (typeof swap_whys)[number];
  old: 'returned' | 'declared';
  plan: string | null;
  from: 'now' | 'next_month';
  free: { id: string; number: string } | null;
  topic: Topic;
  /** The answer that is given, as a mark; null until one lies ready. And whether it solved the question. */
  article: string | null;
  solved: boolean;
  /** What the agent is to a holder who did not come, and the day on the letter of authority. */
  relation: Relation | null;
  letter_on: string;
  months: number;
  /** The value-added service that is added or ended. */
  service: string | null;
  /** How the bills shall go from the next one on. */
  bill_way: BillWay | null;
  /** Whether a customer who wants to leave was asked to stay. */
  stay: (typeof stays)[number];
  /** What the guardian is to a minor, and the paper that shows it. */
  guards: GuardianRelation;
  proof: RelationProof | null;
  /** A unit as its licence says, and whether handler and user are the other way round than they were read. */
  unit_code: string;
  unit_name: string;
  unit_kind: LicenceKind;
  unit_until: string;
  swapped: boolean;
}

/** The licence as it was filled in; empty of an end, it has none. */
const licenceOf = (of: Draft) => ({
  kind: of.unit_kind,
  credit_code: of.unit_code,
  name: of.unit_name.trim(),
  valid_until: of.unit_until === '' ? null : of.unit_until,
});

/** What a unit's form keeps for the unit's next number in the same visit. */
export const unitKept = (of: Draft): Partial<Draft> => ({
  ...{ unit_code: of.unit_code, unit_name: of.unit_name, unit_kind: of.unit_kind },
  ...{ unit_until: of.unit_until, letter_on: of.letter_on },
});

/** A topic is chosen: the first answer on it is laid ready. */
export const topicChosen = (topic: Topic): Pick<Draft, 'topic' | 'article'> => ({ topic, article: null });

const prepaid_fen = 5000;
const usual_plan = 'easy19';

/** The businesses that take a number from the page first, and then a plan. */
export const new_numbers: Record<string, true> = { new_connection: true, unit_connection: true };

/** An empty form of a business; the number said before stays, it is the same customer. */
export const draftOf = (business: string, number = '', said: NumberSaid | null = null): Draft => ({
  business,
  number,
  said,
  amount: '50',
  reason: 'lost',
  document_end: '',
  why: 'faulty',
  old: 'returned',
  plan: business in new_numbers ? usual_plan : null,
  from: 'next_month',
  free: null,
  topic: 'plan',
  article: null,
  solved: true,
  relation: null,
  letter_on: '',
  months: 3,
  service: null,
  bill_way: null,
  stay: 'skipped',
  guards: 'parent',
  proof: null,
  unit_code: '',
  unit_name: '',
  unit_kind: 'business_licence',
  unit_until: '',
  swapped: false,
});

/** What is asked of the business, and why it cannot be opened yet. */
interface FormOf {
  asks: (of: Draft) => Record<string, unknown>;
  whyNot?: (of: Draft) => Words | undefined;
  /** What the n-th digit, from 1 on, fills in. */
  chosen?: (n: number, from: Lists) => Partial<Draft>;
}

/** The lists of the visit that a digit chooses from. */
export interface Lists {
  plans: readonly { code: string }[];
  services: readonly { code: string }[];
}

/** The n-th of a list under its name in the draft; nothing when the list is shorter. */
const nth = <K extends keyof Draft>(name: K, list: readonly Draft[K][], n: number): Partial<Draft> => {
  const found = list[n - 1];
  return found === undefined ? {} : ({ [name]: found } as Partial<Draft>);
};
const codes = (list: readonly { code: string }[]) => list.map(one => one.code);
const withTopic = (n: number): Partial<Draft> => {
  const topic = topics[n - 1]?.[0];
  return topic === undefined ? {} : topicChosen(topic);
};

const least_fen = 100;
const most_fen = 500_000;

/** Why an amount cannot be paid onto a number. */
export function whyNotAmount(of: Draft): Words | undefined {
  const fen = parseYuan(of.amount);
  return fen !== undefined && fen >= least_fen && fen <= most_fen ? undefined : words.need_amount;
}

const whyNotService = (of: Draft): Words | undefined =>
  of.service === null ? words.need_service : undefined;

const oneService: FormOf = {
  asks: of => ({ service: of.service }),
  whyNot: whyNotService,
  chosen: (n, { services }) => nth('service', codes(services), n),
};

/** One line per business: what its form asks and what a digit fills in. Without a line here nobody can open it at a counter; its fields are in `Fields.tsx`. */
export const forms: Record<string, FormOf> = {
  consultation: {
    asks: of => ({ topic: of.topic, article: of.article ?? own_words, solved: of.solved }),
    whyNot: of => (of.article === null ? words.need_answer : undefined),
    chosen: withTopic,
  },
  bill_payment: {
    asks: of => ({ amount_fen: parseYuan(of.amount) ?? 0 }),
    whyNot: whyNotAmount,
    chosen: n => nth('amount', quick_amounts, n),
  },
  sim_replacement: { asks: of => ({ reason: of.reason }), chosen: n => nth('reason', card_reasons, n) },
  plan_change: {
    asks: of => ({ plan: of.plan, from: of.from }),
    whyNot: of => (of.plan === null ? words.need_choice : undefined),
    chosen: (n, { plans }) => nth('plan', codes(plans), n),
  },
  new_connection: {
    asks: of => ({ plan: of.plan, prepaid_fen }),
    whyNot: of => (of.free === null ? words.need_free : undefined),
    chosen: (n, { plans }) => nth('plan', codes(plans), n),
  },
  unit_connection: {
    asks: of => ({ licence: licenceOf(of), plan: of.plan, prepaid_fen }),
    whyNot: of => (of.free === null ? words.need_free : undefined),
    chosen: (n, { plans }) => nth('plan', codes(plans), n),
  },
  user_change: { asks: of => ({ licence: licenceOf(of) }) },
  unit_termination: { asks: of => ({ licence: licenceOf(of) }) },
  loss_report: {
    asks: of => ({ how: of.reason === 'stolen' ? 'stolen' : 'lost' }),
    chosen: n => nth('reason', loss_reasons, n),
  },
  suspension: { asks: of => ({ months: of.months }), chosen: n => nth('months', rest_months, n) },
  resume: { asks: () => ({}) },
  sim_swap: { asks: of => ({ why: of.why, old: of.old }), chosen: n => nth('why', swap_whys, n) },
  reverification: { asks: () => ({}) },
  sim_unlock: { asks: () => ({}) },
  service_add: oneService,
  service_end: oneService,
  bill_way_change: {
    asks: of => ({ way: of.bill_way }),
    whyNot: of => (of.bill_way === null ? words.need_bill_way : undefined),
    chosen: n => nth('bill_way', bill_ways, n),
  },
  termination: { asks: of => ({ stay: of.stay }), chosen: n => nth('stay', stays, n) },
  reinstatement: {
    asks: of => ({ plan: of.plan }),
    whyNot: of => (of.plan === null ? words.need_choice : undefined),
    chosen: (n, { plans }) => nth('plan', codes(plans), n),
  },
};

/** Why a card is replaced, and why it is stopped, behind the keys 1 to 3. */
export const card_reasons = ['lost', 'stolen', 'damaged'] as const;
export const loss_reasons = ['lost', 'stolen'] as const;

/** Why a card is changed, behind the keys 1 to 3. */
export const swap_whys = ['faulty', 'size', 'upgrade'] as const;

/** A customer who wants to leave is asked to stay once, or not at all, behind the keys 1 and 2 (BIZ-14). */
export const stays = ['skipped', 'declined'] as const;

/** The quick amounts of a bill payment, yuan, behind the keys 1 to 4. */
export const quick_amounts = ['30', '50', '100', '200'] as const;

/** For how many months a number rests, behind the keys 1 to 6. */
export const rest_months = [1, 2, 3, 4, 5, 6] as const;

/** The topics of a question, behind the keys 1 to 6. */
export const topics = Object.entries(topic_words) as [Topic, Words][];

/** Eleven digits, beginning with 1. */
export const isNumber = (text: string): boolean => /^1[3-9]\d{9}$/.test(text.trim());
