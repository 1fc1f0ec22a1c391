import { demoDocumentEnd, demoNumber } from '../demo/index.ts';
import type { SystemTender, Tender } from '../ledger/tenders.ts';
import { codeOf } from './caller.ts';
import { between } from './chance.ts';
import { claimTrouble } from './matters.ts';
import { type Clerk, type Guest, inHall, note, type Stage, soon } from './stage.ts';

/** Customers of the demonstration, by the place of their number; who opens a new one comes from behind them. */
const customers = 360;
const strangers = 400;

/** The seeded shares of how people pay, and of what goes wrong with money. */
export const money_shares = {
  cash: 0.42,
  card: 0.12,
  wechat: 0.3,
  alipay: 0.11,
  card_refused: 0.06,
  answered_late: 0.02,
  reversed: 0.01,
  given_up: 0.02,
  /** Part of it in cash, the rest by phone or card. */
  split: 0.04,
  /** Wants the tax invoice. */
  invoiced: 0.1,
} as const;

const topics = ['plan', 'bill', 'network', 'device', 'process', 'other'] as const;
const all_told = ['content', 'price', 'fees', 'duties'];
const plans = ['easy19', 'free39', 'free59', 'fast99'] as const;
const amounts = [3000, 5000, 5000, 10000, 10000, 20000] as const;

/** What is paid in cash when the rest goes by another tender. */
const part_fen = 2000;

/** Invented buyers; the tax numbers have right check digits. */
const titles = [
  { kind: 'personal', name: '方晓云' },
  { kind: 'personal', name: '秦建国' },
  { kind: 'company', name: '临江晨光商贸有限公司', tax_id: '91350100M000100Y43' },
] as const;

/** What a customer may be told no for on an ordinary day: no mistake of the driver's. */
const refusals = [
  'orders.same_plan',
  'orders.change_pending',
  'orders.owes_money',
  'orders.good_number_plan',
  'carrier.not_in_service',
  'carrier.number_taken',
  'carrier.box_empty',
  'carrier.five_numbers',
  'orders.card_cooling',
  'orders.not_licensed',
  'orders.stopped_already',
  'identity.guardian_stands_by',
  'identity.guardian_consents',
];

interface Shown {
  orders: {
    id: string;
    state: string;
    set_up: readonly string[];
    signs: string;
    sheet_version: string | null;
    form_hash: string | null;
    agreement: { code: string; version: string }[];
    risk: { flag: string; version: string; questions: { code: string }[] } | null;
  }[];
  due_fen: number;
}

/** Does what the guest came for, as far as the engine knows the business, then goes on with `after`. */
export async function deal(
  stage: Stage,
  clerk: Clerk,
  guest: Guest,
  after: () => Promise<void>,
): Promise<void> {
  const business = guest.visitor.business ?? 'consultation';
  const open = stage.plan.money === true ? await openingOf(stage, clerk, guest, business) : undefined;
  if (open === undefined) return after();
  const answered = await clerk.caller.post(inHall(stage, `tickets/${guest.id}/orders`), open);
  if (!note(stage, answered, refusals)) return dropAll(stage, clerk, guest, after);
  if (business === 'consultation') guest.has_asked = true;
  const { body } = await clerk.caller.get<Shown>(inHall(stage, `tickets/${guest.id}/basket`));
  const order = body.orders.find(one => one.state === 'eligible');
  if (order === undefined) return after();
  if (clerk.chance() < money_shares.given_up) return dropAll(stage, clerk, guest, after);
  await agree(stage, clerk, order);
  const { number, check_id } = open;
  if (number !== undefined && check_id !== undefined)
    await claimTrouble(stage, clerk, guest, { number, check_id });
  await pay(stage, clerk, guest, after);
}

/** What opens an order: of a number that is there, of a new one, or of none. */
interface Opening {
  business: string;
  asks: object;
  number?: string;
  number_id?: string;
  check_id?: string;
}

