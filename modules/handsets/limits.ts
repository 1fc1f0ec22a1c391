import { second_ms } from '../../kit/clock.ts';
import { follow, onDue } from '../../kit/due.ts';
import { record } from '../../kit/move.ts';
import { watchFor } from '../floor/index.ts';
import { measure, witness } from '../norms/index.ts';
import { noticeKind } from '../notices/index.ts';
import { lateOf, limitOf, repairNo } from './repair.ts';
import { holdRepair, markLate, openRepairs } from './store.ts';

for (const what of ['quote', 'done'] as const)
  onDue(`handsets.${what}_over`, async (ctx, due) => {
    const of = await ctx.tx.maybe(holdRepair, { hall_id: due.hall_id, id: due.subject_id });
    // A phone whose price is missing is late with that alone: its repair is not asked for before it.
    if (of === undefined || lateOf(of, ctx.now) !== what || of[`${what}_late`]) return;
    const { hall_id, id } = of;
    await ctx.tx.run(markLate, { hall_id, id, quote: what === 'quote', done: what === 'done' });
    await record(ctx, `handsets.${what}_late`, { hall_id, subject_id: id, facts: { no: repairNo(of) } });
  });

// What should have a price, or work again, and does not, stands on the floor beside every other promise (SVC-07, RPR-02).
watchFor(async (ctx, hall_id) =>
  (await ctx.tx.rows(openRepairs, { hall_id })).flatMap(of => {
    const limit = limitOf(of);
    if (limit === undefined || lateOf(of, ctx.now) === undefined) return [];
    const limit_s = (limit.due.getTime() - of.received_at.getTime()) / second_ms;
    return [
      {
        ...{ kind: 'promise' as const, subject_id: of.id, level: 'over' as const },
        facts: { label: repairNo(of), since: of.received_at.toISOString(), limit_s },
      },
    ];
  }),
);

// What comes to be late, and what is late no longer, brings a look at the floor.
for (const what of ['quote_late', 'done_late', 'repair.quote', 'repair.finish', 'lent'])
  follow(`handsets.${what}`, 'floor.look');

for (const row of ['SVC-07', 'RPR-02'])
  measure(row, {
    due: ['handsets.repair.take_in'],
    broken: ['handsets.quote_late', 'handsets.done_late'],
    say: { zh: '手机维修', en: 'Handset repairs' },
  });
witness('handsets.repair.take_in', { zh: '收机待修', en: 'A phone was taken in' }, 'RPR-01', 'SVC-07');
witness('handsets.lent', { zh: '借出备用机', en: 'A phone was lent' }, 'RPR-01');
witness('handsets.quote_late', { zh: '报价超时', en: 'The price is late' }, 'SVC-07', 'RPR-02');
witness('handsets.done_late', { zh: '维修超时', en: 'The repair is late' }, 'SVC-07', 'RPR-02');

noticeKind('handsets.quoted', {
  say: { zh: '维修报价', en: 'Price of a repair' },
  row: 'RPR-02',
  text: ({ no, yuan }) => ({
    zh: `您送修的手机 ${no} 检测好了，报价 ${yuan} 元，修不修请到厅或来电告诉我们。`,
    en: `Your phone ${no} was looked at: ${yuan} yuan. Please come in or call and say whether we repair it.`,
  }),
  spoken: ({ no, yuan }) => ({
    zh: `您送修的手机 ${no} 检测好了，报价 ${yuan} 元，您看修不修？`,
    en: `Your phone ${no} was looked at: ${yuan} yuan. Shall we repair it?`,
  }),
});
noticeKind('handsets.ready', {
  say: { zh: '可以取机', en: 'A phone can be collected' },
  row: 'RPR-02',
  text: ({ no }) => ({
    zh: `您送修的手机 ${no} 修好了，请带证件和收机单来取。`,
    en: `Your phone ${no} is repaired. Please bring your document and the receipt.`,
  }),
  spoken: ({ no }) => ({
    zh: `您送修的手机 ${no} 修好了，请带证件和收机单来取。`,
    en: `Your phone ${no} is repaired; please bring your document and the receipt.`,
  }),
});
