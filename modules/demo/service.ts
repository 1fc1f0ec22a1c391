import { addDays, addMonths, businessDay, later, minute_ms, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { closeText, keyFor } from '../../kit/vault.ts';
import { bulk, type Put } from './bulk.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';
import { demoPlays } from './materials.ts';

interface Played {
  id: number;
  team: string;
}

/** A visit to a customer, so many days from today, by the one whose staff number ends so. */
interface Call {
  days: number;
  time: string;
  kind: 'home' | 'group' | 'vip';
  business: string;
  by?: string;
  outcome?: 'done' | 'partly' | 'declined';
  missed?: true;
  note?: string;
  name: string;
  place: string;
}

const calls: readonly Call[] = [
  {
    ...{ days: -9, time: '10:00', kind: 'home', business: 'sim_replacement', by: '01', outcome: 'done' },
    ...{ note: '卧床客户补卡，当面试通，教会家属查话费', name: '孙大爷', place: '桂花巷 3 号' },
  },
  {
    ...{ days: -4, time: '14:30', kind: 'group', business: 'plan_change', by: '02', outcome: 'partly' },
    ...{ note: '十二个号码改了套餐，三个等公章补齐', name: '示例印刷厂', place: '工业路 18 号' },
  },
  {
    ...{ days: -2, time: '15:00', kind: 'home', business: 'plan_change', by: '01', missed: true },
    ...{ note: '敲门无人，电话约到下周', name: '郭女士', place: '滨河小区 6 栋' },
  },
  {
    ...{ days: 0, time: '15:30', kind: 'vip', business: 'consultation', by: '01', name: '何先生' },
    place: '云山路 2 号',
  },
  { days: 1, time: '09:30', kind: 'home', business: 'sim_replacement', name: '吴奶奶', place: '梧桐巷 9 号' },
];

function houseCalls({ id: hall_id, team }: Played): Row[] {
  const today = businessDay(wallNow());
  return calls.map((one, index) => {
    const id = fixedId(100, hall_id * 100 + index);
    const at = onDay(addDays(today, one.days), one.time);
    const ended = one.outcome !== undefined || one.missed === true;
    const open = one.by === undefined ? 'agreed' : 'assigned';
    const state = one.outcome !== undefined ? 'concluded' : open;
    return {
      ...{ hall_id, id, state: one.missed === true ? 'missed' : state, kind: one.kind },
      ...{ business: one.business, at, minutes: 30, agreed_by: personId(`${team}05`) },
      sealed: closeText(keyFor('house_call'), JSON.stringify({ name: one.name, place: one.place }), id),
      agreed_at: later(at, -3 * 24 * 60 * minute_ms),
      visitor_id: one.by === undefined ? null : personId(`${team}${one.by}`),
      arrived_at: one.outcome === undefined ? null : later(at, 4 * minute_ms),
      ended_at: ended ? later(at, 40 * minute_ms) : null,
      ...{ outcome: one.outcome ?? null, note: one.note ?? null },
    };
  });
}

const specials = [
  {
    kind: 'home_visit',
    zh: '行动不便的客户打 10086 约',
    en: 'For who cannot come: call 10086',
    by: '05',
    days: 120,
  },
  {
    kind: 'sign_language',
    zh: '周二、周四下午，提前一天约',
    en: 'Tuesday and Thursday, a day ahead',
    by: '04',
    days: 64,
  },
  {
    kind: 'bilingual',
    zh: '营业时间都有，找咨询台',
    en: 'All day, ask at the information desk',
    by: '01',
    days: 90,
  },
  {
    kind: 'umbrella',
    zh: '咨询台登记即借，三天内还',
    en: 'Borrowed at the desk, back within three days',
    by: '04',
    days: 150,
  },
  { kind: 'guide', zh: '进门按铃，有人来引', en: 'Ring at the door, somebody comes', by: '04', days: -3 },
] as const;

function services({ id: hall_id, team }: Played): Row[] {
  const today = businessDay(wallNow());
  return specials.map((one, index) => ({
    ...{ hall_id, id: fixedId(101, hall_id * 10 + index), state: 'open', kind: one.kind },
    ...{ terms_zh: one.zh, terms_en: one.en, owner_id: personId(`${team}${one.by}`) },
    ...{ offered_by: personId(`${team}06`), offered_at: onDay(addDays(today, -90), '10:00') },
    review_by: addDays(today, one.days),
  }));
}

/** Use, guidance and care of the last month: some each day, none of today. */
function logs({ id: hall_id, team }: Played) {
  const today = businessDay(wallNow());
  const topics = ['app', 'bill', 'terminal', 'settings', 'fraud', 'network'];
  const kinds = ['water', 'umbrella', 'helped', 'wait_told', 'water', 'called', 'community'];
  const said: Record<string, string> = {
    called: '回访独居客户，手机信号正常',
    community: '社区活动室讲防骗',
  };
  const by_id = personId(`${team}04`);
  const many = Array.from({ length: 29 }, (_, n) => onDay(addDays(today, n - 29), '10:20'));
  const each = many.flatMap((day, n) => [day, later(day, (n % 5) * 37 * minute_ms + 60 * minute_ms)]);
  const key = (n: number) => hall_id * 1000 + n;
  return {
    uses: each
      .filter((_, n) => n % 3 !== 0)
      .map((at, n) => ({
        ...{ hall_id, id: fixedId(102, key(n)), at, by_id },
        service_id: fixedId(101, hall_id * 10 + (n % 5 === 4 ? 4 : 1 + (n % 2))),
      })),
    guidance: each.map((at, n) => ({
      ...{ hall_id, id: fixedId(103, key(n)), at, by_id, topic: topics[n % topics.length] },
      ...{ minutes: 4 + ((n * 7) % 15), elder: n % 3 === 0, solved: n % 11 !== 0 },
    })),
    outreach: many.map((at, n) => {
      const kind = kinds[(n * 5) % kinds.length] ?? 'water';
      const note = said[kind] ?? '';
      const people = kind === 'community' ? 24 : 1 + (n % 4);
      return { hall_id, id: fixedId(104, key(n)), at, by_id, kind, people, note };
    }),
  };
}

function sessions({ id: hall_id, team }: Played): Row[] {
  const today = businessDay(wallNow());
  const one = (n: number, days: number, zh: string, en: string, came: number[] | null): Row => ({
    ...{ hall_id, id: fixedId(105, hall_id * 10 + n), state: came === null ? 'planned' : 'held' },
    ...{ title_zh: zh, title_en: en, at: onDay(addDays(today, days), '15:00'), seats: 12 },
    ...{ trainer_id: personId(`${team}04`), planned_by: personId(`${team}05`) },
    ...{ attended: came?.[0] ?? null, elders: came?.[1] ?? null },
    note: came === null ? null : '字再大一点，多留时间自己试',
    ended_at: came === null ? null : onDay(addDays(today, days), '16:10'),
  });
  return [
    one(0, -24, '手机查话费', 'Your bill on the phone', [11, 10]),
    one(1, -10, '陌生来电怎么办', 'Calls from strangers', [9, 9]),
    one(2, 6, '视频通话手把手', 'Video calls, step by step', null),
  ];
}

/** The checklist of what is public: most of it seen lately, one item soon to be seen again, one never. */
function publications({ id: hall_id, team }: Played): Row[] {
  const today = businessDay(wallNow());
  const seen = [
    { item: 'name_plate', place: '正门', days: 61 },
    { item: 'hours', place: '正门门牌', days: 61 },
    { item: 'services', place: '叫号屏、公告栏', days: 40 },
    { item: 'limits', place: '公告栏', days: 40 },
    { item: 'fees', place: '公告栏、资费册', days: 40 },
    { item: 'fee_changes', place: '公告栏', days: 9 },
    { item: 'mandatory', place: '东墙', days: 33 },
    { item: 'brochures', place: '咨询台单册架', days: 33 },
    { item: 'counter_signs', place: '各台席', days: 52 },
    { item: 'supervision', place: '门厅公告栏', days: 52 },
  ];
  return seen.map((one, index) => ({
    ...{ hall_id, id: fixedId(108, hall_id * 100 + index), state: 'shown', item: one.item, place: one.place },
    ...{ checked_by: personId(`${team}05`), checked_at: onDay(addDays(today, one.days - 90), '09:10') },
    valid_until: addDays(today, one.days),
  }));
}

const quarters = (today: string): [string, string] => {
  const of = (day: string) => `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return [of(addMonths(today, -6)), of(addMonths(today, -3))];
};

function marketNotes({ id: hall_id, team }: Played): Row[] {
  const today = businessDay(wallNow());
  return quarters(today).map((quarter, n) => ({
    ...{ hall_id, id: fixedId(106, hall_id * 10 + n), state: n === 0 ? 'taken_up' : 'filed', quarter },
    needs: n === 0 ? '学生多问校园套餐，老年客户要大字账单' : '新小区入住，宽带和多卡合账问得多',
    competitors: n === 0 ? '对街一家周末送流量，人流分走一成' : '地铁口新开一家，晚上开到九点',
    plan: n === 0 ? '周末加开一台，开账单讲解课' : '入住高峰上门办宽带，晚班延到八点',
    ...{ filed_by: personId(`${team}06`), filed_at: onDay(addMonths(today, n === 0 ? -5 : -1), '16:00') },
    ...{ taken_by: n === 0 ? personId('0102') : null, answer: n === 0 ? '同意，人从邻厅借' : null },
    taken_at: n === 0 ? onDay(addMonths(today, -4), '10:00') : null,
  }));
}

function programmes({ id: hall_id, team }: Played): Row[] {
  const today = businessDay(wallNow());
  const at = onDay(addDays(today, -12), '11:00');
  const row = (n: number, of: object): Row => ({
    ...{ hall_id, id: fixedId(107, hall_id * 10 + n), limits: '[]', drafted_by: personId(`${team}06`) },
    ...{ drafted_at: at, decided_by: null, begun_at: null },
    ...of,
  });
  return [
    row(0, {
      ...{ state: 'in_force', segment: 'elder', name_zh: '敬老优先', name_en: 'Elder first' },
      ...{ decided_by: personId('0102'), begun_at: later(at, 24 * 60 * minute_ms) },
      extras_zh: '放大镜、慢速讲解、每月两次课堂，走时送到门口',
      extras_en: 'Magnifiers, slow explanations, two sessions a month, seen to the door',
    }),
    row(1, {
      ...{ state: 'draft', segment: 'student', name_zh: '开学季', name_en: 'Start of term' },
      limits: JSON.stringify([{ key: 'wait_limit_appointment', value: 4 }]),
      extras_zh: '九月校门口设点，团体办卡当天送到',
      extras_en: 'A desk at the school gate in September, cards for groups the same day',
    }),
  ];
}

const statements = {
  house_call: bulk(
    'house_call',
    'hall_id, id, state, kind, business, at, minutes, sealed, agreed_by, agreed_at, visitor_id, arrived_at, ended_at, outcome, note',
  ),
  clip_play: bulk('clip_play', 'hall_id, material_id, device_id, day, plays, seconds, first_at, last_at'),
  special_service: bulk(
    'special_service',
    'hall_id, id, state, kind, terms_zh, terms_en, owner_id, offered_by, offered_at, review_by',
  ),
  publication: bulk('publication', 'hall_id, id, state, item, place, checked_by, checked_at, valid_until'),
  special_use: bulk('special_use', 'hall_id, id, service_id, at, by_id'),
  guidance_note: bulk('guidance_note', 'hall_id, id, at, by_id, topic, minutes, elder, solved'),
  outreach_note: bulk('outreach_note', 'hall_id, id, at, by_id, kind, people, note'),
  elder_session: bulk(
    'elder_session',
    'hall_id, id, state, title_zh, title_en, at, seats, trainer_id, planned_by, attended, elders, note, ended_at',
  ),
  market_note: bulk(
    'market_note',
    'hall_id, id, state, quarter, needs, competitors, plan, filed_by, filed_at, taken_by, taken_at, answer',
  ),
  service_programme: bulk(
    'service_programme',
    'hall_id, id, state, segment, name_zh, name_en, limits, extras_zh, extras_en, drafted_by, drafted_at, decided_by, begun_at',
  ),
};

/** What the played halls do for customers beyond the counter: visits, special services, what is told and played. */
export async function seedService(put: Put, halls: readonly Played[]): Promise<void> {
  await put(statements.house_call, halls.flatMap(houseCalls));
  await put(statements.clip_play, halls.flatMap(demoPlays));
  await put(statements.special_service, halls.flatMap(services));
  const kept = halls.map(logs);
  await put(
    statements.special_use,
    kept.flatMap(one => one.uses),
  );
  await put(
    statements.guidance_note,
    kept.flatMap(one => one.guidance),
  );
  await put(
    statements.outreach_note,
    kept.flatMap(one => one.outreach),
  );
  await put(statements.publication, halls.flatMap(publications));
  await put(statements.elder_session, halls.flatMap(sessions));
  await put(statements.market_note, halls.flatMap(marketNotes));
  await put(statements.service_programme, halls.flatMap(programmes));
}
