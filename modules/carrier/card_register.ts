import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** A box of cards on its way to a hall. */
export const shipment = machine({
  name: 'carrier.shipment',
  table: 'carrier_shipment',
  states: { sent: { zh: '在途', en: 'on its way' }, accepted: { zh: '已验收', en: 'accepted' } },
  start: 'sent',
  end: ['accepted'],
  moves: {
    accept: {
      from: ['sent'],
      to: 'accepted',
      by: ['storekeeper'],
      say: { zh: '点清验收', en: 'Count and accept' },
      rows: ['SIM-06'],
    },
  },
});

/** Dead cards that are destroyed together. */
export const destruction = machine({
  name: 'carrier.destruction',
  table: 'carrier_destruction',
  states: { listed: { zh: '已清点', en: 'counted' }, destroyed: { zh: '已销毁', en: 'destroyed' } },
  start: 'listed',
  end: ['destroyed'],
  moves: {
    destroy: {
      from: ['listed'],
      to: 'destroyed',
      by: ['two persons'],
      say: { zh: '两人销毁', en: 'Destroy, two persons' },
      rows: ['SIM-07', 'BIZ-09'],
    },
  },
});

/** A number that was found on another card than it was bound to. */
export const card_check = machine({
  name: 'carrier.card_check',
  table: 'carrier_card_check',
  states: {
    open: { zh: '待核查', en: 'to be looked into' },
    late: { zh: '超时未核查', en: 'late' },
    closed: { zh: '已核查', en: 'closed' },
  },
  start: 'open',
  end: ['closed'],
  moves: {
    run_late: {
      from: ['open'],
      to: 'late',
      by: ['clock'],
      say: { zh: '超时', en: 'Run late' },
      rows: ['SIM-03'],
    },
    close: {
      from: ['open', 'late'],
      to: 'closed',
      by: ['storekeeper', 'duty_manager', 'hall_manager'],
      say: { zh: '核查完', en: 'Close' },
      rows: ['SIM-03'],
    },
  },
});

export interface ShipmentRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof shipment>;
  first_iccid: string;
  last_iccid: string;
  cards: number;
  sent_at: Instant;
}

export interface DestructionRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof destruction>;
  cards: number;
  picture_id: Id;
  listed_by: Id;
  listed_at: Instant;
  second_id: Id | null;
  destroyed_at: Instant | null;
}

export interface CardCheckRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof card_check>;
  number_mask: string;
  bound_tail: string;
  seen_tail: string;
  found_at: Instant;
  due_at: Instant;
}

/** Why a box is not accepted: its ends or its number of cards are not what was sent (SIM-06). */
export const whyNotAccept = guarded(
  'SIM-06',
  (
    of: Pick<ShipmentRow, 'first_iccid' | 'last_iccid' | 'cards'>,
    counted: { first: string; last: string; cards: number },
  ): string | undefined =>
    counted.first === of.first_iccid && counted.last === of.last_iccid && counted.cards === of.cards
      ? undefined
      : 'carrier.box_differs',
);

/** Why dead cards are not destroyed: what was counted is not what lies in the drawer (SIM-07). */
export const whyNotList = guarded('SIM-07', (there: number, counted: number): string | undefined => {
  if (there === 0) return 'carrier.drawer_empty';
  return there === counted ? undefined : 'carrier.count_differs';
});

/** Why these two may not destroy: whoever counted signs first, and somebody else who keeps the stock stands by (SIM-07). */
export const whyNotDestroy = guarded(
  'SIM-07',
  (of: Pick<DestructionRow, 'listed_by'>, first_id: Id): string | undefined =>
    of.listed_by === first_id ? undefined : 'carrier.who_counted',
);

/** Where an old card lies: taken back at the counter it goes into the drawer of the hall, to be destroyed (BIZ-09). */
export const drawerFor = guarded(
  'BIZ-09',
  (hall_id: number, returned: boolean): number | null => (returned ? hall_id : null),
  () => null,
);

/** Whether a phone holds another card than its number was bound to: only an order changes a card (SIM-03). */
export const isOtherCard = guarded(
  'SIM-03',
  (bound: string, seen: string): boolean => bound !== seen,
  () => false,
);
