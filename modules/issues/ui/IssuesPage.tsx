import { useState } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page } from '../../../kit/ui/Page.tsx';
import { RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { CallsTab } from './CallsTab.tsx';
import { FiguresOfMonth } from './FiguresOfMonth.tsx';
import { IssuesTab } from './IssuesTab.tsx';
import { OrdersOfHall } from './OrdersTab.tsx';
import './issues.css';
import type { Register } from './shapes.ts';
import { words } from './words.ts';

/** What is fed back in a hall, what it asked of departments, and whom it calls back (SVC-14, SVC-18, SVC-19, SVC-26). */
export function IssuesPage({ hall_id, month }: { hall_id: number; month: string }) {
  const say = useSay();
  const [open, show] = useState('issues');
  const found = useLive<Register>(
    `/api/halls/${hall_id}/issues`,
    'issues',
    'complaints',
    'suggestions',
    'assets',
  );
  // A partner or a department sees the orders it received, and nothing else of the hall.
  if (found.problem !== null && found.data === null)
    return (
      <Page title={say(words.orders)} clauses={['SVC-26', 'ROLE-28']}>
        <OrdersOfHall hall_id={hall_id} otherwise={<RefusedPanel title={found.problem.title} />} />
      </Page>
    );
  const may = found.data?.may;
  const tabs = [
    {
      ...{ id: 'issues', name: say(words.issues) },
      panel: <IssuesTab {...{ hall_id, month }} of={found.data} onChange={found.refresh} />,
    },
    ...(may?.orders === true
      ? [{ id: 'orders', name: say(words.orders), panel: <OrdersOfHall hall_id={hall_id} /> }]
      : []),
    ...(may?.calls === true
      ? [{ id: 'calls', name: say(words.calls), panel: <CallsTab hall_id={hall_id} /> }]
      : []),
  ];
  return (
    <Page title={say(words.title)} clauses={['SVC-18', 'SVC-19', 'SVC-26']}>
      {may?.calls === true && <FiguresOfMonth hall_id={hall_id} month={month} />}
      <Tabs label={say(words.tabs)} tabs={tabs} open={open} onOpen={show} />
    </Page>
  );
}
