import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { type Fen, sumFen } from '../../kit/money.ts';
import {
  type AccountCode,
  balancesOfDay,
  due_accounts,
  type Line,
  post,
  sided,
  system_tenders,
} from '../ledger/index.ts';
import type { SettlementRow } from './settlement.ts';

/** What a day's books hold of its tenders, as lines that hand it over to whoever owes it; held by the day's settlement (CASH-08). */
export const receivable = guarded(
  'CASH-08',
  (
    balances: readonly { account: AccountCode; holder_id: Id; balance_fen: Fen }[],
    settlement_id: Id,
  ): Line[] =>
    system_tenders.flatMap(tender => {
      const held = balances.filter(row => row.account === tender);
      return [
        ...sided(due_accounts[tender], sumFen(held.map(row => row.balance_fen)), settlement_id),
        ...held.flatMap(row => sided(tender, -row.balance_fen, row.holder_id)),
      ];
    }),
  () => [],
);

/** A day is approved: what lies with payment systems is owed by them from here on, each by its own account. */
export async function toReceive(ctx: Ctx, of: SettlementRow): Promise<void> {
  const lines = receivable(await ctx.tx.rows(balancesOfDay, of), of.id);
  if (lines.length === 0) return;
  await post(ctx, {
    ...{ hall_id: of.hall_id, id: ctx.newId(), code: 'settlement.to_receive', subject_id: of.id },
    ...{ day: of.day, lines },
  });
}
