import { addDays, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Database, type Row, type Statement, sql, transaction } from '../../kit/db.ts';
import { setClock } from '../../kit/hall_time.ts';
import { actors, newId } from '../../kit/ids.ts';
import { clockContext } from '../../kit/worker.ts';
import { businessCodes, lawSkills } from '../catalogue/index.ts';
import { prepareDay } from '../halls/index.ts';
import { hashPassword } from '../people/index.ts';
import { classCodes } from '../queue/index.ts';
import * as kept from './assets.ts';
import { demoSamples } from './audits.ts';
import { bulk, type Put } from './bulk.ts';
import { cast, demo_password } from './cast.ts';
import { seedComplaints } from './complaints.ts';
import { bill_difference, demoCarrier, demoDifferences } from './customers.ts';
import { fixedId } from './dice.ts';
import { counterId, personId } from './ids.ts';
import { seedKnowledge } from './knowledge.ts';
import { seedLand } from './land.ts';
import { demoMaterials, demoTold } from './materials.ts';
import { demoSigns, demoZones } from './place.ts';
import { halls } from './province.ts';
import { seedAccountability, seedMystery, seedPartners, seedProjects, seedResults } from './results.ts';
import { demoAgreement, demoExports, demoMentorings, demoRequests } from './rights.ts';
import { seedService } from './service.ts';
import { seedShifts } from './shifts.ts';
import { demoShreds } from './shreds.ts';
import { seedTraining } from './training.ts';

