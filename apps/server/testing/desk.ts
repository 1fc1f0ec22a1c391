import { newId } from '../../../kit/ids.ts';
import { worthOf } from '../../../kit/money.ts';
import { type Answered, Caller } from '../../../kit/testing/http.ts';
import { demoDocumentEnd, demoNumber } from '../../../modules/demo/index.ts';
import { example_licence, findType, set_up_items } from '../../../modules/orders/index.ts';
import { hashOf, newSecret } from '../../../modules/people/index.ts';
import type { World } from './world.ts';

export const told_parts = ['content', 'price', 'fees', 'duties'];
const strokes = 'M10,10 L20,20 L30,15 M40,10 L50,20';

/** The answer's body, or an error that says what was refused. */
export async function must(answer: Promise<Answered>): Promise<Answered['body']> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** A customer of the demonstration who can do every business: of age, in debt to nobody, on a plan that can be left. */
export function customers(from = 8): () => number {
  let next = from;
  return () => {
    while (next % 7 === 3 || next % 6 === 3) next += 1;
    if (next >= 360) throw new Error('the demonstration has no more customers');
    return next++;
  };
}

interface Signable {
  id: string;
  form_hash: string;
  agreement: { code: string; version: string }[];
}

/** Every point of an order's agreement, as the customer ticks it. */
export const agreedTo = (of: Pick<Signable, 'agreement'> | undefined): string[] =>
  (of?.agreement ?? []).map(({ code, version }) => `${code}@${version}`);

/** What a basket needs to be paid. */
export interface Confirmed {
  order: string;
  total_fen: number;
}

/** A clerk at an open counter, with the customer's screen across the table and the colleagues they need. */
export class Desk {
  readonly world: World;
  readonly number: number;
  readonly hall_id: number;
  readonly hall: string;
  readonly clerk: Caller;
  readonly screen: Caller;
  readonly floor: Caller;
  readonly manager: Caller;
  readonly customer: () => number;
  till = '';

  private constructor(
    world: World,
    of: { number: number; hall_id: number; customer: () => number },
    who: Caller[],
  ) {
    this.world = world;
    this.number = of.number;
    this.hall_id = of.hall_id;
    this.hall = `/api/halls/${of.hall_id}`;
    this.customer = of.customer;
    [this.clerk, this.screen, this.floor, this.manager] = who as [Caller, Caller, Caller, Caller];
  }

  /** Opens a counter for a clerk of the hall; its till is asked for and signed by two unless told otherwise. */
  static async open(
    world: World,
    of: { clerk: string; number: number; hall_id?: number; till?: boolean; customer?: () => number },
  ): Promise<Desk> {
    const hall_id = of.hall_id ?? 1001;
    const team = hall_id === 1001 ? '03' : '04';
    const who = [
      await world.as(of.clerk),
      await world.device(hall_id, `C${of.number}`, 'customer'),
      await world.as(`${team}04`, 'floor'),
      await world.as(`${team}05`, 'office'),
    ];
    const desk = new Desk(world, { number: of.number, hall_id, customer: of.customer ?? customers() }, who);
    await must(desk.clerk.post(`${desk.counter}/open`));
    if (of.till !== false) await desk.openTill();
    return desk;
  }

  get counter(): string {
    return `${this.hall}/counters/${this.world.counter(this.number, this.hall_id)}`;
  }

  /** Two persons' act: the clerk asks, the keeper seals, or the other way round. */
  async pair(
    what: string,
    subject_id: string,
    facts: object = {},
    first = this.clerk,
    second = this.manager,
  ) {
    const asked = await must(first.post(`${this.hall}/pairs`, { what, subject_id, ...facts }));
    return must(second.post(`${this.hall}/pairs/${asked.pair_id}/seal`));
  }

  async openTill(): Promise<string> {
    const counter_id = this.world.counter(this.number, this.hall_id);
    this.till = (await must(this.clerk.post(`${this.hall}/tills`, { counter_id }))).session_id;
    await this.pair('tills.session.issue_float', this.till);
    return this.till;
  }

  /** A customer with a number is called and served here. */
  async serve(business = 'bill_payment'): Promise<string> {
    const skill = findType(business)?.skill ?? business;
    await must(this.floor.post(`${this.hall}/tickets`, { class: 'ordinary', business: skill }));
    const called = await must(this.clerk.post(`${this.counter}/call-next`));
    await must(this.clerk.post(`${this.hall}/tickets/${called.ticket_id}/arrive`));
    return called.ticket_id;
  }

