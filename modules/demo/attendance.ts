import {
  addDays,
  type BusinessDay,
  businessDay,
  day_ms,
  later,
  minute_ms,
  onDay,
  wallNow,
} from '../../kit/clock.ts';
import type { Row, Statement } from '../../kit/db.ts';
import { bulk, type Put } from './bulk.ts';
import { dice, fixedId } from './dice.ts';
import { personId } from './ids.ts';
import { type DutyRow, putDuty, rosterOn } from './roster.ts';

const hall_id = 1001;
/** Whoever opens the hall is there before the demonstration begins. */
const early_birds = [
  '0305',
  '0306',
  '0307',
  '0308',
  '0309',
  '0310',
  '0311',
  '0312',
  '0313',
  '0314',
  '0315',
  '0316',
];

/** The days of last month and of this one up to yesterday. */
function pastDays(): BusinessDay[] {
  const today = businessDay(wallNow());
  const first = `${addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-01`;
  const days: BusinessDay[] = [];
  for (let day = first; day < today; day = addDays(day, 1)) days.push(day);
  return days;
}

const gone = (of: DutyRow, id: string, from_min: number, to_min: number): Row => ({
  ...{ hall_id, id, state: 'gone', day: of.day, person_id: of.person_id, source: 'terminal' },
  in_at: later(onDay(of.day, of.starts), from_min * minute_ms),
  out_at: later(onDay(of.day, of.ends), to_min * minute_ms),
  ...{ reason: null, witness_id: null },
});

/** How each listed day went: mostly in order, now and then late, early, corrected or not at all. */
function stayOf(of: DutyRow, index: number, roll: number): Row[] {
  const id = fixedId(560, index);
  const { person_id } = of;
  if (roll < 0.01) return [];
  if (roll < 0.04) return [gone(of, id, 6 + Math.round(roll * 500), 3)];
  if (roll < 0.055) return [gone(of, id, -7, -35)];
  if (roll < 0.065) return [{ ...gone(of, id, -4, 0), state: 'forgotten', out_at: null }];
  if (roll < 0.08) {
    const witness_id = personId(person_id === personId('0305') ? '0304' : '0305');
    const reason = '早上考勤屏在重启，值班经理在场';
    return [{ ...gone(of, id, -5, 4), source: 'correction', reason, witness_id }];
  }
  return [gone(of, id, -Math.round(3 + roll * 11), Math.round(1 + roll * 9))];
}

const said = [
  ['0301', 'confirmed', null],
  ['0304', 'confirmed', null],
  ['0302', 'disputed', '六号在分公司参加培训，记成了缺勤'],
  ['0307', 'drawn', null],
] as const;

const figures = (rostered: number, late: number, absent: number) => ({
  ...{ rostered, present: rostered - absent, late, late_minutes: late * 9, early: 0, early_minutes: 0 },
  ...{ absent, open: 0, extra: 0, worked_minutes: (rostered - absent) * 640, away_minutes: rostered * 24 },
  ...{ away_over: 0, corrections: 1 },
});

function sheetsOf(): Row[] {
  const today = businessDay(wallNow());
  const month = addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
  const drawn_at = later(wallNow(), -2 * day_ms);
  return said.map(([no, state, dispute], index) => ({
    ...{ hall_id, id: fixedId(561, index), state, month, person_id: personId(no) },
    figures: JSON.stringify(figures(22 + index, index % 2, state === 'disputed' ? 1 : 0)),
    ...{ drawn_by: personId('0306'), drawn_at, confirm_due: later(drawn_at, 3 * day_ms) },
    confirmed_at: state === 'confirmed' ? later(drawn_at, (2 + index) * 60 * minute_ms) : null,
    ...{ dispute, disputed_at: dispute === null ? null : later(drawn_at, 300 * minute_ms) },
  }));
}

const statements = {
  stay: bulk(
    'attendance_stay',
    'hall_id, id, state, day, person_id, in_at, out_at, source, reason, witness_id',
  ),
  sheet: bulk(
    'attendance_sheet',
    'hall_id, id, state, month, person_id, figures, drawn_by, drawn_at, confirm_due, confirmed_at, dispute, disputed_at',
  ),
};

/** Who came and went in the hall of the story since the first of last month, and the sheets of that month. */
export async function seedAttendance(put: Put, due_work: Parameters<Put>[0]): Promise<void> {
  const roll = dice(20_261);
  const listed = pastDays().flatMap(day => rosterOn(hall_id, day));
  await put(putDuty as Statement<Row, Row>, listed);
  const today = businessDay(wallNow());
  const here: Row[] = rosterOn(hall_id, today, true)
    .filter(one => early_birds.some(no => personId(no) === one.person_id))
    .map((one, index) => ({
      ...gone(one, fixedId(562, index), -24 + index, 0),
      ...{ state: 'here', out_at: null },
    }));
  await put(statements.stay, [...listed.flatMap((one, index) => stayOf(one, index, roll())), ...here]);
  const sheets = sheetsOf();
  await put(statements.sheet, sheets);
  await put(due_work, [
    ...here.map((one, index) => ({
      ...{ hall_id, id: fixedId(563, index), kind: 'attendance.forgotten', subject_id: one.id },
      ...{ due_at: onDay(today, '23:30'), facts: '{}' },
    })),
    ...sheets
      .filter(one => one.state === 'drawn')
      .map((one, index) => ({
        ...{ hall_id, id: fixedId(564, index), kind: 'attendance.confirm_over', subject_id: one.id },
        ...{ due_at: one.confirm_due, facts: '{}' },
      })),
  ]);
}