const statements = {
  person: bulk(
    'person',
    'id, staff_no, name, name_en, title, home_hall_id, unit_id, state, password_hash, wrong_count, demo_order',
  ),
  role_assignment: bulk('role_assignment', 'id, person_id, role, hall_id, unit_id, employer'),
  certificate: bulk('certificate', 'person_id, skill, valid_until'),
  device: bulk('device', 'hall_id, id, kind, code, counter_id, condition'),
  counter: bulk('counter', 'hall_id, id, number, state, zone, wall, classes, businesses, features, serves'),
  hall_paper: bulk(
    'hall_paper',
    'hall_id, id, state, kind, number, party, valid_from, valid_until, businesses, deposit_fen, words, entered_by, entered_at',
  ),
  hall_hours_change: bulk(
    'hall_hours_change',
    'hall_id, id, state, opens, closes, effective_on, reason, asked_by, asked_at, decided_by, announced_on',
  ),
  hall_wifi: bulk('hall_wifi', 'hall_id, ssid, kept_by, kept_at'),
  due_work: bulk('due_work', 'hall_id, id, kind, subject_id, due_at, facts'),
  hall_line: bulk('hall_line', 'hall_id'),
  hall_zone: bulk(
    'hall_zone',
    'hall_id, id, state, kind, name_zh, name_en, also, post, staff_min, equipment, entered_by, entered_at',
  ),
  promo_material: bulk(
    'promo_material',
    'hall_id, id, state, kind, origin, topic, title_zh, title_en, version, place, valid_from, valid_until, stock, reorder_at, price_fen, entered_by, entered_at, endorsed_by, approved_by, placed_by, placed_at, body_zh, body_en',
  ),
  asset: bulk(
    'asset',
    'hall_id, id, state, tag, kind, model, serial, place, device_id, counter_id, custodian_id, price_fen, acquired_on, refresh_on, firmware, firmware_on, entered_by, entered_at',
  ),
  asset_release: bulk('asset_release', 'model, version, released_on, set_by, set_at'),
  asset_count: bulk(
    'asset_count',
    'hall_id, id, state, opened_on, due_at, submitted_by, submitted_at, lines, missing, damaged',
  ),
  asset_case: bulk(
    'asset_case',
    'hall_id, id, state, asset_id, custodian_id, kind, note, found_by, opened_at, outcome, amount_fen, reason, first_id, second_id, decided_at',
  ),
  repair_order: bulk(
    'repair_order',
    'hall_id, id, state, asset_id, source, note, down, reported_by, reported_at, due_at, accepted_by, accepted_at, fixed_by, fixed_at, fixed_note, fixed_side',
  ),
  loan: bulk('loan', 'hall_id, id, state, kind, piece, borrower_tail, lent_by, lent_at, due_at, over_at'),
  aid_item: bulk(
    'aid_item',
    'hall_id, id, state, name_zh, name_en, quantity, expires_on, placed_by, placed_at',
  ),
  hall_sign: bulk('hall_sign', 'hall_id, id, state, subject, shows, hung_by, hung_at, renew_at'),
  export_request: bulk(
    'export_request',
    'hall_id, id, state, number, kind, about, personal, reason, asked_by, asked_at, decided_by, decided_at, note, lapses_at, taken_at, rows, hash',
  ),
  mentoring: bulk('mentoring', 'hall_id, id, state, intern_id, mentor_id, asked_at, accepted_at, ended_at'),
  privacy_request: bulk(
    'privacy_request',
    'hall_id, id, state, kind, channel, person_id, number_id, number_mask, said, received_by, received_at, due_at, decided_by, decided_at, ground, answer',
  ),
  agreement_edition: bulk(
    'agreement_edition',
    'hall_id, id, state, number, clauses, adverse, reason, drafter_id, drafted_at',
  ),
  post_deputy: bulk('post_deputy', 'hall_id, post, person_id, named_by, named_at'),
  post_key: bulk('post_key', 'hall_id, id, state, item, person_id, since'),
  identity_person: bulk(
    'identity_person',
    'id, document_kind, document_index, wrapped_key, sealed, name_mask, document_mask, surname',
  ),
  carrier_customer: bulk('carrier_customer', 'id, tier, since, corporate'),
  carrier_account: bulk(
    'carrier_account',
    'id, customer_id, opened_fen, balance_fen, owed_fen, owed_since, care_hall_id',
  ),
  shred_lot: bulk(
    'shred_lot',
    'hall_id, id, state, sheets, cabinet, listed_by, listed_at, due_at, second_id, shredded_at',
  ),
  audit_sample: bulk(
    'audit_sample',
    'hall_id, id, state, since, until, pieces, verdicts, size, suspected, false_count, drawn_by, drawn_at, judged_at, outcome, closed_by, closed_at',
  ),
  bill_run: bulk(
    'bill_run',
    'hall_id, id, state, slice, month, due_on, ruled_by, accounts, charges, fen, rest_fen, differs, passed_over, started_at, ended_at, released_by, released_at',
  ),
  carrier_bill: bulk('carrier_bill', 'account_id, month, total_fen, lines'),
  carrier_number: bulk(
    'carrier_number',
    'id, state, pool, class, good_month_fen, number_index, sealed, mask, tail, shuffle, customer_id, account_id, sim_id, plan, in_service_at, unit_id, user_id',
  ),
  carrier_unit: bulk('carrier_unit', 'id, credit_code, name, licence, licence_until, hall_id, registered_at'),
  carrier_user: bulk('carrier_user', 'id, number_id, unit_id, user_id, reading_id, hall_id, since, until'),
  carrier_sim: bulk('carrier_sim', 'id, state, iccid, at_hall_id, holder_id, number_id'),
};

const seeded = sql<Record<string, never>, { count: number }>(
  'demo.seeded',
  'select count(*)::int as count from hall',
);

