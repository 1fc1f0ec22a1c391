import type { Caller } from '../../../kit/testing/http.ts';
import { type Desk, must, pieces } from './desk.ts';
import type { World } from './world.ts';

/** What the test says was counted of a till, beside what its books hold: nothing unless told otherwise. */
export type Off = Partial<Record<'cash' | 'card' | 'wechat' | 'alipay' | 'wallet', number>>;

/** The till is counted as its books have it, but for what is said to be off, explained and carried, and signed. */
export async function countTill(world: World, desk: Desk, off: Off = {}): Promise<void> {
  const { rows } = await world.db.pool.query<{ account: string; fen: number }>(
    'select account, sum(balance_fen)::int as fen from ledger_balance where holder_id = $1 group by 1',
    [desk.till],
  );
  const fen = (tender: keyof Off) =>
    (rows.find(row => row.account === tender)?.fen ?? 0) + (off[tender] ?? 0);
  await must(desk.tillStep('start-close'));
  const counted = await must(
    desk.tillStep('count', {
      pieces: pieces(fen('cash')),
      ...{ card_fen: fen('card'), wechat_fen: fen('wechat') },
      ...{ alipay_fen: fen('alipay'), wallet_fen: fen('wallet') },
    }),
  );
  if (counted.state === 'discrepancy') {
    const why = { explanation: 'a slip was laid aside' };
    const { decides } = await must(desk.tillStep('explain', why));
    const who = { duty_manager: '0305', hall_manager: '0306', branch_supervisor: '0102' }[decides as string];
    const judge = await world.as(who ?? '0306', 'office');
    const said = { decision: 'carry', reason: 'seen' };
    await must(judge.post(`${desk.hall}/tills/${desk.till}/decide`, said));
  }
  await desk.pair('tills.session.sign', desk.till);
}

/** The tills are in: the day is collected, counted as its books have it, and approved by the hall manager. */
export async function settleDay(world: World, desk: Desk, head: Caller, retained_fen = 50_000) {
  const at = `${desk.hall}/settlements/${world.day}`;
  await must(desk.manager.post(`${at}/collect`));
  const [safe] = (
    await world.db.pool.query(
      `select balance_fen::int as fen from ledger_balance where hall_id = $1 and day = $2 and account = 'safe'`,
      [desk.hall_id, world.day],
    )
  ).rows;
  const cards = (
    await world.db.pool.query(
      `select holder_id, count(*)::int as count from carrier_sim where at_hall_id = $1
       and state in ('issued_to_holder', 'reserved', 'in_hall_stock') group by 1`,
      [desk.hall_id],
    )
  ).rows;
  await must(
    desk.manager.post(`${at}/count`, { pieces: pieces(safe?.fen ?? 0), cards, camera: { on: true } }),
  );
  return must(head.post(`${at}/approve`, { retained_fen }));
}
