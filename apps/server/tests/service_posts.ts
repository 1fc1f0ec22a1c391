import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { personId } from '../../../modules/demo/index.ts';
import type { Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

interface Given {
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
  run: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
}

let count = 0;

/** Recipes of visits to customers. */
export function houseCallPosts({ as, must, run }: Given): [string, Recipe][] {
  const calls = `${hall}/house-calls`;
  const agreed = () => {
    count += 1;
    return {
      ...{ kind: 'home', business: 'sim_replacement', at: '2099-01-01T02:00:00.000Z', minutes: 30 },
      ...{ name: '客户', place: '某街 1 号', phone: `1390016${String(count).padStart(4, '0')}` },
    };
  };
  const made = async () => (await must(as('0301').post(calls, agreed()))).id;
  const sent = async () => {
    const id = await made();
    await must(as('0305').post(`${calls}/${id}/assign`, { visitor_id: personId('0302') }));
    return id;
  };
  const arrived = async () => {
    const id = await sent();
    // The code is the customer's phone's alone.
    await run(`update house_call set state = 'on_site', arrived_at = now() where id = $1`, [id]);
    return id;
  };
  return [
    [path('house-calls'), async () => ({ caller: as('0301'), path: calls, body: agreed() })],
    [
      path('house-calls/:call_id/assign'),
      async () => ({
        ...{ caller: as('0305'), path: `${calls}/${await made()}/assign` },
        body: { visitor_id: personId('0302') },
      }),
    ],
    [
      path('house-calls/:call_id/conclude'),
      async () => ({
        ...{ caller: as('0302'), path: `${calls}/${await arrived()}/conclude` },
        body: { outcome: 'done', note: '办好了，试通' },
      }),
    ],
    [
      path('house-calls/:call_id/end/:verb'),
      async () => ({
        ...{ caller: as('0305'), path: `${calls}/${await sent()}/end/call_off`, body: { note: '客户改期' } },
      }),
    ],
  ];
}

/** Recipes of special services, guidance, sessions and care. */
export function specialPosts({ as, must, run }: Given): [string, Recipe][] {
  const services = `${hall}/specials`;
  const offer = async () => {
    await run(`update special_service set state = 'ended' where hall_id = 1001 and kind = 'night'`);
    return {
      ...{ kind: 'night', terms_zh: '周五开到九点', terms_en: 'Fridays until nine' },
      owner_id: personId('0304'),
    };
  };
  const offered = async () => (await must(as('0306').post(services, await offer()))).id;
  const session = {
    ...{ title_zh: '试课', title_en: 'A try', at: '2099-01-01T02:00:00.000Z', seats: 9 },
    trainer_id: personId('0304'),
  };
  const planned = async (begun: boolean) => {
    const { id } = await must(as('0306').post(`${hall}/elder-sessions`, session));
    if (begun) await run(`update elder_session set at = '2020-01-01' where id = $1`, [id]);
    return id;
  };
  const path_of = (rest: string, who: string, make: () => Promise<string>, body?: object) =>
    [path(rest), async () => ({ caller: as(who), path: await make(), ...(body && { body }) })] as [
      string,
      Recipe,
    ];
  return [
    [path('specials'), async () => ({ caller: as('0306'), path: services, body: await offer() })],
    path_of('specials/:service_id/use', '0301', async () => `${services}/${await offered()}/use`),
    path_of('specials/:service_id/review', '0306', async () => `${services}/${await offered()}/review`, {
      note: '照约做到',
    }),
    path_of('specials/:service_id/stop/:verb', '0306', async () => `${services}/${await offered()}/stop/end`),
    path_of('guidance-notes', '0304', async () => `${hall}/guidance-notes`, {
      ...{ topic: 'app', minutes: 5, elder: false, solved: true },
    }),
    path_of('outreach-notes', '0304', async () => `${hall}/outreach-notes`, {
      ...{ kind: 'water', people: 2, note: '' },
    }),
    path_of('elder-sessions', '0306', async () => `${hall}/elder-sessions`, session),
    path_of(
      'elder-sessions/:session_id/hold',
      '0304',
      async () => `${hall}/elder-sessions/${await planned(true)}/hold`,
      { attended: 5, elders: 4, note: '' },
    ),
    path_of(
      'elder-sessions/:session_id/call-off',
      '0306',
      async () => `${hall}/elder-sessions/${await planned(false)}/call-off`,
      { note: '改到下周' },
    ),
  ];
}

/** Recipes of programmes for segments and of market notes. */
export function programmePosts({ as, must, run }: Given): [string, Recipe][] {
  const programmes = `${hall}/programmes`;
  const body = {
    ...{ segment: 'group', name_zh: '集团', name_en: 'Corporate', limits: [] },
    ...{ extras_zh: '上门收件', extras_en: 'Papers are fetched' },
  };
  const drafted = async () => {
    await run(`update service_programme set state = 'ended' where hall_id = 1001 and segment = 'group'`);
    return (await must(as('0306').post(programmes, body))).id;
  };
  const approved = async () => {
    const id = await drafted();
    await must(as('0102').post(`${programmes}/${id}/decide/approve`));
    return id;
  };
  const begun = async () => {
    const id = await approved();
    await must(as('0306').post(`${programmes}/${id}/start`));
    return id;
  };
  const step = (rest: string, who: string, make: () => Promise<string>, verb: string): [string, Recipe] => [
    path(`programmes/:programme_id/${rest}`),
    async () => ({ caller: as(who), path: `${programmes}/${await make()}/${verb}` }),
  ];
  const note = async () => {
    await run('delete from market_note where hall_id = 1001');
    const month = Number((await must(as('0306').get(hall))).clock.now.slice(5, 7));
    const year = (await must(as('0306').get(hall))).clock.now.slice(0, 4);
    return {
      ...{ quarter: `${year}Q${Math.ceil(month / 3)}`, needs: '客户要看得懂的账单，字大' },
      ...{ competitors: '对街新开一家，周末送流量', plan: '周末加开一台，办讲解课' },
    };
  };
  return [
    [path('programmes'), async () => ({ caller: as('0306'), path: programmes, body })],
    step('decide/:verb', '0102', drafted, 'decide/approve'),
    step('start', '0306', approved, 'start'),
    step('end', '0306', begun, 'end'),
    [
      path('market-notes'),
      async () => ({ caller: as('0306'), path: `${hall}/market-notes`, body: await note() }),
    ],
    [
      path('market-notes/:note_id/take-up'),
      async () => {
        const { id } = await must(as('0306').post(`${hall}/market-notes`, await note()));
        return {
          caller: as('0102'),
          path: `${hall}/market-notes/${id}/take-up`,
          body: { answer: '同意照办' },
        };
      },
    ],
  ];
}
