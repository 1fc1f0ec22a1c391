import { useState } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page } from '../../../kit/ui/Page.tsx';
import { RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { MustTab } from './MustTab.tsx';
import { RegisterTab } from './RegisterTab.tsx';
import type { Register } from './shapes.ts';
import { words } from './words.ts';

/** Requests, reports and grave matters of a hall (请示报告): what waits and by when, each with its course (RPT-01 to RPT-03). */
export function SubmissionsPage({ hall_id, month }: { hall_id: number; month: string }) {
  const say = useSay();
  const [tab, open] = useState('register');
  const found = useLive<Register>(`/api/halls/${hall_id}/submissions`, 'submissions');
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const all = { hall_id, of: found.data, onChange: found.refresh };
  return (
    <Page title={say(words.title)} clauses={['RPT-01', 'RPT-02', 'RPT-03']}>
      <p className="pg-note">{say(words.lead)}</p>
      <Tabs
        label={say(words.title)}
        open={tab}
        onOpen={open}
        tabs={[
          { id: 'register', name: say(words.register), panel: <RegisterTab {...all} month={month} /> },
          { id: 'must', name: say(words.must), panel: <MustTab {...all} /> },
        ]}
      />
    </Page>
  );
}
