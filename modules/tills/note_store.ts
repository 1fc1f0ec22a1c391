import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { NoteRow } from './note.ts';

/** The next number of a hall's slips, held until the act ends: a rollback gives it back. */
export const nextNote = sql<{ hall_id: number }, { last_number: number }>(
  'tills.note_next',
  `insert into note_series (hall_id, last_number) values (:hall_id, 1)
   on conflict (hall_id) do update set last_number = note_series.last_number + 1 returning last_number`,
);
export const holdNote = sql<{ hall_id: number; id: Id }, NoteRow>(
  'tills.note_hold',
  `select hall_id, id, state, number, day, session_id, piece_fen, serial, found_by, first_id, second_id, taken_at, bank, slip_no, handed_at
   from suspect_note where hall_id = :hall_id and id = :id for no key update`,
);
/** The notes of a hall by name of who took them off, what is not handed on first. */
export const notesOfHall = sql<
  { hall_id: number; most: number },
  NoteRow & { first_name: string; first_name_en: string; second_name: string; second_name_en: string }
>(
  'tills.notes',
  `select n.hall_id, n.id, n.state, n.number, n.day, n.session_id, n.piece_fen, n.serial, n.found_by, n.first_id, n.second_id, n.taken_at,
     n.bank, n.slip_no, n.handed_at, f.name as first_name, f.name_en as first_name_en, s.name as second_name, s.name_en as second_name_en
   from suspect_note n join person f on f.id = n.first_id join person s on s.id = n.second_id
   where n.hall_id = :hall_id order by n.state desc, n.number desc limit :most`,
);
