import { addDays, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { bulk, type Put } from './bulk.ts';
import { cast } from './cast.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';
import type { CastMember } from './member.ts';
import { halls, units } from './province.ts';

/** Whose letter is somebody else's business. */
const outside = ['partner', 'promoter', 'mystery_shopper', 'administrator', 'program'];

const letters = bulk(
  'duty_letter',
  `hall_id, id, state, year, unit_id, person_id, post, rank, fields, superior_id, valid_from, valid_until, drafted_by, drafted_at,
   accepted_at, signed_by, signed_at, ended_at, why_ended`,
);

const deputies: Readonly<Record<string, readonly string[]>> = {
  '0115': ['fire', 'power', 'guard', 'building', 'floor', 'counter', 'cash', 'stock', 'marketing', 'partner'],
  '0117': ['fire', 'power', 'guard', 'building', 'floor'],
  '0118': ['counter', 'cash', 'stock', 'marketing', 'partner'],
};
/** Every unit has a head, who signs with the head above. */
const heads: Readonly<Record<number, string>> = {
  ...{ 1: '0114', 11: '0116', 12: '0141', 13: '0142', 131: '0143', 132: '0144' },
};
const parentOf = (unit_id: number): number => units.find(one => one.id === unit_id)?.parent_id ?? 0;
const unit_of = new Map(halls().map(hall => [hall.id, hall.unit_id]));

const today = () => businessDay(wallNow());
const year = () => Number(today().slice(0, 4));

const managerOf = (hall_id: number): string | undefined =>
  cast.find(one => one.hall_id === hall_id && one.role === 'hall_manager')?.staff_no;

function sidesOf(of: CastMember): { rank: string; superior: string | null } | undefined {
  if (of.unit_id !== undefined) {
    const head = heads[of.unit_id];
    if (head === undefined) return undefined;
    if (of.staff_no === head) return { rank: 'first', superior: heads[parentOf(of.unit_id)] ?? null };
    return { rank: of.staff_no in deputies ? 'deputy' : 'member', superior: head };
  }
  const manager = managerOf(of.hall_id ?? 0);
  if (manager === undefined) return undefined;
  const first = of.staff_no === manager;
  const head = heads[unit_of.get(of.hall_id ?? 0) ?? 0];
  return { rank: first ? 'first' : 'member', superior: first ? (head ?? null) : manager };
}

/** How far the letter of somebody is this year: signed by both in January, a few not, one ended with a post. */
function stateOf(of: CastMember, rank: string): 'in_force' | 'accepted' | 'drafted' {
  if (rank !== 'member') return 'in_force';
  if (of.role === 'intern') return 'drafted';
  return of.staff_no === '0312' || of.staff_no === '0410' ? 'accepted' : 'in_force';
}

function letterOf(of: CastMember, index: number): Row[] {
  const sides = sidesOf(of);
  if (sides === undefined) return [];
  const state = stateOf(of, sides.rank);
  const begins = `${year()}-01-01`;
  const drafted_at = onDay(addDays(begins, -20), '09:30');
  const signer = sides.superior ?? '0108';
  return [
    {
      ...{
        hall_id: of.hall_id ?? 0,
        id: fixedId(560, index),
        state,
        year: year(),
        unit_id: of.unit_id ?? null,
      },
      ...{
        person_id: personId(of.staff_no),
        post: of.role,
        rank: sides.rank,
        fields: deputies[of.staff_no] ?? [],
      },
      superior_id: sides.superior === null ? null : personId(sides.superior),
      ...{ valid_from: begins, valid_until: `${year()}-12-31`, drafted_by: personId('0106'), drafted_at },
      accepted_at: state === 'drafted' ? null : onDay(addDays(begins, -9), '10:00'),
      signed_by: state === 'in_force' ? personId(signer) : null,
      signed_at: state === 'in_force' ? onDay(addDays(begins, -6), '16:20') : null,
      ...{ ended_at: null, why_ended: null },
    },
  ];
}

/** When the clock drafts the letters of the next year. */
const drafted_on = () => addDays(`${year()}-12-31`, -45);
const is_drafted = () => drafted_on() <= today();

/** The clocks of a letter: the next one is drafted before the year ends, and the year ends. */
const clocksOf = (row: Row): Row[] => {
  const due = { hall_id: row.hall_id, subject_id: row.id, facts: '{}' };
  const number = Number.parseInt(String(row.id).slice(-12), 16);
  const until = String(row.valid_until);
  const soon = onDay(addDays(until, -45), '08:00');
  return [
    ...(soon.getTime() > wallNow().getTime()
      ? [{ ...due, id: fixedId(561, number), kind: 'responsibility.soon', due_at: soon }]
      : []),
    {
      ...due,
      id: fixedId(562, number),
      kind: 'responsibility.over',
      due_at: onDay(addDays(until, 1), '00:10'),
    },
  ];
};

/** In the last weeks of a year the next one is on its way: drafted for everybody, signed by a few for themselves. */
const nextOf = (row: Row, at: number): Row[] =>
  is_drafted()
    ? [
        {
          ...row,
          ...{ id: fixedId(560, 20_000 + at), year: year() + 1, drafted_at: onDay(drafted_on(), '08:00') },
          ...{ valid_from: `${year() + 1}-01-01`, valid_until: `${year() + 1}-12-31` },
          ...{ signed_by: null, signed_at: null },
          ...(row.superior_id === null || at % 9 === 0
            ? { state: 'accepted', accepted_at: onDay(addDays(today(), -2), '16:30') }
            : { state: 'drafted', accepted_at: null }),
        },
      ]
    : [];

/** Somebody who was first before: their letter ended with the post, as the log of changes shows. */
const former = (): Row[] => [
  {
    ...{ hall_id: 1001, id: fixedId(560, 9001), state: 'ended', year: year(), unit_id: null },
    ...{
      person_id: personId('0305'),
      post: 'hall_manager',
      rank: 'first',
      fields: [],
      superior_id: personId('0116'),
    },
    ...{ valid_from: `${year()}-01-01`, valid_until: `${year()}-12-31`, drafted_by: personId('0106') },
    ...{
      drafted_at: onDay(`${year() - 1}-12-12`, '09:30'),
      accepted_at: onDay(`${year() - 1}-12-23`, '10:00'),
    },
    ...{ signed_by: personId('0116'), signed_at: onDay(`${year() - 1}-12-26`, '16:20') },
    ...{ ended_at: onDay(`${year()}-02-28`, '17:30'), why_ended: '厅经理交接，改任值班经理' },
  },
];

/** The chain of letters of the year: the cast of every hall, those above, the organisation. */
export async function seedResponsibility(put: Put, due_work: Parameters<Put>[0]): Promise<void> {
  const own = cast.filter(one => !outside.includes(one.role));
  const now = own.flatMap(letterOf);
  const rows = [...now, ...now.flatMap(nextOf)];
  await put(letters, [...rows, ...former()]);
  await put(due_work, rows.flatMap(clocksOf));
}
