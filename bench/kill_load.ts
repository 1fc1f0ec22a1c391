import { newId } from '../kit/ids.ts';
import { demoNumber } from '../modules/demo/index.ts';
import type { BenchHall } from './hall.ts';

/** One write as the client remembers it: the key is kept before anything is sent. */
export interface Write {
  kind: Kind;
  key: string;
  path: string;
  body: object;
  /** What it is done to, where the path says it; what it made is in the answer. */
  subject: string | undefined;
  answer: { status: number; body: Record<string, unknown> } | undefined;
  /** Whose session it is sent under, when it is no program's. */
  session: Session | undefined;
}

/** Every kind of write of the run, with the event that one of them leaves behind. */
export const kinds = {
  take: 'queue.ticket.take',
  call: 'queue.ticket.call',
  arrive: 'queue.ticket.arrive',
  hold: 'queue.ticket.hold',
  resume: 'queue.ticket.resume',
  finish: 'queue.ticket.finish',
  rate: 'queue.ticket.rate',
  pause: 'counters.counter.pause',
  back: 'counters.counter.resume',
  book: 'appointments.appointment.request',
  cancel: 'appointments.appointment.cancel',
  check_start: 'checklists.run.call',
  check_answer: 'checklists.run.answer',
  check_submit: 'checklists.run.submit',
  order: 'orders.order.open',
  warn: 'orders.order.answer_risk',
  tell: 'orders.order.disclose',
  agree: 'orders.order.confirm',
  read: 'identity.check.present',
  cash: 'payments.payment.succeed',
  card: 'orders.order.waive',
  lapse: 'orders.order.lapse',
  try: 'orders.order.try_works',
  hand: 'orders.order.deliver',
  receipt: 'receipts.receipt.reprint',
  count: 'tills.session.surprise_count',
} as const;
export type Kind = keyof typeof kinds;

/** A person's session, as a browser holds it. */
export interface Session {
  cookie: string;
  csrf: string;
  surface: string;
}

export const rest = (ms: number) => new Promise<void>(done => setTimeout(done, ms));

/** An order as the customer's screen shows it: its form, and the warning with its questions. */
interface Shown {
  id: string;
  form_hash: string;
  agreement: { code: string; version: string }[];
  risk: { version: string; questions: { code: string }[] } | null;
}

/** The questions of a warning to which an honest customer says yes. */
const good_yes = new Set(['own_use', 'own_wish', 'knows_holder', 'all_mine']);

/** Clients that write without pause and repeat under the same key until they are answered. */
export class Load {
  readonly writes: Write[] = [];
  other_than_503 = 0;
  signed_out = 0;
  going = true;
  /** The duty manager's, and each counter's customer screen's. */
  session: Session | undefined;
  readonly screens = new Map<string, Session>();
  private readonly base: string;
  private readonly of: BenchHall;
  private readonly chance: () => number;

  constructor(base: string, of: BenchHall, chance: () => number) {
    this.base = base;
    this.of = of;
    this.chance = chance;
  }

  /** A write, sent until it is answered; its body when it was done, undefined when it was refused. */
  async act(kind: Kind, path: string, body: object, subject?: string, session?: Session): Promise<Record<string, unknown> | undefined> {
    const managers = kind.startsWith('check_') || kind === 'count';
    const write: Write = { kind, key: newId(), path, body, subject, answer: undefined, session: session ?? (managers ? this.session : undefined) };
    this.writes.push(write);
    while (write.answer === undefined) {
      const response = await this.send(write).catch(() => undefined);
      if (response !== undefined && response.status < 500 && response.status !== 429) {
        if (response.status === 401 || response.status === 423) this.signed_out += 1;
        const answered = (await response.json().catch(() => undefined)) as Record<string, unknown> | undefined;
        if (answered !== undefined) write.answer = { status: response.status, body: answered };
      } else if (response !== undefined && response.status >= 500 && response.status !== 503) this.other_than_503 += 1;
      if (write.answer === undefined) await rest(60);
    }
    return write.answer.status === 200 ? write.answer.body : undefined;
  }

