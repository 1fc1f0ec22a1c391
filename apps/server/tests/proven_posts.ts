import { newId } from '../../../kit/ids.ts';
import { demoNumber } from '../../../modules/demo/index.ts';
import { must } from '../testing/desk.ts';
import type { World } from '../testing/world.ts';
import { Ground, type Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

/** Recipes of who stands there and what is under their name: objections, reports upwards, ties, a form of address. */
export function provenPosts(world: () => World): [string, Recipe][] {
  const ground = new Ground(world);
  const here = async () => {
    const desk = await ground.desk(false);
    const ticket = await desk.serve('consultation');
    const { check_id } = await must(desk.read(17));
    return { desk, ticket, check_id: check_id as string };
  };
  const objected = async () => {
    await ground.run(`update order_objection set state = 'closed'`);
    const { desk, ticket, check_id } = await here();
    const at = `${hall}/tickets/${ticket}`;
    const { numbers } = await must(desk.clerk.post(`${at}/own-numbers`, { check_id }));
    return { desk, at, body: { check_id, number_id: numbers[0]?.id as string } };
  };
  return [
    [
      path('tickets/:ticket_id/own-numbers'),
      async () => {
        const { desk, ticket, check_id } = await here();
        return { caller: desk.clerk, path: `${hall}/tickets/${ticket}/own-numbers`, body: { check_id } };
      },
    ],
    [
      path('tickets/:ticket_id/objections'),
      async () => {
        const { desk, at, body } = await objected();
        return { caller: desk.clerk, path: `${at}/objections`, body };
      },
    ],
    [
      path('objections/:objection_id/close'),
      async () => {
        const { desk, at, body } = await objected();
        const { objection_id } = await must(desk.clerk.post(`${at}/objections`, body));
        const closed = { outcome: 'theirs', note: 'signed by the holder' };
        return { caller: desk.manager, path: `${hall}/objections/${objection_id}/close`, body: closed };
      },
    ],
    [
      path('risk-reports/:report_id/note'),
      async () => {
        const id = newId();
        await ground.run(
          `insert into order_risk_report (hall_id, id, state, order_id, business, score, signs, sent_at)
           values (1001, $1, 'sent', $2, 'new_connection', 65, '["many_numbers"]', now())`,
          [id, newId()],
        );
        return { caller: await ground.as('0102'), path: `${hall}/risk-reports/${id}/note` };
      },
    ],
    [
      path('checks/:check_id/address'),
      async () => {
        const { desk, check_id } = await here();
        return { caller: desk.clerk, path: `${hall}/checks/${check_id}/address`, body: { as: 'ms' } };
      },
    ],
    [
      path('my-ties'),
      async () => {
        const body = { kind: 'id_card', number: '99999919700101003X', relation: 'family' };
        return { caller: await ground.as('0301'), path: `${hall}/my-ties`, body };
      },
    ],
    ...privacyPosts(ground, world),
  ];
}

/** Recipes of rights looked at, and of what a customer agreed to beyond the contract. */
function privacyPosts(ground: Ground, world: () => World): [string, Recipe][] {
  return [
    [
      path('personal-data-rights/reviews'),
      async () => {
        await ground.run('delete from identity_rights_review');
        const body = { note: 'everybody was looked at' };
        return { caller: await ground.as('0306'), path: `${hall}/personal-data-rights/reviews`, body };
      },
    ],
    [
      path('consent-checks'),
      async () => {
        const body = { number: demoNumber('used', 17), purpose: 'marketing' };
        return { caller: await ground.program(), path: `${hall}/consent-checks`, body };
      },
    ],
    [
      path('tickets/:ticket_id/consents/:purpose'),
      async () => {
        const desk = await ground.desk();
        const ticket = await desk.serve('suspension');
        await desk.confirmed(ticket, 'suspension');
        const { papers_link } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`));
        const body = { secret: papers_link.split('#')[1], on: true, version: '1.0' };
        return { caller: world().nobody('m'), path: `${hall}/tickets/${ticket}/consents/marketing`, body };
      },
    ],
  ];
}
