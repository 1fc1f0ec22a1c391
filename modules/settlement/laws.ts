import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Words } from '../../kit/words.ts';
import { flawsOfDay } from '../ledger/index.ts';
import { runOfDay } from '../receipts/index.ts';
import { sessionsOfDay } from '../tills/index.ts';
import {
  crossed,
  endings,
  lostMoney,
  misplaced,
  notHandedOver,
  overFive,
  paymentEndings,
  strayMoney,
  takings,
  unpaid,
  unpapered,
  unproven,
  unreceipted,
  wrongExpected,
} from './laws_store.ts';
import { settled_states } from './settlement.ts';
import { findSettlement } from './store.ts';

/** One law of the money, checked on a day: what was looked for, and where it does not hold. */
export interface MoneyLaw {
  name: string;
  say: Words;
  faults: string[];
}

type LawOf = (ctx: Ctx, of: Of) => Promise<MoneyLaw>;

const more: LawOf[] = [];
/** A module above adds a law of its own to those of a day. */
export const moneyLaw = (law: LawOf): void => {
  more.push(law);
};

/** The laws of the money on one day of a hall, and what the day took; an empty list of faults is a law that holds. */
export async function moneyRecord(ctx: Ctx, input: { hall_id: number; day?: string | undefined }) {
  const of = { hall_id: input.hall_id, day: input.day ?? businessDay(ctx.now) };
  const tills = await ctx.tx.rows(sessionsOfDay, of);
  const settled = await ctx.tx.maybe(findSettlement, of);
  return {
    day: of.day,
    laws: [...(await lawsOfBooks(ctx, of)), ...(await lawsOfOrders(ctx, of)), ...(await lawsAbove(ctx, of))],
    takings: await ctx.tx.rows(takings, of),
    payments: await ctx.tx.rows(paymentEndings, of),
    orders: await ctx.tx.rows(endings, of),
    tills: tills.map(one => ({
      seq_no: one.seq_no,
      state: one.state,
      counted_fen: one.counted_fen,
      difference_fen: one.difference_fen,
    })),
    settlement:
      settled === undefined
        ? null
        : {
            state: settled.state,
            report_no: settled.report_no,
            done: settled_states.includes(settled.state),
          },
  };
}

type Of = { hall_id: number; day: string };

async function lawsAbove(ctx: Ctx, of: Of): Promise<MoneyLaw[]> {
  const laws: MoneyLaw[] = [];
  for (const law of more) laws.push(await law(ctx, of));
  return laws;
}

async function lawsOfBooks(ctx: Ctx, of: Of): Promise<MoneyLaw[]> {
  const missing = (await ctx.tx.rows(runOfDay, of)).filter(run => run.last - run.first + 1 !== run.used);
  return [
    {
      name: 'books',
      say: {
        zh: '分录借贷相等，余额等于分录之和',
        en: 'journals add up to nothing, balances are the fold of postings',
      },
      faults: await flawsOfDay(ctx, of.hall_id, of.day),
    },
    {
      name: 'expected',
      say: {
        zh: '每个钱箱的应有等于它自己的分录之和',
        en: 'what each till should hold is the sum of its own postings',
      },
      faults: (await ctx.tx.rows(wrongExpected, of)).map(
        row => `${row.session_id} ${row.tender}: ${row.expected_fen}, not ${row.posted_fen}`,
      ),
    },
    {
      name: 'sessions',
      say: { zh: '每笔钱恰在当日一个钱箱里', en: 'every money event is in exactly one session of its day' },
      faults: (await ctx.tx.rows(strayMoney, of)).map(row => row.journal_id),
    },
    {
      name: 'parts',
      say: {
        zh: '一笔支付分开付，各部分记在各自的方式里',
        en: 'each part of a payment lies in the account of its own tender',
      },
      faults: (await ctx.tx.rows(misplaced, of)).map(row => row.payment_id),
    },
    {
      name: 'receipts',
      say: {
        zh: '收据连号，一笔支付恰一张，一笔补偿恰一张',
        en: 'papers run without a gap, one for each payment and each compensation',
      },
      faults: [
        ...missing.map(run => `${run.series} ${run.first}–${run.last}: ${run.used}`),
        ...[...(await ctx.tx.rows(unreceipted, of)), ...(await ctx.tx.rows(unpapered, of))].map(
          row => `${row.payment_id} × ${row.receipts}`,
        ),
      ],
    },
    {
      name: 'handed_over',
      say: {
        zh: '批准后各方式的款都转为应收',
        en: 'what an approved day took by each tender is owed by somebody',
      },
      faults: (await ctx.tx.rows(notHandedOver, of)).map(row => `${row.account}: ${row.left_fen}`),
    },
  ];
}

async function lawsOfOrders(ctx: Ctx, of: Of): Promise<MoneyLaw[]> {
  const five = (await ctx.tx.rows(overFive, {})).map(row => `${row.customer_id}: ${row.numbers}`);
  return [
    {
      name: 'paid',
      say: {
        zh: '没有没收钱就办成的，也没有收了钱不见的',
        en: 'nothing delivered unpaid, nothing paid and lost',
      },
      faults: [...(await ctx.tx.rows(unpaid, of)), ...(await ctx.tx.rows(lostMoney, of))].map(
        row => row.order_id,
      ),
    },
    {
      name: 'proven',
      say: { zh: '没有未核验就在用的号码', en: 'nothing in service without real-name proof' },
      faults: (await ctx.tx.rows(unproven, of)).map(row => row.number_id),
    },
    {
      name: 'cards',
      say: {
        zh: '一张卡至多一个号，在用的号都有卡',
        en: 'a card serves one number at most, a number in service has its card',
      },
      faults: (await ctx.tx.rows(crossed, {})).map(row => row.number_id),
    },
    {
      name: 'five',
      say: { zh: '没有人超过五个号', en: 'nobody has more than five numbers' },
      faults: five,
    },
  ];
}