/** The body that opens an order of this business for this guest; undefined for a business without an engine yet. */
async function openingOf(
  stage: Stage,
  clerk: Clerk,
  guest: Guest,
  business: string,
): Promise<Opening | undefined> {
  const n = Math.floor(clerk.chance() * customers);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(clerk.chance() * of.length)] as T;
  if (business === 'consultation') return { business, asks: { topic: pick(topics) } };
  if (business === 'bill_payment')
    return { business, asks: { amount_fen: pick(amounts) }, number: demoNumber('used', n) };
  if (business === 'loss_report')
    return {
      ...{ business, asks: { how: pick(['lost', 'stolen']) } },
      ...{ number: demoNumber('used', n), document_end: demoDocumentEnd(n) },
    };
  if (business === 'plan_change' || business === 'sim_replacement') {
    const check_id = await read(stage, clerk, n);
    const asks =
      business === 'plan_change'
        ? { plan: pick(plans), from: 'next_month' }
        : { reason: pick(['lost', 'stolen', 'damaged']) };
    return check_id === undefined ? undefined : { business, asks, number: demoNumber('used', n), check_id };
  }
  if (business !== 'new_connection') return undefined;
  const check_id = await read(stage, clerk, strangers + Math.floor(clerk.chance() * 3000));
  const page = await clerk.caller.get<{ numbers: { id: string; class: string }[] }>(
    inHall(stage, `tickets/${guest.id}/numbers`),
  );
  const number = page.body.numbers?.find(one => one.class === 'plain');
  if (check_id === undefined || number === undefined) return undefined;
  const held = await clerk.caller.post(inHall(stage, `tickets/${guest.id}/numbers/${number.id}/hold`));
  if (!note(stage, held, ['carrier.number_taken'])) return undefined;
  return {
    business,
    asks: { plan: pick(plans), prepaid_fen: pick([0, 5000]) },
    number_id: number.id,
    check_id,
  };
}

/** The document on the reader of the counter; now and then the camera doubts and two persons look. */
async function read(stage: Stage, clerk: Clerk, sample: number): Promise<string | undefined> {
  const score = clerk.chance() < 0.03 ? 60 : between(clerk.chance, 84, 99);
  const path = `counters/${clerk.counter_id}/documents/simulated`;
  const answered = await clerk.caller.post<{ check_id: string; state: string }>(inHall(stage, path), {
    sample,
    score,
  });
  if (!note(stage, answered)) return undefined;
  if (answered.body.state === 'passed') return answered.body.check_id;
  const asked = await clerk.caller.post<{ pair_id: string }>(inHall(stage, 'pairs'), {
    what: 'identity.check.pass_by_eye',
    subject_id: answered.body.check_id,
  });
  if (!note(stage, asked)) return undefined;
  note(stage, await stage.manager.post(inHall(stage, `pairs/${asked.body.pair_id}/seal`)));
  return answered.body.check_id;
}

/** Told in four parts; agreed by word, or by hand on the customer's own screen. */
async function agree(stage: Stage, clerk: Clerk, order: Shown['orders'][number]): Promise<void> {
  if (order.risk?.flag === 'asked' && !(await answer(stage, clerk, order.id, order.risk))) return;
  const told = { parts: all_told, sheet_version: order.sheet_version };
  note(stage, await clerk.caller.post(inHall(stage, `orders/${order.id}/disclose`), told));
  if (order.signs === 'spoken')
    note(stage, await clerk.caller.post(inHall(stage, `orders/${order.id}/confirm`)));
  if (order.signs !== 'signature' || clerk.screen === undefined) return;
  const seen = await clerk.screen.get<Shown>(inHall(stage, `counters/${clerk.counter_id}/customer-orders`));
  const shown = seen.body.orders?.find(one => one.id === order.id);
  const agreed = (shown?.agreement ?? []).map(({ code, version }) => `${code}@${version}`);
  note(
    stage,
    await clerk.screen.post(inHall(stage, `orders/${order.id}/sign`), {
      strokes: 'M12,40 L30,12 L44,52 M50,20 L82,22',
      form_hash: shown?.form_hash,
      agreed,
    }),
  );
}

/** Questions of the warning whose good answer is yes; the guests of a replay have nothing to hide. */
const good_yes = new Set(['own_use', 'own_wish', 'knows_holder', 'all_mine']);

