import { addDays, addMonths } from '../../../kit/clock.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { personId } from '../../../modules/demo/index.ts';
import type { World } from '../testing/world.ts';

interface Ready {
  caller: Caller;
  path: string;
  body?: object;
}
interface Hands {
  world: () => World;
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
}

const items = [
  { metric: 'satisfaction', weight: 60, target: 90, red_below: 0 },
  { metric: 'waits_within', weight: 40, target: 90, red_below: 0 },
];
const body = { cadence: 'month', name_zh: '试评', name_en: 'A try', items, why_less: '' };

/** How each post about evaluations is made ready. */
export function resultPosts({ world, as, must }: Hands): [string, () => Promise<Ready>][] {
  const drafted = async (): Promise<string> =>
    (await must(as('0102').post('/api/evaluation-schemes', body))).id;
  const published = async (): Promise<string> => {
    const id = await drafted();
    await must(as('0104').post(`/api/evaluation-schemes/${id}/publish`));
    return id;
  };
  let back = 20;
  const period = () => {
    back += 1;
    return addMonths(world().day, -back).slice(0, 7);
  };
  const frozen = async (): Promise<string> => {
    const path = `/api/evaluation-schemes/${await published()}/evaluate`;
    return (await must(as('0102').post(path, { period: period() }))).id;
  };
  const decision = () => ({
    decision: '等候为重点',
    actions: [
      { say_zh: '加开一台', say_en: 'One more counter', due_on: addDays(world().day, 9), halls: [1001] },
    ],
  });
  return [
    ['/api/evaluation-schemes', async () => ({ caller: as('0102'), path: '/api/evaluation-schemes', body })],
    [
      '/api/evaluation-schemes/:scheme_id/publish',
      async () => ({ caller: as('0104'), path: `/api/evaluation-schemes/${await drafted()}/publish` }),
    ],
    [
      '/api/evaluation-schemes/:scheme_id/evaluate',
      async () => ({
        caller: as('0102'),
        path: `/api/evaluation-schemes/${await published()}/evaluate`,
        body: { period: period() },
      }),
    ],
    [
      '/api/evaluations/:evaluation_id/decide',
      async () => ({
        caller: as('0102'),
        path: `/api/evaluations/${await frozen()}/decide`,
        body: decision(),
      }),
    ],
    [
      '/api/evaluations/:evaluation_id/close',
      async () => {
        const path = `/api/evaluations/${await frozen()}`;
        await must(as('0102').post(`${path}/decide`, { ...decision(), actions: [] }));
        return { caller: as('0102'), path: `${path}/close` };
      },
    ],
  ];
}

const counter = {
  ...{ name: '快修柜', operator: '快修行', in_charge: '林先生', goods: ['电池'], partner_no: '0395' },
};
const someone = { name: '小林', work: '维修' };