  /** The document of the n-th customer is laid on the reader. */
  read = (sample: number, more: object = {}): Promise<Answered> =>
    this.clerk.post(`${this.counter}/documents/simulated`, { sample, ...more });

  /** The first free number of a class on the visit's page, put aside. */
  async hold(ticket: string, wanted: 'plain' | 'good' = 'plain'): Promise<string> {
    for (let page = 0; page < 40; page++) {
      const { numbers } = await must(this.clerk.get(`${this.hall}/tickets/${ticket}/numbers?page=${page}`));
      for (const one of numbers as { id: string; class: string }[]) {
        if (one.class !== wanted) continue;
        const held = await this.clerk.post(`${this.hall}/tickets/${ticket}/numbers/${one.id}/hold`);
        if (held.status === 200) return one.id;
      }
    }
    throw new Error(`no ${wanted} number on forty pages`);
  }

  open = (ticket: string, body: object): Promise<Answered> =>
    this.clerk.post(`${this.hall}/tickets/${ticket}/orders`, body);

  /** What a business's own declaration asks for, for a customer who may have it. */
  async request(
    ticket: string,
    code: string,
    more: { asks?: object; customer?: number } = {},
  ): Promise<object> {
    const type = findType(code);
    if (type === undefined) throw new Error(`no business ${code}`);
    const n = more.customer ?? this.customer();
    const asks = { ...(type.example as object), ...more.asks };
    const about = {
      nothing: async () => ({}),
      number: async () => ({ number: demoNumber('used', n) }),
      new_number: async () => ({ number_id: await this.hold(ticket) }),
    };
    await this.prepare(code, n);
    const proof = type.unit === undefined ? {} : await this.handler(n, type.unit);
    const own =
      type.identity === 'none' || 'check_id' in proof
        ? {}
        : { check_id: (await must(this.read(n))).check_id };
    const light = type.light === true ? { document_end: demoDocumentEnd(n) } : {};
    return { business: code, asks, ...(await about[type.about]()), ...own, ...light, ...proof };
  }

  /** The handler of a unit, with the letter of today; where nobody new is registered their own document is all there is. */
  private async handler(n: number, unit: 'user' | 'handler'): Promise<object> {
    const check_id = (await must(this.read(n + 20_000))).check_id;
    const agent = { check_id, relation: 'handler', letter_on: this.world.day };
    return unit === 'handler' ? { agent, check_id } : { agent };
  }

  /** What must have been before: a number comes back only after it was put to rest. */
  private async prepare(code: string, n: number): Promise<void> {
    if (code === 'reverification') {
      const branch = await this.world.as('0102', 'office');
      const blocked = { number: demoNumber('used', n), basis: 'fraud_law', document_no: 'FZ-2026-118' };
      await must(branch.post(`${this.hall}/number-blocks`, blocked));
    }
    if (code === 'user_change' || code === 'unit_termination') await this.giveToUnit(n);
    if (code === 'service_end')
      await this.world.db.pool.query(
        `insert into carrier_service (order_id, hall_id, number_id, service, since, charged_on, month_fen, version)
         select $2, $3, id, 'caller_id', $4::date, date_trunc('month', $4::date) + interval '1 month', 500, 1
         from carrier_number where tail = $1 and mask like '139%'`,
        [demoNumber('used', n).slice(-4), newId(), this.hall_id, this.world.day],
      );
    if (code === 'reinstatement')
      await this.world.db.pool.query(
        `with dead as (update carrier_sim set state = 'voided' where number_id = (select id from carrier_number where tail = $1 and mask like '139%'))
         update carrier_number set state = 'frozen', held_until = $2::date + 80, sim_id = null where tail = $1 and mask like '139%'`,
        [demoNumber('used', n).slice(-4), this.world.day],
      );
    if (code !== 'resume') return;
    await this.world.db.pool.query(
      `update carrier_number set state = 'suspended', suspended_for = 'requested' where tail = $1 and mask like '139%'`,
      [demoNumber('used', n).slice(-4)],
    );
  }

