import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { TopBar } from '../../../kit/ui/TopBar.tsx';
import * as entry_wire from '../../../modules/halls/entry_wire.ts';
import * as halls_wire from '../../../modules/halls/wire.ts';
import { DevicesTab } from '../../../modules/people/ui/admin/DevicesTab.tsx';
import { PeopleTab } from '../../../modules/people/ui/admin/PeopleTab.tsx';
import { admin as words } from '../../../modules/people/ui/admin/words.ts';
import { StaffGate } from '../../../modules/people/ui/StaffGate.tsx';
import '../../../modules/people/ui/admin/admin.css';
import { AddDevice } from './AddDevice.tsx';
import { HallsTab } from './HallsTab.tsx';
import { organisation_words } from './hall-words.ts';
import { OrganisationTab } from './OrganisationTab.tsx';

type Hall = z.output<typeof halls_wire.hallSchema>;
type Unit = z.output<typeof entry_wire.units.answer>[number];
type Page = 'people' | 'organisation' | 'halls' | 'devices';

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
  const refresh = useCallback(
    () => void callApi(halls_wire.halls, {}).then(outcome => outcome.ok && setHalls(outcome.value)),
    [],
  );
  const [units, setUnits] = useState<Unit[]>([]);
  useEffect(refresh, [refresh]);
  useEffect(() => {
    void callApi(entry_wire.units, {}).then(outcome => outcome.ok && setUnits(outcome.value));
  }, []);
  const panels: Record<Page, ReactNode> = {
    people: <PeopleTab halls={halls} units={units} />,
    organisation: <OrganisationTab />,
    halls: <HallsTab halls={halls} onChanged={refresh} />,
    devices: halls.length > 0 && (
      <DevicesTab
        halls={halls}
        adding={(hall_id, onDone) => <AddDevice key={hall_id} hall_id={hall_id} onDone={onDone} />}
      />
    ),
  };
  const tabs = (['people', 'organisation', 'halls', 'devices'] as const).map(id => ({
    id,
    name: say(id === 'organisation' ? organisation_words.name : words[id]),
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