/** Fills an empty demonstration: organisation, halls, counters, devices, people, calendar, and today's day. */
export async function seedDemo(db: Database): Promise<boolean> {
  const password_hash = await hashPassword(demo_password);
  return transaction(db, async tx => {
    if (((await tx.maybe(seeded, {}))?.count ?? 0) > 0) return false;
    const put = (statement: Statement<Row, Row>, rows: readonly Row[]) =>
      tx.run(statement, { rows: JSON.stringify(rows) });
    const all = halls();
    await seedLand(put, all);
    await put(statements.person, people(password_hash));
    await put(
      statements.role_assignment,
      cast.map((one, index) => ({
        id: fixedId(2, index),
        person_id: personId(one.staff_no),
        role: one.role,
        hall_id: one.hall_id ?? null,
        unit_id: one.unit_id ?? null,
        employer: one.employer ?? null,
      })),
    );
    await put(
      statements.certificate,
      cast.flatMap(one =>
        [...(one.skills ?? []), ...((one.skills?.length ?? 0) > 0 ? lawSkills : [])].map(skill => ({
          person_id: personId(one.staff_no),
          skill,
          valid_until: '2029-12-31',
        })),
      ),
    );
    await put(
      statements.hall_line,
      all.map(hall => ({ hall_id: hall.id })),
    );
    await put(statements.hall_paper, [...all.flatMap(papersOf), ...played_halls.map(profileOf)]);
    await put(statements.hall_hours_change, played_halls.flatMap(hoursOf));
    await put(
      statements.hall_wifi,
      played_halls.map(({ id, team }) => ({
        ...{ hall_id: id, ssid: `GT-Hall-${id}`, kept_by: personId(`${team}06`), kept_at: wallNow() },
      })),
    );
    await put(statements.due_work, played_halls.slice(0, 1).flatMap(hoursDueOf));
    await seedResults(put);
    await seedRights(put);
    await seedKnowledge(tx, put);
    await seedPartners(put);
    await seedProjects(put);
    await seedAccountability(put);
    await put(statements.due_work, await seedTraining(put));
    await seedComplaints(put, statements.due_work);
    await seedMystery(put);
    await put(statements.device, all.flatMap(devicesOf));
    await put(statements.counter, all.flatMap(countersOf));
    await put(statements.hall_zone, all.flatMap(demoZones));
    await put(statements.promo_material, [
      ...played_halls.flatMap(demoMaterials),
      ...all.filter(one => !played_halls.some(hall => hall.id === one.id)).flatMap(one => demoTold(one.id)),
    ]);
    await seedKept(put, all);
    await put(statements.hall_sign, all.filter(one => one.one_in !== null).flatMap(demoSigns));
    await seedCarrier(put, all);
    const ctx: Ctx = {
      ...clockContext(() => wallNow())(tx, {
        hall_id: 0,
        id: newId(),
        kind: 'demo.seed',
        subject_id: actors.import,
        due_at: wallNow(),
        facts: {},
      }),
    };
    // The halls that days are played in have a clock of their own, standing before the doors open. The others tell
    // their daily figures only: a day that nobody could open would ring as a door that stayed shut.
    for (const hall of all.filter(one => one.for_replay)) {
      await prepareDay(ctx, hall.id, businessDay(ctx.now));
      await setClock(tx, hall.id, { at: onDay(businessDay(ctx.now), '08:10'), rate: 0 });
    }
    return true;
  });
}

/** Who stands in for whom and holds which key; what the two cast halls work with, what was lately counted and mended, and how safe they are. */
async function seedKept(put: Put, all: readonly { id: number; counters: number }[]): Promise<void> {
  await put(statements.post_deputy, played_halls.flatMap(deputiesOf));
  await put(statements.post_key, played_halls.flatMap(keysOf));
  const halls_ = played_halls.map(hall => ({
    ...hall,
    counters: all.find(one => one.id === hall.id)?.counters ?? 0,
  }));
  await put(statements.asset_release, kept.demoReleases());
  await put(statements.asset, halls_.flatMap(kept.demoAssets));
  await put(statements.asset_count, halls_.flatMap(kept.demoAssetCounts));
  await put(statements.asset_case, halls_.flatMap(kept.demoAssetCases));
  await put(statements.repair_order, halls_.flatMap(kept.demoRepairs));
  await put(statements.loan, halls_.flatMap(kept.demoLoans));
  await put(statements.aid_item, halls_.flatMap(kept.demoAid));
  await put(statements.due_work, halls_.flatMap(kept.demoCareDue));
  await seedService(put, halls_);
  await seedShifts(put, statements.due_work);
}

