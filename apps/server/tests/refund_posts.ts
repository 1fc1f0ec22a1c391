import { randomUUID } from 'node:crypto';
import { demoNumber } from '../../../modules/demo/index.ts';
import { must } from '../testing/desk.ts';
import type { Ground, Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

/** Billing errors from the claim to the money, and statements of the channels. */
export const refundPosts = (ground: Ground): [string, Recipe][] => [
  ...casePosts(ground),
  ...statementPosts(ground),
];

function casePosts(ground: Ground): [string, Recipe][] {
  const said = async () => {
    const desk = await ground.desk();
    const ticket = await desk.serve();
    const { check_id } = await must(desk.read(40));
    const about = await desk.receiptFor(ticket, 40, 500);
    const body = {
      ...{ number: demoNumber('used', 40), check_id, kind: 'overcharge', about },
      ...{ claimed_fen: 500, said: 'charged twice' },
    };
    return { desk, path: `${hall}/tickets/${ticket}/compensations`, body };
  };
  const proven = { category: 'own_fault', overcharge_fen: 500, proof: 'two receipts over one thing' };
  /** A case as far as it is taken, and where its next step is. */
  const standing = async (verb: string, as_far_as: 'claimed' | 'calculated' | 'approved') => {
    const { desk, path: at, body } = await said();
    const { case_id } = await must(desk.clerk.post(at, body));
    const step = (one: string) => `${hall}/compensations/${case_id}/${one}`;
    if (as_far_as !== 'claimed') await must((await ground.as('0308')).post(step('verify'), proven));
    if (as_far_as === 'approved') await must(desk.manager.post(step('approve')));
    const { check_id } = body;
    return { desk, path: step(verb), to: { ticket_id: at.split('/').at(-2), check_id } };
  };
  return [
    [
      path('tickets/:ticket_id/compensations'),
      async () => {
        const { desk, ...of } = await said();
        return { caller: desk.clerk, ...of };
      },
    ],
    [
      path('compensations/:case_id/verify'),
      async () => {
        const of = await standing('verify', 'claimed');
        return { caller: await ground.as('0308'), path: of.path, body: proven };
      },
    ],
    [
      path('compensations/:case_id/reject'),
      async () => {
        const of = await standing('reject', 'claimed');
        return { caller: await ground.as('0308'), path: of.path, body: { proof: 'one receipt only' } };
      },
    ],
    [
      path('compensations/:case_id/approve'),
      async () => {
        const of = await standing('approve', 'calculated');
        return { caller: of.desk.manager, path: of.path };
      },
    ],
    [
      path('compensations/:case_id/decline'),
      async () => {
        const of = await standing('decline', 'calculated');
        await ground.run(
          `update compensation set kind = 'amends', complaint_id = gen_random_uuid(), said = 'goodwill', category = null, overcharge_fen = null
           where id = $1`,
          [of.path.split('/').at(-2)],
        );
        return { caller: of.desk.manager, path: of.path, body: { reason: 'not what was promised' } };
      },
    ],
    [
      path('compensations/:case_id/pay'),
      async () => {
        const of = await standing('pay', 'approved');
        return { caller: of.desk.clerk, path: of.path, body: { how: 'cash', amount_fen: 1000, ...of.to } };
      },
    ],
    [
      path('compensations/:case_id/take-back'),
      async () => {
        const of = await standing('pay', 'approved');
        await must(of.desk.clerk.post(of.path, { how: 'account', amount_fen: 1000 }));
        const at = of.path.replace('/pay', '/take-back');
        return { caller: await ground.as('0306'), path: at, body: { reason: 'to prove it' } };
      },
    ],
  ];
}

function statementPosts(ground: Ground): [string, Recipe][] {
  const head = () => ground.as('0306');
  const item = async (verb: string) => {
    const id = randomUUID();
    await ground.run(
      `insert into statement_item (hall_id, id, state, statement_id, source, day, ref, why, ours_fen, theirs_fen, found_at, due_at)
       values (1001, $1, 'open', gen_random_uuid(), 'bank', '2026-01-05', 'JK-1', 'not_ours', 0, 500, now(), now())`,
      [id],
    );
    return `${hall}/statement-items/${id}/${verb}`;
  };
  return [
    [
      path('statements'),
      async () => {
        const day = `2026-01-${String(10 + (await ground.run('select 1 from statement')).length)}`;
        const content = `ref,kind,amount_fen\nJK-${day},paid,100`;
        return { caller: await head(), path: `${hall}/statements`, body: { source: 'bank', day, content } };
      },
    ],
    [path('statement-items/:item_id/take'), async () => ({ caller: await head(), path: await item('take') })],
    [
      path('statement-items/:item_id/resolve'),
      async () => ({
        caller: await head(),
        path: await item('resolve'),
        body: { reason: 'their_error', note: 'to prove it' },
      }),
    ],
  ];
}
