import { changeIn, inCoins, parseYuan, spokenYuan, yuan } from '../../../../kit/money.ts';
import type { Words } from '../../../../kit/words.ts';
import { type Tender, tenders } from '../../../ledger/tenders.ts';
import { isOpen, type Visit } from './visit.ts';
import { words } from './words.ts';

/** What the money column knows: what is due, what was handed over, and why nothing can be taken now. */
export interface Tendered {
  tender: Tender;
  /** As typed; empty means exactly what is due. */
  received: string;
  /** The part in cash, as typed, when the rest goes by another tender; empty means none. */
  cash: string;
  /** What is paid ahead by this tender, as typed, while the rest stays open; empty means all that is left. */
  ahead: string;
}

export const in_cash: Tendered = { tender: 'cash', received: '', cash: '', ahead: '' };

/** What is left of what was agreed, after the parts that are held. */
export const restOf = (visit: Visit): number =>
  Math.max(0, (visit.basket?.due_fen ?? 0) - (visit.basket?.held_fen ?? 0));

/** What is due now: what is left of what was agreed, else what would be. */
export function dueOf(visit: Visit): number {
  const basket = visit.basket;
  if (basket === null) return 0;
  if (basket.due_fen > 0) return restOf(visit);
  return basket.orders.filter(isOpen).reduce((sum, of) => sum + of.total_fen, 0);
}

/** The payment, or the part of one, that a payment system has not answered yet. */
export function waitingOf(visit: Visit) {
  const part = visit.basket?.parts.find(one => one.state === 'asked');
  if (part !== undefined) return { ...part, own_fen: part.amount_fen, cash_fen: 0 };
  const asked = visit.basket?.payments.find(one => one.state === 'asked');
  return asked === undefined
    ? null
    : { ...asked, own_fen: asked.amount_fen - asked.cash_fen - asked.beside_fen };
}

/** Why F9 does nothing now; undefined when it takes the money. */
export function whyNotPay(visit: Visit, of: Tendered): Words | undefined {
  const orders = visit.basket?.orders ?? [];
  const ready = orders.filter(one => one.state === 'confirmed');
  if (waitingOf(visit) !== null) return words.waiting_pay;
  const first = orders.find(one => ['eligible', 'disclosed'].includes(one.state));
  if (ready.length === 0 && first !== undefined) return words.not_confirmed(first.say.zh, first.say.en);
  // A slip of money paid out is a paper of the visit, too: only what was paid in is «all of it».
  const paid = visit.basket?.payments.some(one => one.state === 'succeeded') === true;
  if (ready.length === 0) return paid ? words.all_taken : words.nothing_due;
  if (visit.cut) return words.link_down;
  const due = restOf(visit);
  if ((visit.basket?.held_fen ?? 0) > 0 && due === 0) return words.held_too_much;
  if (due > 0 && visit.till?.state !== 'open') return words.no_till;
  if (of.tender === 'cash') return due > 0 ? whyNotReceived(of, due) : undefined;
  if (aheadOf(of, due) === null) return words.no_such_part;
  return cashPartOf(of, due) === null ? words.no_such_split : undefined;
}

const far_too_much_fen = 1_000_000;

/** Why what was handed over cannot be booked as it was typed (CASH-02). */
export function whyNotReceived(of: Pick<Tendered, 'received'>, due: number): Words | undefined {
  const got = of.received.trim() === '' ? due : parseYuan(of.received);
  if (got === undefined) return words.no_amount;
  if (!inCoins(due) || !inCoins(got)) return words.no_coins;
  if (got < due) return words.too_little;
  return got - due > far_too_much_fen ? words.far_too_much : undefined;
}

/** What the digit of a tender does while money is due. */
export function tenderKey(visit: Visit, n: number): Words | undefined {
  const tender = tenders[n - 1];
  if (tender === undefined) return undefined;
  return asksAtOnce(visit, { ...in_cash, tender }) ? words.ask_whole(words[tender]) : words[tender];
}

/** Whether choosing a tender is all there is to say: a payment system is asked for the whole of it (PAY-01). */
export const asksAtOnce = (visit: Visit, of: Tendered): boolean =>
  of.tender !== 'cash' && restOf(visit) > 0 && whyNotPay(visit, of) === undefined;

/** The part in cash, fen: 0 when nothing was typed, null when it is no part of the sum. */
export function cashPartOf(of: Tendered, due: number): number | null {
  if (of.tender === 'cash' || of.cash.trim() === '') return 0;
  const fen = parseYuan(of.cash);
  return fen !== undefined && inCoins(fen) && fen > 0 && fen < due ? fen : null;
}

/** What is paid ahead by this tender, fen: 0 when nothing was typed, null when it leaves nothing for the last one. */
export function aheadOf(of: Tendered, due: number): number | null {
  if (of.tender === 'cash' || of.ahead.trim() === '') return 0;
  const fen = parseYuan(of.ahead);
  return fen !== undefined && fen > 0 && fen < due ? fen : null;
}

/** What was handed over, fen; the sum due when nothing was typed, nothing when it is no amount. */
export const receivedOf = (of: Tendered, due: number): number =>
  of.received.trim() === '' ? due : (parseYuan(of.received) ?? 0);

/** What F9 says. */
export function commitWords(visit: Visit, of: Tendered): Words {
  const due = dueOf(visit);
  const ready = visit.basket?.orders.some(one => one.state === 'confirmed') === true;
  if (due === 0 && ready) return words.take_free;
  const ahead = aheadOf(of, due) ?? 0;
  if (ahead > 0) return words.ask_ahead(yuan(ahead));
  return of.tender === 'cash' ? words.take(yuan(due)) : words.ask_pay(yuan(due - (cashPartOf(of, due) ?? 0)));
}

/** The sentence to say with the money (唱收唱付). */
export function sentenceOf(visit: Visit, of: Tendered): Words | null {
  const due = dueOf(visit);
  if (waitingOf(visit) !== null) return words.say_wait;
  const last = visit.basket?.payments.at(-1);
  if (due === 0 && last?.state === 'succeeded' && last.received_fen !== null)
    return said(last.received_fen, last.change_fen ?? 0);
  const agreed = visit.basket?.orders.some(one => one.state === 'confirmed') === true;
  if (due === 0) return agreed ? words.say_none : null;
  const ahead = aheadOf(of, due) ?? 0;
  if (agreed && ahead > 0) return words.say_ahead(spokenYuan(ahead), spokenYuan(due - ahead));
  const part = cashPartOf(of, due) ?? 0;
  if (agreed && part > 0) return words.say_split(spokenYuan(part), spokenYuan(due - part));
  if (!agreed || of.tender !== 'cash') return words.say_due(spokenYuan(due));
  const got = receivedOf(of, due);
  return whyNotReceived(of, due) === undefined ? said(got, got - due) : words.say_due(spokenYuan(due));
}

const said = (got: number, back: number): Words =>
  back === 0 ? words.say_exact(spokenYuan(got)) : words.say_change(spokenYuan(got), spokenYuan(back));

/** Change in the notes and coins of a till: «20 × 2 + 5 × 1». */
export const notesOf = (fen: number): string =>
  changeIn(fen)
    .map(({ piece, count }) => `${spokenYuan(piece)} × ${count}`)
    .join(' + ');
