import { createHash, randomUUID } from 'node:crypto';
import type { Answered, Caller } from '../../../kit/testing/http.ts';

/** What recipes work with: the world's people, its database, and a clear hall with a number in it. */
export interface Ground {
  as: (who: string) => Caller;
  run: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
  /** A visit that has just ended, with its holder's secret. */
  ended: () => Promise<{ id: string; secret: string }>;
}

interface Ready {
  caller: Caller;
  path: string;
  body?: object;
}
type Recipe = () => Promise<Ready>;

const hall = '/api/halls/1001';
const business = 'sim_replacement';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;
let turn = 0;

/** Recipes of kiosk, phone and booking: each makes what it needs anew, so that one press is one act. */
export function bookedPosts(ground: Ground): [string, Recipe][] {
  return [
    ...bookingPosts(ground),
    ...blockPosts(ground),
    ...registryPosts(ground),
    ...kioskPosts(ground),
    ...evenPosts(ground),
    ...floorPosts(ground),
    ...tariffPosts(ground),
  ];
}

function bookingPosts({ as, run, must }: Ground): [string, Recipe][] {
  const slots = async (): Promise<string[]> =>
    (await must(as('nobody').get(`${hall}/slots?business=${business}`))).slots
      .filter((one: { left: number }) => one.left > 0)
      .map((one: { slot_at: string }) => one.slot_at);
  const book = async () => {
    const [slot_at] = await slots();
    const booked = await must(
      as('nobody').post(`${hall}/appointments`, { business, slot_at, holder: randomUUID() }),
    );
    return booked as { id: string; secret: string; code: string };
  };
  const booking = (verb: string, who: string, body: (of: { secret: string }) => Promise<object>): Recipe => {
    return async () => {
      const of = await book();
      return { caller: as(who), path: `${hall}/appointments/${of.id}/${verb}`, body: await body(of) };
    };
  };
  return [
    [
      path('appointments'),
      async () => {
        const [slot_at] = await slots();
        const body = { business, slot_at, holder: randomUUID() };
        return { caller: as('nobody'), path: `${hall}/appointments`, body };
      },
    ],
    [
      path('appointments/for-customer'),
      async () => {
        turn += 1;
        const slot_at = (await slots()).at(-1);
        const body = { business, slot_at, phone: `1390019${String(turn).padStart(4, '0')}`, read_out: true };
        return { caller: as('0304'), path: `${hall}/appointments/for-customer`, body };
      },
    ],
    [
      path('appointments/:appointment_id/cancel'),
      booking('cancel', 'nobody', async ({ secret }) => ({ secret })),
    ],
    [
      path('appointments/:appointment_id/reschedule'),
      booking('reschedule', 'nobody', async ({ secret }) => ({ secret, slot_at: (await slots()).at(-1) })),
    ],
    [
      path('appointments/:appointment_id/cancel-by-hall'),
      booking('cancel-by-hall', '0305', async () => ({ reason: 'to prove it' })),
    ],
    [
      path('check-ins'),
      async () => {
        const { id, code } = await book();
        const { now } = await must(as('nobody').get(`${hall}/waits`));
        await run(
          `update appointment set slot_at = $2, day = ($2::timestamptz at time zone 'Asia/Shanghai')::date where id = $1`,
          [id, now],
        );
        return { caller: as('K1'), path: `${hall}/check-ins`, body: { code } };
      },
    ],
  ];
}

