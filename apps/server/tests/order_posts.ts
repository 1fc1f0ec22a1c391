import { must, told_parts } from '../testing/desk.ts';
import type { Ground, Recipe } from '../testing/ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;
const reason = { reason: 'to prove it' };

/** Recipes of an order's life: opened, told, agreed, taken back, accepted in advance. */
export const orderPosts = (ground: Ground): [string, Recipe][] => [
  ...lifePosts(ground),
  ...advancePosts(ground),
];

function lifePosts(ground: Ground): [string, Recipe][] {
  const opened = async (code = 'bill_payment') => {
    const desk = await ground.desk();
    const ticket = await desk.serve(code);
    const { order_id } = await must(desk.open(ticket, await desk.request(ticket, code)));
    return { desk, ticket, order_id: order_id as string };
  };
  const step = (verb: string, before: string[], body: object = {}): [string, Recipe] => [
    path(`orders/:order_id/${verb}`),
    async () => {
      const { desk, order_id } = await opened();
      if (before.includes('tell')) await desk.tell(order_id);
      if (before.includes('confirm')) await must(desk.step(order_id, 'confirm'));
      return { caller: desk.clerk, path: `${hall}/orders/${order_id}/${verb}`, body };
    },
  ];
  const reversal = (verb: string, body: object): [string, Recipe] => [
    path(`orders/:order_id/reversal${verb}`),
    async () => {
      const desk = await ground.desk();
      const order = await desk.bill();
      if (verb !== '') await must(desk.step(order, 'reversal', reason));
      return {
        caller: verb === '' ? desk.clerk : desk.manager,
        path: `${hall}/orders/${order}/reversal${verb}`,
        body,
      };
    },
  ];
  return [
    [
      path('tickets/:ticket_id/orders'),
      async () => {
        const desk = await ground.desk(false);
        const ticket = await desk.serve();
        return {
          caller: desk.clerk,
          path: `${hall}/tickets/${ticket}/orders`,
          body: await desk.request(ticket, 'bill_payment'),
        };
      },
    ],
    [
      path('orders/:order_id/identify'),
      async () => {
        const desk = await ground.desk(false);
        const ticket = await desk.serve('plan_change');
        const { check_id, ...asked } = (await desk.request(ticket, 'plan_change')) as { check_id: string };
        const { order_id } = await must(desk.open(ticket, asked));
        return { caller: desk.clerk, path: `${hall}/orders/${order_id}/identify`, body: { check_id } };
      },
    ],
    step('tell', [], { part: 'content' }),
    step('disclose', [], { parts: told_parts, sheet_version: '1.2' }),
    step('confirm', ['tell']),
    step('revise', ['tell', 'confirm']),
    step('lapse', [], reason),
    [
      path('orders/:order_id/sign'),
      async () => {
        const { desk, order_id } = await opened('plan_change');
        await desk.tell(order_id);
        const [seen] = (await must(desk.screen.get(`${desk.counter}/customer-orders`))).orders;
        const body = { strokes: 'M10,10 L20,20 L30,15 M40,10', form_hash: seen.form_hash };
        return { caller: desk.screen, path: `${hall}/orders/${order_id}/sign`, body };
      },
    ],
    reversal('', reason),
    reversal('/approve', {}),
    reversal('/decline', reason),
  ];
}

function advancePosts(ground: Ground): [string, Recipe][] {
  const cut = (state: string) =>
    ground.as('0305').then(one => must(one.post(`${hall}/carrier-link`, { state })));
  const advance = { business: 'consultation', asks: { topic: 'bill' } };
  return [
    [
      path('tickets/:ticket_id/pre-accepted'),
      async () => {
        const desk = await ground.desk(false);
        const ticket = await desk.serve('consultation');
        await cut('down');
        return { caller: desk.clerk, path: `${hall}/tickets/${ticket}/pre-accepted`, body: advance };
      },
    ],
    [
      path('orders/:order_id/back-enter'),
      async () => {
        const desk = await ground.desk(false);
        const ticket = await desk.serve('consultation');
        await cut('down');
        const { order_id } = await must(desk.clerk.post(`${hall}/tickets/${ticket}/pre-accepted`, advance));
        await cut('up');
        return { caller: desk.clerk, path: `${hall}/orders/${order_id}/back-enter` };
      },
    ],
  ];
}