/** The agreement in force, and what was asked for in the halls of the cast. */
async function seedRights(put: Put): Promise<void> {
  await put(statements.agreement_edition, demoAgreement());
  await put(statements.export_request, played_halls.flatMap(demoExports));
  await put(statements.privacy_request, played_halls.flatMap(demoRequests));
  await put(statements.shred_lot, played_halls.flatMap(demoShreds));
  await put(statements.audit_sample, played_halls.flatMap(demoSamples));
  await put(statements.mentoring, played_halls.flatMap(demoMentorings));
}

/** The carrier's side: customers, numbers, cards, and a box of cards for every clerk of the two cast halls. */
async function seedCarrier(put: Put, all: readonly { id: number; one_in: number | null }[]): Promise<void> {
  const played = all.filter(one => one.one_in === 1).map(one => one.id);
  const clerks = cast.filter(
    one => played.includes(one.hall_id ?? 0) && one.role !== 'intern' && (one.skills?.length ?? 0) > 0,
  );
  const boxes = clerks.map(one => ({ hall_id: one.hall_id ?? 0, holder_id: personId(one.staff_no) }));
  const made = demoCarrier(boxes, [1001, ...played]);
  await put(statements.identity_person, made.persons);
  await put(statements.carrier_customer, [...made.holders, ...made.units.customers]);
  await put(statements.carrier_unit, made.units.units);
  await put(statements.carrier_account, made.accounts);
  await put(statements.carrier_bill, made.bills);
  await put(statements.bill_run, made.runs);
  await put(bill_difference, demoDifferences());
  await put(statements.carrier_number, made.numbers);
  await put(statements.carrier_user, made.units.users);
  await put(statements.carrier_sim, made.sims);
}

/** The two halls of the cast, with the first two figures of its staff numbers. */
const played_halls = [
  { id: 1001, team: '03' },
  { id: 1002, team: '04' },
] as const;
type PlayedHall = (typeof played_halls)[number];

/** What a played hall is for, approved by its branch (GEN-10). */
const profileOf = (hall: PlayedHall): Row => ({
  ...{
    hall_id: hall.id,
    id: fixedId(25, hall.id),
    state: 'in_force',
    kind: 'profile',
    number: `DW-${hall.id}`,
  },
  ...{ party: '临江市分公司', valid_from: '2025-01-01', valid_until: '2029-12-31', deposit_fen: null },
  businesses: [...businessCodes],
  words: hall.id === 1001 ? '服务为主，兼顾体验；周边三个老小区' : '综合大厅，服务、体验、集团并重；地铁口',
  ...{ entered_by: personId(`${hall.team}06`), entered_at: wallNow() },
});

/** What partner and outsourced halls are run under: a contract for everything but group business, an agreement with its deposit. */
const papersOf = (hall: { id: number; hall_type: string }): Row[] => {
  const kind = { partner: 'partner_contract', outsourced: 'operator_agreement' }[hall.hall_type];
  if (kind === undefined) return [];
  const contract = kind === 'partner_contract';
  return [
    {
      ...{ hall_id: hall.id, id: fixedId(10, hall.id), state: 'in_force', kind, number: `HT-${hall.id}` },
      ...{ party: '沟通合作商', valid_from: '2025-01-01', valid_until: '2029-12-31' },
      businesses: contract ? businessCodes.filter(code => code !== 'group_business') : null,
      ...{ deposit_fen: contract ? null : 5_000_000, words: '', entered_by: personId('0102') },
      entered_at: wallNow(),
    },
  ];
};

const hoursId = (hall_id: number): string => fixedId(14, hall_id);

