import { addDays } from '../../../kit/clock.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { personId } from '../../../modules/demo/index.ts';
import { facilities } from '../../../modules/projects/index.ts';
import type { World } from '../testing/world.ts';
import type { Recipe } from './ground.ts';

interface Hands {
  world: () => World;
  as: (who: string) => Caller;
  must: (answer: Promise<Answered>) => Promise<Answered['body']>;
}

const lines = Object.keys(facilities).map(code => ({ code, fen: 1000 }));
const base = '/api/hall-projects';

let number = 1400;

/** Halls to be, brought as far as a post needs them. */
function ways({ world, as, must }: Hands) {
  const plan = () => {
    number += 1;
    return {
      ...{ unit_id: 11, hall_no: number, name_zh: '试建厅', name_en: 'A try', address_zh: '试建路' },
      ...{ address_en: 'Try Road', hall_type: 'self_operated', counters: 3, area_m2: 100 },
      ...{ open_on: addDays(world().day, 80), why: '片区没有厅' },
    };
  };
  const start = () => ({
    ...{ contractor: '宏建', permit_no: 'SG', insured_until: addDays(world().day, 90) },
    tasks_by: addDays(world().day, 9),
  });
  const planned = async (): Promise<string> => `${base}/${(await must(as('0109').post(base, plan()))).id}`;
  const funded = async (): Promise<string> => {
    const at = await planned();
    await must(as('0110').post(`${at}/budget`, { lines, works_fen: 1 }));
    return at;
  };
  const building = async (): Promise<{ at: string; tasks: { id: string }[] }> => {
    const at = await funded();
    await must(as('0111').post(`${at}/start`, start()));
    return { at, tasks: (await must(as('0111').get(at))).task_list };
  };
  const worked = async (): Promise<string> => {
    const { at, tasks } = await building();
    for (const one of tasks) {
      await must(as('0111').post(`${at}/tasks/${one.id}/finish`, { note: '已办' }));
      await must(as('0106').post(`${at}/tasks/${one.id}/look/check`));
    }
    return at;
  };
  const finished = async (): Promise<string> => {
    const at = await worked();
    await must(as('0111').post(`${at}/finish`));
    return at;
  };
  return { plan, start, planned, funded, building, worked, finished };
}

/** How each post about halls to be is made ready. */
export function projectPosts(hands: Hands): [string, Recipe][] {
  const { as, must } = hands;
  const { plan, start, planned, funded, building, worked, finished } = ways(hands);
  const path = (rest: string) => `${base}/:project_id/${rest}`;
  return [
    [base, async () => ({ caller: as('0109'), path: base, body: plan() })],
    [
      path('budget'),
      async () => ({ caller: as('0110'), path: `${await planned()}/budget`, body: { lines, works_fen: 1 } }),
    ],
    [path('start'), async () => ({ caller: as('0111'), path: `${await funded()}/start`, body: start() })],
    [
      path('tasks/:task_id/finish'),
      async () => {
        const { at, tasks } = await building();
        return { caller: as('0111'), path: `${at}/tasks/${tasks[0]?.id}/finish`, body: { note: '已办' } };
      },
    ],
    [
      path('tasks/:task_id/look/:verb'),
      async () => {
        const { at, tasks } = await building();
        await must(as('0111').post(`${at}/tasks/${tasks[0]?.id}/finish`, { note: '已办' }));
        return { caller: as('0106'), path: `${at}/tasks/${tasks[0]?.id}/look/check` };
      },
    ],
    [path('finish'), async () => ({ caller: as('0111'), path: `${await worked()}/finish` })],
    [
      path('findings'),
      async () => ({
        caller: as('0106'),
        path: `${await finished()}/findings`,
        body: { said: '后门向内开', clause: 'SAF-24' },
      }),
    ],
    [path('sign/:as'), async () => ({ caller: as('0109'), path: `${await finished()}/sign/premises` })],
    [
      path('open'),
      async () => {
        const at = await finished();
        await must(as('0109').post(`${at}/sign/premises`));
        await must(as('0106').post(`${at}/sign/safety`));
        const body = { opens: '09:00', closes: '19:00', licence_no: 'QJ-1', licence_until: '2030-01-01' };
        return { caller: as('0109'), path: `${at}/open`, body };
      },
    ],
    [
      path('give-up'),
      async () => ({ caller: as('0109'), path: `${await planned()}/give-up`, body: { why: '选址不合适' } }),
    ],
  ];
}

