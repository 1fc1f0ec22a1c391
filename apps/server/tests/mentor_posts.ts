import { must } from '../testing/desk.ts';
import type { World } from '../testing/world.ts';
import { Ground, type Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

/** Recipes of an intern and who stands beside: asked, answered, ended. */
export function mentorPosts(world: () => World): [string, Recipe][] {
  const ground = new Ground(world);
  const parted = () => ground.run(`update mentoring set state = 'ended' where state in ('asked', 'on')`);
  const wanted = async () => {
    await parted();
    const mentor = await world().as('0302');
    const [row] = await ground.run(`select id from person where staff_no = '0302'`);
    return { mentor, intern: await world().as('0303'), body: { mentor_id: row.id } };
  };
  const asked = async () => {
    const { mentor, intern, body } = await wanted();
    const { id } = await must(intern.post(`${hall}/mentorings`, body));
    return { mentor, intern, at: `${hall}/mentorings/${id}` };
  };
  return [
    [
      path('mentorings'),
      async () => {
        const { intern, body } = await wanted();
        return { caller: intern, path: `${hall}/mentorings`, body };
      },
    ],
    [
      path('mentorings/:mentoring_id/answer'),
      async () => {
        const { mentor, at } = await asked();
        return { caller: mentor, path: `${at}/answer`, body: { accept: true } };
      },
    ],
    [
      path('mentorings/:mentoring_id/end'),
      async () => {
        const { intern, at } = await asked();
        return { caller: intern, path: `${at}/end` };
      },
    ],
  ];
}
