import { useEffect, useRef, useState } from 'react';
import { callApi } from '../../../../kit/ui/call.ts';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../../kit/words.ts';
import * as carrier from '../../../carrier/wire.ts';
import { readyOn } from '../../../knowledge/ui/answers.ts';
import { tenders } from '../../../ledger/tenders.ts';
import * as payments from '../../../payments/wire.ts';
import * as people from '../../../people/wire.ts';
import * as receipts from '../../../receipts/wire.ts';
import * as office from '../../office_wire.ts';
import * as wire from '../../wire.ts';
import { isDocumentEnd } from '../DocumentEndField.tsx';
import { forMinor, whyNotActing } from './AgentFields.tsx';
import { type Draft, draftOf, forms, isNumber, new_numbers, unitKept } from './draft.ts';
import { whyNotGuarded } from './GuardianFields.tsx';
import { phaseOf } from './phase.ts';
import { whyNotSafe } from './RiskNote.tsx';
import { nextPart, parts } from './TellSheet.tsx';
import { pointsOf, type Said } from './Trying.tsx';
import {
  aheadOf,
  asksAtOnce,
  cashPartOf,
  in_cash,
  receivedOf,
  restOf,
  type Tendered,
  waitingOf,
  whyNotPay,
} from './tendering.ts';
import { unitProof, whyNotUnit } from './UnitFields.tsx';
import { type Act, isOpen, type NumberSaid, type TestOutcome, useActs, type Visit } from './visit.ts';
import { words } from './words.ts';

/** What stands in front of everything. */
export type Asked = 'add' | 'read' | 'phrases' | 'back' | 'reverse' | null;

/** What a visit is worked with: the order in front, the form being filled in, the tender, what is asked. */
export function useCase(visit: Visit, business: string | null) {
  const [at, goTo] = useState<string | null>(null);
  const known = business !== null && business in forms;
  const [draft, setDraft] = useState<Draft | null>(known ? draftOf(business) : null);
  const [tendered, tender] = useState<Tendered>(in_cash);
  const [asked, ask] = useState<Asked>(null);
  const [told, tell] = useState<ReadonlySet<string>>(new Set());
  const [tried, sayTried] = useState<Readonly<Record<string, Said>>>({});
  const { said, number, setNumber } = useSaid(visit);
  const { act, busy } = useActs(visit.refresh);
  const received = useRef<HTMLInputElement>(null);
  const page = useRef<readonly { id: string; number: string }[]>([]);
  const unit = useRef<Partial<Draft>>({});
  const orders = visit.basket?.orders ?? [];
  const current = orders.find(of => of.id === at) ?? null;
  useArrival(visit, (id: string) => {
    goTo(id);
    setDraft(null);
  });
  return {
    visit,
    orders,
    current,
    at,
    goTo,
    draft: draft === null ? null : { ...draft, number, said, article: articleOf(draft, visit) },
    setDraft,
    setNumber,
    said,
    tendered,
    tender,
    asked,
    ask,
    /** Refusals the customer has been told of. */
    told,
    tell: (id: string) => tell(new Set([...told, id])),
    /** What was said of the points of the set-up in front, where it is not simply done. */
    tried: tried[at ?? ''] ?? {},
    sayTried: (more: Said) => sayTried({ ...tried, [at ?? '']: { ...tried[at ?? ''], ...more } }),
    act,
    busy,
    received,
    /** The free numbers on the page in front. */
    page,
    /** The unit that was served last in this visit: its next number begins with it. */
    unit,
    phase: at !== null && current === null ? ('doing' as const) : phaseOf(current),
  };
}

export type Case = ReturnType<typeof useCase>;

/** The answer that is given: what was chosen, else what lies ready on the topic, the moment the topic is pressed. */
const articleOf = (of: Draft, { answers }: Visit): string | null =>
  of.article ?? (answers === null ? null : readyOn(answers, of.topic, null));

/** A page that was loaded again in the middle of a visit opens at the order in hand. */
function useArrival(visit: Visit, onFound: (id: string) => void) {
  const arrived = useRef(false);
  const basket = visit.basket;
  useEffect(() => {
    if (basket === null || arrived.current) return;
    arrived.current = true;
    const found = basket.orders.findLast(isOpen) ?? basket.orders.at(-1);
    if (found !== undefined) onFound(found.id);
  });
}

