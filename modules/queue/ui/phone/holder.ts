import { readDevice, writeDevice } from '../../../../kit/ui/device.ts';

const holderKey = 'tingtong.holder';
const ticketKey = 'tingtong.ticket';
const visitedKey = 'tingtong.visited';

/** What names this phone to the hall: made here, kept here; the hall keeps its fingerprint only. */
export function holderOfPhone(): string {
  const kept = readDevice(holderKey);
  if (kept !== null && kept.length >= 16) return kept;
  const made = crypto.randomUUID();
  writeDevice(holderKey, made);
  return made;
}

/** The number in this phone's hand. */
export interface HeldTicket {
  hall_id: number;
  id: string;
  secret: string;
  label: string;
}

/** The page of a number: its secret stands behind the #, so that no server log ever sees it. */
export const ticketPath = (of: HeldTicket): string => `/m/${of.hall_id}/t/${of.id}#${of.secret}`;

/** The number this phone took last, if it remembers one. */
export function heldTicket(): HeldTicket | null {
  try {
    const kept: unknown = JSON.parse(readDevice(ticketKey) ?? 'null');
    return isHeld(kept) ? kept : null;
  } catch {
    return null;
  }
}

const isHeld = (of: unknown): of is HeldTicket =>
  typeof of === 'object' && of !== null && 'hall_id' in of && 'id' in of && 'secret' in of && 'label' in of;

/** Remembers the number in hand, and the hall as one that is visited. */
export function keepTicket(of: HeldTicket): void {
  writeDevice(ticketKey, JSON.stringify(of));
  const before = visitedHalls().filter(id => id !== of.hall_id);
  writeDevice(visitedKey, JSON.stringify([of.hall_id, ...before].slice(0, 8)));
}

/** Forgets the number in hand: it is over. */
export const dropTicket = (): void => writeDevice(ticketKey, 'null');

/** Halls where this phone took numbers before, the newest first. */
export function visitedHalls(): number[] {
  try {
    const kept: unknown = JSON.parse(readDevice(visitedKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id): id is number => typeof id === 'number') : [];
  } catch {
    return [];
  }
}
