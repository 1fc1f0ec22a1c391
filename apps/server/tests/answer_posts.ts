import { must } from '../testing/desk.ts';
import type { World } from '../testing/world.ts';
import { Ground, type Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const reason = { reason: 'to prove it' };
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

/** Recipes of who answers beside the clerk: a guardian on the second screen, the hall to a question left open. */
export function answerPosts(world: () => World): [string, Recipe][] {
  const ground = new Ground(world);
  return [
    ...receiptPosts(ground),
    [
      path('follow-ups/:follow_up_id/answer'),
      async () => {
        const desk = await ground.desk(false);
        const ticket = await desk.serve('consultation');
        const asks = { topic: 'bill', solved: false };
        const { order_id } = await must(desk.open(ticket, { business: 'consultation', asks }));
        const [left] = await ground.run('select id from order_follow_up where order_id = $1', [order_id]);
        const body = { article: 'bill_lines', how: 'called' };
        return { caller: desk.clerk, path: `${hall}/follow-ups/${left?.id}/answer`, body };
      },
    ],
    [
      path('orders/:order_id/consent'),
      async () => {
        const desk = await ground.desk();
        const ticket = await desk.serve('plan_change');
        const { order_id } = await must(desk.open(ticket, await desk.request(ticket, 'plan_change')));
        await ground.run(`update business_order set consent_flag = 'asked' where id = $1`, [order_id]);
        return { caller: desk.screen, path: `${hall}/orders/${order_id}/consent`, body: { version: '1.0' } };
      },
    ],
  ];
}

/** Recipes of the papers: voided by a manager, printed once more by the clerk. */
function receiptPosts(ground: Ground): [string, Recipe][] {
  const step = (verb: string, who: 'clerk' | 'manager'): [string, Recipe] => [
    path(`receipts/:receipt_id/${verb}`),
    async () => {
      const desk = await ground.desk();
      await desk.bill();
      const [of] = await ground.run(
        'select id from receipt where hall_id = 1001 order by issued_at desc, number desc limit 1',
      );
      return { caller: desk[who], path: `${hall}/receipts/${of?.id}/${verb}`, body: reason };
    },
  ];
  return [step('void', 'manager'), step('reprint', 'clerk')];
}
