import { useCallback, useEffect, useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { callApi } from '../../../../kit/ui/call.ts';
import { FilterSentence, SearchBox } from '../../../../kit/ui/Filter.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../../kit/ui/Table.tsx';
import * as wire from '../../admin_wire.ts';
import { roles } from '../../roles.ts';
import { AddPerson } from './AddPerson.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import type { HallName, Staff } from './places.ts';
import { admin as words } from './words.ts';

/** The staff: found by number or name, one person's roles and certificates beside. */
export function PeopleTab({ halls, units }: { halls: readonly HallName[]; units: readonly HallName[] }) {
  const say = useSay();
  const [search, setSearch] = useState('');
  const [rows, setRows] = useState<Staff[] | null>(null);
  const [selected, select] = useState<string | null>(null);
  const [adding, add] = useState(false);
  const refresh = useCallback(async () => {
    const outcome = await callApi(wire.staff, { search });
    if (outcome.ok) setRows(outcome.value);
  }, [search]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const homeOf = (person: Staff) => halls.find(hall => hall.id === person.home_hall_id)?.name ?? words.above;
  const columns: Column<Staff>[] = [
    {
      id: 'staff_no',
      head: say(words.staff_no),
      cell: one => <span className="num">{one.staff_no}</span>,
      sortBy: one => one.staff_no,
    },
    {
      id: 'name',
      head: say(words.person),
      cell: one => <b>{say(one.name)}</b>,
      sortBy: one => say(one.name),
    },
    { id: 'home', head: say(words.home), cell: one => say(homeOf(one)), sortBy: one => one.home_hall_id },
    {
      id: 'roles',
      head: say(words.roles),
      cell: one => one.roles.map(role => say(roles[role.role as keyof typeof roles])).join(' · '),
    },
    {
      id: 'skills',
      head: say(words.skills),
      figures: true,
      cell: one => one.skills.length,
      sortBy: one => one.skills.length,
    },
    {
      id: 'sessions',
      head: say(words.sessions),
      figures: true,
      cell: one => one.sessions,
      sortBy: one => one.sessions,
    },
    { id: 'state', head: say(words.state), cell: one => <Standing of={one} /> },
  ];
  const person = rows?.find(one => one.id === selected) ?? null;
  return (
    <div className="ad-body">
      <div>
        <FilterSentence leaves={<Button onPress={() => add(true)}>{say(words.add)}</Button>}>
          <SearchBox label={say(words.search)} value={search} onChange={setSearch} />
        </FilterSentence>
        <Table
          label={say(words.people)}
          columns={columns}
          rows={rows}
          rowId={one => one.id}
          selected={selected}
          onOpen={one => select(one.id)}
          empty={<EmptyPanel why="search" title={say(words.none)} />}
          height={700}
        />
      </div>
      <PersonPanel units={units} person={person} halls={halls} onChanged={() => void refresh()} />
      {adding && (
        <AddPerson
          halls={halls}
          onClose={() => {
            add(false);
            void refresh();
          }}
        />
      )}
    </div>
  );
}

function Standing({ of }: { of: Staff }) {
  const say = useSay();
  if (of.state === 'left') return <StateMark mark="not-open">{say(words.left)}</StateMark>;
  if (of.locked) return <StateMark mark="near">{say(words.locked)}</StateMark>;
  return <StateMark mark="done">{say(words.active)}</StateMark>;
}
