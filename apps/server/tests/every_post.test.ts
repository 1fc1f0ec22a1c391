import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../kit/clock.ts';
import { actors } from '../../../kit/ids.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { acceptance } from '../../../modules/checklists/index.ts';
import { forgetOverrides } from '../../../modules/norms/index.ts';
import { allServed } from '../assembly.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';
import { aftercarePosts } from './aftercare_posts.ts';
import { answerPosts } from './answer_posts.ts';
import { assetPosts, carePosts, repairPosts } from './asset_posts.ts';
import { bookedPosts } from './booked_posts.ts';
import { campaignPosts } from './campaign_posts.ts';
import { cardPosts } from './card_posts.ts';
import { closePosts } from './close_posts.ts';
import { complaintPosts } from './complaint_posts.ts';
import { attendancePosts, nightPosts, submissionPosts } from './duty_posts.ts';
import { guidePosts } from './guide_posts.ts';
import { handsetPosts } from './handset_posts.ts';
import { issuePosts } from './issue_posts.ts';
import { knowledgePosts } from './knowledge_posts.ts';
import { mentorPosts } from './mentor_posts.ts';
import { moneyPosts } from './money_posts.ts';
import { mysteryPosts, starPosts } from './mystery_posts.ts';
import { gateway, noticePosts } from './notice_posts.ts';
import { opinionPosts } from './opinion_posts.ts';
import { placePosts, toldPosts } from './place_posts.ts';
import { accountabilityPosts, organisationPosts, projectPosts } from './project_posts.ts';
import { provenPosts } from './proven_posts.ts';
import { drillPosts, letterPosts } from './responsibility_posts.ts';
import { goalPosts, improvementPosts, partnerPosts, resultPosts } from './result_posts.ts';
import { safetyPosts } from './safety_posts.ts';
import { houseCallPosts, programmePosts, specialPosts } from './service_posts.ts';
import { meetingPosts, shiftPosts } from './shift_posts.ts';
import { sitingPosts } from './siting_posts.ts';
import { surveyPosts } from './survey_posts.ts';
import { telephonePosts } from './telephone_posts.ts';
import { trainingPosts } from './training_posts.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (who: string): Caller => people.get(who) as Caller;
const hall = '/api/halls/1001';

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  const hall_people = ['0301', '0302', '0304', '0305', '0306', '0308', '0309', '0317', '0395'];
  const above = [
    '0101',
    '0121',
    '0102',
    '0103',
    '0104',
    '0105',
    '0106',
    '0109',
    '0110',
    '0111',
    '0112',
    '0116',
  ];
  for (const no of [...hall_people, ...above]) people.set(no, await world.as(no));
  people.set('K1', await world.device(1001, 'K1'));
  people.set('W1', await world.device(1001, 'W1'));
  people.set('nobody', world.nobody('m'));
  people.set('gateway', await gateway(world));
});
afterAll(() => world.close());