/** How each post about partner counters is made ready. */
export function partnerPosts({ world, as, must }: Hands): [string, () => Promise<Ready>][] {
  const hall = '/api/halls/1001/partner-counters';
  const path = (rest: string) => `/api/halls/:hall_id/partner-counters/:counter_id/${rest}`;
  const signed = () => ({
    ...{ agreement_no: 'AQ', signed_on: world().day, valid_until: addDays(world().day, 90) },
  });
  const entered = async (): Promise<string> => `${hall}/${(await must(as('0306').post(hall, counter))).id}`;
  const raised = async (): Promise<string> => {
    const said = { said: '插座串接，当日换', clause: 'ELEC-01' };
    return (await must(as('0309').post(`${await entered()}/findings`, said))).id;
  };
  const finding = (id: string, rest: string) => `/api/halls/1001/partner-findings/${id}/${rest}`;
  return [
    ['/api/halls/:hall_id/partner-counters', async () => ({ caller: as('0306'), path: hall, body: counter })],
    [
      path('agreement'),
      async () => ({ caller: as('0306'), path: `${await entered()}/agreement`, body: signed() }),
    ],
    [
      path('move/:verb'),
      async () => {
        const at = await entered();
        await must(as('0306').post(`${at}/agreement`, signed()));
        const { id } = await must(as('0306').post(`${at}/staff`, someone));
        await must(as('0309').post(`${at}/safety-check`, { note: 'all was looked at' }));
        await must(as('0309').post(`${at}/staff/${id}/taught`));
        return { caller: as('0306'), path: `${at}/move/open` };
      },
    ],
    [
      path('safety-check'),
      async () => ({
        ...{ caller: as('0309'), path: `${await entered()}/safety-check` },
        body: { note: 'all was looked at' },
      }),
    ],
    [
      path('staff/:staff_id/taught'),
      async () => {
        const at = await entered();
        const { id } = await must(as('0306').post(`${at}/staff`, someone));
        return { caller: as('0309'), path: `${at}/staff/${id}/taught` };
      },
    ],
    [path('staff'), async () => ({ caller: as('0306'), path: `${await entered()}/staff`, body: someone })],
    [
      path('staff/:staff_id/leave'),
      async () => {
        const at = await entered();
        const { id } = await must(as('0306').post(`${at}/staff`, someone));
        return { caller: as('0306'), path: `${at}/staff/${id}/leave` };
      },
    ],
    [
      path('findings'),
      async () => ({
        caller: as('0309'),
        path: `${await entered()}/findings`,
        body: { said: '插座串接，当日换', clause: 'ELEC-01' },
      }),
    ],
    [
      '/api/halls/:hall_id/partner-findings/:finding_id/answer',
      async () => ({ caller: as('0395'), path: finding(await raised(), 'answer'), body: { answer: '已换' } }),
    ],
    [
      '/api/halls/:hall_id/partner-findings/:finding_id/settle/:verb',
      async () => {
        const id = await raised();
        await must(as('0395').post(finding(id, 'answer'), { answer: '已换' }));
        return { caller: as('0309'), path: finding(id, 'settle/close') };
      },
    ],
  ];
}

/** How each post about improvements is made ready. */
export function improvementPosts({ world, as, must }: Hands): [string, () => Promise<Ready>][] {
  const all = '/api/halls/1001/improvements';
  const proposal = { say: '缴费少填一项', business: 'bill_payment', measure: 'fields' };
  const take = () => ({ owner_id: personId('0305'), due_on: addDays(world().day, 9), answer: '试一周' });
  const proposed = async (): Promise<string> => `${all}/${(await must(as('0301').post(all, proposal))).id}`;
  const taken = async (): Promise<string> => {
    const path = await proposed();
    await must(as('0306').post(`${path}/take`, take()));
    return path;
  };
  const one = '/api/halls/:hall_id/improvements/:improvement_id';
  return [
    ['/api/halls/:hall_id/improvements', async () => ({ caller: as('0301'), path: all, body: proposal })],
    [`${one}/take`, async () => ({ caller: as('0306'), path: `${await proposed()}/take`, body: take() })],
    [
      `${one}/decline`,
      async () => ({ caller: as('0306'), path: `${await proposed()}/decline`, body: { answer: '已有做法' } }),
    ],
    [
      `${one}/change`,
      async () => ({ caller: as('0305'), path: `${await taken()}/change`, body: { change: '少填一项' } }),
    ],
    [
      `${one}/judge`,
      async () => {
        const path = await taken();
        await must(as('0305').post(`${path}/change`, { change: '少填一项' }));
        const id = path.split('/').at(-1);
        await world().db.pool.query(
          `update improvement set state = 'measured', effect = 'better' where id = $1`,
          [id],
        );
        return { caller: as('0306'), path: `${path}/judge`, body: { kept: true, verdict: '留用' } };
      },
    ],
  ];
}

const goals = {
  year: '',
  items: [
    ...['leads_won', 'satisfaction', 'community', 'new_numbers', 'complaints_timely', 'numbers_back'],
  ].map(measure => ({ measure, target: 99 })),
  why: '全年计划',
};

/** How each post about goals is made ready: a draft of the branch, above which the province has its goals. */
export function goalPosts({ world, as, must }: Hands): [string, () => Promise<Ready>][] {
  const body = () => ({ ...goals, year: world().day.slice(0, 4) });
  const drafted = async (): Promise<string> => (await must(as('0102').post('/api/goal-plans', body()))).id;
  return [
    ['/api/goal-plans', async () => ({ caller: as('0102'), path: '/api/goal-plans', body: body() })],
    ...(['enforce', 'drop'] as const).map((verb): [string, () => Promise<Ready>] => [
      `/api/goal-plans/:plan_id/${verb}`,
      async () => ({ caller: as('0104'), path: `/api/goal-plans/${await drafted()}/${verb}` }),
    ]),
  ];
}
