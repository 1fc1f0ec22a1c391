import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { masked } from '../../kit/mask.ts';
import type { Fen } from '../../kit/money.ts';
import { type Category, type Severity, type Solution, severities, solutions } from './catalogue.ts';
import type { ComplaintRow, ComplaintState } from './complaint.ts';

/** What screens may show of free text: of every long run of digits, or of a document's number, the last two places stay. */
export const shown = guarded('CMP-11', masked, (text: string): string => text);

interface Candidate {
  id: Id;
  /** Whether the duty list of today has them. */
  on_duty: boolean;
  deputy: boolean;
}

/**
 * Whose a complaint becomes: the officer on duty, else whoever stands in and is on duty, else any of them; never whom it
 * is about (CMP-02, CMP-07).
 */
export const handlerAmong = guarded(
  'CMP-02',
  (of: readonly Candidate[], about_id: Id | null): Candidate | undefined => {
    const able = of.filter(one => one.id !== about_id);
    return (
      able.find(one => one.on_duty && !one.deputy) ??
      able.find(one => one.on_duty) ??
      able.find(one => !one.deputy) ??
      able[0]
    );
  },
);

/** Why somebody does not handle a complaint: it is about them (CMP-07). */
export const whyNotHandle = guarded(
  'CMP-07',
  (of: Pick<ComplaintRow, 'about_id'>, by: Id): string | undefined =>
    of.about_id === by ? 'complaints.about_yourself' : undefined,
);

/** Why a stand-in does not handle a complaint: it did not fall to them (CMP-02). */
export const whyNotYours = guarded(
  'CMP-02',
  (of: Pick<ComplaintRow, 'handler_id'>, by: { id: Id; all: boolean }): string | undefined =>
    by.all || of.handler_id === by.id ? undefined : 'complaints.not_yours',
);

/** What somebody may look at: what fell to them, or all of it for whoever is an officer; never what is about them (CMP-07). */
export const seenBy = guarded(
  'CMP-07',
  <One extends Pick<ComplaintRow, 'about_id' | 'handler_id'>>(
    all: readonly One[],
    by: { id: Id; all: boolean },
  ): One[] => all.filter(one => one.about_id !== by.id && (by.all || one.handler_id === by.id)),
  all => [...all],
);

/** Halls that a partner runs with people of its own: what is complained of there, the company answers (CMP-10). */
const partner_types: readonly string[] = ['partner', 'entrusted_store', 'franchise', 'authorised_agent'];
export const runByPartner = guarded(
  'CMP-10',
  (hall_type: string): boolean => partner_types.includes(hall_type),
  () => false,
);

/** What only the company says to a customer. */
const for_company: readonly string[] = ['propose', 'answer', 'give_up', 'escalate'];
/** Why a partner's hall does not answer: it hands the complaint on, the company replies (CMP-10). */
export const whyNotAnswerHere = guarded(
  'CMP-10',
  (of: Pick<ComplaintRow, 'forward_due'>, verb: string, rung: number): string | undefined =>
    of.forward_due !== null && rung < 3 && for_company.includes(verb)
      ? 'complaints.company_answers'
      : undefined,
);

/** Why a partner gets no points for a complaint: it runs no hall, nothing was answered yet, they were given, or they are too many (CMP-10). */
export const whyNotFault = guarded(
  'CMP-10',
  (
    of: Pick<ComplaintRow, 'forward_due' | 'replied_at'>,
    asked: { points: number; most: number; given: boolean },
  ): string | undefined => {
    if (of.forward_due === null) return 'complaints.not_a_partner';
    if (of.replied_at === null) return 'complaints.reply_first';
    if (asked.given) return 'complaints.faulted_already';
    return asked.points > asked.most ? 'complaints.too_many_points' : undefined;
  },
);

const too_low = ['', '', 'complaints.for_hall_manager', 'complaints.for_branch', 'complaints.for_province'];

/** Why somebody decides nothing in a complaint: it has climbed above their level (CMP-05). */
export const whyNotOnLevel = guarded('CMP-05', (level: number, rung: number): string | undefined =>
  rung < level ? too_low[level] : undefined,
);

/** The level a complaint stands on after it was assessed: by how heavy it is, and never lower than it was (CMP-09). */
export const levelOf = guarded(
  'CMP-09',
  (of: { level: number; severity: Severity }): number => Math.max(of.level, severities[of.severity].level),
  (of: { level: number; severity: Severity }): number => of.level,
);

/** Whether an answer goes out as a message: the customer's own choice, and nobody else's (CMP-16). */
export const goesByMessage = guarded(
  'CMP-16',
  (of: Pick<ComplaintRow, 'reply_by'>): boolean => of.reply_by === 'message',
  () => false,
);

/** Whether the first reply was given: if not, the promise is broken, and that is on record (PRM-07). */
export const isReplied = guarded(
  'PRM-07',
  (of: Pick<ComplaintRow, 'replied_at'>): boolean => of.replied_at !== null,
  () => true,
);

/** Whether an answered complaint was called back and has heard its customer (SVC-14). */
export const isFollowedUp = guarded(
  'SVC-14',
  (of: Pick<ComplaintRow, 'state'>): boolean => of.state !== 'answered',
  () => true,
);

