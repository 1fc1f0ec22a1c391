import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** A note that is taken for false: taken off by two against a slip, handed to the bank on record (CASH-06). */
export const note = machine({
  name: 'tills.note',
  table: 'suspect_note',
  states: { taken: { zh: '已收缴', en: 'taken off' }, handed: { zh: '已交银行', en: 'handed to the bank' } },
  start: 'taken',
  end: ['handed'],
  moves: {
    hand: {
      from: ['taken'],
      to: 'handed',
      by: ['duty_manager', 'hall_manager', 'storekeeper'],
      say: { zh: '交银行', en: 'Hand to the bank' },
      rows: ['CASH-06'],
    },
  },
});

export interface NoteRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof note>;
  number: number;
  day: string;
  session_id: Id;
  piece_fen: number;
  serial: string;
  found_by: 'detector' | 'hand';
  first_id: Id;
  second_id: Id;
  taken_at: Instant;
  bank: string | null;
  slip_no: string | null;
  handed_at: Instant | null;
}

/** The notes that are looked at for falseness, in fen. */
export const note_pieces = [10000, 5000, 2000, 1000, 500, 100] as const;

/** A printed number of a note: two to four letters or digits, then the rest, without blanks. */
export const isSerial = (said: string): boolean => /^[A-Z0-9]{8,12}$/.test(said);

/** Why a note is not taken off so: it is described by piece and number, and two persons sign (CASH-06). */
export const whyNotTake = guarded(
  'CASH-06',
  (of: { piece_fen: number; serial: string; clerk_id: Id; first_id: Id; second_id: Id; keeper: boolean }) => {
    if (!(note_pieces as readonly number[]).includes(of.piece_fen) || !isSerial(of.serial))
      return 'tills.note_described';
    const two = of.first_id !== of.second_id && [of.first_id, of.second_id].includes(of.clerk_id);
    return two && of.keeper ? undefined : 'tills.clerk_and_keeper';
  },
);

/** The number on the customer's slip, as people read it. */
export const noteNo = (hall_id: number, number: number): string =>
  `${hall_id}-C${String(number).padStart(6, '0')}`;