  /** Sends a write, the first time or once more. */
  send(write: Write): Promise<Response> {
    const { session } = write;
    const as_phone = write.kind === 'book' || write.kind === 'cancel';
    const from = `10.${[0, 0, 0].map(() => Math.floor(this.chance() * 250)).join('.')}`;
    return fetch(`${this.base}/api/halls/${this.of.hall_id}${write.path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': write.key,
        ...(session !== undefined ? { Cookie: session.cookie, 'X-CSRF': session.csrf, 'X-Surface': session.surface } : {}),
        ...(as_phone ? { 'X-Surface': 'm', 'X-Forwarded-For': from } : {}),
        ...(session !== undefined || as_phone ? {} : { Authorization: `Bearer ${this.of.token}` }),
      },
      body: JSON.stringify(write.body),
      signal: AbortSignal.timeout(8000),
    });
  }

  /** Customers take numbers, a few more than are served. */
  async kiosk(secrets: Map<string, string>): Promise<void> {
    while (this.going) {
      const taken = await this.act('take', '/tickets', { class: 'ordinary', business: 'consultation' });
      if (taken !== undefined) secrets.set(String(taken.id), String(taken.secret));
      await rest(25 * this.chance());
    }
  }

  /** A counter serves, is rated by most, and pauses now and then. */
  async counter(counter_id: string, secrets: Map<string, string>): Promise<void> {
    while (this.going) {
      const called = await this.act('call', `/counters/${counter_id}/call-next`, {});
      if (called === undefined) {
        await rest(20);
        continue;
      }
      const id = String(called.ticket_id);
      const step = (kind: Kind, verb: string, body: object = {}) => this.act(kind, `/tickets/${id}/${verb}`, body, id);
      await step('arrive', 'arrive');
      await step('hold', 'hold', { reason: 'drill' });
      await step('resume', 'resume');
      const wish = this.chance();
      if (wish < 0.4) await this.bill(id);
      else if (wish < 0.7) await this.newCard(counter_id, id);
      await step('finish', 'finish', { outcome: 'done' });
      const secret = secrets.get(id);
      if (secret !== undefined && this.chance() < 0.8) await step('rate', 'rating', { secret, score: 5, done: 'done' });
      if (this.chance() < 0.2) {
        await this.act('pause', `/counters/${counter_id}/pause`, { reason: 'water' }, counter_id);
        await this.act('back', `/counters/${counter_id}/resume`, {}, counter_id);
      }
    }
  }

  /** A bill paid in cash, and its receipt printed once more. */
  async bill(ticket_id: string): Promise<void> {
    const amount_fen = 100 * (1 + Math.floor(this.chance() * 300));
    const number = demoNumber('used', Math.floor(this.chance() * 360));
    const opened = await this.act('order', `/tickets/${ticket_id}/orders`, { business: 'bill_payment', asks: { amount_fen }, number });
    if (opened === undefined) return;
    const id = String(opened.order_id);
    await this.act('tell', `/orders/${id}/disclose`, { parts: ['content', 'price', 'fees', 'duties'], sheet_version: '1.2' }, id);
    await this.act('agree', `/orders/${id}/confirm`, {}, id);
    await this.act('cash', `/tickets/${ticket_id}/pay`, { tender: 'cash', announced: true, expected_fen: amount_fen, received_fen: amount_fen });
    const receipt = await this.receiptOf(ticket_id);
    if (receipt !== undefined) await this.act('receipt', `/receipts/${receipt}/reprint`, { reason: 'drill' }, receipt);
  }

  /** A gold customer's damaged card is replaced, free of charge: proven by document, told, signed on the second screen, carried out. */
  async newCard(counter_id: string, ticket_id: string): Promise<void> {
    const customer = 1 + 18 * Math.floor(this.chance() * 20);
    const read = await this.act('read', `/counters/${counter_id}/documents/simulated`, { sample: customer });
    if (read === undefined) return;
    const wanted = { business: 'sim_replacement', asks: { reason: 'damaged' }, number: demoNumber('used', customer), check_id: read.check_id };
    const opened = await this.act('order', `/tickets/${ticket_id}/orders`, wanted);
    if (opened === undefined) return;
    const id = String(opened.order_id);
    const screen = this.screens.get(counter_id);
    const risk = (await this.shownOf(counter_id, id, screen))?.risk;
    const answers = Object.fromEntries((risk?.questions ?? []).map(({ code }) => [code, good_yes.has(code)]));
    await this.act('warn', `/orders/${id}/answer-risk`, { version: risk?.version ?? '', answers }, id, screen);
    await this.act('tell', `/orders/${id}/disclose`, { parts: ['content', 'price', 'fees', 'duties'], sheet_version: '3.2' }, id);
    const shown = await this.shownOf(counter_id, id, screen);
    const agreed = (shown?.agreement ?? []).map(({ code, version }) => `${code}@${version}`);
    await this.act('agree', `/orders/${id}/sign`, { strokes: 'M10,10 L20,20 L30,15 M40,10', form_hash: shown?.form_hash, agreed }, id, screen);
    const done = await this.act('card', `/tickets/${ticket_id}/pay`, { tender: 'cash', expected_fen: 0 }, id);
    if (done === undefined) await this.act('lapse', `/orders/${id}/lapse`, { reason: 'drill' }, id);
    else {
      const set_up = ['call', 'data', 'apn', 'volte'].map(item => ({ item, outcome: 'done' }));
      await this.act('try', `/orders/${id}/try`, { outcome: 'works', set_up }, id);
      await this.act('hand', `/orders/${id}/deliver`, {}, id, screen);
    }
  }

  /** What the customer's screen shows of an order, asked for until the server answers. */
  private async shownOf(counter_id: string, order_id: string, screen: Session | undefined): Promise<Shown | undefined> {
    const headers = { Cookie: screen?.cookie ?? '', 'X-Surface': 'customer' };
    const seen = await this.asked<{ orders: Shown[] }>(`/counters/${counter_id}/customer-orders`, headers);
    return seen?.orders.find(one => one.id === order_id);
  }

  /** The paper of a visit. */
  private async receiptOf(ticket_id: string): Promise<string | undefined> {
    const basket = await this.asked<{ receipts: { id: string }[] }>(`/tickets/${ticket_id}/basket`, { Authorization: `Bearer ${this.of.token}` });
    return basket?.receipts[0]?.id;
  }

  /** Something that is read, asked for until the server answers. */
  private async asked<T>(path: string, headers: Record<string, string>): Promise<T | undefined> {
    while (this.going) {
      const answer = await fetch(`${this.base}/api/halls/${this.of.hall_id}${path}`, { headers, signal: AbortSignal.timeout(8000) }).catch(() => undefined);
      if (answer?.ok === true) return (await answer.json().catch(() => undefined)) as T | undefined;
      await rest(60);
    }
    return undefined;
  }

  /** The duty manager counts one till after the other by surprise. */
  async countTills(): Promise<void> {
    while (this.going) {
      const { till_id } = this.of.counters[Math.floor(this.chance() * this.of.counters.length)] ?? { till_id: '' };
      await this.act('count', `/tills/${till_id}/surprise-count`, { pieces: { 10000: 1 } }, till_id);
      await rest(300 * this.chance());
    }
  }

  /** Phones book times; every other one gives the booking up. */
  async phones(slots: readonly string[]): Promise<void> {
    while (this.going) {
      const slot_at = slots[Math.floor(this.chance() * slots.length)];
      const booked = await this.act('book', '/appointments', { business: 'consultation', slot_at, holder: `phone-${newId()}` });
      if (booked !== undefined && this.chance() < 0.5) {
        const id = String(booked.id);
        await this.act('cancel', `/appointments/${id}/cancel`, { secret: booked.secret }, id);
      }
      await rest(40 * this.chance());
    }
  }

  /** A duty manager with a session fills sheets in, item by item. */
  async manager(): Promise<void> {
    while (this.going) {
      const run = await this.act('check_start', '/check-runs', { list: 'opening' });
      if (run === undefined) {
        await rest(40);
        continue;
      }
      const id = String(run.id);
      for (const { code } of run.items as { code: string }[])
        await this.act('check_answer', `/check-runs/${id}/answers`, { answers: { [code]: { ok: true } } }, id);
      await this.act('check_submit', `/check-runs/${id}/submit`, {}, id);
    }
  }
}