/** The visit a complaint was raised in: one customer, one screen, one line of what happened (SVC-17). */
export const raisedIn = guarded(
  'SVC-17',
  (visit: { id: Id; label: string }): { id: Id; label: string } | null => ({
    id: visit.id,
    label: visit.label,
  }),
  () => null,
);

/** The next level up. */
export const climbed = guarded(
  'CMP-05',
  (level: number): number => Math.min(4, level + 1),
  (level: number): number => level,
);

/** Why a reply is not given yet: nobody told the customer what was understood, and tried to (CMP-03). */
export const whyNotRestated = guarded(
  'CMP-03',
  (of: Pick<ComplaintRow, 'restated_at'>, attempts: number): string | undefined =>
    of.restated_at === null && attempts === 0 ? 'complaints.not_restated' : undefined,
);

/** How much whoever stands on a rung may give (X15). */
export interface Authority {
  officer_fen: Fen;
  hall_fen: Fen;
  branch_fen: Fen;
}

/** Why a solution is not proposed so: its money is missing, or beyond whoever proposes it (CMP-15). */
export const whyNotSolve = guarded(
  'CMP-15',
  (
    of: { solution: Solution; amount_fen: Fen; linked: boolean },
    rung: number,
    may: Authority,
  ): string | undefined => {
    const { money } = solutions[of.solution];
    if (money && of.amount_fen === 0) return 'complaints.how_much';
    if (!money && of.amount_fen !== 0) return 'complaints.no_money_here';
    if (of.solution === 'double_refund' && !of.linked) return 'complaints.link_first';
    const most = [0, may.officer_fen, may.hall_fen, may.branch_fen, Number.POSITIVE_INFINITY][rung] ?? 0;
    return of.amount_fen > most ? 'complaints.beyond_authority' : undefined;
  },
);

/** Why a complaint is not answered yet: the money the customer agreed to is not paid (CMP-15). */
export const whyNotAnswered = guarded('CMP-15', (amends: string | undefined): string | undefined => {
  if (amends === undefined || amends === 'paid' || amends === 'published') return undefined;
  return amends === 'forgone' ? 'complaints.amends_declined' : 'complaints.amends_unpaid';
});

/** Why what was agreed is not looked into anew: nobody declined its money (CMP-15). */
export const whyNotReconsider = guarded('CMP-15', (amends: string | undefined): string | undefined =>
  amends === 'forgone' ? undefined : 'complaints.amends_stand',
);

/** Why one person alone does not turn a complaint down: another reviews it (CMP-07). */
export const whyNotAlone = guarded('CMP-07', (solution: Solution): string | undefined =>
  solution === 'unfounded' ? 'complaints.second_reviews' : undefined,
);

/** A customer's own word, as the page of the complaint or whoever heard it brings it. */
export interface Heard {
  state: ComplaintState;
  reopened: boolean;
}

/** What a word of dissatisfaction leads to: reopened once, then parted with the way to the regulator (CMP-08). */
export const afterDissatisfied = guarded(
  'CMP-08',
  (of: Heard): 'dissatisfy' | 'part' => (of.reopened ? 'part' : 'dissatisfy'),
  () => 'part',
);

/** Why a complaint is not given up: the customer was not tried on so many different days, or answered (CMP-12, PRIN-19). */
export const whyNotGiveUp = guarded(
  ['CMP-12', 'PRIN-19'],
  (failed_days: readonly string[], needed: number): string | undefined =>
    new Set(failed_days).size < needed ? 'complaints.try_again' : undefined,
);

/** Why evidence is not given back: its complaint is not settled (CMP-14). */
export const whyNotRelease = guarded('CMP-14', (settled: boolean): string | undefined =>
  settled ? undefined : 'complaints.evidence_locked',
);

/** Why nobody is made to answer yet: their own word was not heard, and its time is not over (CMP-20). */
export const whyNotBlame = guarded(
  'CMP-20',
  (of: Pick<ComplaintRow, 'about_id' | 'own_word' | 'own_word_due'>, now_ms: number): string | undefined => {
    if (of.about_id === null) return 'complaints.about_nobody';
    const over = of.own_word_due !== null && of.own_word_due.getTime() <= now_ms;
    return of.own_word === null && !over ? 'complaints.own_word_first' : undefined;
  },
);

/** How many earlier complaints of the same customer make a repeat, and how many of one kind a surge (CMP-17). */
export const recognised = guarded(
  'CMP-17',
  (of: { own: number; topic: number }, limits: { repeat: number; surge: number }) => ({
    repeated: of.own + 1 >= limits.repeat,
    surge: of.topic + 1 >= limits.surge,
  }),
  () => ({ repeated: false, surge: false }),
);

/** Why a customer waits no longer: all the days a clock may stand still are used up (CMP-04). */
export const whyNotWait = guarded('CMP-04', (waited_ms: number, most_ms: number): string | undefined =>
  waited_ms >= most_ms ? 'complaints.waited_enough' : undefined,
);

/** Why a register entry is not whole: without a category, the words, and whom to answer (CMP-11). */
export const whyNotRegister = guarded(
  'CMP-11',
  (of: { said: string; category: Category; phone: string; reply_by: string }): string | undefined =>
    ['message', 'call'].includes(of.reply_by) && of.phone === '' ? 'complaints.number_missing' : undefined,
);
