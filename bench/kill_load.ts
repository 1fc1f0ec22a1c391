import { newId } from '../kit/ids.ts';
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
  check_start: 'checklists.run.start',
  check_answer: 'checklists.run.answer',
  check_submit: 'checklists.run.submit',
} as const;
export type Kind = keyof typeof kinds;

/** A person's session, as a browser holds it. */
export interface Session {
  cookie: string;
  csrf: string;
}

export const rest = (ms: number) => new Promise<void>(done => setTimeout(done, ms));

/** Chance with a seed, so that a run can be told again. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Clients that write without pause and repeat under the same key until they are answered. */
export class Load {
  readonly writes: Write[] = [];
  other_than_503 = 0;
  signed_out = 0;
  going = true;
  session: Session | undefined;
  private readonly base: string;
  private readonly of: BenchHall;
  private readonly chance: () => number;

  constructor(base: string, of: BenchHall, chance: () => number) {
    this.base = base;
    this.of = of;
    this.chance = chance;
  }

  /** A write, sent until it is answered; its body when it was done, undefined when it was refused. */
  async act(kind: Kind, path: string, body: object, subject?: string): Promise<Record<string, unknown> | undefined> {
    const write: Write = { kind, key: newId(), path, body, subject, answer: undefined };
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
    const { session } = this;
    const as_person = write.kind.startsWith('check_') && session !== undefined;
    const as_phone = write.kind === 'book' || write.kind === 'cancel';
    const from = `10.${[0, 0, 0].map(() => Math.floor(this.chance() * 250)).join('.')}`;
    return fetch(`${this.base}/api/halls/${this.of.hall_id}${write.path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': write.key,
        ...(as_person ? { Cookie: session.cookie, 'X-CSRF': session.csrf, 'X-Surface': 'floor' } : {}),
        ...(as_phone ? { 'X-Surface': 'm', 'X-Forwarded-For': from } : {}),
        ...(as_person || as_phone ? {} : { Authorization: `Bearer ${this.of.token}` }),
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
      await step('finish', 'finish', { outcome: 'done' });
      const secret = secrets.get(id);
      if (secret !== undefined && this.chance() < 0.8) await step('rate', 'rating', { secret, score: 5, done: 'done' });
      if (this.chance() < 0.2) {
        await this.act('pause', `/counters/${counter_id}/pause`, { reason: 'water' }, counter_id);
        await this.act('back', `/counters/${counter_id}/resume`, {}, counter_id);
      }
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
