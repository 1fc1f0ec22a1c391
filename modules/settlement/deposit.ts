import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';

/** The bag for the bank as the first person writes it down: the slip, and who carries it. */
export interface Slip {
  bag_no: string;
  bank: string;
  slip_no: string;
  amount_fen: Fen;
  carried_by: 'guards' | 'staff';
  /** Two couriers by staff or badge number. */
  courier_1: string;
  courier_2: string;
  company?: string | undefined;
  vehicle?: string | undefined;
}

/** A bag as it left the hall. */
export interface DepositRow extends Record<string, unknown> {
  hall_id: number;
  settlement_id: Id;
  bag_no: string;
  bank: string;
  slip_no: string;
  amount_fen: Fen;
  carried_by: 'guards' | 'staff';
  courier_1: string;
  courier_2: string;
  company: string | null;
  vehicle: string | null;
  first_id: Id;
  second_id: Id;
  at: Instant;
}

const said = (text: string | undefined): boolean => (text ?? '').trim().length >= 2;

/** Why a bag does not go to the bank so: its slip is not whole, says another sum, or names no two couriers (CASH-05). */
export const whyNotSlip = guarded('CASH-05', (slip: Slip, deposit_fen: Fen): string | undefined => {
  if (!said(slip.bag_no) || !said(slip.bank) || !said(slip.slip_no)) return 'settlement.slip_not_whole';
  if (slip.amount_fen !== deposit_fen) return 'settlement.slip_amount';
  return said(slip.courier_1) && said(slip.courier_2) && slip.courier_1.trim() !== slip.courier_2.trim()
    ? undefined
    : 'settlement.two_couriers';
});

/** Why guards do not get a bag: their company and their vehicle stand in the pick-up log first (CASH-10). */
export const whyNotPickup = guarded(
  'CASH-10',
  (slip: Pick<Slip, 'carried_by' | 'company' | 'vehicle'>): string | undefined =>
    slip.carried_by === 'staff' || (said(slip.company) && said(slip.vehicle))
      ? undefined
      : 'settlement.pickup_log',
);

/** Whether the camera was on a count, and why not. */
export interface Camera {
  on: boolean;
  note?: string | undefined;
}

/** Why a count is not taken: the camera was not on it, and nobody said why (CASH-10). */
export const whyNotUnseen = guarded('CASH-10', (camera: Camera): string | undefined =>
  camera.on || (camera.note ?? '').trim().length >= 4 ? undefined : 'settlement.count_unseen',
);

/** The days whose money should be at the bank and is not, when the doors open again (CASH-05). */
export const undepositedOf = guarded(
  'CASH-05',
  <Day extends { day: string; deposit_fen: Fen | null }>(days: readonly Day[], today: string): Day[] =>
    days.filter(of => of.day < today && (of.deposit_fen ?? 0) > 0),
  () => [],
);
