import { moneyLaw } from '../settlement/index.ts';
import { bagUnlike, dueUnlike } from './laws_store.ts';

// Nothing of a settled day is lost between its source and the bank: a law of the money record (CASH-08).
moneyLaw(async (ctx, of) => ({
  name: 'due',
  say: {
    zh: '对账单到了，各来源的应收恰等于没对上的',
    en: 'once its statement is in, a source owes exactly what did not agree',
  },
  faults: [...(await ctx.tx.rows(dueUnlike, of)), ...(await ctx.tx.rows(bagUnlike, of))].map(
    row => `${row.account}: owes ${row.due_fen}, not ${row.open_fen}`,
  ),
}));