/** Posts that keep no answer under a key, each with its reason. */
const exempt: Record<string, string> = {
  '/api/halls/:hall_id/phone-calls/:call_id/number':
    'shows a number in clear: every look is one of its own, on record and counted',
  '/api/halls/:hall_id/tickets/:ticket_id/survey':
    'asks whether chance drew a visit: the same answer whenever it is asked, under the secret of the visit',
  '/api/halls/:hall_id/tickets/:ticket_id/survey/:survey_id/answers':
    'so few choices could be guessed from the fingerprint of a kept request; a visit answers once in any case',
  '/api/halls/:hall_id/utterances/claim':
    'asked again and again while something waits; a page that asks again is given its own once more, under whatever key',
  '/api/halls/:hall_id/receipts/:receipt_id/linked':
    'shows one paper to whoever holds its link, and changes nothing; the secret stays out of addresses',
  '/api/halls/:hall_id/receipts/:receipt_id/invoices-linked':
    'shows the invoices of one receipt to whoever holds its link: a reading that bears the secret',
  '/api/halls/:hall_id/invoices/:invoice_id/print':
    'the answer names the buyer in clear: never stored; each print is a print of its own',
  '/api/halls/:hall_id/tickets/:ticket_id/papers':
    'shows the papers of a visit to whoever holds their link, and changes nothing',
  '/api/halls/:hall_id/bill-codes/:code_id/open':
    'the answer is the bills of a number: never stored; a code opens them once',
  '/api/halls/:hall_id/bill-links/:link_id/open':
    'shows the bills of a number to whoever holds their link: a reading that bears the secret',
  '/api/halls/:hall_id/exports/:export_id/take': 'the answer is a file: never stored, and taken once',
  '/api/exports': 'the answer is a file: never stored; each is registered under a number of its own',
  '/api/halls/:hall_id/privacy-requests/:request_id/mine': 'a reading that bears the secret; nothing is kept',
  '/api/halls/:hall_id/bad-info-reports/:report_id/mine': 'a reading that bears the secret; nothing is kept',
  '/api/halls/:hall_id/opinions/:opinion_id/mine': 'a reading that bears the secret; nothing is kept',
  '/api/halls/:hall_id/issues/:issue_id/mine': 'a reading that bears the secret; nothing is kept',
  '/api/halls/:hall_id/call-backs/:call_id/number':
    'the answer is a number to call: never stored; each look is a look of its own',
  '/api/halls/:hall_id/complaints/:complaint_id/mine': 'a reading that bears the secret; nothing is kept',
  '/api/halls/:hall_id/complaints/:complaint_id/words':
    'the answer is personal data: never stored; each look is a look of its own',
  '/api/halls/:hall_id/privacy-requests/:request_id/take':
    'the answer is personal data, masked: never stored, and opened once',
  '/api/halls/:hall_id/orders/:order_id/code':
    'the answer is the code of a card: never stored, and shown once',
  '/api/halls/:hall_id/orders/:order_id/ordered': 'a reading that bears the secret; nothing is kept',
  '/api/halls/:hall_id/tickets/:ticket_id/number':
    'looks a number up that was said, and changes nothing; it stays out of addresses',
  '/api/halls/:hall_id/tickets/:ticket_id/consents': 'a reading that bears the secret; nothing is kept',
  '/api/halls/:hall_id/checks/:check_id/picture':
    'the answer is a picture of a person: never stored; each look is a look of its own',
  '/api/halls/:hall_id/checks/:check_id/reveal':
    'the answer is personal data: never stored; each look is a look of its own',
  '/api/halls/:hall_id/notices/:notice_id/number':
    'the answer is a number to call: never stored; each look is a look of its own',
  '/api/halls/:hall_id/house-calls/:call_id/place':
    'the answer is personal data: never stored; each look is a look of its own',
  '/api/halls/:hall_id/house-calls/:call_id/arrive':
    'needs the code that only the customer’s phone was told, and moves once: modules/appointments/house_call.test.ts',
  '/api/mystery-visits/:visit_id/recording':
    'tells where a recording of staff lies: never stored; each look is a look of its own',
  '/api/session': 'the answer is a session; never stored (decision 4)',
  '/api/session/proof': 'proves a password; never stored (decision 4)',
  '/api/demo/session': 'the answer is a session; never stored (decision 4)',
  '/api/halls/:hall_id/devices/:code/pairing': 'the answer is a session; the code itself works once',
  '/api/halls/:hall_id/devices/:code/pairing-code': 'the answer is a code shown once',
  '/api/staff': 'bears a password; the staff number is the key',
  '/api/staff/:person_id/password': 'bears a password; doing it twice changes nothing',
  '/api/halls/:hall_id/clock': 'the demonstration’s clock: set to a value, going forward only',
  '/api/halls/:hall_id/clock/step': 'the demonstration’s clock: stepped to a moment, going forward only',
  '/api/halls/:hall_id/replay-day':
    'the demonstration’s clock; the same key one after the other is answered from store',
  '/api/halls/:hall_id/play': 'the demonstration: one live run a hall is the guard',
  '/api/halls/:hall_id/play/:verb': 'the demonstration: sets a state',
  '/api/halls/:hall_id/tickets/:ticket_id/mine': 'a reading that bears the secret; nothing is kept',
  '/api/halls/:hall_id/tickets/:ticket_id/slip': 'a reading that bears the secret; nothing is kept',
  '/api/halls/:hall_id/appointments/:appointment_id/mine': 'a reading that bears the secret; nothing is kept',
  '/api/halls/:hall_id/leases/merge':
    'each operation bears its own id; modules/queue/leasing.test.ts sends it three times',
  '/api/halls/:hall_id/tickets/:ticket_id/rating':
    'once by itself, also with twenty at once: modules/ratings/giving.test.ts',
};

