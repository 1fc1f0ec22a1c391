import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type * as wire from '../../../modules/halls/wire.ts';
import { admin } from '../../../modules/people/ui/admin/words.ts';
import { hall_types } from '../../../modules/region/ui/words.ts';
import { HallEntry } from './HallEntry.tsx';
import { hall_words as words } from './hall-words.ts';
import { RegisterHall } from './RegisterHall.tsx';

type Hall = z.output<typeof wire.hallSchema>;

/** The registry of halls: every hall in a table, one entry with its counters beside (ORG-01). */
export function HallsTab({ halls, onChanged }: { halls: Hall[]; onChanged: () => void }) {
  const say = useSay();
  const [search, look] = useState('');
  const [selected, select] = useState<number | null>(null);
  const [registering, register] = useState(false);
  const wanted = search.trim().toLowerCase();
  const shown = halls.filter(
    one =>
      one.name.zh.includes(wanted) ||
      one.name.en.toLowerCase().includes(wanted) ||
      String(one.id).startsWith(wanted),
  );
  const columns: Column<Hall>[] = [
    { id: 'id', head: say(admin.code), figures: true, cell: hall => hall.id, sortBy: hall => hall.id },
    {
      id: 'name',
      head: say(admin.hall),
      cell: hall => <b>{say(hall.name)}</b>,
      sortBy: hall => say(hall.name),
    },
    { id: 'unit', head: say(admin.home), cell: hall => say(hall.unit), sortBy: hall => say(hall.unit) },
    {
      id: 'type',
      head: say(admin.type),
      cell: hall => say(hall_types[hall.hall_type] ?? { zh: '', en: '' }),
      sortBy: hall => hall.hall_type,
    },
    {
      id: 'star',
      head: say(admin.star),
      figures: true,
      cell: hall => hall.star ?? '–',
      sortBy: hall => hall.star,
    },
    { id: 'hours', head: say(admin.hours), cell: hall => `${hall.opens}–${hall.closes}` },
  ];
  return (
    <div className="ad-body ad-body-wide">
      <div>
        <FilterSentence leaves={<Button onPress={() => register(true)}>{say(words.register)}</Button>}>
          <SearchBox label={say(admin.hall)} value={search} onChange={look} />
        </FilterSentence>
        <Table
          label={say(admin.halls)}
          columns={columns}
          rows={shown}
          rowId={hall => String(hall.id)}
          selected={selected === null ? null : String(selected)}
          onOpen={hall => select(hall.id)}
          height={700}
        />
      </div>
      <aside className="ad-panel" aria-label={say(words.pick)}>
        {selected === null ? (
          <EmptyPanel why="pick" title={say(words.pick)} />
        ) : (
          <HallEntry key={selected} hall_id={selected} onChanged={onChanged} />
        )}
      </aside>
      {registering && (
        <RegisterHall
          onClose={() => register(false)}
          onDone={id => {
            register(false);
            onChanged();
            select(id);
          }}
        />
      )}
    </div>
  );
}
