import type { z } from 'zod';
import type { BusinessDay, Instant } from '../../kit/clock.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';
import type { Edition } from '../agreements/index.ts';
import type { Command, NumberFacts, Undo } from '../carrier/index.ts';
import type { Answer } from '../knowledge/index.ts';
import type { AccountCode } from '../ledger/index.ts';
import type { ParameterKey } from '../norms/index.ts';
import type { Book } from '../tariffs/index.ts';
import type { PointCode } from './agreement.ts';
import type { RiskKind } from './risk.ts';
import type { Applied } from './scoring.ts';
import type { SetUpItem } from './set_up.ts';

/** Something a business charges: what it is for, how much, and which account of the books it goes to. */
export interface Charge {
  say: Words;
  amount_fen: Fen;
  account: AccountCode;
  /** The item of the price list it follows, and in which version; money that is the customer's own has none (FEE-04). */
  tariff?: { code: string; count: number; version: number };
}

/** What the customer is told before anything is done: the four parts of BIZ-29. */
export interface Sheet {
  content: Words;
  price: Words;
  fees: Words;
  duties: Words;
}

/** One pre-filled line of the form that the customer signs. */
export interface FormLine {
  say: Words;
  value: Words;
}

/**
 * What a business looks at when it decides: the request, the number, the person, the plan of the day. `full` is a person
 * who has as many numbers as anybody may have.
 */
export interface Looked<Asks> {
  asks: Asks;
  number: NumberFacts | undefined;
  person:
    | {
        person_id: Id;
        age: number;
        name_mask: string;
        full?: boolean;
        applied?: Applied;
        /** Why they are not registered as the user of a unit's number (RNM-07). */
        no_user?: string | undefined;
      }
    | undefined;
  today: BusinessDay;
  now: Instant;
  /** The price list of the day. */
  book: Book;
  /** The access agreement in force. */
  agreement: Edition;
  /** The answer of the knowledge base that it tells, in the version that was given (SVC-04). */
  told?: Answer | undefined;
  /** The numbers of the norm that its sheet says. */
  norms: Partial<Record<ParameterKey, number>>;
}

/** What a business needs to be carried out. */
export interface Ready<Asks> extends Looked<Asks> {
  order_id: Id;
  sim_id: Id | undefined;
  /** The reading of the document by which its person was proven. */
  reading_id: Id | undefined;
  /** What was charged for it. */
  paid_fen: Fen;
}

/**
 * A kind of business, as data: one file each in `types/`. Rules are pure functions of what was looked at; effects are
 * commands for the carrier's core. The engine does everything else: steps, clocks, money, papers, undo.
 */
export interface Business<Asks> {
  code: string;
  say: Words;
  /** The skill a counter needs for it, when it is served under another business's. */
  skill?: string;
  /** The clauses it makes real. */
  rows: readonly string[];
  /** Who must be proven: nobody, or the holder with a document and a face. */
  identity: 'none' | 'holder' | 'new_holder';
  /** Nobody is proven, yet number and end of the holder's document must belong together (SIM-04). */
  light?: boolean;
  /** Whether somebody may do it for the holder, with both documents and a letter (RNM-05). */
  agent: boolean;
  /**
   * Its customer is a unit: its handler comes with a letter, and the person of the order is who will use the number, or
   * the handler alone where nobody new is registered (RNM-07).
   */
  unit?: 'user' | 'handler';
  /** Which number it is about: none, one that exists, or a new one chosen from the page. */
  about: 'nothing' | 'number' | 'new_number';
  /** What the clerk fills in beside number and person. Never personal data. */
  asks: z.ZodType<Asks>;
  /** Which answer of the knowledge base it tells, as a mark, and under which topic (SVC-04). */
  tells?(asks: Asks): { article: string; topic: string };
  /** How the customer agrees: not at all (a question answered), by word, or by hand under the form. */
  signs: 'none' | 'spoken' | 'signature';
  /** What its customer agrees to beside rights and duties; every card brings two points of its own. */
  agrees?: readonly PointCode[];
  /** What is set up and tried on the customer's phone before they leave, point by point (SIM-01, SVC-12). */
  set_up?: readonly SetUpItem[];
  /** Whether it takes a SIM card out of the clerk's box. */
  takes_card: boolean;
  /** Whether form and signature may be taken while the core is out of reach. */
  offline: boolean;
  /** Whether a mistake can be taken back on the same day. */
  same_day_undo: boolean;
  /** The edition of its sheet; a changed text is a new edition. */
  sheet_version: string;
  /** The numbers of the norm that its sheet says to the customer. */
  says?: readonly ParameterKey[];
  /** The clock of its promise: from the money taken to the effect. */
  promise: ParameterKey;
  /** Why it cannot be done for this customer now; a code with words. */
  whyNot(of: Looked<Asks>): string | undefined;
  /** Which warning its customer reads and answers first, from this sum on; nothing said, nothing asked (PAY-03). */
  risk?(of: Looked<Asks>, large_fen: Fen): RiskKind | undefined;
  charges(of: Looked<Asks>): Charge[];
  sheet(of: Looked<Asks>): Sheet;
  form(of: Looked<Asks>): FormLine[];
  /** What has to happen as soon as the customer is known, before anything is told or paid: a lost card is stopped. */
  atOnce?(of: Ready<Asks>): Command[];
  /** The day of its first charge, when that comes after the customer has gone: they are reminded before it (PRM-05). */
  first_charge?(of: Looked<Asks>): BusinessDay | undefined;
  /** The day on which what was ordered ends by itself: its customer is told some days before (BIZ-12). */
  ends_on?(of: Looked<Asks>): BusinessDay;
  /** When it is done its customer reads a code on the second screen, once: the card's, which opens it (BIZ-11). */
  shows_code?: true;
  /** It gives its customer one more number to hold: the five are counted (RNM-04). */
  one_more?: boolean;
  /** What its customer gets back once it is done: paid out in cash, within the days of the norm (BIZ-14). */
  back?(of: Ready<Asks>): Fen;
  /** It ends such a rest: what was to be told of its end is not told any more. */
  wakes?: boolean;
  effects(of: Ready<Asks>): Command[];
  undo?(of: Ready<Asks>): Undo[];
  /** A question that stays open: the topic under which somebody answers it later (SVC-02). */
  leavesOpen?(of: Looked<Asks>): string | undefined;
  /** The sentence a clerk says when handing over. */
  cards: readonly Words[];
  /** A request that can be done for the demonstration's sample customer: generic tests run it. */
  example: Asks;
}

/** A business whose request type is known to itself alone. */
export type AnyBusiness = Business<unknown>;

/** Declares a business; a missing part does not compile. */
export const business = <Asks>(of: Business<Asks>): AnyBusiness => of as AnyBusiness;