/** The number the customer says: looked up as soon as it is whole, and again when its holder was proven. */
function useSaid(visit: Visit) {
  const [number, setNumber] = useState('');
  const [said, setSaid] = useState<NumberSaid | null>(null);
  const check_id = visit.check?.id;
  const { hall_id, ticket_id, cut } = visit;
  // What was done in this visit changes what there is to be known of the number.
  const done = visit.basket?.orders.filter(of => of.state === 'delivered' || of.state === 'completed').length;
  const asked_of = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when an order is done
  useEffect(() => {
    const whose = `${number} ${check_id}`;
    if (asked_of.current !== whose) setSaid(null);
    asked_of.current = whose;
    if (!isNumber(number) || cut) return undefined;
    const given = { hall_id, ticket_id, number, ...(check_id === undefined ? {} : { check_id }) };
    const asked = { wanted: true };
    void callApi(wire.lookUp, given).then(outcome => {
      if (!asked.wanted) return;
      setSaid(outcome.ok ? outcome.value : null);
      if (!outcome.ok) complain(outcome.problem);
    });
    return () => {
      asked.wanted = false;
    };
  }, [number, check_id, hall_id, ticket_id, cut, done]);
  return { number, setNumber, said };
}

function complain(problem: { title: string; remedy: string }): void {
  showToast({ tone: 'bad', title: problem.title, note: problem.remedy });
}

/** Why the form in front cannot be opened yet. */
export function whyNotOpen(of: Case, serves: readonly string[]): Words | undefined {
  const { draft, visit } = of;
  if (draft === null) return words.nothing_yet;
  const type = visit.businesses.find(one => one.code === draft.business);
  if (!serves.includes(type?.skill ?? draft.business)) return words.no_licence;
  if (visit.cut && type?.offline !== true) return words.no_advance;
  if (type?.unit != null) {
    const lacking = visit.doubtful === null ? whyNotUnit(draft, visit, type.unit) : words.doubtful;
    if (lacking !== undefined) return lacking;
    return whyNotFilled(draft, type.about);
  }
  if (type !== undefined && type.identity !== 'none' && visit.check === null)
    return visit.doubtful === null ? missing(visit) : words.doubtful;
  const acting = whyNotActing(draft, visit, type?.agent === true);
  if (type !== undefined && type.identity !== 'none' && acting !== undefined) return acting;
  const guarded = type !== undefined && type.identity !== 'none' ? whyNotGuarded(draft, visit) : undefined;
  if (guarded !== undefined) return guarded;
  const light = type?.light !== true || wasRead(visit, draft) || isDocumentEnd(draft.document_end);
  return whyNotFilled(draft, type?.about) ?? (light ? undefined : words.need_document_end);
}

/** Why what the business asks is not whole: its number, or something of its own. */
function whyNotFilled(draft: Draft, about: string | undefined): Words | undefined {
  if (about === 'number' && !isNumber(draft.number)) return words.need_number;
  return forms[draft.business]?.whyNot?.(draft);
}

const missing = (visit: Visit): Words => (visit.holder === null ? words.not_read : words.agent_not_read);

/** Whose check an order is opened with: of the one who is here, or of a holder they act for (RNM-05). */
function proofOf(visit: Visit, filled: Draft) {
  const { check, holder } = visit;
  if (check === null) return {};
  const { relation, letter_on, proof } = filled;
  if (holder !== null && relation !== null) {
    const shown = proof === null || !forMinor(visit) ? {} : { proof };
    return { check_id: holder.id, agent: { check_id: check.id, relation, letter_on, ...shown } };
  }
  if (visit.guardian === null || proof === null) return { check_id: check.id };
  return { check_id: check.id, guardian: { check_id: visit.guardian.id, relation: filled.guards, proof } };
}

/** Who has lost everything says the end of the document; who has it with them had it read. */
const wasRead = ({ check }: Visit, { document_end }: Draft): boolean => document_end === '' && check !== null;
const lightProof = (visit: Visit, draft: Draft) =>
  wasRead(visit, draft) ? { check_id: visit.check?.id } : { document_end: draft.document_end };

