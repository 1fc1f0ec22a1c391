import type { ReactNode } from 'react';
import type { PublicHall } from '../hall.ts';
import type { KioskTools } from './KioskFrame.tsx';
import type { OfflineOp } from './offline-book.ts';
import type { Taken } from './taken.ts';
import type { IssuedTicket } from './ticket.ts';

/** Where somebody stands on the kiosk. */
export type Page =
  | { at: 'home' }
  | { at: 'ask'; care: boolean }
  | { at: 'pay' }
  | { at: 'booked' }
  | { at: 'published' }
  | { at: 'bills' }
  | { at: 'ticket'; ticket: IssuedTicket; id: string; secret: string }
  | { at: 'ticket'; ticket: IssuedTicket; own: OfflineOp };

/** A number given at check-in, as the kiosk shows it. */
export type CheckedIn = Taken & { business: string; late: boolean };

/** What checking in needs: its page, and what a tapped card does. Handed in, because bookings stand above the line. */
export interface CheckingIn {
  page: (of: {
    hall: PublicHall;
    tools: KioskTools;
    onTaken: (taken: CheckedIn) => void;
    onBack: () => void;
  }) => ReactNode;
  tap: (card_hash: string) => Promise<CheckedIn | null>;
}

/** The page of what the hall publishes. Handed in, because prices stand above the line. */
export type PublishedPage = (of: {
  hall: PublicHall;
  elder: boolean;
  onTouch: () => void;
  onBack: () => void;
  onHelp: () => void;
}) => ReactNode;
/** The page of somebody's own bills; handed in, because bills stand above the line. */
export type BillsPage = (of: { hall: PublicHall; tools: KioskTools; onBack: () => void }) => ReactNode;
