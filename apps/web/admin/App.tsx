import { type ReactNode, useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { TopBar } from '../../../kit/ui/TopBar.tsx';
import * as halls_wire from '../../../modules/halls/wire.ts';
import { DevicesTab } from '../../../modules/people/ui/admin/DevicesTab.tsx';
import { PeopleTab } from '../../../modules/people/ui/admin/PeopleTab.tsx';
import { admin as words } from '../../../modules/people/ui/admin/words.ts';
import { StaffGate } from '../../../modules/people/ui/StaffGate.tsx';
import { hall_types } from '../../../modules/region/ui/words.ts';
import '../../../modules/people/ui/admin/admin.css';

type Hall = z.output<typeof halls_wire.hallSchema>;
type Page = 'people' | 'halls' | 'devices';

/** Administration (管理): people, halls, devices; no customer data. */
export function App() {
  const say = useSay();
  return (
    <StaffGate name={say(words.name)} offer={['administrator']}>
      {who => <Admin name={say(who.name)} />}
    </StaffGate>
  );
}

function Admin({ name }: { name: string }) {
  const say = useSay();
  const [page, open] = useState<Page>('people');
  const [halls, setHalls] = useState<Hall[]>([]);
  useEffect(() => {
    void callApi(halls_wire.halls, {}).then(outcome => outcome.ok && setHalls(outcome.value));
  }, []);
  const panels: Record<Page, ReactNode> = {
    people: <PeopleTab halls={halls} />,
    halls: <HallsTable halls={halls} />,
    devices: halls.length > 0 && <DevicesTab halls={halls} />,
  };
  const tabs = (['people', 'halls', 'devices'] as const).map(id => ({
    id,
    name: say(words[id]),
    panel: panels[id],
  }));
  return (
    <div className="ad">
      <TopBar icon="settings" name={say(words.name)} hall={say(words.note)} person={name} />
      <main className="ad-tabs">
        <h1 className="unseen">{say(words.name)}</h1>
        <Tabs label={say(words.name)} tabs={tabs} open={page} onOpen={id => open(id as Page)} />
      </main>
    </div>
  );
}

function HallsTable({ halls }: { halls: Hall[] }) {
  const say = useSay();
  const columns: Column<Hall>[] = [
    { id: 'id', head: say(words.code), figures: true, cell: hall => hall.id, sortBy: hall => hall.id },
    {
      id: 'name',
      head: say(words.hall),
      cell: hall => <b>{say(hall.name)}</b>,
      sortBy: hall => say(hall.name),
    },
    { id: 'unit', head: say(words.home), cell: hall => say(hall.unit), sortBy: hall => say(hall.unit) },
    {
      id: 'type',
      head: say(words.type),
      cell: hall => say(hall_types[hall.hall_type] ?? { zh: '', en: '' }),
      sortBy: hall => hall.hall_type,
    },
    {
      id: 'star',
      head: say(words.star),
      figures: true,
      cell: hall => hall.star ?? '–',
      sortBy: hall => hall.star,
    },
    { id: 'hours', head: say(words.hours), cell: hall => `${hall.opens}–${hall.closes}` },
    { id: 'address', head: say(words.address), cell: hall => say(hall.address) },
  ];
  return (
    <div className="ad-one">
      <Table
        label={say(words.halls)}
        columns={columns}
        rows={halls}
        rowId={hall => String(hall.id)}
        height={720}
      />
    </div>
  );
}
