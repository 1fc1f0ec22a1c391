import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { type Bill, billWayShown, embeddedCore as core, type NumberFacts } from '../carrier/index.ts';
import { hallOf } from '../halls/index.ts';
import { standing } from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { numberSaid, visitInHand } from '../orders/index.ts';
import { priceVersions } from '../tariffs/index.ts';

/** Whose bills are opened: the proven holder's own, and nobody else's, however often they pay for it (FEE-03). */
export const whyNotShown = guarded(
  'FEE-03',
  (number: Pick<NumberFacts, 'customer_id'>, person_id: Id | undefined): string | undefined =>
    person_id !== undefined && number.customer_id === person_id ? undefined : 'bills.holder_only',
);

/** The last months of an account with every line explained: what, how often, by which item, because of what (FEE-04, PRM-02). */
export async function billsView(ctx: Ctx, hall_id: number, of: { account_id: Id; mask: string }) {
  const months = await normValue(ctx, hall_id, 'bill_months');
  const bills = await core.bills(ctx, hall_id, of.account_id, months);
  const account = await core.account(ctx, hall_id, of.account_id);
  const hall = await hallOf(ctx, hall_id);
  return {
    hall: { zh: hall.name_zh, en: hall.name_en },
    mask: of.mask,
    day: businessDay(ctx.now),
    months,
    balance_fen: account?.balance_fen ?? 0,
    owed_fen: account?.owed_fen ?? 0,
    sent: account === undefined ? null : billWayShown(account, businessDay(ctx.now)),
    bills: await explained(ctx, bills),
  };
}

/** Each line with the words of its item: how it is reckoned, under which filing, since when (FEE-04). */
async function explained(ctx: Ctx, bills: readonly Bill[]) {
  const prices = await priceVersions(ctx);
  return bills.map(bill => ({
    month: bill.month,
    total_fen: bill.total_fen,
    lines: bill.lines.map(line => {
      const price = line.tariff === null ? undefined : prices(line.tariff.code, line.tariff.version);
      return {
        say: line.say,
        count: line.count,
        fen: line.fen,
        tariff:
          line.tariff === null
            ? null
            : {
                ...line.tariff,
                how: price === undefined ? null : { zh: price.how_zh, en: price.how_en },
                filing_no: price?.filing_no ?? null,
              },
        cause: line.cause === null ? null : { ...line.cause },
      };
    }),
  }));
}

/** At the counter: the bills of the number, to the holder who was proven in this visit; the reading is kept (FEE-03). */
export async function showBills(
  ctx: Ctx,
  input: { hall_id: number; ticket_id: Id; number: string; check_id?: Id | undefined },
) {
  const { hall_id } = input;
  const visit = await visitInHand(ctx, hall_id, input.ticket_id);
  const number = await numberSaid(ctx, hall_id, input.number);
  const check =
    input.check_id === undefined
      ? undefined
      : await standing(ctx, { hall_id, ticket_id: visit.id, check_id: input.check_id });
  refuseIf(whyNotShown(number, check?.person_id));
  if (number.account_id === null) throw new Refusal('bills.no_account', { field: 'number' });
  const shown = await billsView(ctx, hall_id, { account_id: number.account_id, mask: number.mask });
  await record(ctx, 'bills.show', {
    ...{ hall_id, subject_id: visit.id },
    facts: { account_id: number.account_id, months: shown.bills.length, check_id: input.check_id },
  });
  return shown;
}

/** A bill goes out on paper, free of charge: who printed it in which visit is kept (FEE-03). */
export async function printBills(ctx: Ctx, input: { hall_id: number; ticket_id: Id; months: number }) {
  const visit = await visitInHand(ctx, input.hall_id, input.ticket_id);
  await record(ctx, 'bills.print', {
    ...{ hall_id: input.hall_id, subject_id: visit.id },
    facts: { months: input.months },
  });
  return { printed: true };
}