/** Recipes of the registry: halls, counters, devices. */
function registryPosts({ as, run }: Ground): [string, Recipe][] {
  const entry = {
    ...{ name_zh: '湖滨路营业厅', name_en: 'Hubin Road', address_zh: '湖滨路', address_en: 'Hubin Road' },
    ...{ hall_type: 'partner', opens: '09:00', closes: '19:00', supervision_phone: null },
    ...{ licence_no: null, licence_until: '2099-01-01', registry_state: 'active' },
  };
  const counter = { wall: 'east', classes: ['ordinary'], businesses: ['consultation'] };
  const next = () => {
    turn += 1;
    return turn;
  };
  return [
    [
      '/api/halls',
      async () => ({
        ...{ caller: as('0103'), path: '/api/halls' },
        body: { id: 5000 + next(), unit_id: 11, ...entry },
      }),
    ],
    [
      path('entry'),
      async () => {
        // What the entry changes the first time (a new plate to put up, say) has happened before.
        await as('0103').post('/api/halls/1003/entry', entry);
        return { caller: as('0103'), path: '/api/halls/1003/entry', body: entry };
      },
    ],
    [
      path('counters'),
      async () => ({
        ...{ caller: as('0103'), path: '/api/halls/1003/counters' },
        body: { number: 40 + next(), ...counter },
      }),
    ],
    [
      path('counters/:counter_id/entry'),
      async () => {
        const [one] = await run(
          'select id, number from counter where hall_id = 1003 order by number limit 1',
        );
        const body = { number: one?.number, ...counter };
        return { caller: as('0103'), path: `/api/halls/1003/counters/${one?.id}/entry`, body };
      },
    ],
    [
      path('devices'),
      async () => ({
        ...{ caller: as('0103'), path: '/api/halls/1003/devices' },
        body: { kind: 'kiosk', code: `K${10 + next()}` },
      }),
    ],
  ];
}

/** Recipes of a phone that may not book for a while. */
function blockPosts({ as, run }: Ground): [string, Recipe][] {
  const block = async () => {
    const [holder, id] = [randomUUID(), randomUUID()];
    const hash = createHash('sha256').update(holder).digest('base64url');
    await run(
      `insert into appointment_block (hall_id, id, state, holder_hash, missed, from_at, until_at)
       values (1001, $1, 'in_force', $2, 3, now(), now() + interval '40 days')`,
      [id, hash],
    );
    return { id, holder };
  };
  return [
    [
      path('booking-appeals'),
      async () => {
        const { holder } = await block();
        return {
          caller: as('nobody'),
          path: `${hall}/booking-appeals`,
          body: { holder, reason: 'to prove it' },
        };
      },
    ],
    [
      path('booking-blocks/:block_id/lift'),
      async () => {
        const { id } = await block();
        return {
          caller: as('0305'),
          path: `${hall}/booking-blocks/${id}/lift`,
          body: { reason: 'to prove it' },
        };
      },
    ],
  ];
}

/** Recipes of the kiosk's own and of ratings. */
function kioskPosts({ as, run, ended }: Ground): [string, Recipe][] {
  return [
    [
      path('leases'),
      async () => {
        await run(`update queue_lease set state = 'merged' where hall_id = 1001`);
        return { caller: as('K1'), path: `${hall}/leases`, body: { count: 2 } };
      },
    ],
    [
      path('devices/:code/condition'),
      async () => {
        await run(`update device set condition = 'ok' where hall_id = 1001 and code = 'K1'`);
        const body = { condition: 'paper_low' };
        return { caller: as('K1'), path: `${hall}/devices/K1/condition`, body };
      },
    ],
    [
      path('tickets/:ticket_id/rating-invite'),
      async () => {
        const { id, secret } = await ended();
        return { caller: as('nobody'), path: `${hall}/tickets/${id}/rating-invite`, body: { secret } };
      },
    ],
  ];
}