/** Other opening hours: announced in the hall of the story, asked for in the other. */
const hoursOf = ({ id, team }: PlayedHall): Row[] => {
  const today = businessDay(wallNow());
  const announced = id === 1001;
  return [
    {
      ...{ hall_id: id, id: hoursId(id), state: announced ? 'announced' : 'asked', opens: '08:00' },
      ...{ closes: '19:30', effective_on: addDays(today, 21), reason: '入冬后居民晚间来得多' },
      ...{ asked_by: personId(`${team}06`), asked_at: wallNow() },
      ...{ decided_by: announced ? personId('0102') : null, announced_on: announced ? today : null },
    },
  ];
};
const hoursDueOf = ({ id }: PlayedHall): Row[] => [
  {
    ...{ hall_id: id, id: fixedId(15, id), kind: 'halls.hours_hold', subject_id: hoursId(id), facts: '{}' },
    due_at: onDay(addDays(businessDay(wallNow()), 21), '00:30'),
  },
];

/** Who stands in for the complaint officer and the safety officer: the floor advisor, and the duty manager. */
const deputiesOf = ({ id, team }: PlayedHall): Row[] => {
  const named = { hall_id: id, named_by: personId(`${team}06`), named_at: wallNow() };
  return [
    { ...named, post: 'complaint_officer', person_id: personId(`${team}04`) },
    { ...named, post: 'safety_officer', person_id: personId(`${team}05`) },
  ];
};

/** Who holds the keys: the storekeeper has those of storeroom and safe, the managers know the codes. */
const keysOf = ({ id, team }: PlayedHall): Row[] =>
  (
    [
      ['door_key', '06'],
      ['storeroom_key', '07'],
      ['safe_key', '07'],
      ['safe_code', '06'],
      ['alarm_code', '05'],
      ['business_seal', '06'],
    ] as const
  ).map(([item, no], index) => ({
    ...{ hall_id: id, id: fixedId(9, id * 10 + index), state: 'held', item },
    ...{ person_id: personId(`${team}${no}`), since: wallNow() },
  }));

const people = (password_hash: string): Row[] =>
  cast.map((one, index) => ({
    id: personId(one.staff_no),
    staff_no: one.staff_no,
    name: one.name,
    name_en: one.name_en,
    title: one.title,
    home_hall_id: one.hall_id ?? null,
    unit_id: one.unit_id ?? null,
    state: 'active',
    password_hash,
    wrong_count: 0,
    demo_order: one.shown === true ? index : null,
  }));

const devicesOf = (hall: { id: number; counters: number; for_replay: boolean }): Row[] => [
  { hall_id: hall.id, id: fixedId(3, hall.id * 100 + 1), kind: 'kiosk', code: 'K1', condition: 'ok' },
  { hall_id: hall.id, id: fixedId(3, hall.id * 100 + 2), kind: 'kiosk', code: 'K2', condition: 'ok' },
  { hall_id: hall.id, id: fixedId(3, hall.id * 100 + 3), kind: 'wall', code: 'W1', condition: 'ok' },
  ...(hall.for_replay
    ? [{ hall_id: hall.id, id: fixedId(3, hall.id * 100 + 4), kind: 'player', code: 'P1', condition: 'ok' }]
    : []),
  ...Array.from({ length: hall.counters }, (_, index) => ({
    hall_id: hall.id,
    id: fixedId(3, hall.id * 100 + 11 + index),
    kind: 'counter_screen',
    code: `C${index + 1}`,
    counter_id: counterId(hall.id, index + 1),
    condition: 'ok',
  })),
];

const countersOf = (hall: { id: number; counters: number }): Row[] =>
  Array.from({ length: hall.counters }, (_, index) => {
    const number = index + 1;
    const last = number === hall.counters;
    return {
      hall_id: hall.id,
      id: counterId(hall.id, number),
      number,
      state: 'closed',
      zone: last ? 'vip' : 'acceptance',
      wall: number > 6 ? 'east' : 'north',
      classes: last ? [...classCodes] : classCodes.filter(code => code !== 'group'),
      businesses: last ? [...businessCodes] : businessCodes.filter(code => code !== 'group_business'),
      features: number === 1 ? ['low_counter'] : [],
      serves: [],
    };
  });