  /** The n-th customer's number becomes one of the examples' unit, used by the customer before them. */
  async giveToUnit(n: number): Promise<void> {
    const { credit_code, name, kind } = example_licence;
    const id = newId();
    const { pool } = this.world.db;
    await pool.query(`insert into carrier_customer (id, since) values ($1, now())`, [id]);
    await pool.query(
      `insert into carrier_unit (id, credit_code, name, licence, hall_id, registered_at)
       values ($1, $2, $3, $4, $5, now()) on conflict (credit_code) do nothing`,
      [id, credit_code, name, kind, this.hall_id],
    );
    await pool.query(
      `with unit as (select id from carrier_unit where credit_code = $2), used as (
         update carrier_number n set customer_id = unit.id, unit_id = unit.id, user_id = coalesce(b.user_id, b.customer_id)
         from unit, carrier_number b where b.tail = $4 and b.mask like '139%' and n.tail = $1 and n.mask like '139%' returning n.id, n.unit_id, n.user_id)
       insert into carrier_user (id, number_id, unit_id, user_id, hall_id, since)
       select gen_random_uuid(), id, unit_id, user_id, $3, now() - interval '40 days' from used`,
      [demoNumber('used', n).slice(-4), credit_code, this.hall_id, demoNumber('used', n - 1).slice(-4)],
    );
  }

  step = (order: string, verb: string, body: object = {}): Promise<Answered> =>
    this.clerk.post(`${this.hall}/orders/${order}/${verb}`, body);

  async tell(order: string): Promise<void> {
    const seen = await must(this.clerk.get(`${this.hall}/orders/${order}`));
    if (seen.order.consent?.flag === 'asked') await must(this.consent(order));
    if (seen.order.risk?.flag === 'asked') await must(this.answer(order));
    await must(this.step(order, 'disclose', { parts: told_parts, sheet_version: seen.order.sheet_version }));
  }

  /** A child's guardian consents on the second screen. */
  consent = (order: string, who = this.screen): Promise<Answered> =>
    who.post(`${this.hall}/orders/${order}/consent`, { version: '1.0' });

  /** The customer answers the warning of the second screen: nothing is wrong, unless told otherwise. */
  async answer(order: string, raised: readonly string[] = [], more: object = {}): Promise<Answered> {
    const { order: of } = await must(this.clerk.get(`${this.hall}/orders/${order}`));
    const questions = of.risk.questions as { code: string }[];
    const good = new Set(['own_use', 'own_wish', 'knows_holder', 'all_mine']);
    const answers = Object.fromEntries(
      questions.map(({ code }) => [code, good.has(code) !== raised.includes(code)]),
    );
    const body = { version: of.risk.version, answers, ...more };
    return this.screen.post(`${this.hall}/orders/${order}/answer-risk`, body);
  }

  /** The customer signs what the second screen shows. */
  async sign(order: string): Promise<Answered> {
    const seen = await must(this.screen.get(`${this.counter}/customer-orders`));
    const of = (seen.orders as Signable[]).find(one => one.id === order);
    return this.screen.post(`${this.hall}/orders/${order}/sign`, {
      strokes,
      form_hash: of?.form_hash,
      agreed: agreedTo(of),
    });
  }

  /** An order of the visit, as far as the money: told, and agreed to in the way its business asks for. */
  async confirmed(
    ticket: string,
    code: string,
    more: { asks?: object; customer?: number } = {},
  ): Promise<Confirmed> {
    const { order_id } = await must(this.open(ticket, await this.request(ticket, code, more)));
    if (findType(code)?.signs !== 'none') {
      await this.tell(order_id);
      await must(
        findType(code)?.signs === 'signature' ? this.sign(order_id) : this.step(order_id, 'confirm'),
      );
    }
    const seen = await must(this.clerk.get(`${this.hall}/orders/${order_id}`));
    return { order: order_id, total_fen: seen.order.total_fen };
  }

