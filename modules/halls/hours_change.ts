import { addDays, type BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';

/** A change of opening hours: asked by the hall, announced by the branch, in force on its day by the clock (SIGN-03). */
export const hoursChange = machine({
  name: 'halls.hours',
  table: 'hall_hours_change',
  states: {
    asked: { zh: '待批', en: 'to be approved' },
    announced: { zh: '公告中', en: 'announced' },
    in_force: { zh: '已施行', en: 'in force' },
    refused: { zh: '不批', en: 'refused' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  start: 'asked',
  end: ['in_force', 'refused', 'withdrawn'],
  moves: {
    approve: {
      from: ['asked'],
      to: 'announced',
      by: ['branch_supervisor', 'province_supervisor'],
      say: { zh: '批准并公告', en: 'Approve and announce' },
      rows: ['SIGN-03'],
    },
    refuse: {
      from: ['asked'],
      to: 'refused',
      by: ['branch_supervisor', 'province_supervisor'],
      say: { zh: '不批', en: 'Refuse' },
      rows: ['SIGN-03'],
    },
    withdraw: {
      from: ['asked', 'announced'],
      to: 'withdrawn',
      by: ['branch_supervisor', 'province_supervisor'],
      say: { zh: '撤回', en: 'Withdraw' },
      rows: ['SIGN-03'],
    },
    hold: {
      from: ['announced'],
      to: 'in_force',
      by: ['clock'],
      say: { zh: '新营业时间施行', en: 'The new hours hold' },
      rows: ['SIGN-03'],
    },
  },
});

/** Why hours may not change on a day: the public has not been told early enough (SIGN-03). */
export const whyNotSoSoon = guarded(
  'SIGN-03',
  (effective_on: BusinessDay, today: BusinessDay, notice_days: number): string | undefined =>
    effective_on < addDays(today, notice_days) ? 'halls.hours_too_soon' : undefined,
);

/** Why a change is not approved: whoever asked for it does not approve it (SIGN-03). */
export const whyNotApproveHours = guarded('SIGN-03', (of: { asked_by: Id }, by: Id): string | undefined =>
  of.asked_by === by ? 'halls.own_hours' : undefined,
);

/** Why the hours are not simply entered: a hall that serves keeps its own until a change was approved and announced (SIGN-03). */
export const whyNotEnterHours = guarded(
  'SIGN-03',
  (of: { same: boolean; needs_acceptance: boolean }): string | undefined =>
    of.same || of.needs_acceptance ? undefined : 'halls.hours_need_notice',
);
