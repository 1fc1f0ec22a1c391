import { randomUUID } from 'node:crypto';
import { demoNumber } from '../../../modules/demo/index.ts';
import { readerProof } from '../../../modules/identity/checking.ts';
import { sampleOf } from '../../../modules/identity/index.ts';
import { type Desk, must } from '../testing/desk.ts';
import type { Ground, Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

/** A till that takes no cash for a while, and notes taken off. */
export function cashPosts(ground: Ground): [string, Recipe][] {
  /** Another counter takes cash meanwhile. */
  const another = async (desk: Desk) =>
    ground.run(
      `insert into till_session (hall_id, id, state, day, seq_no, counter_id, clerk_id, float_fen, requested_at)
       select hall_id, gen_random_uuid(), 'open', day, seq_no + 700, gen_random_uuid(), gen_random_uuid(), 0, requested_at from till_session where id = $1`,
      [desk.till],
    );
  return [
    [
      path('tills/:session_id/stop-cash'),
      async () => {
        const desk = await ground.desk();
        await another(desk);
        return {
          caller: desk.clerk,
          path: `${hall}/tills/${desk.till}/stop-cash`,
          body: { reason: 'drawer' },
        };
      },
    ],
    [
      path('tills/:session_id/start-cash'),
      async () => {
        const desk = await ground.desk();
        await another(desk);
        await must(desk.tillStep('stop-cash', { reason: 'drawer' }));
        return { caller: desk.clerk, path: `${hall}/tills/${desk.till}/start-cash` };
      },
    ],
    [
      path('suspect-notes/:note_id/hand'),
      async () => {
        const desk = await ground.desk();
        const facts = { piece_fen: 10000, serial: 'AB12345678', found_by: 'hand' };
        const what = { what: 'tills.note.take', subject_id: desk.till, facts };
        const { pair_id } = await must(desk.clerk.post(`${hall}/pairs`, what));
        await must(desk.manager.post(`${hall}/pairs/${pair_id}/seal`));
        return {
          caller: desk.manager,
          path: `${hall}/suspect-notes/${pair_id}/hand`,
          body: { bank: 'Riverside Bank', slip_no: 'HD-0001' },
        };
      },
    ],
  ];
}

/** Bills at the kiosk. */
const kioskBills = (ground: Ground): [string, Recipe][] => [
  [
    path('bill-codes'),
    async () => {
      const document = sampleOf(40);
      const caller = await ground.kiosk();
      const where = (await caller.get('/api/session')).body.id;
      const nonce = randomUUID();
      const reader = { nonce, proof: readerProof(document, { nonce, where }) };
      const body = { number: demoNumber('used', 40), document, reader };
      return { caller, path: `${hall}/bill-codes`, body };
    },
  ],
  [
    path('bill-codes/simulated'),
    async () => ({
      caller: await ground.kiosk(),
      path: `${hall}/bill-codes/simulated`,
      body: { number: demoNumber('used', 40), sample: 40 },
    }),
  ],
];

/** Bills at the counter and on the phone, and the auditor's recheck. */
/** A run of a month long past that ended with differences. */
let past = 0;
async function differing(ground: Ground, hall_id = 1001): Promise<string> {
  past += 1;
  const month = `20${String(10 + Math.floor(past / 12)).padStart(2, '0')}-${String((past % 12) + 1).padStart(2, '0')}`;
  const [run] = await ground.run(
    `insert into bill_run (hall_id, id, state, month, ended_at) values ($2, gen_random_uuid(), 'differing', $1, now()) returning id`,
    [month, hall_id],
  );
  return run?.id ?? '';
}

/** Recipes of what follows a run with differences. */
function runPosts(ground: Ground): [string, Recipe][] {
  return [
    [
      path('bill-differences/:difference_id/press'),
      async () => {
        const run_id = await differing(ground);
        const [one] = await ground.run(
          `insert into bill_difference (hall_id, id, state, run_id, account_id, off_fen, found_at)
           values (1001, gen_random_uuid(), 'open', $1, gen_random_uuid(), 5, now()) returning id`,
          [run_id],
        );
        const press = { verb: 'explain', cause: 'entry', note: 'on the wrong account' };
        return {
          caller: await ground.as('0306'),
          path: `${hall}/bill-differences/${one?.id}/press`,
          body: { press },
        };
      },
    ],
    [
      '/api/bill-differences/:difference_id/press',
      async () => {
        const run_id = await differing(ground, 0);
        const [one] = await ground.run(
          `insert into bill_difference (hall_id, id, state, run_id, account_id, off_fen, found_at)
           values (0, gen_random_uuid(), 'open', $1, gen_random_uuid(), 5, now()) returning id`,
          [run_id],
        );
        const press = { verb: 'explain', cause: 'entry', note: 'on the wrong account' };
        const path_ = `/api/bill-differences/${one?.id}/press`;
        return { caller: await ground.as('0104'), path: path_, body: { press } };
      },
    ],
    [
      '/api/bill-runs/:run_id/press',
      async () => ({
        caller: await ground.as('0104'),
        path: `/api/bill-runs/${await differing(ground, 0)}/press`,
        body: { verb: 'release' },
      }),
    ],
    [
      path('bill-runs/:run_id/press'),
      async () => ({
        caller: await ground.as('0101'),
        path: `${hall}/bill-runs/${await differing(ground)}/press`,
        body: { verb: 'release' },
      }),
    ],
    [
      path('bill-runs/:run_id/tell'),
      async () => {
        const run_id = await differing(ground);
        await ground.run(`update bill_run set state = 'done' where id = $1`, [run_id]);
        return { caller: await ground.as('0306'), path: `${hall}/bill-runs/${run_id}/tell` };
      },
    ],
  ];
}

export function billPosts(ground: Ground): [string, Recipe][] {
  const visit = async () => {
    const desk = await ground.desk();
    const ticket = await desk.serve();
    return { desk, ticket, at: `${hall}/tickets/${ticket}` };
  };
  return [
    [
      path('tickets/:ticket_id/bills'),
      async () => {
        const { desk, at } = await visit();
        const { check_id } = await must(desk.read(40));
        return {
          caller: desk.clerk,
          path: `${at}/bills`,
          body: { number: demoNumber('used', 40), check_id },
        };
      },
    ],
    [
      path('tickets/:ticket_id/bills-printed'),
      async () => {
        const { desk, at } = await visit();
        return { caller: desk.clerk, path: `${at}/bills-printed`, body: { months: 5 } };
      },
    ],
    [
      path('bill-links'),
      async () => ({
        caller: ground.nobody(),
        path: `${hall}/bill-links`,
        body: { number: demoNumber('used', 40 + (await ground.run('select 1 from bill_link')).length) },
      }),
    ],
    ...kioskBills(ground),
    [
      path('price-readings'),
      async () => {
        const reader = ground.nobody();
        const { edition } = await must(reader.get(`${hall}/prices`));
        return { caller: reader, path: `${hall}/price-readings`, body: { edition, understood: true } };
      },
    ],
    ...runPosts(ground),
    [
      path('bill-rechecks'),
      async () => ({
        caller: await ground.as('0101'),
        path: `${hall}/bill-rechecks`,
        body: { month: '2026-09' },
      }),
    ],
    [
      path('bill-rechecks/:recheck_id/sign'),
      async () => {
        const auditor = await ground.as('0101');
        const { id } = await must(auditor.post(`${hall}/bill-rechecks`, { month: '2026-08' }));
        const { rechecks } = await must(auditor.get(`${hall}/bill-rechecks`));
        const sheet = rechecks[0].sheet as { account_id: string; findings: string[] }[];
        const judged = sheet.map(one => ({ account_id: one.account_id, wrong: one.findings.length > 0 }));
        return {
          caller: auditor,
          path: `${hall}/bill-rechecks/${id}/sign`,
          body: { judged, note: 'to prove it' },
        };
      },
    ],
  ];
}
