import { newId } from '../../../kit/ids.ts';
import { Caller } from '../../../kit/testing/http.ts';
import { hashOf, newSecret } from '../../../modules/people/index.ts';
import { customers, Desk, must } from '../testing/desk.ts';
import type { World } from '../testing/world.ts';

export interface Ready {
  caller: Caller;
  path: string;
  body?: object;
}
export type Recipe = () => Promise<Ready>;

/** A desk that is put back as it was: nobody there, an open till, books that take money, the line up. */
export class Ground {
  private readonly world: () => World;
  private made: Desk | undefined;
  private machine: Caller | undefined;
  private readonly next = customers(30);

  constructor(world: () => World) {
    this.world = world;
  }

  run = async (text: string, values: unknown[] = []) => (await this.world().db.pool.query(text, values)).rows;
  as = (no: string) => this.world().as(no, 'office');
  kiosk = () => this.world().device(1001, 'K1');
  nobody = () => this.world().nobody('m');

  async desk(till = true): Promise<Desk> {
    await this.run(
      `update queue_ticket set state = 'abandoned' where hall_id = 1001 and state in ('issued','called','serving','on_hold','missed')`,
    );
    await this.run(
      `update business_order set state = 'lapsed' where hall_id = 1001 and state not in ('delivered', 'reversed', 'failed')`,
    );
    await this.run(`update payment set state = 'failed' where hall_id = 1001 and state = 'asked'`);
    await this.run(`update payment_part set state = 'failed' where hall_id = 1001 and state = 'asked'`);
    await this.run(`update refund set state = 'paid' where hall_id = 1001`);
    await this.run(`update till_session set state = 'closed' where hall_id = 1001`);
    await this.run(
      `update carrier_sim set state = 'issued_to_holder', order_id = null where at_hall_id = 1001 and state = 'reserved'`,
    );
    await this.run(
      `update ledger_balance set balance_fen = 800000 where hall_id = 1001 and account = 'safe'`,
    );
    await this.run('delete from carrier_link');
    await this.run('update ledger_day set locked_at = null');
    await this.run(`update pair_act set state = 'lapsed' where hall_id = 1001 and state = 'asked'`);
    await this.run(
      `update day_settlement set state = 'open', run = 0, report_no = null, waived_by = null, waived_second = null, waive_due = null where hall_id = 1001`,
    );
    await this.run(
      `update counter set state = 'closed', clerk_id = null, serves = '{}' where hall_id = 1001`,
    );
    if (this.made === undefined)
      this.made = await Desk.open(this.world(), {
        clerk: '0314',
        number: 3,
        till: false,
        customer: this.next,
      });
    else await must(this.made.clerk.post(`${this.made.counter}/open`));
    if (till) await this.made.openTill();
    return this.made;
  }

  /** An outside payment system. */
  async program(): Promise<Caller> {
    if (this.machine === undefined) {
      const token = newSecret();
      await this.run(
        `insert into machine_client (id, name, role, hall_id, token_hash, made_at) values ($1, 'payments', 'program', 1001, $2, now())`,
        [newId(), hashOf(token)],
      );
      this.machine = new Caller(this.world().server.url, 'program', token);
    }
    return this.machine;
  }
}
