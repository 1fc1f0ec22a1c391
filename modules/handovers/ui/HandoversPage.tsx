import { useState } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { Page } from '../../../kit/ui/Page.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import type { Who } from '../../people/wire.ts';
import { BookTab } from './BookTab.tsx';
import { KeysTab } from './KeysTab.tsx';
import { LogTab } from './LogTab.tsx';
import { words } from './words.ts';

/** Handovers of a hall (交接班): the book, the log of the duty manager, keys and codes (HND-01 to HND-05). */
export function HandoversPage({ hall_id, day, who }: { hall_id: number; day: string; who: Who }) {
  const say = useSay();
  const [tab, open] = useState('book');
  return (
    <Page title={say(words.title)} clauses={['HND-01', 'HND-02', 'HND-03', 'HND-04', 'HND-05']}>
      <Tabs
        label={say(words.title)}
        open={tab}
        onOpen={open}
        tabs={[
          { id: 'book', name: say(words.book), panel: <BookTab hall_id={hall_id} who={who} /> },
          { id: 'log', name: say(words.log), panel: <LogTab hall_id={hall_id} first={day} /> },
          { id: 'keys', name: say(words.keys), panel: <KeysTab hall_id={hall_id} /> },
        ]}
      />
    </Page>
  );
}
