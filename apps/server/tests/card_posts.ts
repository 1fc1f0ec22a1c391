import { newId } from '../../../kit/ids.ts';
import { demoNumber } from '../../../modules/demo/index.ts';
import { sampleOf } from '../../../modules/identity/index.ts';
import { all_done, aPicture, must } from '../testing/desk.ts';
import type { World } from '../testing/world.ts';
import { Ground, type Recipe } from './ground.ts';

const hall = '/api/halls/1001';
const path = (rest: string) => `/api/halls/:hall_id/${rest}`;

/** Recipes of cards: tried and handed over, sent, accepted, found bad, destroyed, looked into, stopped. */
export function cardPosts(world: () => World): [string, Recipe][] {
  const ground = new Ground(world);
  return [
    [
      path('orders/:order_id/try'),
      async () => {
        const desk = await ground.desk();
        const ticket = await desk.serve('sim_replacement');
        const { order, total_fen } = await desk.confirmed(ticket, 'sim_replacement');
        await must(desk.cash(ticket, total_fen));
        return { caller: desk.clerk, path: `${hall}/orders/${order}/try`, body: { outcome: 'call_fails' } };
      },
    ],
    [
      path('orders/:order_id/deliver'),
      async () => {
        const desk = await ground.desk();
        const ticket = await desk.serve('sim_replacement');
        const { order, total_fen } = await desk.confirmed(ticket, 'sim_replacement');
        await must(desk.cash(ticket, total_fen));
        await must(desk.step(order, 'try', { outcome: 'works', set_up: all_done }));
        return { caller: desk.screen, path: `${hall}/orders/${order}/deliver`, body: {} };
      },
    ],
    [
      path('loss-reports'),
      async () => {
        await found(ground);
        return { caller: world().nobody('m'), path: `${hall}/loss-reports`, body: lost };
      },
    ],
    [
      path('loss-reports/by-call'),
      async () => {
        await found(ground);
        return { caller: await ground.as('0107'), path: `${hall}/loss-reports/by-call`, body: lost };
      },
    ],
    ...stockPosts(ground),
    ...checkPosts(ground),
  ];
}

/** A loss as its holder reports it from afar. */
const lost = { number: demoNumber('used', 9), document_end: sampleOf(9).number.slice(-6) };

/** Every card that was lost is found again. */
async function found(ground: Ground): Promise<void> {
  await ground.run(`update carrier_sim set state = 'active' where state = 'suspended_lost'`);
  await ground.run(
    `update carrier_number set state = 'in_service', suspended_for = null where suspended_for = 'lost'`,
  );
}

const iccidAt = async (ground: Ground, state: string): Promise<{ id: string; iccid: string }> => {
  const [card] = await ground.run(
    'select id, iccid from carrier_sim where state = $1 and (at_hall_id = 1001 or at_hall_id is null) order by iccid limit 1',
    [state],
  );
  return card;
};

function stockPosts(ground: Ground): [string, Recipe][] {
  const keeper = () => ground.as('0307');
  return [
    [
      path('card-shipments'),
      async () => ({ caller: await ground.program(), path: `${hall}/card-shipments`, body: { cards: 3 } }),
    ],
    [
      path('card-shipments/:shipment_id/accept'),
      async () => {
        const core = await ground.program();
        const { shipment_id } = await must(core.post(`${hall}/card-shipments`, { cards: 3 }));
        const cards = await ground.run(
          'select iccid from carrier_sim where shipment_id = $1 order by iccid',
          [shipment_id],
        );
        const body = { first: cards[0]?.iccid, last: cards.at(-1)?.iccid, cards: 3 };
        return { caller: await keeper(), path: `${hall}/card-shipments/${shipment_id}/accept`, body };
      },
    ],
    [
      path('cards/freeze'),
      async () => {
        const { iccid } = await iccidAt(ground, 'in_hall_stock');
        return { caller: await keeper(), path: `${hall}/cards/freeze`, body: { iccid, why: 'damaged' } };
      },
    ],
    [
      path('cards/:sim_id/write-off'),
      async () => {
        const card = await iccidAt(ground, 'in_hall_stock');
        await must((await keeper()).post(`${hall}/cards/freeze`, { iccid: card.iccid, why: 'lost' }));
        const body = { reason: 'found missing' };
        return { caller: await ground.as('0102'), path: `${hall}/cards/${card.id}/write-off`, body };
      },
    ],
    [
      path('card-destructions'),
      async () => {
        const who = await keeper();
        const { iccid } = await iccidAt(ground, 'in_hall_stock');
        await must(who.post(`${hall}/cards/freeze`, { iccid, why: 'damaged' }));
        const [drawer] = await ground.run(
          'select count(*)::int as cards from carrier_sim where void_hall_id = 1001 and destruction_id is null',
        );
        const body = { cards: drawer?.cards, picture_id: await aPicture(who, hall) };
        return { caller: who, path: `${hall}/card-destructions`, body };
      },
    ],
  ];
}

function checkPosts(ground: Ground): [string, Recipe][] {
  const changed = async () => {
    await ground.run(`update carrier_card_check set state = 'closed'`);
    const { iccid } = await iccidAt(ground, 'in_hall_stock');
    return { number: demoNumber('used', 8), iccid };
  };
  return [
    [
      path('cards-seen'),
      async () => ({ caller: await ground.program(), path: `${hall}/cards-seen`, body: await changed() }),
    ],
    [
      path('card-checks/:check_id/close'),
      async () => {
        const { check_id } = await must((await ground.program()).post(`${hall}/cards-seen`, await changed()));
        const body = { outcome: 'explained', note: 'an order explains it' };
        return { caller: await ground.as('0307'), path: `${hall}/card-checks/${check_id}/close`, body };
      },
    ],
    [
      path('number-blocks'),
      async () => {
        const document_no = `FZ-${newId().slice(-6)}`;
        const [of] = await ground.run(
          `select right(mask, 4) as tail from carrier_number where state = 'in_service' and mask like '139%' order by tail desc limit 1`,
        );
        const number = `1390010${of?.tail}`;
        const body = { number, basis: 'police', document_no };
        return { caller: await ground.as('0102'), path: `${hall}/number-blocks`, body };
      },
    ],
  ];
}
