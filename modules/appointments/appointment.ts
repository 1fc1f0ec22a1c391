import { day_ms, hour_ms, type Instant, later, minute_ms } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** A booked time (catalogue 6.3): asked for, confirmed at once, kept, moved, given up or missed. */
export const appointment = machine({
  name: 'appointments.appointment',
  table: 'appointment',
  states: {
    requested: { zh: '已申请', en: 'requested' },
    booked: { zh: '已约好', en: 'booked' },
    checked_in: { zh: '已签到', en: 'checked in' },
    served: { zh: '已办理', en: 'served' },
    cancelled: { zh: '已取消', en: 'cancelled' },
    cancelled_by_hall: { zh: '厅方取消', en: 'cancelled by the hall' },
    no_show: { zh: '爽约', en: 'did not come' },
  },
  start: 'requested',
  end: ['served', 'cancelled', 'cancelled_by_hall', 'no_show'],
  moves: {
    confirm: {
      from: ['requested'],
      to: 'booked',
      by: ['clock'],
      say: { zh: '确认', en: 'Confirm' },
      rows: ['APT-02', 'APT-01'],
    },
    remind: {
      from: ['booked'],
      to: 'booked',
      by: ['clock'],
      say: { zh: '提醒', en: 'Remind' },
      rows: ['APT-04'],
    },
    reschedule: {
      from: ['booked'],
      to: 'booked',
      by: ['customer'],
      say: { zh: '改期', en: 'Another time' },
      rows: ['APT-04'],
    },
    cancel: {
      from: ['booked'],
      to: 'cancelled',
      by: ['customer'],
      say: { zh: '取消预约', en: 'Cancel' },
      rows: ['APT-04'],
    },
    cancel_by_hall: {
      from: ['booked'],
      to: 'cancelled_by_hall',
      by: ['duty_manager'],
      say: { zh: '厅方取消', en: 'The hall cancels' },
      rows: ['APT-04'],
    },
    check_in: {
      from: ['booked'],
      to: 'checked_in',
      by: ['customer', 'floor_advisor'],
      say: { zh: '签到', en: 'Check in' },
      rows: ['APT-03'],
    },
    serve: { from: ['checked_in'], to: 'served', by: ['clerk'], say: { zh: '办理', en: 'Serve' } },
    no_show: {
      from: ['booked'],
      to: 'no_show',
      by: ['clock'],
      say: { zh: '爽约', en: 'Missed' },
      rows: ['APT-03'],
    },
  },
});

/** A phone that may not book for a while after missing several times (APT-03). */
export const block = machine({
  name: 'appointments.block',
  table: 'appointment_block',
  states: {
    in_force: { zh: '停约中', en: 'in force' },
    lifted: { zh: '已解除', en: 'lifted' },
    ended: { zh: '已到期', en: 'ended' },
  },
  start: 'in_force',
  end: ['lifted', 'ended'],
  moves: {
    appeal: {
      from: ['in_force'],
      to: 'in_force',
      by: ['customer'],
      say: { zh: '申诉', en: 'Appeal' },
      rows: ['APT-03'],
    },
    lift: { from: ['in_force'], to: 'lifted', by: ['duty_manager'], say: { zh: '解除停约', en: 'Lift' } },
    end: { from: ['in_force'], to: 'ended', by: ['clock'], say: { zh: '到期', en: 'End' } },
  },
});

export interface AppointmentRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof appointment>;
  day: string;
  slot_at: Instant;
  minutes: number;
  business: string;
  code: string;
  holder_hash: string;
  secret_hash: string;
  card_hash: string | null;
  language: 'zh' | 'en';
  elder: boolean;
  changes: number;
  checked_in_at: Instant | null;
  ticket_id: Id | null;
  reason: string | null;
}

/** How early and how late a booking may check in, minutes, from the norms in force. */
export interface Window {
  early_min: number;
  late_min: number;
}

/** When check-in opens and when the booking is lost. */
export const windowOf = (slot_at: Instant, of: Window) => ({
  opens_at: later(slot_at, -of.early_min * minute_ms),
  closes_at: later(slot_at, of.late_min * minute_ms),
});

/** Whether so many missed bookings stop new ones (APT-03). */
export const isBlocked = guarded(
  'APT-03',
  (missed: number, most: number): boolean => missed >= most,
  () => false,
);

/** Where a check-in falls: too early, in time, or late — who is late gets an ordinary number (APT-03). */
export function arrival(slot_at: Instant, of: Window, now: Instant): 'early' | 'in_time' | 'late' {
  const { opens_at, closes_at } = windowOf(slot_at, of);
  if (now.getTime() < opens_at.getTime()) return 'early';
  return now.getTime() > closes_at.getTime() ? 'late' : 'in_time';
}

/** Why a booking may not be changed or given up by its holder: free until the booked time begins (APT-04). */
export const whyNotChange = guarded('APT-04', (slot_at: Instant, now: Instant): string | undefined =>
  now.getTime() >= slot_at.getTime() ? 'appointments.begun' : undefined,
);

/** Why a caller is not booked for yet: what to bring has not been read out to them (APT-01). */
export const whyNotByPhone = guarded('APT-01', (read_out: boolean): string | undefined =>
  read_out ? undefined : 'appointments.read_out_first',
);

/** When a booking reminds: so many days and so many hours before; what lies behind already is left out (APT-04). */
export const remindersOf = guarded(
  'APT-04',
  (slot_at: Instant, before: { days: number; hours: number }, now: Instant) =>
    [
      { kind: 'appointments.remind_day', due_at: later(slot_at, -before.days * day_ms) },
      { kind: 'appointments.remind_hour', due_at: later(slot_at, -before.hours * hour_ms) },
    ].filter(one => one.due_at.getTime() > now.getTime()),
  () => [],
);
