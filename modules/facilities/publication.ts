import type { BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** Something the public can see in a hall: seen to be there, and after some time to be looked at again (PRIN-18). */
export const publication = machine({
  name: 'facilities.publication',
  table: 'publication',
  states: { shown: { zh: '在公示', en: 'shown' }, lapsed: { zh: '到期未看', en: 'lapsed' } },
  start: 'shown',
  end: [],
  moves: {
    confirm: {
      from: ['shown', 'lapsed'],
      to: 'shown',
      by: ['hall_manager', 'duty_manager'],
      say: { zh: '看过，在公示', en: 'Seen: it is shown' },
      rows: ['PRIN-18'],
    },
    lapse: {
      from: ['shown'],
      to: 'lapsed',
      by: ['clock'],
      say: { zh: '到期', en: 'Lapsed' },
      rows: ['PRIN-18'],
    },
  },
});

export type PublicationState = StateOf<typeof publication>;

/** What is to be public in every hall, and the clauses that ask for it. */
export const publication_items = {
  name_plate: { rows: ['SIGN-02'], say: { zh: '门牌厅名', en: 'Name plate at the door' } },
  hours: { rows: ['SIGN-03', 'SIGN-04'], say: { zh: '营业时间', en: 'Opening hours' } },
  services: { rows: ['SIGN-16'], say: { zh: '服务项目和范围', en: 'Services and their scope' } },
  limits: { rows: ['SIGN-16'], say: { zh: '办理时限', en: 'Limits of time' } },
  fees: { rows: ['FEE-01', 'SIGN-16'], say: { zh: '资费标准', en: 'Fees' } },
  fee_changes: { rows: ['FEE-02', 'FEE-08'], say: { zh: '资费变更公告', en: 'Announced changes of fees' } },
  how_charged: { rows: ['FEE-04', 'FEE-06'], say: { zh: '计费方法说明', en: 'How charges are made' } },
  mandatory: { rows: ['SIGN-07'], say: { zh: '省公司规定的内容', en: 'What the province wants told' } },
  brochures: { rows: ['SIGN-08'], say: { zh: '免费取阅的单册', en: 'Brochures to take' } },
  counter_signs: { rows: ['SIGN-11', 'SIGN-13'], say: { zh: '台席业务标识', en: 'Signs of the counters' } },
  supervision: {
    rows: ['SIGN-17'],
    say: { zh: '监督投诉电话、意见簿', en: 'Supervision numbers, opinions book' },
  },
} satisfies Record<string, { rows: readonly string[]; say: Words }>;

export type PublicationItem = keyof typeof publication_items;

/** How an item stands: nobody has seen it yet, it is good, soon to be looked at again, or past its day (PRIN-18). */
export type PublicationStanding = 'missing' | 'lapsed' | 'soon' | 'shown';

/** How an item of the list stands today, with so many days counted as soon. */
export const publicationStanding = guarded(
  'PRIN-18',
  (
    of: { state: PublicationState; valid_until: BusinessDay } | undefined,
    days: { today: BusinessDay; soon: BusinessDay },
  ): PublicationStanding => {
    if (of === undefined) return 'missing';
    if (of.state === 'lapsed' || of.valid_until < days.today) return 'lapsed';
    return of.valid_until <= days.soon ? 'soon' : 'shown';
  },
  () => 'shown' as const,
);
