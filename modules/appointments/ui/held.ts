import { writeDevice } from '../../../kit/ui/device.ts';

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
