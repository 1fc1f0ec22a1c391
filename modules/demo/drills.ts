import { addDays, businessDay, day_ms, later, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { bulk, type Put } from './bulk.ts';
import { cast } from './cast.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

const statements = {
  drill: bulk(
    'safety_drill',
    `hall_id, id, state, kind, due_on, note, planned_by, planned_at, held_at, minutes, place, content, led_by, expected, review_due,
     seconds, verdict, plan_change, findings, reviewed_by, reviewed_at, closed_by, ended_at`,
  ),
  presence: bulk('drill_presence', 'hall_id, drill_id, person_id, signed_at'),
};

const today = () => businessDay(wallNow());
const year = () => Number(today().slice(0, 4));
const lastOf = (month: number): string =>
  month === 12 ? `${year()}-12-31` : addDays(`${year()}-${String(month + 1).padStart(2, '0')}-01`, -1);

/** The ten halls of the cast: the two of the story with everything, the others with the drills of the year. */
const halls = (): number[] => [...new Set(cast.flatMap(one => one.hall_id ?? []))].toSorted((a, b) => a - b);
const storied = new Set([1001, 1002]);

const told: Readonly<
  Record<string, { content: string; evaluation: string; change: string; seconds: number }>
> = {
  evacuation: {
    content: '模拟等候区冒烟，广播、引导、清场，集合点清点',
    evaluation: '老人由专人扶行，后门通道先通；集合点清点慢',
    change: '集合点固定由值班经理持名单清点',
    seconds: 148,
  },
  fire: {
    content: '灭火器实操，两人一组，断电后灭火',
    evaluation: '两人拔销动作生疏，复练后合格',
    change: '灭火器实操列入新员工岗前',
    seconds: 95,
  },
  talk: {
    content: '上月隐患两处、邻市一起触电案例；本月重点用电和防诈',
    evaluation: '人人说出本岗一处风险，抽问合格',
    change: '',
    seconds: 0,
  },
};

const peopleOf = (hall_id: number): string[] =>
  cast
    .filter(one => one.hall_id === hall_id && one.role !== 'partner' && one.role !== 'promoter')
    .map(one => one.staff_no);
const holding = (hall_id: number, role: string): string =>
  cast.find(one => one.hall_id === hall_id && one.role === role)?.staff_no ?? '0109';

interface Planned {
  hall_id: number;
  kind: 'talk' | 'evacuation' | 'fire';
  due_on: string;
  at: number;
}

const planOf = (hall_id: number): Planned[] => [
  { hall_id, kind: 'evacuation', due_on: lastOf(6), at: 1 },
  { hall_id, kind: 'fire', due_on: lastOf(12), at: 2 },
  ...(storied.has(hall_id)
    ? Array.from({ length: 12 }, (_, index) => ({
        ...{ hall_id, kind: 'talk' as const, due_on: lastOf(index + 1), at: 10 + index },
      }))
    : []),
];

const idOf = (of: Planned): string => fixedId(563, of.hall_id * 100 + of.at);

function stateOf(of: { missed: boolean; done: boolean; waits: boolean }): string {
  if (of.missed) return 'missed';
  if (of.done) return 'closed';
  return of.waits ? 'held' : 'planned';
}

/** What is over was held some days before its last; the talk of this month waits for signatures in the hall of the story. */
function rowOf(of: Planned): Row {
  const held_on = addDays(of.due_on, -4);
  const waits = of.kind === 'talk' && of.due_on.slice(0, 7) === today().slice(0, 7) && of.hall_id === 1001;
  const over = !waits && held_on < addDays(today(), -3);
  const missed = of.due_on < today() && of.hall_id === 1002 && of.at === 12;
  const { content, evaluation, change, seconds } = told[of.kind] ?? {
    content: '',
    evaluation: '',
    change: '',
    seconds: 0,
  };
  const held = (over && !missed) || waits;
  const held_at = waits ? later(wallNow(), -day_ms) : onDay(held_on, '08:25');
  const done = over && !missed;
  const lead = personId(holding(of.hall_id, 'safety_officer'));
  return {
    ...{
      hall_id: of.hall_id,
      id: idOf(of),
      kind: of.kind,
      due_on: of.due_on,
      note: '',
      planned_by: personId('0109'),
    },
    state: stateOf({ missed, done, waits }),
    planned_at: onDay(`${year() - 1}-12-20`, '10:00'),
    ...(held
      ? {
          ...{
            held_at,
            minutes: of.kind === 'talk' ? 25 : 40,
            place: of.kind === 'talk' ? '会议室' : '全厅',
            content,
          },
          ...{ led_by: lead, expected: peopleOf(of.hall_id).length, review_due: later(held_at, 3 * day_ms) },
        }
      : { expected: 0 }),
    ...(done
      ? {
          ...{
            seconds: of.kind === 'talk' ? null : seconds + (of.hall_id % 7) * 6,
            verdict: evaluation,
            findings: 0,
          },
          ...{
            plan_change: change === '' ? null : change,
            reviewed_by: lead,
            reviewed_at: later(held_at, day_ms),
          },
          ...{ closed_by: personId('0109'), ended_at: later(held_at, 2 * day_ms) },
        }
      : { findings: 0, ended_at: missed ? onDay(addDays(of.due_on, 1), '00:20') : null }),
  };
}

const signed = (row: Row): Row[] => {
  if (row.held_at === undefined) return [];
  const people = peopleOf(Number(row.hall_id));
  const come = row.state === 'held' ? people.slice(4, 9) : people.filter((_, at) => at % 9 !== 8);
  return come.map(no => ({
    ...{ hall_id: row.hall_id, drill_id: row.id, person_id: personId(no), signed_at: row.held_at },
  }));
};

const clocksOf = (row: Row): Row[] => {
  const due = { hall_id: row.hall_id, subject_id: row.id, facts: '{}' };
  const number = Number.parseInt(String(row.id).slice(-12), 16);
  if (row.state === 'held')
    return [{ ...due, id: fixedId(564, number), kind: 'drills.review_over', due_at: row.review_due }];
  if (row.state !== 'planned') return [];
  return [
    {
      ...due,
      id: fixedId(565, number),
      kind: 'drills.over',
      due_at: onDay(addDays(String(row.due_on), 1), '00:20'),
    },
  ];
};

/** The drills and talks of the year: planned by the department, held month by month, one missed. */
export async function seedDrills(put: Put, due_work: Parameters<Put>[0]): Promise<void> {
  const rows = halls().flatMap(planOf).map(rowOf);
  await put(statements.drill, rows);
  await put(statements.presence, rows.flatMap(signed));
  await put(due_work, rows.flatMap(clocksOf));
}
