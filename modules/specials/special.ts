import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

const leads = ['hall_manager', 'duty_manager'];

/** A special service of a hall: offered, reviewed from time to time, suspended or ended (SVC-10). */
export const special_service = machine({
  name: 'specials.special_service',
  table: 'special_service',
  states: {
    open: { zh: '开办', en: 'offered' },
    suspended: { zh: '暂停', en: 'suspended' },
    ended: { zh: '停办', en: 'ended' },
  },
  start: 'open',
  end: ['ended'],
  moves: {
    review: {
      from: ['open', 'suspended'],
      to: 'open',
      by: leads,
      say: { zh: '复核续办', en: 'Reviewed, goes on' },
      rows: ['SVC-10'],
    },
    suspend: {
      from: ['open'],
      to: 'suspended',
      by: leads,
      say: { zh: '暂停', en: 'Suspend' },
      rows: ['SVC-10'],
    },
    end: {
      from: ['open', 'suspended'],
      to: 'ended',
      by: leads,
      say: { zh: '停办', en: 'End' },
      rows: ['SVC-10'],
    },
  },
});

export type ServiceState = StateOf<typeof special_service>;

/** The special services the manual names. */
export const special_kinds = {
  home_visit: { zh: '上门服务', en: 'Visits at home' },
  bilingual: { zh: '双语服务', en: 'Service in English' },
  sign_language: { zh: '手语服务', en: 'Sign language' },
  family: { zh: '亲情服务', en: 'Company for elder customers' },
  night: { zh: '夜间服务', en: 'Service at night' },
  booking: { zh: '预约服务', en: 'Service by booking' },
  umbrella: { zh: '便民雨伞', en: 'Umbrellas to borrow' },
  guide: { zh: '导盲引领', en: 'Guidance for the blind' },
} satisfies Record<string, Words>;

export type SpecialKind = keyof typeof special_kinds;

/** Whether a special service is published: it is on, and was reviewed in its time (SVC-10). */
export const isOffered = guarded(
  'SVC-10',
  (of: { state: ServiceState; review_by: BusinessDay }, today: BusinessDay): boolean =>
    of.state === 'open' && of.review_by >= today,
  of => of.state === 'open',
);

/** Why somebody does not review a special service: it is their own (SVC-10). */
export const whyNotReview = guarded('SVC-10', (of: { owner_id: Id }, by: Id): string | undefined =>
  of.owner_id === by ? 'specials.own_service' : undefined,
);

/** A session for elder customers: announced, held, or called off (SVC-13). */
export const elder_session = machine({
  name: 'specials.elder_session',
  table: 'elder_session',
  states: {
    planned: { zh: '已通知', en: 'announced' },
    held: { zh: '已办', en: 'held' },
    called_off: { zh: '取消', en: 'called off' },
  },
  start: 'planned',
  end: ['held', 'called_off'],
  moves: {
    hold: {
      from: ['planned'],
      to: 'held',
      by: ['floor_advisor', ...leads],
      say: { zh: '已办，记人数', en: 'Held' },
      rows: ['SVC-13'],
    },
    call_off: {
      from: ['planned'],
      to: 'called_off',
      by: leads,
      say: { zh: '取消', en: 'Call off' },
      rows: ['SVC-13'],
    },
  },
});

/** What customers are shown how to do. */
export const guidance_topics = {
  app: { zh: '手机营业厅', en: 'The app' },
  network: { zh: '上网与信号', en: 'Network' },
  bill: { zh: '账单查询', en: 'Reading the bill' },
  terminal: { zh: '自助终端', en: 'Self-service' },
  settings: { zh: '手机设置', en: 'Settings of a phone' },
  fraud: { zh: '防诈骗', en: 'Fraud' },
  other: { zh: '其他', en: 'Other' },
} satisfies Record<string, Words>;

export type GuidanceTopic = keyof typeof guidance_topics;

/** Why a session does not count as held: its hour has not come, or the figures cannot be (SVC-13). */
export const whyNotHeld = guarded(
  'SVC-13',
  (
    of: { at: Instant; seats: number },
    said: { now: Instant; attended: number; elders: number },
  ): string | undefined => {
    if (said.now.getTime() < of.at.getTime()) return 'specials.not_yet';
    return said.attended > of.seats || said.elders > said.attended ? 'specials.too_many' : undefined;
  },
);

/** What is done for customers unasked. */
export const outreach_kinds = {
  umbrella: { zh: '雨天递伞', en: 'An umbrella in the rain' },
  water: { zh: '送水', en: 'Water' },
  wait_told: { zh: '等候提醒', en: 'A word about the wait' },
  helped: { zh: '搀扶引领', en: 'A helping hand' },
  called: { zh: '电话关怀', en: 'A call of care' },
  community: { zh: '走进社区', en: 'Out in the neighbourhood' },
} satisfies Record<string, Words>;

export type OutreachKind = keyof typeof outreach_kinds;

/** Why outreach is not noted: what happened out of sight of the hall is told in words (PRIN-21). */
export const whyNotNote = guarded(
  'PRIN-21',
  (of: { kind: OutreachKind; note: string }): string | undefined =>
    (of.kind === 'called' || of.kind === 'community') && of.note.trim().length < 4
      ? 'specials.say_what'
      : undefined,
);
