import { must, pieces } from '../testing/desk.ts';
import { Ground, type Recipe } from '../testing/ground.ts';
import type { World } from '../testing/world.ts';
import { orderPosts } from './order_posts.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;
const reason = { reason: 'to prove it' };

/** Recipes of the counter's money: one desk for all, cleared before each press. */
export function moneyPosts(world: () => World): [string, Recipe][] {
  const ground = new Ground(world);
  return [
    ...tillPosts(ground),
    ...identityPosts(ground),
    ...orderPosts(ground),
    ...paymentPosts(ground),
  ];
}

function tillPosts(ground: Ground): [string, Recipe][] {
  const step = (
    verb: string,
    before: [string, object?][],
    body: object = {},
    who?: string,
  ): [string, Recipe] => [
    path(`tills/:session_id/${verb}`),
    async () => {
      const desk = await ground.desk();
      for (const [one, given] of before) await must(desk.tillStep(one, given ?? {}));
      const caller = who === undefined ? desk.clerk : await ground.as(who);
      return { caller, path: `${hall}/tills/${desk.till}/${verb}`, body };
    },
  ];
  const even = { pieces: pieces(50_000) };
  const short = { pieces: pieces(49_900) };
  const differs: [string, object?][] = [['start-close'], ['count', short]];
  return [
    [
      path('tills'),
      async () => {
        const desk = await ground.desk(false);
        return { caller: desk.clerk, path: `${hall}/tills`, body: { counter_id: desk.world.counter(3) } };
      },
    ],
    step('start-close', []),
    step('count', [['start-close']], even),
    step('explain', differs, { explanation: 'to prove it' }),
    step(
      'decide',
      [...differs, ['explain', { explanation: 'to prove it' }]],
      { decision: 'recount', ...reason },
      '0102',
    ),
    step('surprise-count', [], even, '0305'),
    step('hand-over', []),
    step('accept', [['hand-over']], even, '0302'),
  ];
}

function identityPosts(ground: Ground): [string, Recipe][] {
  const served = async () => {
    const desk = await ground.desk(false);
    await desk.serve('new_connection');
    return desk;
  };
  return [
    [
      path('counters/:counter_id/documents'),
      async () => {
        const desk = await served();
        const document = {
          kind: 'passport',
          name: '赵建国',
          number: 'E12345678',
          born_on: '1980-01-01',
          valid_until: '2044-12-31',
          address: '',
        };
        return { caller: desk.clerk, path: `${desk.counter}/documents`, body: { document } };
      },
    ],
    [
      path('counters/:counter_id/documents/simulated'),
      async () => {
        const desk = await served();
        return { caller: desk.clerk, path: `${desk.counter}/documents/simulated`, body: { sample: 30 } };
      },
    ],
    [
      path('checks/:check_id/fail'),
      async () => {
        const desk = await served();
        const { check_id } = await must(desk.read(30, { score: 10 }));
        return { caller: desk.clerk, path: `${hall}/checks/${check_id}/fail`, body: reason };
      },
    ],
    [
      path('tickets/:ticket_id/numbers/:number_id/hold'),
      async () => {
        const desk = await ground.desk(false);
        const ticket = await desk.serve('new_connection');
        const { numbers } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/numbers`));
        return { caller: desk.clerk, path: `${hall}/tickets/${ticket}/numbers/${numbers[0].id}/hold` };
      },
    ],
    [
      path('carrier-link'),
      async () => {
        const desk = await ground.desk(false);
        return { caller: desk.manager, path: `${hall}/carrier-link`, body: { state: 'down' } };
      },
    ],
  ];
}

function paymentPosts(ground: Ground): [string, Recipe][] {
  const simulator = { tender: 'wechat', behaviour: 'silent', seconds: 1 };
  const asked = async () => {
    const desk = await ground.desk();
    await must(desk.manager.post(`${hall}/payment-simulator`, simulator));
    const ticket = await desk.serve();
    const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
    const { payment_id } = await must(desk.pay(ticket, { tender: 'wechat', expected_fen: total_fen }));
    return { desk, at: `${hall}/payments/${payment_id}` };
  };
  return [
    [
      path('tickets/:ticket_id/pay'),
      async () => {
        const desk = await ground.desk();
        const ticket = await desk.serve();
        const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
        const body = { tender: 'cash', expected_fen: total_fen, received_fen: total_fen };
        return { caller: desk.clerk, path: `${hall}/tickets/${ticket}/pay`, body };
      },
    ],
    [
      path('payments/:payment_id/void'),
      async () => {
        const { desk, at } = await asked();
        return { caller: desk.clerk, path: `${at}/void` };
      },
    ],
    [
      path('payments/:payment_id/answer'),
      async () => {
        const { at } = await asked();
        return { caller: await ground.program(), path: `${at}/answer`, body: { answer: 'paid' } };
      },
    ],
    [
      path('payment-simulator'),
      async () => ({ caller: await ground.as('0305'), path: `${hall}/payment-simulator`, body: simulator }),
    ],
    [
      path('refunds/:refund_id/pay'),
      async () => {
        const desk = await ground.desk();
        const ticket = await desk.serve('sim_replacement');
        const { order, total_fen } = await desk.confirmed(ticket, 'sim_replacement', {
          asks: { reason: 'damaged' },
        });
        await ground.run(
          `update carrier_sim set state = 'issued_to_holder', order_id = null where order_id = $1`,
          [order],
        );
        await must(desk.cash(ticket, total_fen));
        const [refund] = await ground.run(`select id from refund where subject_id = $1`, [order]);
        return { caller: desk.clerk, path: `${hall}/refunds/${refund?.id}/pay` };
      },
    ],
    [
      path('receipts/:receipt_id/reprint'),
      async () => {
        const desk = await ground.desk();
        await desk.bill();
        const [of] = await ground.run(
          'select id from receipt where hall_id = 1001 order by issued_at desc limit 1',
        );
        return { caller: desk.clerk, path: `${hall}/receipts/${of?.id}/reprint`, body: reason };
      },
    ],
  ];
}
