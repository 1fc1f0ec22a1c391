import { businessDay } from '../../kit/clock.ts';
import { exportable, tableFile } from '../../kit/export.ts';
import { state_words, words } from './ui/words.ts';
import { invoiceList } from './views.ts';

// To whom what was invoiced, one row an invoice: it is about persons (PRIV-04).
exportable('invoices', {
  say: { zh: '发票清单', en: 'List of invoices' },
  personal: true,
  may: 'invoices.read',
  file: async (ctx, { hall_id, about }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const { to = businessDay(ctx.now), find = '', state = '' } = about;
    const { from = `${to.slice(0, 8)}01` } = about;
    const asked = { hall_id, from, to, find, ...(state === '' ? {} : { state }) };
    const { invoices } = await invoiceList(ctx, asked);
    const heads = [words.no, words.tax_no, words.day, words.buyer, words.receipt, words.amount, words.state];
    const rows = invoices.map(row => [
      ...[row.no ?? '', row.tax_no ?? '', row.day, row.title.mask, row.receipt_no],
      (row.kind === 'red' ? -row.amount_fen : row.amount_fen) / 100,
      say(state_words[row.state]),
    ]);
    return tableFile(`${hall_id}-${to}-F.csv`, [heads.map(say), ...rows], mark);
  },
});