/** The guest answers the warning on the customer's screen; without one the business waits for another counter. */
async function answer(
  stage: Stage,
  clerk: Clerk,
  order_id: string,
  risk: { version: string; questions: { code: string }[] },
): Promise<boolean> {
  if (clerk.screen === undefined) return false;
  const answers = Object.fromEntries(risk.questions.map(({ code }) => [code, good_yes.has(code)]));
  const body = { version: risk.version, answers };
  return note(stage, await clerk.screen.post(inHall(stage, `orders/${order_id}/answer-risk`), body));
}

/** Whoever pays neither so nor so has the carrier's wallet. */
const tenderOf = (roll: number): Tender => {
  let below = 0;
  for (const tender of ['cash', 'card', 'wechat', 'alipay'] as const) {
    below += money_shares[tender];
    if (roll < below) return tender;
  }
  return 'wallet';
};

/** The money: a round note and its change, or a payment system that answers after some seconds. */
async function pay(stage: Stage, clerk: Clerk, guest: Guest, after: () => Promise<void>): Promise<void> {
  const { body } = await clerk.caller.get<Shown>(inHall(stage, `tickets/${guest.id}/basket`));
  const tender = tenderOf(clerk.chance());
  const odd = clerk.chance();
  if (body.due_fen > 0 && tender !== 'cash') await mood(stage, tender, odd);
  const received =
    tender === 'cash' ? { received_fen: Math.ceil(body.due_fen / 10_000) * 10_000, announced: true } : {};
  const path = inHall(stage, `tickets/${guest.id}/pay`);
  const cash_fen =
    tender !== 'cash' && body.due_fen > part_fen && odd > 1 - money_shares.split ? part_fen : 0;
  const answered = await clerk.caller.post<{ payment_id: string | null; state: string }>(path, {
    ...{ tender, expected_fen: body.due_fen },
    ...(body.due_fen > 0 ? received : {}),
    ...(cash_fen > 0 ? { cash_fen, received_fen: cash_fen } : {}),
  });
  if (!note(stage, answered)) return dropAll(stage, clerk, guest, after);
  const { payment_id, state } = answered.body;
  if (payment_id !== null && state === 'succeeded') clerk.cash_fen += body.due_fen;
  if (payment_id === null || state === 'succeeded') return settled(stage, clerk, guest, after);
  const slip = {
    ...{ payment_id, tender: tender as Exclude<typeof tender, 'cash'> },
    ...{ amount_fen: body.due_fen, cash_fen },
  };
  soon(stage, 12, () => awaitPayment(stage, clerk, guest, slip, after));
}

/** How the simulated systems behave for the next payment: mostly they pay. */
const mood = (stage: Stage, tender: string, roll: number) => {
  const { card_refused, answered_late } = money_shares;
  const otherwise = roll < card_refused + answered_late ? 'late' : 'pays';
  const behaviour = roll < card_refused ? 'refuses' : otherwise;
  return stage.manager.post(inHall(stage, 'payment-simulator'), { tender, behaviour, seconds: 4 });
};

/** Looks whether it was paid; refused or given up, the customer pays in cash. */
async function awaitPayment(
  stage: Stage,
  clerk: Clerk,
  guest: Guest,
  of: { payment_id: string; tender: SystemTender; amount_fen: number; cash_fen: number },
  after: () => Promise<void>,
): Promise<void> {
  const { body } = await clerk.caller.get<{ state: string }>(inHall(stage, `payments/${of.payment_id}`));
  if (body.state === 'asked') return soon(stage, 20, () => awaitPayment(stage, clerk, guest, of, after));
  if (body.state === 'succeeded') {
    clerk.slips_fen[of.tender] += of.amount_fen - of.cash_fen;
    clerk.cash_fen += of.cash_fen;
    return settled(stage, clerk, guest, after);
  }
  const path = inHall(stage, `tickets/${guest.id}/pay`);
  const paid = await clerk.caller.post(path, {
    tender: 'cash',
    announced: true,
    expected_fen: of.amount_fen,
    received_fen: of.amount_fen,
  });
  if (note(stage, paid)) clerk.cash_fen += of.amount_fen;
  return settled(stage, clerk, guest, after);
}