/** What a manager says of uneven visits needs visits that are uneven: ten of care rated low beside ten that are not. */
function evenPosts({ as, run }: Pick<Ground, 'as' | 'run'>): [string, Recipe][] {
  return [
    [
      path('evenness-talks'),
      async () => {
        await run(
          `with clerk as (select id from person where staff_no = '0301'),
             visit as (select gen_random_uuid() as id, n from generate_series(1, 20) n),
             made as (insert into queue_ticket (hall_id, id, state, day, class, letter, number, label, channel, taken_at, wait_from,
                 order_at, wait_limit_s, ruled_by, clerk_id, serving_at, finished_at)
               select 1001, visit.id, 'closed', current_date, case when n > 10 then 'care' else 'ordinary' end, 'X', (extract(milliseconds from now()) * 1000)::int % 1000000 * 100 + n, 'X', 'kiosk',
                 now(), now(), now(), 900, 'QUE-01', clerk.id, now(), now() from visit, clerk)
           insert into rating (hall_id, ticket_id, day, score, done, channel, low, low_at_most, clerk_id, rated_at)
             select 1001, visit.id, current_date, case when n > 10 then 3 else 5 end, 'done', 'phone', false, 2, clerk.id, now()
             from visit, clerk`,
        );
        const [clerk] = await run(`select id from person where staff_no = '0301'`);
        const body = { clerk_id: clerk?.id, sort: 'class', part: 'care', said: '一起听了两次办理' };
        return { caller: as('0305'), path: `${hall}/evenness-talks`, body };
      },
    ],
  ];
}

/** Recipes of the floor: what the clock would have made is put there. */
function floorPosts({ as, run }: Pick<Ground, 'as' | 'run'>): [string, Recipe][] {
  const advice = (verb: string, body: object): Recipe => {
    return async () => {
      const id = randomUUID();
      await run(`update floor_suggestion set state = 'expired' where hall_id = 1001 and state = 'made'`);
      await run(
        `insert into floor_suggestion (hall_id, id, state, kind, class, before_s, after_s, error_s, runs, made_at)
         values (1001, $1, 'made', 'divert_payments', 'payment', 900, 600, 60, 160, now())`,
        [id],
      );
      return { caller: as('0305'), path: `${hall}/suggestions/${id}/${verb}`, body };
    };
  };
  return [
    [path('floor/look'), async () => ({ caller: as('0305'), path: `${hall}/floor/look` })],
    [
      path('suggestions'),
      async () => {
        await run(`update floor_suggestion set state = 'expired' where hall_id = 1001 and state = 'made'`);
        return { caller: as('0305'), path: `${hall}/suggestions` };
      },
    ],
    [path('suggestions/:suggestion_id/accept'), advice('accept', {})],
    [path('suggestions/:suggestion_id/decline'), advice('decline', { reason: 'to prove it' })],
    [
      path('alerts/:alert_id/:verb'),
      async () => {
        const id = randomUUID();
        await run(
          `insert into floor_alert (hall_id, id, state, kind, subject_id, level, opened_at)
           values (1001, $1, 'open', 'guide', $1, 'over', now())`,
          [id],
        );
        return { caller: as('0305'), path: `${hall}/alerts/${id}/see` };
      },
    ],
    [
      path('rounds/:round_id/done'),
      async () => {
        const id = randomUUID();
        await run(`update floor_round set state = 'lapsed' where hall_id = 1001 and state = 'due'`);
        await run(
          `insert into floor_round (hall_id, id, state, due_at, over) values (1001, $1, 'due', now(), 2)`,
          [id],
        );
        return { caller: as('0305'), path: `${hall}/rounds/${id}/done` };
      },
    ],
  ];
}

/** The price list: a draft of its own for each press, so that none stands in the way of another. */
function tariffPosts({ as, must }: Ground): [string, Recipe][] {
  const body = () => {
    turn += 1;
    return {
      ...{
        code: `extra_${turn}`,
        say_zh: '代办费',
        say_en: 'Handling',
        amount_fen: 100,
        per: 'once',
        sold: true,
      },
      ...{
        how_zh: '每次',
        how_en: 'each time',
        ends_zh: '长期',
        ends_en: 'no end',
        leaving_zh: '没有',
        leaving_en: 'none',
      },
      reason: '新设一项',
    };
  };
  return [
    ['/api/tariffs', async () => ({ caller: as('0102'), path: '/api/tariffs', body: body() })],
    [
      '/api/tariffs/:tariff_id/press',
      async () => {
        const { id } = await must(as('0102').post('/api/tariffs', body()));
        return {
          caller: as('0104'),
          path: `/api/tariffs/${id}/press`,
          body: { verb: 'approve', filing_no: '示例 001' },
        };
      },
    ],
  ];
}
