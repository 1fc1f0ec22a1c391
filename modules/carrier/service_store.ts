import type { BusinessDay } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';

interface ServiceRow extends Record<string, unknown> {
  order_id: Id;
  hall_id: number;
}
/** Puts a service on a number; nothing when it is there already. */
export const addService = sql<
  {
    order_id: Id;
    hall_id: number;
    number_id: Id;
    service: string;
    since: BusinessDay;
    charged_on: BusinessDay;
    month_fen: Fen;
    version: number;
  },
  ServiceRow
>(
  'carrier.service_add',
  `insert into carrier_service (order_id, hall_id, number_id, service, since, charged_on, month_fen, version)
   values (:order_id, :hall_id, :number_id, :service, :since, :charged_on, :month_fen, :version)
   on conflict do nothing returning order_id, hall_id`,
);
/** Ends a service on a day; nothing when it is not there. */
export const endService = sql<{ number_id: Id; service: string; ends_on: BusinessDay }, ServiceRow>(
  'carrier.service_end',
  `update carrier_service set ends_on = :ends_on
   where number_id = :number_id and service = :service and ends_on is null returning order_id, hall_id`,
);
/** Ends every service of a number on a day. */
export const endServices = sql<{ number_id: Id; ends_on: BusinessDay }, ServiceRow & { service: string }>(
  'carrier.services_end',
  `update carrier_service set ends_on = :ends_on where number_id = :number_id and ends_on is null returning order_id, hall_id, service`,
);
/** The service an order added is given up: it was never charged. */
export const giveUpService = sql<{ order_id: Id; today: BusinessDay }, ServiceRow>(
  'carrier.service_give_up',
  `update carrier_service set ends_on = :today where order_id = :order_id and ends_on is null returning order_id, hall_id`,
);
/** The month that begins is charged once, and the next charge is a month later; nothing when it has ended or was charged. */
export const chargeService = sql<
  { order_id: Id; today: BusinessDay; next: BusinessDay },
  { number_id: Id; service: string; since: BusinessDay; month_fen: Fen; version: number }
>(
  'carrier.service_charge',
  `update carrier_service set charged_on = :next
   where order_id = :order_id and charged_on <= :today and (ends_on is null or ends_on > :today)
   returning number_id, service, since::text, month_fen, version`,
);