/** Now and then the clerk has made a mistake: another person takes the sale back, and the cash goes out again. */
async function settled(stage: Stage, clerk: Clerk, guest: Guest, after: () => Promise<void>): Promise<void> {
  await tryCards(stage, clerk, guest);
  if (clerk.chance() < money_shares.invoiced) await invoice(stage, clerk, guest);
  if (clerk.chance() < money_shares.reversed) await takeBack(stage, clerk, guest);
  return after();
}

/** A new card is set up and tried, and the customer says that it works; now and then the phone is at home. */
async function tryCards(stage: Stage, clerk: Clerk, guest: Guest): Promise<void> {
  const { body } = await clerk.caller.get<Shown>(inHall(stage, `tickets/${guest.id}/basket`));
  for (const one of body.orders ?? []) {
    if (one.state !== 'completed') continue;
    const outcome = clerk.chance() < 0.04 ? 'no_phone' : 'works';
    const set_up = one.set_up.map(item => ({ item, outcome: 'done' }));
    note(stage, await clerk.caller.post(inHall(stage, `orders/${one.id}/try`), { outcome, set_up }));
    if (outcome === 'works' && clerk.screen !== undefined)
      note(stage, await clerk.screen.post(inHall(stage, `orders/${one.id}/deliver`), {}));
  }
}

/** The guest wants the tax invoice of what was paid, some for their company. */
async function invoice(stage: Stage, clerk: Clerk, guest: Guest): Promise<void> {
  const { body } = await clerk.caller.get<{ receipts?: { id: string; state: string; series: string }[] }>(
    inHall(stage, `tickets/${guest.id}/basket`),
  );
  const receipt = body.receipts?.find(one => one.series === 'R' && one.state === 'issued');
  if (receipt === undefined) return;
  const title = titles[Math.floor(clerk.chance() * titles.length)];
  const path = inHall(stage, `receipts/${receipt.id}/invoices`);
  note(stage, await clerk.caller.post(path, { title }), ['invoices.one_already']);
}

async function takeBack(stage: Stage, clerk: Clerk, guest: Guest): Promise<void> {
  const { body } = await clerk.caller.get<{
    orders: { id: string; state: string; business: string; total_fen: number }[];
    payments: { state: string; tender: Tender; cash_fen: number }[];
  }>(inHall(stage, `tickets/${guest.id}/basket`));
  const order = body.orders.find(one => one.state === 'delivered' && one.business === 'bill_payment');
  if (order === undefined || (body.payments.at(-1)?.cash_fen ?? 0) > 0) return;
  // Whose sale is taken back had the invoice already: it goes back in red.
  await invoice(stage, clerk, guest);
  const reason = { reason: '号码报错，缴错了户' };
  if (!note(stage, await clerk.caller.post(inHall(stage, `orders/${order.id}/reversal`), reason))) return;
  const approved = await stage.manager.post(inHall(stage, `orders/${order.id}/reversal/approve`));
  if (!note(stage, approved, ['carrier.money_used'])) {
    if (codeOf(approved) === 'carrier.money_used')
      note(
        stage,
        await stage.manager.post(inHall(stage, `orders/${order.id}/reversal/decline`), {
          reason: '钱已用于抵欠费',
        }),
      );
    return;
  }
  const tender = body.payments.at(-1)?.tender ?? 'cash';
  if (tender === 'cash') clerk.cash_fen -= order.total_fen;
  else clerk.slips_fen[tender] -= order.total_fen;
}

/** What is still on the table is given up, so that the visit can end. */
async function dropAll(stage: Stage, clerk: Clerk, guest: Guest, after: () => Promise<void>): Promise<void> {
  const { body } = await clerk.caller.get<Shown>(inHall(stage, `tickets/${guest.id}/basket`));
  for (const one of body.orders ?? [])
    if (['draft', 'identified', 'eligible', 'disclosed', 'confirmed'].includes(one.state))
      note(
        stage,
        await clerk.caller.post(inHall(stage, `orders/${one.id}/lapse`), { reason: '客户改天再来' }),
      );
  return after();
}