interface Ready {
  caller: Caller;
  path: string;
  body?: object;
}
type Recipe = () => Promise<Ready>;

const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const personId = async (no: string): Promise<string> =>
  (await run('select id from person where staff_no = $1', [no]))[0].id;
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const at = (number: number, verb: string) => `${hall}/counters/${world.counter(number)}/${verb}`;
let minute = 0;
/** Nobody stands anywhere, counters 1 and 2 are open, and a minute has gone by. */
const clear = async () => {
  await run(
    `update queue_ticket set state = 'abandoned' where hall_id = 1001 and state in ('issued','called','serving','on_hold','missed')`,
  );
  await run(`update counter set state = 'closed', clerk_id = null, serves = '{}' where hall_id = 1001`);
  await must(as('0301').post(at(1, 'open')));
  await must(as('0302').post(at(2, 'open')));
  minute += 1;
  await world.at(
    `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  );
};
const ticket = async () => {
  await clear();
  return must(as('K1').post(`${hall}/tickets`, { class: 'ordinary' }));
};
const to = async (...verbs: string[]) => {
  const taken = await ticket();
  await must(as('0301').post(at(1, 'call-next')));
  for (const verb of verbs)
    await must(
      as('0301').post(`${hall}/tickets/${taken.id}/${verb}`, verb === 'hold' ? { reason: 'a paper' } : {}),
    );
  return taken.id as string;
};
const aged = (id: string, calls = 1) =>
  run(
    `update queue_ticket set last_called_at = last_called_at - interval '2 minutes', calls = $2 where id = $1`,
    [id, calls],
  );
const step = (verb: string, before: string[], body: object = {}, who = '0301'): [string, Recipe] => [
  `/api/halls/:hall_id/tickets/:ticket_id/${verb}`,
  async () => {
    const id = await to(...before);
    if (verb === 'recall' || verb === 'no_show') await aged(id, verb === 'recall' ? 1 : 3);
    return { caller: as(who), path: `${hall}/tickets/${id}/${verb}`, body };
  },
];
const asked = async () => {
  const [day] = await run(
    `update hall_day set unlocked_at = null, state = 'preparing' where hall_id = 1001 and day = $1 returning id`,
    [world.day],
  );
  await run(`update pair_act set state = 'lapsed' where hall_id = 1001 and state = 'asked'`);
  return day.id as string;
};
const pair = async () =>
  (await must(as('0305').post(`${hall}/pairs`, { what: 'halls.day.unlock', subject_id: await asked() })))
    .pair_id;
const opened = () => run(`update hall_day set state = 'open' where hall_id = 1001 and day = $1`, [world.day]);
const sheet = async () => {
  await run(`update check_run set state = 'submitted' where hall_id = 1001`);
  return must(as('0305').post(`${hall}/check-runs`, { list: 'opening' }));
};
const answersOf = (made: { items: { code: string }[] }) =>
  Object.fromEntries(made.items.map(item => [item.code, { ok: true }]));
const draft = async () =>
  (
    await must(
      as('0104').post('/api/clauses/QUE-01/versions', {
        unit_id: 1,
        text_zh: '条文',
        text_en: 'Text',
        reason: 'to prove it',
      }),
    )
  ).id;
const draftReady = async (): Promise<Ready> => ({
  ...{ caller: as('0104'), path: '/api/clauses/QUE-01/versions' },
  body: { unit_id: 1, text_zh: '条文', text_en: 'Text', reason: 'to prove it' },
});
/** A version of the clerks' card, in force since a moment ago: nobody has read it, and the grace has begun. */
const cardInForce = async () => {
  const id = randomUUID();
  await run(`delete from norm_version where clause = 'ROLE-06'`);
  await run(
    `insert into norm_version (hall_id, id, state, clause, unit_id, number, text_zh, text_en, numbers, reason, trial, drafter_id, drafted_at, in_force_at)
     values (0, $1, 'in_force', 'ROLE-06', 1, 2, '新版', 'New', '{}', 'to prove it', false, $2, now(), now())`,
    [id, await personId('0104')],
  );
  forgetOverrides();
  return id;
};
/** The smallest picture there is. */
const point = Buffer.from([0xff, 0xd8, 0xff, ...Array.from({ length: 40 }, () => 7)]).toString('base64');
/** Something that a sheet found wrong, as its owner meets it. */
const toMend = async (): Promise<string> => {
  await run(`delete from check_mend where hall_id = 1001`);
  const made = await sheet();
  const answers = { ...answersOf(made), utensils: { ok: false, note: 'to prove it' } };
  await must(as('0305').post(`${hall}/check-runs/${made.id}/answers`, { answers }));
  await must(as('0305').post(`${hall}/check-runs/${made.id}/submit`));
  return (await run(`select id from check_mend where hall_id = 1001 and state = 'open'`))[0].id;
};
/** The positioning of the hall, as its manager enters it. */
const profile = () => ({
  ...{ kind: 'profile', number: '1', party: null, valid_from: world.day, valid_until: world.day },
  ...{ businesses: null, deposit_fen: null, words: 'to prove it' },
});
const directive = () => ({
  ...{ say_zh: '换公示', say_en: 'New list', note: '', clause: 'SIGN-16', weight: 'minor' },
  ...{ needs_picture: false, due_on: addDays(world.day, 1), halls: [1001, 1002] },
});
const struck = { note: '由新的标准替代' };
/** A law or rule that nothing was noted of yet, and that one clause rests on: each leaves as many traces. */
const bases_used = new Set<string>();
const nextBasis = async (): Promise<{ id: string; clauses: string[] }> => {
  const { bases } = await must(as('0104').get('/api/bases'));
  const of = bases.find(
    (one: { id: string; clauses: string[] }) => one.clauses.length === 1 && !bases_used.has(one.id),
  );
  bases_used.add(of.id);
  return of;
};
const question = { kind: 'question', said: 'to prove it' };
const noOwn = () => run('delete from norm_override').catch(() => undefined);
let value = 0;
const override = async (path: string, who: string): Promise<Ready> => {
  value += 1;
  return { caller: as(who), path, body: { value: 21 + value, reason: 'to prove it' } };
};
const withdrawn = async (path: string, who: string): Promise<Ready> => {
  const set = await override(path, who);
  await must(set.caller.post(path, set.body));
  return { caller: as(who), path: `${path}/withdraw`, body: { reason: 'to prove it' } };
};
const role = async () =>
  (
    await must(
      as('0103').post(`/api/staff/${await personId('0308')}/roles`, { role: 'floor_advisor', hall_id: 1001 }),
    )
  ).id;
const held = async (verb: string): Promise<Ready> => {
  const taken = await ticket();
  if (verb === 'holder/return')
    await run(`update queue_ticket set state = 'missed', missed_at = taken_at where id = $1`, [taken.id]);
  return {
    caller: as('nobody'),
    path: `${hall}/tickets/${taken.id}/${verb}`,
    body: { secret: taken.secret },
  };
};
const counterStep = (verb: string, before: () => Promise<unknown>, body: object = {}): [string, Recipe] => [
  `/api/halls/:hall_id/counters/:counter_id/${verb}`,
  async () => {
    await clear();
    await before();
    return { caller: as('0301'), path: at(1, verb), body };
  },
];

/** A visit that has just ended. */
const ended = async () => {
  const taken = await ticket();
  await must(as('0301').post(at(1, 'call-next')));
  await must(as('0301').post(`${hall}/tickets/${taken.id}/arrive`));
  await must(as('0301').post(`${hall}/tickets/${taken.id}/finish`, { outcome: 'done' }));
  return taken as { id: string; secret: string };
};

const recipes: Record<string, Recipe> = Object.fromEntries<Recipe>([
  [
    '/api/halls/:hall_id/pairs',
    async () => ({
      caller: as('0305'),
      path: `${hall}/pairs`,
      body: { what: 'halls.day.unlock', subject_id: await asked() },
    }),
  ],
  [
    '/api/halls/:hall_id/pairs/:pair_id/seal',
    async () => ({ caller: as('0309'), path: `${hall}/pairs/${await pair()}/seal` }),
  ],
  [
    '/api/halls/:hall_id/pairs/:pair_id/withdraw',
    async () => ({ caller: as('0305'), path: `${hall}/pairs/${await pair()}/withdraw` }),
  ],
  [
    '/api/staff/:person_id/leave',
    async () => ({ caller: as('0103'), path: `/api/staff/${await personId('0316')}/leave` }),
  ],
  [
    '/api/staff/:person_id/roles',
    async () => ({
      caller: as('0103'),
      path: `/api/staff/${await personId('0308')}/roles`,
      body: { role: 'promoter', hall_id: 1001, employer: '青禾终端公司' },
    }),
  ],
  [
    '/api/staff/:person_id/roles/:role_id/take',
    async () => ({
      caller: as('0103'),
      path: `/api/staff/${await personId('0308')}/roles/${await role()}/take`,
    }),
  ],
  [
    '/api/staff/:person_id/certificates',
    async () => ({
      caller: as('0103'),
      path: `/api/staff/${await personId('0308')}/certificates`,
      body: { skill: 'invoice', valid_until: '2099-01-01' },
    }),
  ],
  [
    '/api/halls/:hall_id/devices/:code/retire',
    async () => {
      await run(`update device set retired_at = null where hall_id = 1001 and code = 'K2'`);
      return { caller: as('0103'), path: `${hall}/devices/K2/retire` };
    },
  ],
  [
    '/api/halls/:hall_id/posts/:post/read',
    async () => ({
      ...{ caller: as('0301'), path: `${hall}/posts/service_clerk/read` },
      body: { version_id: await cardInForce() },
    }),
  ],
  [
    '/api/halls/:hall_id/posts/:post/deputies',
    async () => ({
      ...{ caller: as('0306'), path: `${hall}/posts/complaint_officer/deputies` },
      body: { person_id: await personId('0309') },
    }),
  ],
  [
    '/api/halls/:hall_id/posts/:post/deputies/release',
    async () => {
      const person_id = await personId('0304');
      const path = `${hall}/posts/complaint_officer/deputies`;
      await must(as('0306').post(path, { person_id }));
      return { caller: as('0306'), path: `${path}/release`, body: { person_id } };
    },
  ],
  [
    '/api/halls/:hall_id/check-pictures',
    async () => ({ caller: as('0305'), path: `${hall}/check-pictures`, body: { content: point } }),
  ],
  [
    '/api/halls/:hall_id/mends/:mend_id/owner',
    async () => ({
      ...{ caller: as('0305'), path: `${hall}/mends/${await toMend()}/owner` },
      body: { owner_id: await personId('0304') },
    }),
  ],
  [
    '/api/halls/:hall_id/mends/:mend_id/finish',
    async () => ({
      ...{ caller: as('0305'), path: `${hall}/mends/${await toMend()}/finish` },
      body: { note: 'to prove it' },
    }),
  ],
  [
    '/api/halls/:hall_id/mends/:mend_id/check/:verb',
    async () => {
      const id = await toMend();
      await must(as('0305').post(`${hall}/mends/${id}/finish`, { note: 'to prove it' }));
      return { caller: as('0306'), path: `${hall}/mends/${id}/check/send_back` };
    },
  ],
  [
    '/api/halls/:hall_id/papers',
    async () => ({ caller: as('0306'), path: `${hall}/papers`, body: profile() }),
  ],
  [
    '/api/halls/:hall_id/papers/:paper_id/:verb',
    async () => {
      const { id } = await must(as('0306').post(`${hall}/papers`, profile()));
      return { caller: as('0104'), path: `${hall}/papers/${id}/refuse` };
    },
  ],
  [
    '/api/halls/:hall_id/acceptance',
    async () => ({
      ...{ caller: as('0104'), path: `${hall}/acceptance` },
      body: { answers: answersOf(acceptance as unknown as { items: { code: string }[] }) },
    }),
  ],
  [
    '/api/halls/:hall_id/clauses/:row/matters',
    async () => ({ caller: as('0305'), path: `${hall}/clauses/QUE-01/matters`, body: question }),
  ],
  [
    '/api/halls/:hall_id/matters/:matter_id/:verb',
    async () => {
      const { id } = await must(as('0305').post(`${hall}/clauses/QUE-01/matters`, question));
      return { caller: as('0104'), path: `${hall}/matters/${id}/answer`, body: { zh: '是', en: 'Yes' } };
    },
  ],
  [
    '/api/halls/:hall_id/watch/take',
    async () => {
      await run(`update post_watch set person_id = $1 where state = 'on'`, [await personId('0305')]);
      return { caller: as('0306'), path: `${hall}/watch/take`, body: { reason: 'to prove it' } };
    },
  ],
  [
    '/api/halls/:hall_id/check-runs',
    async () => {
      await run(`update check_run set state = 'submitted' where hall_id = 1001`);
      return { caller: as('0305'), path: `${hall}/check-runs`, body: { list: 'opening' } };
    },
  ],
  [
    '/api/halls/:hall_id/check-runs/:run_id/answers',
    async () => {
      const made = await sheet();
      return {
        caller: as('0305'),
        path: `${hall}/check-runs/${made.id}/answers`,
        body: { answers: answersOf(made) },
      };
    },
  ],
  [
    '/api/halls/:hall_id/check-runs/:run_id/submit',
    async () => {
      const made = await sheet();
      await must(as('0305').post(`${hall}/check-runs/${made.id}/answers`, { answers: answersOf(made) }));
      return { caller: as('0305'), path: `${hall}/check-runs/${made.id}/submit` };
    },
  ],
  [
    '/api/halls/:hall_id/norms/parameters/:key',
    () => override(`${hall}/norms/parameters/recall_spacing`, '0306'),
  ],
  [
    '/api/halls/:hall_id/norms/parameters/:key/withdraw',
    () => withdrawn(`${hall}/norms/parameters/recall_spacing`, '0306'),
  ],
  [
    '/api/units/:unit_id/norms/parameters/:key',
    () => override('/api/units/1/norms/parameters/recall_spacing', '0104'),
  ],
  [
    '/api/units/:unit_id/norms/parameters/:key/withdraw',
    () => withdrawn('/api/units/1/norms/parameters/recall_spacing', '0104'),
  ],
  [
    '/api/bases/:fact/:verb',
    async () => ({
      caller: as('0104'),
      path: `/api/bases/${(await nextBasis()).id}/supersede`,
      body: struck,
    }),
  ],
  [
    '/api/basis-reviews/:review_id/settle',
    async () => {
      const basis = await nextBasis();
      await must(as('0104').post(`/api/bases/${basis.id}/supersede`, struck));
      const reviews = await must(as('0102').get(`/api/clauses/${basis.clauses[0]}/basis-reviews`));
      const review = reviews.find((one: { fact: string }) => one.fact === basis.id);
      const body = { outcome: 'stands', said: '条文不靠这一条' };
      return { caller: as('0102'), path: `/api/basis-reviews/${review.id}/settle`, body };
    },
  ],
  ['/api/directives', async () => ({ caller: as('0104'), path: '/api/directives', body: directive() })],
  [
    '/api/directives/:directive_id/close',
    async () => {
      const { id } = await must(as('0104').post('/api/directives', directive()));
      await world.db.pool.query('update directive set halls = array[1099] where id = $1', [id]);
      await world.db.pool.query(
        `insert into check_mend (hall_id, id, state, list, code, say_zh, say_en, clauses, weight, needs_picture, note, found_by, found_at, owner_id, due_at)
         values (1099, gen_random_uuid(), 'passed', 'directive', $1, '换', 'Change', '{}', 'minor', false, '', gen_random_uuid(), now(), gen_random_uuid(), now())`,
        [id],
      );
      return { caller: as('0104'), path: `/api/directives/${id}/close` };
    },
  ],
  ['/api/clauses/:row/versions', draftReady],
  [
    '/api/norm-versions/:version_id/:verb',
    async () => ({ caller: as('0105'), path: `/api/norm-versions/${await draft()}/review` }),
  ],
  [
    '/api/halls/:hall_id/norm-versions/:version_id/comments',
    async () => {
      const id = await draft();
      await must(as('0105').post(`/api/norm-versions/${id}/review`));
      return {
        caller: as('0306'),
        path: `${hall}/norm-versions/${id}/comments`,
        body: { said: 'as it should be' },
      };
    },
  ],
  [
    '/api/halls/:hall_id/day/open',
    async () => {
      await must(as('0309').post(`${hall}/pairs/${await pair()}/seal`));
      const made = await sheet();
      await must(as('0305').post(`${hall}/check-runs/${made.id}/answers`, { answers: answersOf(made) }));
      await must(as('0305').post(`${hall}/check-runs/${made.id}/submit`));
      await run(`update post_watch set state = 'ended', until = since where hall_id = 1001 and state = 'on'`);
      // What nobody tells becomes a rectification once, whichever opening finds it.
      await run('update material_topic set wanted = false');
      return { caller: as('0305'), path: `${hall}/day/open` };
    },
  ],
  [
    '/api/halls/:hall_id/day/:verb',
    async () => {
      await opened();
      return { caller: as('0305'), path: `${hall}/day/limit`, body: { reason: 'full' } };
    },
  ],
  [
    '/api/halls/:hall_id/tickets',
    async () => ({ caller: as('K1'), path: `${hall}/tickets`, body: { class: 'ordinary' } }),
  ],
  [
    '/api/halls/:hall_id/remote-tickets',
    async () => ({
      caller: as('nobody'),
      path: `${hall}/remote-tickets`,
      body: { class: 'ordinary', holder: randomUUID() },
    }),
  ],
  [
    '/api/halls/:hall_id/utterances/:utterance_id/done',
    async () => {
      const id = await to();
      const [said] = await run('select id from queue_utterance where ticket_id = $1', [id]);
      return { caller: as('0305'), path: `${hall}/utterances/${said.id}/done`, body: { spoken: true } };
    },
  ],
  counterStep('open', () =>
    run(`update counter set state = 'closed', clerk_id = null where hall_id = 1001 and number = 1`),
  ),
  counterStep('pause', async () => undefined, { reason: 'water' }),
  counterStep('resume', () => must(as('0301').post(at(1, 'pause'), { reason: 'water' }))),
  counterStep('close', async () => undefined),
  counterStep('call-next', () => must(as('K1').post(`${hall}/tickets`, { class: 'ordinary' }))),
  step('recall', []),
  step('arrive', []),
  step('no_show', []),
  [
    '/api/halls/:hall_id/tickets/:ticket_id/return',
    async () => {
      const id = await to();
      await aged(id, 3);
      await must(as('0301').post(`${hall}/tickets/${id}/no_show`));
      return { caller: as('0304'), path: `${hall}/tickets/${id}/return` };
    },
  ],
  step('transfer', ['arrive'], { reason: 'another business' }),
  step('hold', ['arrive'], { reason: 'a paper' }),
  step('resume', ['arrive', 'hold']),
  step('finish', ['arrive'], { outcome: 'done' }),
  [
    '/api/halls/:hall_id/tickets/:ticket_id/divert',
    async () => ({
      caller: as('0304'),
      path: `${hall}/tickets/${(await ticket()).id}/divert`,
      body: { to: 'self_service' },
    }),
  ],
  [
    '/api/halls/:hall_id/tickets/:ticket_id/cancel',
    async () => ({ caller: as('0305'), path: `${hall}/tickets/${(await ticket()).id}/cancel` }),
  ],
  ['/api/halls/:hall_id/guide-calls', async () => ({ caller: as('K1'), path: `${hall}/guide-calls` })],
  ['/api/halls/:hall_id/tickets/:ticket_id/holder/:verb', () => held('holder/cancel')],
  ...bookedPosts({ as, run, must, ended }),
  ...answerPosts(() => world),
  ...cardPosts(() => world),
  ...provenPosts(() => world),
  ...moneyPosts(() => world),
  ...aftercarePosts(() => world),
  ...closePosts(() => world),
  ...noticePosts({ as, run, must, ended }),
  ...guidePosts({ as, run, must, ended }),
  ...mentorPosts(() => world),
  ...placePosts({ world: () => world, as, must }),
  ...resultPosts({ world: () => world, as, must }),
  ...goalPosts({ world: () => world, as, must }),
  ...campaignPosts({ world: () => world, as, must }),
  ...improvementPosts({ world: () => world, as, must }),
  ...complaintPosts({ world: () => world, as, must, run, serving: () => to('arrive') }),
  ...handsetPosts({ as, must }),
  ...telephonePosts({ world: () => world, as, must }),
  ...surveyPosts({ world: () => world, as, must, run }),
  ...issuePosts({ world: () => world, as, must, run }),
  ...safetyPosts({ as, must, run }),
  ...letterPosts({ world: () => world, as, must, run }),
  ...drillPosts({ world: () => world, as, must, run }),
  ...submissionPosts({ as, must }),
  ...attendancePosts({ as, must, run }),
  ...nightPosts({ as, must, run, world: () => world }),
  ...opinionPosts({ world: () => world, as, must, run }),
  ...knowledgePosts({ world: () => world, as, must }),
  ...trainingPosts({ world: () => world, as, must }),
  ...shiftPosts({ world: () => world, as, must }),
  ...meetingPosts({ world: () => world, as, must }),
  ...partnerPosts({ world: () => world, as, must }),
  ...sitingPosts({ as, must }),
  ...projectPosts({ world: () => world, as, must }),
  ...organisationPosts({ world: () => world, as, must }),
  ...starPosts({ world: () => world, as, must }),
  ...mysteryPosts({ world: () => world, as, must }),
  ...accountabilityPosts({ world: () => world, as, must }),
  ...assetPosts({ world: () => world, as, must }),
  ...repairPosts({ world: () => world, as, must }),
  ...carePosts({ world: () => world, as, must }),
  ...toldPosts({ world: () => world, as, must }),
  ...houseCallPosts({ as, must, run }),
  ...specialPosts({ as, must, run }),
  ...programmePosts({ as, must, run }),
]);

const posts = allServed
  .filter(({ endpoint }) => endpoint.method === 'POST')
  .map(({ endpoint }) => endpoint.path);

test('every POST of the house has a recipe here, or a reason why it keeps no answer', () => {
  expect(posts.filter(path => !(path in recipes) && !(path in exempt))).toEqual([]);
  expect([...Object.keys(recipes), ...Object.keys(exempt)].filter(path => !posts.includes(path))).toEqual([]);
  const secret = allServed.filter(
    ({ endpoint, options }) => endpoint.method === 'POST' && options.secret === true,
  );
  expect(
    secret.filter(({ endpoint }) => !(endpoint.path in exempt)).map(({ endpoint }) => endpoint.path),
  ).toEqual([]);
});

/** Everything that an act can leave behind, counted. */
const traces = async (): Promise<number> =>
  Number(
    (
      await run(
        `select (select count(*) from event where (what not like 'floor.%' and what not like 'notices.%' and what not like 'checklists.mend.%' and what not like 'bad_info.%' and what not like 'issues.%') or actor_id <> '${actors.clock}') + (select count(*) from queue_ticket) + (select count(*) from queue_utterance)
         + (select count(*) from norm_override) + (select count(*) from role_assignment) + (select count(*) from pair_act) + (select count(*) from check_run) + (select count(*) from queue_lease) + (select count(*) from appointment) + (select count(*) from appointment_notice) + (select count(*) from notice) as n`,
      )
    )[0].n,
  );

test.each(Object.keys(recipes))('POST %s is done once under one key', async path => {
  await opened();
  await noOwn();
  const press = async (times: number, at_once: boolean): Promise<number> => {
    const ready = await (recipes[path] as Recipe)();
    const headers = { 'Idempotency-Key': `key-${randomUUID()}` };
    const before = await traces();
    const send = (index: number) =>
      ready.caller.post(ready.path, ready.body ?? {}, {
        ...headers,
        'X-Forwarded-For': `10.9.${index}.${value % 250}`,
      });
    const answers: Answered[] = [];
    if (at_once)
      answers.push(...(await Promise.all(Array.from({ length: times }, (_, index) => send(index)))));
    else for (let i = 0; i < times; i += 1) answers.push(await send(i));
    expect(
      answers.map(one => one.status),
      JSON.stringify(answers.map(one => one.body).slice(0, 2)),
    ).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(one => JSON.stringify(one.body))).size, 'one answer').toBe(1);
    expect(answers.filter(one => one.headers.get('idempotency-replayed') === 'true').length).toBe(times - 1);
    return (await traces()) - before;
  };
  const once = await press(1, false);
  await opened();
  if (path.endsWith('/leave')) await run(`update person set state = 'active' where staff_no = '0316'`);
  expect(await press(3, false), 'one after the other').toBe(once);
  await opened();
  if (path.endsWith('/leave')) await run(`update person set state = 'active' where staff_no = '0316'`);
  expect(await press(20, true), 'twenty at once').toBe(once);
});
