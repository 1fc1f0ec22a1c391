import { addDays, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

/** The log of shredded paper of a played hall: a week ago done by two, since yesterday locked away. */
export function demoShreds(hall: { id: number; team: string }): Row[] {
  const today = businessDay(wallNow());
  const at = (back: number, time: string) => onDay(addDays(today, -back), time).toISOString();
  const sheets = (forms: number, receipts: number) =>
    JSON.stringify({ forms, receipts, printouts: 6, id_copies: 0 });
  const first = personId(`${hall.team}05`);
  const of = (n: number): Row => ({ hall_id: hall.id, id: fixedId(27, hall.id * 10 + n), listed_by: first });
  return [
    {
      ...of(0),
      ...{ state: 'shredded', sheets: sheets(42, 3), cabinet: 'G2', listed_at: at(8, '18:40') },
      ...{ due_at: at(1, '18:40'), second_id: personId(`${hall.team}06`), shredded_at: at(7, '09:10') },
    },
    {
      ...of(1),
      ...{ state: 'locked', sheets: sheets(18, 1), cabinet: 'G2', listed_at: at(1, '18:45') },
      ...{ due_at: at(-6, '18:45'), second_id: null, shredded_at: null },
    },
  ];
}
