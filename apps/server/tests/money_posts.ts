import { agreedTo, must, pieces, told_parts } from '../testing/desk.ts';
import type { World } from '../testing/world.ts';
import { billPosts, cashPosts } from './cash_posts.ts';
import { Ground, type Recipe } from './ground.ts';
import { invoicePosts } from './invoice_posts.ts';
import { refundPosts } from './refund_posts.ts';
import { rightsPosts } from './rights_posts.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;
const reason = { reason: 'to prove it' };

/** Recipes of the counter's money: one desk for all, cleared before each press. */
export function moneyPosts(world: () => World): [string, Recipe][] {
  const ground = new Ground(world);
  return [
    ...tillPosts(ground),
    ...cashPosts(ground),
    ...billPosts(ground),
    ...invoicePosts(ground),
    ...refundPosts(ground),
    ...rightsPosts(ground),
    ...identityPosts(ground),
    ...orderPosts(ground),
    ...laterPosts(ground),
    ...paymentPosts(ground),
    ...partPosts(ground),
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

function orderPosts(ground: Ground): [string, Recipe][] {
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
      path('orders/:order_id/answer-risk'),
      async () => {
        const { desk, order_id } = await opened('sim_replacement');
        const answers = { own_wish: true, told_to: false, code_asked: false };
        const body = { version: '1.0', answers };
        return { caller: desk.screen, path: `${hall}/orders/${order_id}/answer-risk`, body };
      },
    ],
    [
      path('orders/:order_id/refuse-risk'),
      async () => {
        const { desk, order_id } = await opened('sim_replacement');
        await must(desk.answer(order_id, ['told_to']));
        return { caller: desk.clerk, path: `${hall}/orders/${order_id}/refuse-risk` };
      },
    ],
    [
      path('orders/:order_id/sign'),
      async () => {
        const { desk, order_id } = await opened('plan_change');
        await desk.tell(order_id);
        const [seen] = (await must(desk.screen.get(`${desk.counter}/customer-orders`))).orders;
        const body = {
          strokes: 'M10,10 L20,20 L30,15 M40,10',
          form_hash: seen.form_hash,
          agreed: agreedTo(seen),
        };
        return { caller: desk.screen, path: `${hall}/orders/${order_id}/sign`, body };
      },
    ],
  ];
}

/** Recipes of what is taken back, and of what waits for the line. */
function laterPosts(ground: Ground): [string, Recipe][] {
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
  const cut = (state: string) =>
    ground.as('0305').then(one => must(one.post(`${hall}/carrier-link`, { state })));
  const advance = { business: 'consultation', asks: { topic: 'bill' } };
  return [
    reversal('', reason),
    reversal('/approve', {}),
    reversal('/decline', reason),
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

function partPosts(ground: Ground): [string, Recipe][] {
  const simulator = { tender: 'wechat', behaviour: 'silent', seconds: 1 };
  const ahead = async () => {
    const desk = await ground.desk();
    await must(desk.manager.post(`${hall}/payment-simulator`, simulator));
    const ticket = await desk.serve();
    const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
    const body = { tender: 'wechat', amount_fen: 1000, expected_fen: total_fen };
    return { desk, at: `${hall}/tickets/${ticket}/parts`, body };
  };
  return [
    [
      path('tickets/:ticket_id/parts'),
      async () => {
        const { desk, at, body } = await ahead();
        return { caller: desk.clerk, path: at, body };
      },
    ],
    [
      path('tickets/:ticket_id/parts/give-back'),
      async () => {
        const { desk, at, body } = await ahead();
        const { part_id } = await must(desk.clerk.post(at, body));
        const answer = `${hall}/payments/${part_id}/answer`;
        await must((await ground.program()).post(answer, { answer: 'paid' }));
        return { caller: desk.clerk, path: `${at}/give-back` };
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
        const body = { tender: 'cash', announced: true, expected_fen: total_fen, received_fen: total_fen };
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
        // For gold customers the card is free, and nothing could be owed back.
        await ground.run(`update carrier_customer set tier = 'plain'`);
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
  ];
}
