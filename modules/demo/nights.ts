import { addDays, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row, Statement } from '../../kit/db.ts';
import { bulk, type Put } from './bulk.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';
import { putDuty, rosterOn } from './roster.ts';

/** The large sister hall at the underground station: its self-service zone is open day and night. */
const hall_id = 1002;
const nights_back = 12;
/** Two by two they take turns; one night ahead still lacks its second. */
const turns = [
  ['0433', '0434'],
  ['0435', '0436'],
  ['0437', '0438'],
] as const;
const turnOf = (n: number): readonly string[] => turns[n % turns.length] ?? [];

function nightOf(n: number): Row {
  const day = addDays(businessDay(wallNow()), -n);
  return {
    ...{ hall_id, id: fixedId(580, n), state: 'ended', day, run_id: fixedId(581, n), watchers: 2 },
    ...{ terminals: n === 5 ? 2 : 3, terminals_down: n === 5 ? 1 : 0 },
    begun_by: personId(n % 3 === 0 ? '0406' : '0405'),
    begun_at: onDay(day, n === 4 ? '19:58' : '19:36'),
    ended_at: onDay(addDays(day, 1), '08:52'),
  };
}

/** The duty list of a day with its night: whoever watches rests by day, everybody else stands on it as always. */
const watch = (n: number): Row[] => {
  const day = addDays(businessDay(wallNow()), n);
  const on = (n === 3 ? turnOf(n).slice(0, 1) : turnOf(n)).map(personId);
  return [
    ...on.map(person_id => ({
      hall_id,
      day,
      person_id,
      post: 'night_watch',
      starts: '19:00',
      ends: '09:00',
    })),
    ...rosterOn(hall_id, day, n === 0).filter(one => !on.includes(one.person_id)),
  ];
};

const nights = bulk(
  'night',
  'hall_id, id, state, day, run_id, watchers, terminals, terminals_down, begun_by, begun_at, ended_at',
);

/** The last nights of the hall open day and night, and who watches the next ones (ORG-12). */
export async function seedNights(put: Put): Promise<void> {
  await put(
    nights,
    Array.from({ length: nights_back }, (_, n) => nightOf(n + 1)),
  );
  await put(putDuty as Statement<Row, Row>, [0, 1, 2, 3, 4].flatMap(watch));
}
