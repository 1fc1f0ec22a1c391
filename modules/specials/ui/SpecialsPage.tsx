import { useState } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page } from '../../../kit/ui/Page.tsx';
import { RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import type { Act } from '../../people/ui/act.ts';
import type { Who } from '../../people/wire.ts';
import { CareLog } from './CareLog.tsx';
import { Guiding } from './Guiding.tsx';
import { Programmes } from './Programmes.tsx';
import { Services } from './Services.tsx';
import type { Specials } from './shapes.ts';
import { specials_words as words } from './words.ts';

/** What the hall does beyond its businesses (特色与关怀): services, guidance, care, programmes for segments, its market. */
export function SpecialsPage({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const found = useLive<Specials>(`/api/halls/${hall_id}/specials`, 'specials', 'assets', 'appointments');
  const [open, setOpen] = useState('services');
  if (found.state === 'refused' && found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  const all = { hall_id, who, act: doing, of: found.data };
  return (
    <Page title={say(words.title)} clauses={['SVC-10', 'SVC-13', 'PRIN-21']}>
      <Tabs
        label={say(words.title)}
        open={open}
        onOpen={setOpen}
        tabs={[
          { id: 'services', name: say(words.services), panel: <Services {...all} /> },
          { id: 'guiding', name: say(words.guiding), panel: <Guiding {...all} /> },
          { id: 'care', name: say(words.care), panel: <CareLog {...all} /> },
          { id: 'programmes', name: say(words.programmes), panel: <Programmes {...{ hall_id, who, act }} /> },
        ]}
      />
    </Page>
  );
}
