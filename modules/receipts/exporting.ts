import { businessDay, clockFace } from '../../kit/clock.ts';
import { exportable, tableFile } from '../../kit/export.ts';
import { yuan } from '../../kit/money.ts';
import { readParts } from '../ledger/index.ts';
import { paidBy } from '../ledger/tenders.ts';
import { type ReceiptLine, receiptNo } from './receipt.ts';
import { receiptsOfDay } from './store.ts';
import { receipts as words } from './ui/words.ts';

/** More receipts than a hall writes in a day. */
const most = 5000;

// What a customer paid for, one row a receipt: it is about persons, though it names none (PRIV-04).
exportable('receipts', {
  say: { zh: '收据清单', en: 'List of receipts' },
  personal: true,
  may: 'receipts.read',
  file: async (ctx, { hall_id, about }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const { day = businessDay(ctx.now) } = about;
    const series = about.series === 'T' ? 'T' : 'R';
    const rows = await ctx.tx.rows(receiptsOfDay, { hall_id, day, series, after: 0, most });
    const heads = [words.no, words.day, words.time, words.what, words.tender, words.amount, words.marks];
    const table = rows.map(row => [
      receiptNo(row.hall_id, row.series, row.number),
      row.day,
      clockFace(row.issued_at),
      (JSON.parse(row.lines) as ReceiptLine[]).map(line => say(line.say)).join(' / '),
      say(paidBy(readParts(row), yuan)),
      row.amount_fen / 100,
      row.state === 'voided' ? say(words.voided) : '',
    ]);
    return tableFile(`${hall_id}-${day}-${series}.csv`, [heads.map(say), ...table], mark);
  },
});
