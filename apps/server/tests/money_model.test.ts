import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { later as after, onDay, second_ms } from '../../../kit/clock.ts';
import { transaction } from '../../../kit/db.ts';
import type { Answered } from '../../../kit/testing/http.ts';
import { stepHall } from '../../../kit/worker.ts';
import { demoNumber } from '../../../modules/demo/index.ts';
import { flawsOfDay } from '../../../modules/ledger/index.ts';
import { chanceOf } from '../../../modules/replay/chance.ts';
import { customers, Desk, must, pieces } from '../testing/desk.ts';
import { failAt } from '../testing/faults.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';
import { bagLeaves, statementsAgree } from './money_end.ts';
import { money_laws } from './money_laws.ts';

let world: World;
afterEach(() => world.close());

const hall = '/api/halls/1001';
type Tender = 'cash' | 'card' | 'wechat' | 'alipay' | 'wallet';
type Sums = Record<Tender, number>;
const nothing = (): Sums => ({ cash: 0, card: 0, wechat: 0, alipay: 0, wallet: 0 });

/** What the test itself believes to be in a desk's till: from what customers gave and got, never from the books. */
interface Believed {
  desk: Desk;
  sums: Sums;
  /** Asked and not known yet. */
  waiting: { id: string; till: string; tender: Tender; fen: number; orders: string[] }[];
  /** Delivered today, and what may be taken back. */
  orders: { order: string; tender: Tender; fen: number; cash: number }[];
}

/** One random day of two counters, believed and checked after every step. */
class Day {
  private readonly chance: () => number;
  private readonly next = customers(8);
  private readonly sides: Believed[] = [];
  private now = onDay(world.day, '09:00');
  readonly told: string[] = [];

  constructor(seed: number) {
    this.chance = chanceOf(seed, 'money');
  }

  private pick = <T>(of: readonly T[]): T => of[Math.floor(this.chance() * of.length)] as T;

  async begin(): Promise<void> {
    for (const [clerk, number] of [
      ['0301', 3],
      ['0302', 2],
    ] as const) {
      const desk = await Desk.open(world, { clerk, number, customer: this.next });
      this.sides.push({ desk, sums: { ...nothing(), cash: 50_000 }, waiting: [], orders: [] });
    }
  }

  private async pass(seconds: number): Promise<void> {
    this.now = after(this.now, seconds * second_ms);
    await stepHall(world.server.house, 1001, this.now);
  }

  /**
   * An act that now and then loses its database at a statement drawn by lot: nothing is left of it, and the same press
   * under the same key does it once.
   */
  private async shaken(act: (headers: Record<string, string>) => Promise<Answered>): Promise<Answered> {
    const headers = { 'Idempotency-Key': randomUUID() };
    if (this.chance() < 0.6) return act(headers);
    const ended = failAt(1 + Math.floor(this.chance() * 22), headers['Idempotency-Key']);
    const first = await act(headers);
    if (!ended()) return first;
    expect(first.status, this.told.join(', ')).toBeGreaterThanOrEqual(500);
    this.told.push('crash');
    await this.check();
    return act(headers);
  }

  /** A visit with one to three businesses, paid in one way or another, or left. */
  private async visit(of: Believed): Promise<void> {
    const { desk } = of;
    const ticket = await desk.serve('bill_payment');
    const kinds = [
      'bill_payment',
      'bill_payment',
      'sim_replacement',
      'plan_change',
      'new_connection',
      'consultation',
    ];
    const basket: { order: string; fen: number; kind: string }[] = [];
    for (let left = 1 + Math.floor(this.chance() * 3); left > 0; left -= 1) {
      const kind = this.pick(kinds);
      const asks =
        kind === 'bill_payment' ? { asks: { amount_fen: 100 * (1 + Math.floor(this.chance() * 300)) } } : {};
      const { order, total_fen } = await desk.confirmed(ticket, kind, asks);
      if (kind !== 'consultation') basket.push({ order, fen: total_fen, kind });
    }
    const fen = basket.reduce((sum, one) => sum + one.fen, 0);
    if (basket.length > 0) await this.pay(of, ticket, basket, fen);
    await this.refund(of);
    await must(desk.finish(ticket));
  }

