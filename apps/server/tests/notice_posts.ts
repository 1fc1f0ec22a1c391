import { newId } from '../../../kit/ids.ts';
import { Caller } from '../../../kit/testing/http.ts';
import { hashOf, newSecret } from '../../../modules/people/index.ts';
import type { World } from '../testing/world.ts';
import type { Ground } from './booked_posts.ts';

interface Ready {
  caller: Caller;
  path: string;
  body?: object;
}
type Recipe = () => Promise<Ready>;

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

/** The message gateway as it calls: an outside program with a token of its own. */
export async function gateway(world: World): Promise<Caller> {
  const token = newSecret();
  await world.db.pool.query(
    `insert into machine_client (id, name, role, hall_id, token_hash, made_at) values ($1, 'gateway', 'program', 1001, $2, now())`,
    [newId(), hashOf(token)],
  );
  return new Caller(world.server.url, 'program', token);
}

/** Recipes of what customers are told: each begins with a notice of its own. */
export function noticePosts({ as, run }: Ground): [string, Recipe][] {
  const made = async (state: string): Promise<string> => {
    const id = newId();
    await run(
      `insert into notice (hall_id, id, state, contact_id, subject_id, kind, facts, language, mask, made_at, send_at, tries)
       select 1001, $1, $2, $1, $1, 'appointments.cancelled', '{}', 'zh', '139****0001', base_hall, base_hall, 1
       from hall_clock where hall_id = 1001`,
      [id, state],
    );
    return id;
  };
  return [
    [
      path('notices/:notice_id/call'),
      async () => ({
        caller: as('0305'),
        path: `${hall}/notices/${await made('failed')}/call`,
        body: { outcome: 'reached' },
      }),
    ],
    [
      path('notices/:notice_id/report'),
      async () => ({
        caller: as('gateway'),
        path: `${hall}/notices/${await made('handed_over')}/report`,
        body: { report: 'delivered' },
      }),
    ],
    [
      path('message-simulator'),
      async () => ({
        caller: as('0305'),
        path: `${hall}/message-simulator`,
        body: { behaviour: 'delivers', seconds: 2 },
      }),
    ],
  ];
}
