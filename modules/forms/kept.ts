import { addDays } from '../../kit/clock.ts';
import { type Evidence, evidence, normValue } from '../norms/index.ts';
import { allForms } from './library.ts';
import { paperlessShare } from './off_system.ts';
import { worksIn } from './store.ts';

/** The share of forms kept without paper beside its target, and what is past its day (FAC-21). */
evidence('FAC-21', async (ctx, { hall_id, day }): Promise<Partial<Evidence>> => {
  const open = (await ctx.tx.rows(worksIn, { hall_id })).filter(one => one.state === 'open');
  const share = paperlessShare(new Set(open.flatMap(one => one.form ?? [])));
  const target = await normValue(ctx, hall_id, 'paperless_target');
  const late = open.filter(one => addDays(one.target_on, 1) <= day).length;
  return {
    kind: 'witnessed',
    total: open.length,
    figures: [
      {
        ...{
          id: 'share',
          say: { zh: '无纸化', en: 'Without paper' },
          value: share,
          unit: { zh: '%', en: '%' },
        },
        ...{ as: 'count' as const, tone: share < target ? ('bad' as const) : ('ok' as const) },
      },
      {
        ...{
          id: 'open',
          say: { zh: '仍在系统外', en: 'Still off the system' },
          value: open.length,
          unit: null,
        },
        ...{ as: 'count' as const, tone: 'plain' as const },
      },
      {
        ...{ id: 'late', say: { zh: '过了目标日期', en: 'Past the target' }, value: late, unit: null },
        ...{ as: 'count' as const, tone: late > 0 ? ('bad' as const) : ('ok' as const) },
      },
      {
        ...{ id: 'forms', say: { zh: '表单', en: 'Forms' }, value: allForms().length, unit: null },
        ...{ as: 'count' as const, tone: 'plain' as const },
      },
    ],
  };
});