  private async pay(
    of: Believed,
    ticket: string,
    basket: { order: string; fen: number; kind: string }[],
    fen: number,
  ) {
    const { desk } = of;
    const tender = this.pick(['cash', 'cash', 'card', 'wechat', 'alipay', 'wallet'] as const);
    const leave = async () => {
      for (const one of basket) await must(desk.step(one.order, 'lapse', { reason: 'the customer leaves' }));
    };
    if (this.chance() < 0.08) return leave();
    // Now and then a part is paid ahead; it may be refused or late, and what was held may go back again.
    if (fen > 400 && this.chance() < 0.4) await this.ahead(ticket, of, fen);
    if (tender !== 'cash') {
      const behaviour = this.pick(['pays', 'pays', 'pays', 'refuses', 'silent', 'late']);
      await must(desk.manager.post(`${hall}/payment-simulator`, { tender, behaviour, seconds: 3 }));
    }
    // Now and then a part is cash: its orders stand end to end, the tender pays from the left.
    const cash = tender !== 'cash' && fen > 200 && this.chance() < 0.4 ? this.pick([100, fen - 100]) : 0;
    const split = cash > 0 ? { cash_fen: cash } : {};
    const given = tender === 'cash' ? { received_fen: fen + this.pick([0, 100, 5000]) } : split;
    const paid = await must(
      this.shaken(headers => desk.pay(ticket, { tender, expected_fen: fen, ...given }, headers)),
    );
    if (paid.payment_id === null) return;
    const about = basket.filter(one => one.fen > 0 && one.kind !== 'sim_replacement');
    if (paid.state === 'succeeded') {
      of.sums.cash += fen;
      of.orders.push(...about.map(one => ({ order: one.order, tender, fen: one.fen, cash: 0 })));
      return;
    }
    if (this.chance() < 0.15) await must(desk.clerk.post(`${hall}/payments/${paid.payment_id}/void`));
    const closed = paid.payment_id !== null && this.chance() < 0.15;
    if (closed) await this.close(of, false);
    // Sooner or later it is known: a visit ends when its orders have ended.
    await this.pass(this.pick([5, 400]));
    const seen = await must(desk.clerk.get(`${hall}/payments/${paid.payment_id}`));
    if (seen.state === 'asked') {
      await must(desk.clerk.post(`${hall}/payments/${paid.payment_id}/void`));
      await this.pass(700);
    }
    const state = (await must(desk.clerk.get(`${hall}/payments/${paid.payment_id}`))).state;
    this.told.push(`${tender} ${state}`);
    if (closed) await this.rescued(of, state === 'succeeded' ? { tender, fen, cash } : null);
    if (state !== 'succeeded') return leave();
    if (!closed) {
      of.sums[tender] += fen - cash;
      of.sums.cash += cash;
    }
    let before = 0;
    for (const one of basket) {
      const share = Math.max(0, before + one.fen - Math.max(fen - cash, before));
      before += one.fen;
      if (about.includes(one)) of.orders.push({ order: one.order, tender, fen: one.fen, cash: share });
    }
  }

  /** The till was closed over a payment: what came afterwards lies in a session of its own, counted and signed like any. */
  private async rescued(of: Believed, came: { tender: Tender; fen: number; cash: number } | null) {
    const { desk } = of;
    const { tills } = await must(desk.manager.get(`${hall}/tills`));
    const late = (tills as { id: string; state: string; clerk: { staff_no: string } }[]).filter(
      one => one.state === 'open' && one.clerk.staff_no === (of === this.sides[0] ? '0301' : '0302'),
    );
    expect(late, this.told.join(', ')).toHaveLength(came === null ? 0 : 1);
    if (came !== null) {
      desk.till = late[0]?.id as string;
      of.sums[came.tender] += came.fen - came.cash;
      of.sums.cash += came.cash;
      this.told.push('rescued');
      await this.close(of, false);
    }
    await desk.openTill();
    of.sums.cash = 50_000;
  }

  /** A part is tried ahead, and whatever it becomes goes back, or is held for the payment of the rest. */
  private async ahead(ticket: string, of: Believed, fen: number): Promise<void> {
    const { desk } = of;
    const tender = this.pick(['card', 'wechat', 'alipay'] as const);
    const behaviour = this.pick(['pays', 'pays', 'refuses', 'silent', 'late']);
    await must(desk.manager.post(`${hall}/payment-simulator`, { tender, behaviour, seconds: 3 }));
    const at = `${hall}/tickets/${ticket}/parts`;
    const body = { tender, amount_fen: this.pick([100, 300]), expected_fen: fen };
    const { part_id } = await must(desk.clerk.post(at, body));
    if (this.chance() < 0.15) await must(desk.clerk.post(`${hall}/payments/${part_id}/void`));
    await this.pass(5);
    const now = async () => (await must(desk.clerk.get(`${hall}/payments/${part_id}`))).state;
    if ((await now()) === 'asked') await must(desk.clerk.post(`${hall}/payments/${part_id}/void`));
    await this.pass(100);
    this.told.push(`ahead ${await now()}`);
    if ((await now()) === 'held') await must(desk.clerk.post(`${at}/give-back`));
  }

