import { businessDay } from '../../kit/clock.ts';
import { exportable, tableFile } from '../../kit/export.ts';
import { monthView } from './closing_month.ts';
import { reportPdf } from './report_pdf.ts';
import { state_words, month as words } from './ui/words.ts';

const inYuan = (fen: number | null) => (fen === null ? '' : fen / 100);

exportable('month', {
  say: { zh: '月结表', en: 'Table of the month' },
  personal: false,
  may: 'settlement.read',
  file: async (ctx, { hall_id, about }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const of = await monthView(ctx, { hall_id, month: about.month ?? businessDay(ctx.now).slice(0, 7) });
    const heads = [
      ...[words.day, words.state, words.taken, words.difference],
      ...[words.retained, words.to_bank, words.bag],
    ];
    const days = of.days.map(row => [
      ...[row.day, say(state_words[row.state] ?? words.state), inYuan(row.taken_fen)],
      ...[inYuan(row.difference_fen), inYuan(row.retained_fen), inYuan(row.deposit_fen), row.bag_no ?? ''],
    ]);
    const hanging = of.balances.map(one => [say(one.say), '', inYuan(one.balance_fen)]);
    return tableFile(`${hall_id}-${of.month}.csv`, [heads.map(say), ...days, ...hanging], mark);
  },
});

exportable('day_report', {
  say: { zh: '日清报告', en: 'Report of the day' },
  personal: false,
  may: 'settlement.read',
  file: (ctx, { hall_id, about }, mark) =>
    reportPdf(ctx, { hall_id, day: about.day ?? businessDay(ctx.now) }, mark),
});