/** Opens the form as an order; while the line is down it is accepted in advance. A refusal opens as its own page. */
export async function openDraft(of: Case, filled: Draft): Promise<void> {
  const { visit } = of;
  const type = visit.businesses.find(one => one.code === filled.business);
  const about = type?.about ?? 'nothing';
  const given = {
    hall_id: visit.hall_id,
    ticket_id: visit.ticket_id,
    business: filled.business,
    asks: forms[filled.business]?.asks(filled) ?? {},
    ...(about === 'number' ? { number: filled.number } : {}),
    ...(type?.unit == null ? {} : unitProof(filled, visit, type.unit)),
    ...(type?.identity === 'none' || type?.unit != null ? {} : proofOf(visit, filled)),
    ...(type?.light === true ? lightProof(visit, filled) : {}),
  };
  const number_id = about === 'new_number' && filled.free !== null ? { number_id: filled.free.id } : {};
  const before = of.orders.length;
  if (type?.unit != null) of.unit.current = unitKept(filled);
  const outcome = visit.cut
    ? await of.act(wire.preAccept, given)
    : await of.act(wire.openOrder, { ...given, ...number_id }, true);
  if (outcome === null) return;
  if (outcome.ok) return show(of, outcome.value.order_id);
  // A business that was refused is an order too: it opens with what, why and what else.
  const basket = await callApi(wire.basket, { hall_id: visit.hall_id, ticket_id: visit.ticket_id });
  const made = basket.ok && basket.value.orders.length > before ? basket.value.orders.at(-1) : undefined;
  if (made === undefined) return complain(outcome.problem);
  show(of, made.id);
}

function show(of: Case, id: string): void {
  of.goTo(id);
  of.setDraft(null);
}

/** The acts on the order in front. */
export function caseActs(of: Case) {
  const { visit, current, act } = of;
  const order = { hall_id: visit.hall_id, order_id: current?.id ?? '' };
  const tellWhole = async () => {
    const sheet_version = current?.sheet_version ?? '';
    return (await act(wire.tellOrder, { ...order, parts: [...parts], sheet_version }))?.ok === true;
  };
  const tick = async () => {
    const part = current === null ? undefined : nextPart(current);
    if (current === null || part === undefined) return;
    const last = parts.every(one => one === part || current.told[one] != null);
    // With the last word told, what is to be signed stands on the customer's own screen: the whole is told in that one act.
    if (last && current.signs === 'signature' && whyNotSafe(current) === undefined) await tellWhole();
    else await act(wire.tellPart, { ...order, part });
  };
  const send = async () => {
    if (current === null || whyNotSafe(current) !== undefined) return;
    if (current.state === 'eligible' && nextPart(current) === undefined && !(await tellWhole())) return;
    const ready = current.state === 'eligible' || current.state === 'disclosed';
    if (current.signs === 'spoken' && ready) await act(wire.confirmSpoken, order);
  };
  const take = async (by: Tendered) => {
    if (whyNotPay(visit, by) !== undefined) return;
    const ahead = aheadOf(by, restOf(visit)) ?? 0;
    const paid = await (ahead > 0 && by.tender !== 'cash'
      ? act(wire.payPart, { ...aheadBody(of), tender: by.tender, amount_fen: ahead })
      : act(wire.payBasket, payOf(of, by)));
    if (paid?.ok === true) of.tender({ ...by, received: '', cash: '', ahead: '' });
  };
  const giveUpPay = () => {
    const asked = waitingOf(visit);
    if (asked !== null) void act(payments.voidPayment, { hall_id: visit.hall_id, payment_id: asked.id });
  };
  return {
    tick: () => void tick(),
    send: () => void send(),
    take: () => void take(of.tendered),
    takeBy: (by: Tendered) => void take(by),
    giveUpPay,
    giveBackAhead: () => void act(wire.returnParts, { hall_id: visit.hall_id, ticket_id: visit.ticket_id }),
    tryOut: async (outcome: TestOutcome) => {
      const set_up = outcome === 'works' && of.current !== null ? pointsOf(of.current, of.tried) : [];
      return (await act(wire.tryOrder, { ...order, outcome, set_up }))?.ok === true;
    },
    revise: () => void act(wire.reviseOrder, order),
    giveUp: (reason: string) => void act(wire.lapseOrder, { ...order, reason }),
    refuseRisk: () => void act(wire.refuseRisk, order),
    askWord: async () => {
      const what = 'orders.order.allow_risk';
      const asked = await act(people.askSecond, { hall_id: visit.hall_id, what, subject_id: order.order_id });
      return asked?.ok === true;
    },
    reverse: (reason: string) => void act(office.askReversal, { ...order, reason }),
    backEnter: () => void act(wire.backEnter, order),
    identify: () =>
      visit.check !== null && void act(wire.identifyOrder, { ...order, check_id: visit.check.id }),
  };
}