  /** What was paid and could not be done, a card that waited too long for its payment, is paid back. */
  private async refund(of: Believed): Promise<void> {
    const { refunds } = await must(of.desk.clerk.get(`${hall}/refunds`));
    for (const one of refunds as {
      id: string;
      tender: Tender;
      amount_fen: number;
      cash_fen: number;
      reason: string;
    }[]) {
      await must(of.desk.clerk.post(`${hall}/refunds/${one.id}/pay`));
      of.sums[one.tender] -= one.amount_fen - one.cash_fen;
      of.sums.cash -= one.cash_fen;
      this.told.push(`refund ${one.reason}`);
    }
  }

  private async reverse(of: Believed): Promise<void> {
    const { desk } = of;
    const one = of.orders.pop();
    if (one === undefined) return;
    const asked = await desk.step(one.order, 'reversal', { reason: 'a mistake' });
    if (asked.status !== 200) return;
    const verb = this.pick(['approve', 'approve', 'decline']);
    const said = await this.shaken(headers =>
      desk.manager.post(
        `${hall}/orders/${one.order}/reversal/${verb}`,
        verb === 'decline' ? { reason: 'no' } : {},
        headers,
      ),
    );
    if (verb === 'approve' && said.status === 200) {
      of.sums[one.tender] -= one.fen - one.cash;
      of.sums.cash -= one.cash;
    }
    if (said.status !== 200)
      await must(desk.manager.post(`${hall}/orders/${one.order}/reversal/decline`, { reason: 'no' }));
  }

  /** A billing error comes back twice: out of the till, or onto the account; once, however often it is pressed. */
  private async makeGood(of: Believed): Promise<void> {
    const { desk } = of;
    const ticket = await desk.serve('bill_payment');
    const n = this.next();
    const { check_id } = await must(desk.read(n));
    const fen = 10 * (1 + Math.floor(this.chance() * 400));
    const about = await desk.receiptFor(ticket, n, fen + 100);
    of.sums.cash += fen + 100;
    const claimed = await must(
      desk.clerk.post(`${hall}/tickets/${ticket}/compensations`, {
        ...{ number: demoNumber('used', n), check_id, kind: 'overcharge', about },
        ...{ claimed_fen: fen, said: 'charged twice' },
      }),
    );
    const at = (verb: string) => `${hall}/compensations/${claimed.case_id}/${verb}`;
    const proof = { category: 'own_fault', overcharge_fen: fen, proof: 'two receipts over one thing' };
    const officer = await world.as('0308', 'office');
    if (this.chance() < 0.2) await must(officer.post(at('reject'), { proof: 'one receipt only' }));
    else {
      await must(officer.post(at('verify'), proof));
      const who = await world.as(2 * fen <= 5000 ? '0305' : '0306', 'office');
      await must(who.post(at('approve')));
      const how = this.pick(['cash', 'account']);
      const to = how === 'cash' ? { ticket_id: ticket, check_id } : {};
      expect((await desk.clerk.post(at('pay'), { how, amount_fen: fen, ...to })).status).not.toBe(200);
      const pay = () => desk.clerk.post(at('pay'), { how, amount_fen: 2 * fen, ...to });
      const both = await Promise.all([pay(), pay()]);
      expect(both.filter(one => one.status === 200)).toHaveLength(1);
      if (how === 'cash') of.sums.cash -= 2 * fen;
      this.told.push(`made good ${how} ${2 * fen}`);
    }
    await must(desk.finish(ticket));
  }

  /** A note that is taken for false never was money. */
  private async note(of: Believed): Promise<void> {
    const facts = { piece_fen: 10000, serial: 'AB12345678', found_by: 'hand' };
    await of.desk.pair('tills.note.take', of.desk.till, { facts });
  }

  private async drop(of: Believed): Promise<void> {
    if (of.sums.cash < 20_000) return;
    await of.desk.pair('tills.session.drop', of.desk.till, { facts: { pieces: { 10000: 1 } } });
    of.sums.cash -= 10_000;
  }

  private counted = (sums: Sums, wrong = 0) => ({
    pieces: pieces(sums.cash + wrong),
    ...{ card_fen: sums.card, wechat_fen: sums.wechat, alipay_fen: sums.alipay, wallet_fen: sums.wallet },
  });

