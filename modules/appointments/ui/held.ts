import { readDevice, writeDevice } from '../../../kit/ui/device.ts';

const key = 'tingtong.booking';

/** The booking this phone holds. */
export interface HeldBooking {
  hall_id: number;
  id: string;
  secret: string;
}

/** The page of a booking; its secret stands behind the #. */
export const bookingPath = (of: HeldBooking): string => `/m/${of.hall_id}/b/${of.id}#${of.secret}`;

/** Remembers the booking on this phone. */
export const keepBooking = (of: HeldBooking): void => writeDevice(key, JSON.stringify(of));

/** The booking this phone remembers, if any. */
export function heldBooking(): HeldBooking | null {
  try {
    const kept: unknown = JSON.parse(readDevice(key) ?? 'null');
    const whole =
      typeof kept === 'object' && kept !== null && 'hall_id' in kept && 'id' in kept && 'secret' in kept;
    return whole ? (kept as HeldBooking) : null;
  } catch {
    return null;
  }
}
