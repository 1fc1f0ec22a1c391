import { handedOut } from '../../../kit/secrets.ts';
import { must } from '../testing/desk.ts';
import type { World } from '../testing/world.ts';
import { Ground, type Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

/** Recipes of what an order still does for a customer who has left. */
export function aftercarePosts(world: () => World): [string, Recipe][] {
  const ground = new Ground(world);
  return [
    [
      path('tickets/:ticket_id/papers-by-message'),
      async () => {
        const desk = await ground.desk(false);
        const ticket = await desk.serve('plan_change');
        await desk.confirmed(ticket, 'plan_change');
        return { caller: desk.clerk, path: `${hall}/tickets/${ticket}/papers-by-message` };
      },
    ],
    [
      path('orders/:order_id/give-up'),
      async () => {
        const desk = await ground.desk(false);
        const ticket = await desk.serve('plan_change');
        const { order } = await desk.confirmed(ticket, 'plan_change');
        await must(desk.pay(ticket, { tender: 'cash', expected_fen: 0 }));
        const secret = handedOut(`orders.ordered:${order}`);
        return { caller: desk.world.nobody('m'), path: `${hall}/orders/${order}/give-up`, body: { secret } };
      },
    ],
  ];
}
