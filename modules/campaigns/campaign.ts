import { addDays, type BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** Where a campaign meets people. */
export const place_words = {
  hall: { zh: '厅内', en: 'In the hall' },
  outdoor: { zh: '户外', en: 'Outdoors' },
  online: { zh: '线上', en: 'Online' },
} satisfies Record<string, Words>;
export type Place = keyof typeof place_words;
export const place_codes = Object.keys(place_words) as [Place, ...Place[]];

const planner = ['marketing_manager'];

/** A campaign (营销活动): planned in the hall, approved above it, begun and ended by the clock, closed with what it brought. */
export const campaign = machine({
  name: 'campaigns.campaign',
  table: 'campaign',
  states: {
    drafted: { zh: '草稿', en: 'drafted' },
    proposed: { zh: '待批', en: 'proposed' },
    approved: { zh: '已批，未开始', en: 'approved' },
    running: { zh: '进行中', en: 'running' },
    ended: { zh: '已结束，待总结', en: 'ended' },
    closed: { zh: '已总结', en: 'closed' },
    dropped: { zh: '不办了', en: 'dropped' },
  },
  start: 'drafted',
  end: ['closed', 'dropped'],
  moves: {
    propose: {
      from: ['drafted'],
      to: 'proposed',
      by: planner,
      say: { zh: '报批', en: 'Propose' },
      rows: ['ROLE-04'],
    },
    approve: {
      from: ['proposed'],
      to: 'approved',
      by: ['branch_supervisor'],
      say: { zh: '批准', en: 'Approve' },
      rows: ['ROLE-04'],
    },
    send_back: {
      from: ['proposed'],
      to: 'drafted',
      by: ['branch_supervisor'],
      say: { zh: '退回修改', en: 'Send back' },
      rows: ['ROLE-04'],
    },
    begin: {
      from: ['approved'],
      to: 'running',
      by: ['clock'],
      say: { zh: '开始', en: 'Begin' },
      rows: ['ROLE-04'],
    },
    end: { from: ['running'], to: 'ended', by: ['clock'], say: { zh: '结束', en: 'End' }, rows: ['ROLE-04'] },
    close: {
      from: ['ended'],
      to: 'closed',
      by: planner,
      say: { zh: '写总结', en: 'Sum up' },
      rows: ['ROLE-04'],
    },
    drop: {
      from: ['drafted', 'proposed', 'approved'],
      to: 'dropped',
      by: planner,
      say: { zh: '不办了', en: 'Drop' },
      rows: ['ROLE-04'],
    },
  },
});

/** So long a campaign may go on at most: longer is a tariff, and has its own way. */
const longest_days = 92;

/** Why a campaign is not proposed: its days are over or too many. */
export function whyNotPropose(
  of: { starts_on: string; ends_on: string },
  today: BusinessDay,
): string | undefined {
  if (of.ends_on < of.starts_on) return 'campaigns.ends_before';
  if (of.starts_on <= today) return 'campaigns.too_late';
  return of.ends_on > addDays(of.starts_on as BusinessDay, longest_days) ? 'campaigns.too_long' : undefined;
}

/** Why somebody may not decide: who planned it does not approve it (ROLE-04). */
export const whyNotDecide = guarded(
  'ROLE-04',
  (of: { drafted_by: string }, actor_id: string): string | undefined =>
    of.drafted_by === actor_id ? 'campaigns.own_plan' : undefined,
);

/** Of a hundred, how far a campaign has come. */
export const reached = (of: { done: number; target: number }): number =>
  Math.round((of.done / of.target) * 100);
