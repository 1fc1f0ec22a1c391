import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { BlockRow } from './block.ts';
import type { CardCheckRow, DestructionRow, ShipmentRow } from './card_register.ts';
import type { SimRow } from './sim.ts';

const shipment_columns = 'hall_id, id, state, first_iccid, last_iccid, cards, sent_at';
const destruction_columns =
  'd.hall_id, d.id, d.state, d.cards, d.picture_id, d.listed_by, d.listed_at, d.second_id, d.destroyed_at';
const check_columns = 'hall_id, id, state, number_mask, bound_tail, seen_tail, found_at, due_at';
const sim_columns = 'id, state, iccid, at_hall_id, holder_id, order_id, number_id';

export const holdShipment = sql<{ hall_id: number; id: Id }, ShipmentRow>(
  'carrier.shipment_hold',
  `select ${shipment_columns} from carrier_shipment where hall_id = :hall_id and id = :id for no key update`,
);
export const shipmentsOnWay = sql<{ hall_id: number }, ShipmentRow>(
  'carrier.shipments',
  `select ${shipment_columns} from carrier_shipment where hall_id = :hall_id and state = 'sent' order by sent_at, id`,
);
export const simsOfShipment = sql<{ shipment_id: Id }, SimRow>(
  'carrier.sims_of_shipment',
  `select ${sim_columns} from carrier_sim where shipment_id = :shipment_id and state = 'in_transit' order by iccid for no key update`,
);
/** The next cards of the province's stock, held. */
export const holdProvince = sql<{ most: number }, SimRow>(
  'carrier.province_hold',
  `select ${sim_columns} from carrier_sim where state = 'in_province_stock' order by iccid limit :most for no key update skip locked`,
);
export const simByIccid = sql<{ iccid: string }, SimRow>(
  'carrier.sim_by_iccid',
  `select ${sim_columns} from carrier_sim where iccid = :iccid for no key update`,
);
/** The dead cards in a hall's drawer that no destruction names yet, held. */
export const holdDrawer = sql<{ void_hall_id: number }, SimRow>(
  'carrier.drawer_hold',
  `select ${sim_columns} from carrier_sim where void_hall_id = :void_hall_id and destruction_id is null
     and state in ('voided', 'frozen') order by iccid for no key update`,
);
export const listForDestruction = sql<{ ids: readonly Id[]; destruction_id: Id }>(
  'carrier.drawer_list',
  'update carrier_sim set destruction_id = :destruction_id where id = any(:ids::uuid[])',
);
export const simsOfDestruction = sql<{ destruction_id: Id }, SimRow>(
  'carrier.sims_of_destruction',
  `select ${sim_columns} from carrier_sim where destruction_id = :destruction_id order by iccid for no key update`,
);
export const findDestruction = sql<{ hall_id: number; id: Id }, DestructionRow>(
  'carrier.destruction',
  `select ${destruction_columns} from carrier_destruction d where d.hall_id = :hall_id and d.id = :id`,
);
/** The register of destroyed cards, newest first, by the names of the two. */
export const destructionsOf = sql<
  { hall_id: number },
  DestructionRow & { first: string; first_en: string; second: string | null; second_en: string | null }
>(
  'carrier.destructions',
  `select ${destruction_columns}, a.name as first, a.name_en as first_en, b.name as second, b.name_en as second_en
   from carrier_destruction d join person a on a.id = d.listed_by left join person b on b.id = d.second_id
   where d.hall_id = :hall_id order by d.listed_at desc limit 60`,
);
/** What lies dead in the drawer, and what was reported bad or lost. */
export const deadCards = sql<
  { hall_id: number },
  {
    id: Id;
    state: string;
    tail: string;
    voided_for: string | null;
    voided_at: string | null;
    in_drawer: boolean;
  }
>(
  'carrier.dead_cards',
  `select id, state, right(iccid, 6) as tail, voided_for, to_char(voided_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') as voided_at,
     void_hall_id is not null as in_drawer
   from carrier_sim where (void_hall_id = :hall_id and destruction_id is null and state in ('voided', 'frozen'))
     or (at_hall_id = :hall_id and state = 'frozen' and void_hall_id is null) order by voided_at nulls last, iccid`,
);
/** How many cards of a hall stand where: the whole way from the box to the shredder. */
export const cardsByState = sql<{ hall_id: number }, { state: string; cards: number }>(
  'carrier.cards_by_state',
  `select case when void_hall_id = :hall_id and state = 'voided' then 'voided' else state end as state, count(*)::int as cards
   from carrier_sim where at_hall_id = :hall_id or void_hall_id = :hall_id group by 1`,
);
export const holdCardCheck = sql<{ hall_id: number; id: Id }, CardCheckRow>(
  'carrier.card_check_hold',
  `select ${check_columns} from carrier_card_check where hall_id = :hall_id and id = :id for no key update`,
);
export const openCardChecks = sql<{ hall_id: number }, CardCheckRow>(
  'carrier.card_checks',
  `select ${check_columns} from carrier_card_check where hall_id = :hall_id and state <> 'closed' order by due_at, id`,
);
/** The card a number is bound to, and whether somebody looks into it already. */
export const boundCard = sql<{ number_id: Id; hall_id: number }, { iccid: string; looked_into: boolean }>(
  'carrier.bound_card',
  `select s.iccid, exists (select 1 from carrier_card_check c where c.hall_id = :hall_id and c.number_id = :number_id and c.state <> 'closed') as looked_into
   from carrier_number n join carrier_sim s on s.id = n.sim_id where n.id = :number_id`,
);
const block_columns = 'id, state, number_id, number_mask, basis, document_no, ordered_at, lifted_at';
export const blockInForce = sql<{ number_id: Id }, BlockRow>(
  'carrier.block_in_force',
  `select ${block_columns} from carrier_block where number_id = :number_id and state = 'in_force' for no key update`,
);
export const blocksOf = sql<{ hall_id: number }, BlockRow>(
  'carrier.blocks',
  `select ${block_columns} from carrier_block where care_hall_id = :hall_id order by ordered_at desc, id limit 60`,
);