let unit = 900;

/** How each post about the organisation and about smart halls is made ready. */
export function organisationPosts({ as, must }: Hands): [string, Recipe][] {
  const entered = () => {
    unit += 1;
    return { id: unit, parent_id: 11, kind: 'district', name_zh: '试区', name_en: 'A try' };
  };
  return [
    [
      '/api/organisation/units',
      async () => ({ caller: as('0103'), path: '/api/organisation/units', body: entered() }),
    ],
    [
      '/api/organisation/units/:unit_id/name',
      async () => {
        const made = entered();
        await must(as('0103').post('/api/organisation/units', made));
        const body = { name_zh: '新名分公司', name_en: 'Renamed Branch' };
        return { caller: as('0103'), path: `/api/organisation/units/${made.id}/name`, body };
      },
    ],
    [
      '/api/halls/:hall_id/unit',
      async () => {
        const { id } = await must(as('0103').post('/api/organisation/units', entered()));
        return { caller: as('0103'), path: '/api/halls/1020/unit', body: { unit_id: id } };
      },
    ],
    [
      '/api/halls/:hall_id/smart/:verb',
      async () => {
        await as('0102').post('/api/halls/1001/smart/recognise');
        return { caller: as('0102'), path: '/api/halls/1001/smart/take_back' };
      },
    ],
  ];
}

/** How each post about cases of accountability is made ready. */
export function accountabilityPosts({ world, as, must }: Hands): [string, Recipe][] {
  const base = '/api/halls/1001/accountability-cases';
  const path = (rest: string) => `/api/halls/:hall_id/accountability-cases/:case_id/${rest}`;
  const proposal = () => ({
    ...{ fact: '等候超时没有说明', clause: 'QUE-01', happened_on: world().day, measure: 'points', amount: 1 },
    ...{ responsible_id: personId('0301'), leader_id: personId('0305') },
  });
  const statement = { statement: '当时系统在重启' };
  const proposed = async (): Promise<string> =>
    `${base}/${(await must(as('0306').post(base, proposal()))).id}`;
  const stated = async (): Promise<string> => {
    const at = await proposed();
    await must(as('0301').post(`${at}/statement`, statement));
    return at;
  };
  const decided = async (): Promise<string> => {
    const at = await stated();
    await must(as('0102').post(`${at}/decision/decide`, { decision: '属实，辅导一次' }));
    return at;
  };
  const appeal = { appeal: '有工单为证' };
  return [
    [
      '/api/halls/:hall_id/accountability-cases',
      async () => ({ caller: as('0306'), path: base, body: proposal() }),
    ],
    [
      path('statement'),
      async () => ({ caller: as('0301'), path: `${await proposed()}/statement`, body: statement }),
    ],
    [
      path('decision/:verb'),
      async () => ({
        caller: as('0102'),
        path: `${await stated()}/decision/drop`,
        body: { decision: '情节轻微' },
      }),
    ],
    [path('appeal'), async () => ({ caller: as('0301'), path: `${await decided()}/appeal`, body: appeal })],
    [
      path('ruling'),
      async () => {
        const at = await decided();
        await must(as('0301').post(`${at}/appeal`, appeal));
        return { caller: as('0104'), path: `${at}/ruling`, body: { ruling: '确系故障', measure: 'none' } };
      },
    ],
  ];
}
