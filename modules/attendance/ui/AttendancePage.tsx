import { useState } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { Page } from '../../../kit/ui/Page.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { DayTab } from './DayTab.tsx';
import { MonthTab } from './MonthTab.tsx';
import { words } from './words.ts';

/** The attendance of a hall (考勤): a day against its duty list, a month as everybody confirms it (ATT-01 to ATT-03). */
export function AttendancePage({ hall_id, first }: { hall_id: number; first: string }) {
  const say = useSay();
  const [tab, open] = useState('day');
  return (
    <Page title={say(words.title)} clauses={['ATT-01', 'ATT-02', 'ATT-03']}>
      <p className="pg-note">{say(words.lead)}</p>
      <Tabs
        label={say(words.title)}
        open={tab}
        onOpen={open}
        tabs={[
          { id: 'day', name: say(words.day), panel: <DayTab hall_id={hall_id} first={first} /> },
          { id: 'month', name: say(words.month), panel: <MonthTab hall_id={hall_id} today={first} /> },
        ]}
      />
    </Page>
  );
}
