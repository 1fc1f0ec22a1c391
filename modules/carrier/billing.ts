import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { type Bill, type BillLine, lateFee, whyNotLine, withLine } from './bill.ts';
import {
  billsOfAccount,
  holdAccount,
  holdBill,
  keepBill,
  lateSoFar,
  noteLateFee,
  oweMore,
} from './bill_store.ts';
import type { Command, OrderRef } from './core.ts';
import { overdue } from './month.ts';

const asBill = (row: { month: string; total_fen: Fen; lines: string }): Bill => ({
  month: row.month,
  total_fen: row.total_fen,
  lines: JSON.parse(row.lines) as BillLine[],
});

/** The last months on an account, the newest first. */
export async function lastBills(ctx: Ctx, account_id: Id, months: number): Promise<Bill[]> {
  return (await ctx.tx.rows(billsOfAccount, { account_id, months })).map(asBill);
}

/** Puts a line on the bill of a month; one that names no item or no cause is refused (FEE-04). */
export async function addLine(ctx: Ctx, account_id: Id, month: string, line: BillLine): Promise<void> {
  refuseIf(whyNotLine(line));
  const row = await ctx.tx.maybe(holdBill, { account_id, month });
  const bill = withLine(row === undefined ? { month, total_fen: 0, lines: [] } : asBill(row), line);
  await ctx.tx.run(keepBill, {
    account_id,
    month,
    total_fen: bill.total_fen,
    lines: JSON.stringify(bill.lines),
  });
}

/** The late fee of one day, onto what is owed and onto the bill; a day is charged once (FEE-09). */
export async function chargeLate(
  ctx: Ctx,
  of: OrderRef,
  command: Omit<Extract<Command, { do: 'charge_late' }>, 'do'>,
): Promise<void> {
  const { account_id, day } = command;
  const account = await ctx.tx.maybe(holdAccount, { id: account_id, day });
  if (account === undefined) throw new Refusal('carrier.no_such_number', { field: 'account_id' });
  // The month that was charged and is not due yet is owed, and costs nothing to owe (FEE-09).
  const owed_fen = Math.max(account.late_fen, overdue(account.owed_fen, account.not_due_fen));
  const so_far = await ctx.tx.maybe(lateSoFar, { account_id, cause_id: of.order_id });
  const { rate_permille, most_percent } = command;
  const so_far_fen = so_far?.fen ?? 0;
  const fee_fen = lateFee({ owed_fen, late_fen: account.late_fen, rate_permille, so_far_fen, most_percent });
  if (fee_fen <= 0) return;
  const base_fen = owed_fen - account.late_fen;
  const noted = await ctx.tx.maybe(noteLateFee, {
    ...{ account_id, day, base_fen, fee_fen },
    ...{ cause_id: of.order_id, at: ctx.now },
  });
  if (noted === undefined) return;
  await ctx.tx.run(oweMore, { id: account_id, fee_fen });
  await addLine(ctx, account_id, day.slice(0, 7), {
    say: { zh: '违约金', en: 'Late fee' },
    count: 1,
    fen: fee_fen,
    tariff: { code: 'late_fee', version: command.version },
    cause: {
      kind: 'arrear',
      no: of.order_id.slice(-8).toUpperCase(),
      on: day,
      say: { zh: '欠费未缴', en: 'overdue account' },
    },
  });
  await record(ctx, 'carrier.late_fee', {
    ...{ hall_id: of.hall_id, subject_id: account_id },
    facts: { day, base_fen, fee_fen, rate_permille, cause_id: of.order_id },
  });
}