  /** Cash is said aloud, as it should be. */
  pay = (
    ticket: string,
    body: { tender?: string } & Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answered> => {
    const said = body.tender === 'cash' ? { announced: true } : {};
    return this.clerk.post(`${this.hall}/tickets/${ticket}/pay`, { ...said, ...body }, headers);
  };

  cash = (ticket: string, fen: number, headers?: Record<string, string>): Promise<Answered> =>
    this.pay(ticket, { tender: 'cash', expected_fen: fen, received_fen: fen }, headers);

  /** The cards on the table are tried, and work: then the customer may go. */
  async tried(ticket: string): Promise<void> {
    const { orders } = await must(this.clerk.get(`${this.hall}/tickets/${ticket}/basket`));
    for (const of of orders as { id: string; state: string }[])
      if (of.state === 'completed') await must(this.works(of.id));
  }

  /** A phone is set up with its new card, and its owner says so on the second screen; the answer of whoever was refused. */
  async works(order: string): Promise<Answered> {
    const done = await this.step(order, 'try', { outcome: 'works', set_up: all_done });
    return done.status === 200 ? this.screen.post(`${this.hall}/orders/${order}/deliver`) : done;
  }

  /** The visit ends; a card that lies on the table is tried first. */
  async finish(ticket: string): Promise<Answered> {
    await this.tried(ticket);
    return this.clerk.post(`${this.hall}/tickets/${ticket}/finish`, { outcome: 'done' });
  }

  /** One bill, paid in cash, and the customer gone: the plainest visit there is. */
  async bill(amount_fen = 5000): Promise<string> {
    const ticket = await this.serve();
    const { order, total_fen } = await this.confirmed(ticket, 'bill_payment', { asks: { amount_fen } });
    await must(this.cash(ticket, total_fen));
    await must(this.finish(ticket));
    return order;
  }

  /** So much is paid in cash onto the n-th customer's number in a visit; answers the number of its receipt. */
  async receiptFor(ticket: string, customer: number, amount_fen: number): Promise<string> {
    const { total_fen } = await this.confirmed(ticket, 'bill_payment', { customer, asks: { amount_fen } });
    await must(this.cash(ticket, total_fen));
    const { receipts } = await must(this.clerk.get(`${this.hall}/tickets/${ticket}/basket`));
    const papers = receipts as { no: string; series: string }[];
    const sold = papers.flatMap(one => (one.series === 'R' ? [one.no] : []));
    return sold.sort().at(-1) ?? '';
  }

  tillStep = (verb: string, body: object = {}, who = this.clerk): Promise<Answered> =>
    who.post(`${this.hall}/tills/${this.till}/${verb}`, body);

  /** Counts, and closes the till with two signatures. */
  async closeTill(counted: object): Promise<void> {
    await must(this.tillStep('start-close'));
    await must(this.tillStep('count', counted));
    await this.pair('tills.session.sign', this.till);
  }
}

/** Notes and coins that are worth an amount of whole ten-fen pieces. */
export function pieces(fen: number): Record<string, number> {
  const found: Record<string, number> = {};
  let left = fen;
  for (const piece of [10000, 5000, 2000, 1000, 500, 100, 50, 10]) {
    const count = Math.floor(left / piece);
    if (count > 0) found[piece] = count;
    left -= count * piece;
  }
  if (worthOf(found) !== fen) throw new Error(`${fen} fen is no sum of notes and coins`);
  return found;
}

/** The slip of a bag that guards come for, over the sum that a day has for the bank. */
export const slipOver = (amount_fen: number, more: object = {}) => ({
  bag_no: 'B-0001',
  bank: 'Riverside Bank',
  slip_no: 'JK-000001',
  amount_fen,
  carried_by: 'guards',
  courier_1: 'YA-2107',
  courier_2: 'YA-2133',
  company: 'Lin An Guards',
  vehicle: 'X-2107',
  ...more,
});

/** An outside program with a token for a hall. */
export async function aProgram(world: World, hall_id = 1001): Promise<Caller> {
  const token = newSecret();
  await world.db.pool.query(
    `insert into machine_client (id, name, role, hall_id, token_hash, made_at) values ($1, 'core', 'program', $2, $3, now())`,
    [newId(), hall_id, hashOf(token)],
  );
  return new Caller(world.server.url, 'counter', token);
}

/** Every point of a phone's set-up, done. */
export const all_done = set_up_items.map(item => ({ item, outcome: 'done' }));

/** The smallest picture there is, kept by somebody. */
export async function aPicture(who: Caller, hall: string): Promise<string> {
  const bytes = [0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 60 }, () => 7)];
  const content = Buffer.from(bytes).toString('base64');
  return (await must(who.post(`${hall}/check-pictures`, { content }))).id;
}