  /** Closes a till, counted right or wrong, by its clerk or by the one it is handed to. */
  async close(of: Believed, again: boolean): Promise<void> {
    const { desk } = of;
    const drawn = this.pick([0, 0, 0, -100, 50]);
    // Nobody counts less than nothing.
    const wrong = of.sums.cash + drawn < 0 ? 0 : drawn;
    const hands_over = this.chance() < 0.3;
    const next = this.sides.find(one => one !== of)?.desk as Desk;
    await must(desk.tillStep(hands_over ? 'hand-over' : 'start-close'));
    const count = this.counted(of.sums, wrong);
    const counts = `${hall}/tills/${desk.till}/${hands_over ? 'accept' : 'count'}`;
    const said = await must(
      this.shaken(headers => (hands_over ? next.clerk : desk.clerk).post(counts, count, headers)),
    );
    expect(said, this.told.join(', ')).toMatchObject({
      difference_fen: wrong,
      state: wrong === 0 ? 'balanced' : 'discrepancy',
    });
    if (wrong !== 0) {
      const { decides } = await must(desk.tillStep('explain', { explanation: 'it was like that' }));
      const who = { duty_manager: '0305', hall_manager: '0306', branch_supervisor: '0102' }[
        decides as string
      ] as string;
      const judge = await world.as(who, 'office');
      await must(judge.post(`${hall}/tills/${desk.till}/decide`, { decision: 'carry', reason: 'seen' }));
    }
    await desk.pair('tills.session.sign', desk.till);
    of.sums = nothing();
    if (!again) return;
    await desk.openTill();
    of.sums.cash = 50_000;
  }

  async step(): Promise<void> {
    const of = this.pick(this.sides);
    const dice = this.chance();
    if (dice < 0.54) await this.visit(of);
    else if (dice < 0.6) await this.makeGood(of);
    else if (dice < 0.62) await this.note(of);
    else if (dice < 0.74) await this.reverse(of);
    else if (dice < 0.82) await this.drop(of);
    else if (dice < 0.9) await this.pass(this.pick([1, 60, 300]));
    else if (dice < 0.95) {
      const count = await must(of.desk.tillStep('surprise-count', this.counted(of.sums), of.desk.manager));
      expect(count.difference_fen, this.told.join(', ')).toBe(0);
    } else await this.close(of, true);
  }

  /** The laws that hold at every instant. */
  async check(): Promise<void> {
    const broken: string[] = [];
    for (const [law, text] of Object.entries(money_laws)) {
      const rows = (await world.db.pool.query(text)).rows;
      if (rows.length > 0) broken.push(`${law}: ${JSON.stringify(rows.slice(0, 3))}`);
    }
    expect(broken, this.told.join(', ')).toEqual([]);
    expect(await transaction(world.db, tx => flawsOfDay({ tx }, 1001, world.day))).toEqual([]);
  }

  /** Every till, then the four ways: safe and cards as the test believes them. */
  async end(): Promise<void> {
    for (const of of this.sides) await this.close(of, false);
    const { desk } = this.sides[0] as Believed;
    const at = `${hall}/settlements/${world.day}`;
    const { blocks } = await must(desk.manager.get(`${hall}/settlement`));
    expect(blocks).toEqual([]);
    await must(this.shaken(headers => desk.manager.post(`${at}/collect`, {}, headers)));
    const text = `select holder_id, count(*)::int as count from carrier_sim where at_hall_id = 1001 and state in ('issued_to_holder', 'reserved', 'in_hall_stock') group by 1`;
    const cards = (await world.db.pool.query(text)).rows;
    const [safe] = (
      await world.db.pool.query(
        `select balance_fen from ledger_balance where account = 'safe' and day = $1`,
        [world.day],
      )
    ).rows;
    expect(
      await must(
        desk.manager.post(`${at}/count`, { pieces: pieces(safe.balance_fen), cards, camera: { on: true } }),
      ),
    ).toMatchObject({ state: 'ready', differs: 0 });
    const head = await world.as('0306', 'office');
    const approve = (headers: Record<string, string>) =>
      head.post(`${at}/approve`, { retained_fen: 50_000 }, headers);
    expect(await must(this.shaken(approve))).toMatchObject({
      state: 'approved',
    });
    await bagLeaves(world, head);
    const record = await must(head.get(`${hall}/money-record`));
    expect(record.laws.flatMap((one: { faults: string[] }) => one.faults)).toEqual([]);
    await this.check();
    await statementsAgree(world, head, this.told);
  }
}

const seeds = (process.env.MONEY_SEEDS ?? '11,12,17').split(',').map(Number);
const steps = Number(process.env.MONEY_STEPS ?? 30);

test.each(seeds)(
  'CASH-02 a random day of two counters adds up at every step and closes to the fen (seed %i)',
  async seed => {
    world = await openWorld({ quiet: true });
    await openTheHall(world);
    await world.at('09:00');
    const day = new Day(seed);
    await day.begin();
    for (let n = 0; n < steps; n += 1) {
      await day.step();
      await day.check();
    }
    await day.end();
  },
);
