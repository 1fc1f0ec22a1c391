import { addDays, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

/** Days from today: first, last; what is pushed, where, how much, and how it stands. */
const planned = [
  [
    -24,
    -11,
    '开学季新入网',
    '学生新入网送三个月流量体验包。',
    'outdoor',
    'new_connection',
    60,
    400_000,
    'closed',
  ],
  [3, 9, '银发咨询周', '老人到厅学手机，一对一讲，不推销。', 'hall', 'consultation', 80, 60_000, 'proposed'],
  [12, 26, '年底套餐体检', '帮客户看一年用量，合适才换套餐。', 'hall', 'plan_change', 50, 120_000, 'drafted'],
] as const;

/** What the hall of the story did and plans: one summed up, one waiting for the branch, one still a draft. */
export const demoCampaigns = (): Row[] =>
  planned.map(([from, until, name, offer, place, business, target, budget_fen, state], index) => {
    const day = businessDay(wallNow());
    const over = state === 'closed';
    const at = (days: number) => onDay(addDays(day, days), '10:00');
    return {
      ...{ hall_id: 1001, id: fixedId(403, index), state, name, offer, place, business, target, budget_fen },
      ...{ starts_on: addDays(day, from), ends_on: addDays(day, until) },
      ...{ drafted_by: personId('0316'), drafted_at: at(Math.min(from - 9, -1)), reason: null },
      ...{ decided_by: over ? personId('0102') : null, decided_at: over ? at(from - 5) : null },
      ...{ result: over ? '校门口人多，备的卡两天用完；下次多带一个人。' : null, done: over ? 71 : null },
      closed_at: over ? at(until + 2) : null,
    };
  });
