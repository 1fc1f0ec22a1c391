import { addDays, businessDay, day_ms, later, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

const hall_id = 1001;
const counter_id = fixedId(80, 1);
const ends = () => addDays(businessDay(wallNow()), 21);

/** A repair desk that somebody else runs in the hall of the story. */
export const demoPartners = (): Row[] => [
  {
    ...{ hall_id, id: counter_id, state: 'open', name: '手机快修柜', operator: '临江快修行' },
    ...{ in_charge: '林国栋', goods: ['屏幕更换', '电池更换', '贴膜'], agreement_no: 'AQ-1001-2' },
    ...{ signed_on: addDays(ends(), -365), valid_until: ends(), partner_id: personId('0395') },
    ...{ entered_by: personId('0306'), entered_at: later(wallNow(), -344 * day_ms) },
    ...{
      checked_on: addDays(ends(), -230),
      checked_by: personId('0309'),
      check_note: '用电、通道、消防、名单逐项看过',
    },
  },
];

/** Who works there. */
export const demoPartnerStaff = (): Row[] =>
  (
    [
      ['林国栋', '负责人'],
      ['祝小川', '维修'],
    ] as const
  ).map(([name, work], index) => ({
    ...{ hall_id, id: fixedId(81, index), counter_id, name, work, since: addDays(ends(), -365) },
    ...{ taught_on: addDays(ends(), -228 + index), taught_by: personId('0309') },
  }));

/** What the safety officer found there. */
export const demoPartnerFindings = (): Row[] => [
  {
    ...{ hall_id, id: fixedId(82, 1), state: 'raised', counter_id, clause: 'ELEC-01' },
    ...{ said: '焊台插座多级串接，改接固定插座', raised_by: personId('0309'), raised_at: wallNow() },
    due_at: later(wallNow(), day_ms),
  },
];

/** The last day of its agreement. */
export const demoPartnerDues = (): Row[] => [
  {
    ...{ hall_id, id: fixedId(83, 1), kind: 'partners.agreement_over', subject_id: counter_id },
    ...{ due_at: onDay(addDays(ends(), 1), '00:10'), facts: '{}' },
  },
];
