import { addDays, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

/** One sample of a played hall, drawn two weeks ago: one matter had been split into two orders, and the branch has dealt with it. */
export function demoSamples(hall: { id: number; team: string }): Row[] {
  const until = addDays(businessDay(wallNow()), -14);
  const at = (time: string) => onDay(until, time).toISOString();
  const clerk_id = personId(`${hall.team}02`);
  const figures = { served_s: null, near: 0, same: 1 };
  const pieces = [
    {
      ...{ sort: 'order', id: fixedId(29, hall.id * 10), at: at('10:42'), no: '7C41A09E', clerk_id },
      ...{ reasons: ['split'], figures: { ...figures, same: 2 } },
    },
    {
      ...{ sort: 'rating', id: fixedId(29, hall.id * 10 + 1), at: at('11:05'), no: 'A031', clerk_id },
      ...{ reasons: ['short_visit'], figures: { served_s: 38, near: 1, same: 1 } },
    },
    {
      ...{ sort: 'rating', id: fixedId(29, hall.id * 10 + 2), at: at('15:20'), no: 'A088', clerk_id },
      ...{ reasons: ['chance'], figures: { served_s: 410, near: 1, same: 1 } },
    },
  ];
  const notes = ['两单同号同一笔缴费，拆开算了两件', '看录像：客户只问一句，自己按的', ''];
  const verdicts = pieces.map((piece, n) => ({ id: piece.id, genuine: n > 0, note: notes[n] }));
  return [
    {
      ...{ hall_id: hall.id, id: fixedId(29, hall.id * 10 + 9), state: 'closed' },
      ...{
        since: addDays(until, -6),
        until,
        pieces: JSON.stringify(pieces),
        verdicts: JSON.stringify(verdicts),
      },
      ...{ size: 3, suspected: 2, false_count: 1, drawn_by: personId('0101'), drawn_at: at('16:00') },
      ...{ judged_at: at('17:10'), outcome: '两单并计一件，已和经办人谈话', closed_by: personId('0102') },
      closed_at: onDay(addDays(until, 1), '09:30').toISOString(),
    },
  ];
}
