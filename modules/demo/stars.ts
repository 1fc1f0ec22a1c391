import { addDays, addMonths, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';
import { halls } from './province.ts';

const today = () => businessDay(wallNow());

/** When the year of a hall's stars ends: the rounds of a year lie over all its weeks. */
const endOf = (hall_id: number): string => addDays(today(), 10 + ((hall_id * 7) % 340));

const measured = (points: number) =>
  JSON.stringify({ scorecard: points, mystery: points, facilities: points, capped: 0, standard: 5 });

/** Every hall with stars was rated within the year; the sister hall waits for the decision upon the next. */
export const demoRatings = (): Row[] => {
  const rated = halls().filter(one => one.star !== null);
  const points = [0, 50, 68, 78, 88, 94];
  const row = (hall_id: number, star: number) => ({
    ...{ hall_id, star, most: star, points: points[star] ?? 50, measured: measured(points[star] ?? 50) },
    ...{ reason: '按全年记分卡、暗访和设施提出', proposed_by: personId('0102') },
  });
  return [
    ...rated.map(({ id, star }) => {
      const decided_on = addMonths(endOf(id), -12);
      return {
        ...row(id, star ?? 3),
        ...{ id: fixedId(940, id), state: 'decided', former_star: null, valid_until: endOf(id) },
        ...{ proposed_at: onDay(addDays(decided_on, -6), '10:00'), decision: '依据齐全，同意' },
        ...{ decided_by: personId('0104'), decided_at: onDay(decided_on, '15:00') },
      };
    }),
    ...rated
      .filter(one => one.id === 1002)
      .map(({ id, star }) => ({
        ...row(id, Math.max(1, (star ?? 3) - 1)),
        ...{ id: fixedId(941, id), state: 'proposed', former_star: star, valid_until: null },
        ...{ reason: '暗访两次低于八十分，按规则降一星', proposed_at: onDay(addDays(today(), -1), '16:00') },
        ...{ decision: null, decided_by: null, decided_at: null },
      })),
  ];
};

/** The clock of each: stars that nobody renews fall. */
export const demoRatingDues = (): Row[] =>
  demoRatings()
    .filter(one => one.state === 'decided')
    .map(one => ({
      ...{
        hall_id: one.hall_id,
        id: fixedId(942, Number(one.hall_id)),
        kind: 'stars.lapse',
        subject_id: one.id,
      },
      ...{ due_at: onDay(addDays(String(one.valid_until), 1), '00:30'), facts: '{}' },
    }));