const aheadBody = ({ visit }: Case) => ({
  hall_id: visit.hall_id,
  ticket_id: visit.ticket_id,
  expected_fen: visit.basket?.due_fen ?? 0,
});

function payOf(of: Case, by: Tendered) {
  const due = restOf(of.visit);
  const { tender } = by;
  const received_fen = receivedOf(by, due);
  const given = { ...aheadBody(of), tender };
  if (tender === 'cash' && due > 0) return { ...given, received_fen, announced: true };
  const cash_fen = cashPartOf(by, due) ?? 0;
  return cash_fen > 0 ? { ...given, cash_fen } : given;
}

/** A number of the page is put aside for this visit. */
export async function holdFree(of: Case, free: { id: string; number: string }): Promise<void> {
  const { hall_id, ticket_id } = of.visit;
  const held = await of.act(carrier.holdNumber, { hall_id, ticket_id, number_id: free.id });
  if (held?.ok === true) of.setDraft(draft => (draft === null ? null : { ...draft, free }));
}

/** Two persons look at document and face when the camera is in doubt (RNM-03). */
export async function askTwo(visit: Visit, act: Act): Promise<boolean> {
  if (visit.doubtful === null) return false;
  const asked = await act(people.askSecond, {
    hall_id: visit.hall_id,
    what: 'identity.check.pass_by_eye',
    subject_id: visit.doubtful.id,
  });
  return asked?.ok === true;
}

type Acts = ReturnType<typeof caseActs>;

/**
 * The n-th tender: cash waits for what is handed over, a payment system is asked for all that is due at once. Whoever
 * pays in parts chooses the tender by hand and types the part.
 */
function tenderWith(of: Case, n: number, takeBy: Acts['takeBy']): void {
  const tender = tenders[n - 1];
  if (tender === undefined) return;
  const by = { ...in_cash, tender };
  of.tender(by);
  if (tender === 'cash') of.received.current?.focus();
  else if (asksAtOnce(of.visit, by)) takeBy(by);
}

/** What a digit chooses: an amount, a reason, a topic, a plan, some months, a tender. */
export function chooseWith(of: Case, n: number, serves: readonly string[], { takeBy }: Acts): void {
  const { draft, setDraft, phase } = of;
  const fill = (some: Partial<Draft>) => setDraft(now => (now === null ? null : { ...now, ...some }));
  if (phase === 'paying') tenderWith(of, n, takeBy);
  if (phase !== 'form' || draft === null) return;
  // A new connection takes its number first, and with the plan it is whole.
  if (draft.business in new_numbers) chooseNew(of, draft, n, serves);
  else fill(forms[draft.business]?.chosen?.(n, of.visit) ?? {});
}

function chooseNew(of: Case, draft: Draft, n: number, serves: readonly string[]): void {
  const free = of.page.current[n - 1];
  if (draft.free === null && free !== undefined) void holdFree(of, free);
  // With the number held, choosing the plan is the last thing to say: it opens.
  const { plan } = forms[draft.business]?.chosen?.(n, of.visit) ?? {};
  if (draft.free !== null && plan != null) openWhole(of, { ...draft, plan }, serves);
}

/** Opens a form that a digit has made whole, or says what is still missing: a digit passes no rule that Enter keeps. */
function openWhole(of: Case, filled: Draft, serves: readonly string[]): void {
  const why = whyNotOpen({ ...of, draft: filled }, serves);
  of.setDraft(filled);
  if (why === undefined) void openDraft(of, filled);
}

/** Prints the last receipt: the first time as issued, later marked as a reprint (PAY-02). */
export async function printLast(of: Case, printed: Set<string>): Promise<void> {
  const last = of.visit.basket?.receipts.at(-1);
  if (last === undefined) return;
  if (printed.has(last.id)) {
    const { hall_id } = of.visit;
    await of.act(receipts.reprintReceipt, { hall_id, receipt_id: last.id, reason: '客户要求补打' });
  }
  printed.add(last.id);
  window.print();
}
