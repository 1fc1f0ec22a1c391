import { useState } from 'react';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { percent } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import type { Act } from '../../people/ui/act.ts';
import type { Who } from '../../people/wire.ts';
import './assets.css';
import { CarePage } from './CarePage.tsx';
import { CountPage } from './CountPage.tsx';
import { Register } from './Register.tsx';
import { RepairsPage } from './RepairsPage.tsx';
import { SmartPanel } from './SmartPanel.tsx';
import type { Assets } from './shapes.ts';
import { care_words, smart_words, asset_words as words } from './words.ts';

/** Devices (设备): whether they work, how old they are, who keeps them, what is counted and mended. */
export function AssetsPage({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const found = useLive<Assets>(`/api/halls/${hall_id}/assets`, 'assets', 'people');
  const [open, setOpen] = useState('repairs');
  if (found.state === 'refused' && found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={10} row_px={34} />;
  const of = found.data;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  const all = { hall_id, who, of, act: doing };
  return (
    <section className="as">
      <h1>
        {say(words.title)} <ClauseChip id="FAC-15" /> <ClauseChip id="FAC-14" /> <ClauseChip id="FAC-17" />
      </h1>
      <Figures of={of} />
      <Tabs
        label={say(words.tabs)}
        open={open}
        onOpen={setOpen}
        tabs={[
          { id: 'repairs', name: say(words.repairs), panel: <RepairsPage {...all} /> },
          { id: 'register', name: say(words.register), panel: <Register {...all} /> },
          { id: 'counting', name: say(words.counting), panel: <CountPage {...all} /> },
          { id: 'smart', name: say(smart_words.title), panel: <SmartPanel hall_id={hall_id} act={doing} /> },
          { id: 'care', name: say(care_words.name), panel: <CarePage {...all} /> },
        ]}
      />
    </section>
  );
}

function Figures({ of }: { of: Assets }) {
  const say = useSay();
  const behind = of.assets.filter(one => one.update !== 'none').length;
  const figures = [
    {
      head: words.available(of.days),
      value: of.available === null ? '—' : `${percent(of.available / 1000)}%`,
    },
    { head: words.months, value: of.age.months, unit: words.months_unit },
    { head: words.past, value: of.age.past, unit: words.pieces },
    { head: words.planned, value: of.age.planned, unit: words.pieces },
    { head: words.behind, value: behind, unit: words.pieces },
  ];
  return (
    <dl className="as-figures">
      {figures.map(one => (
        <div key={one.head.en}>
          <dt>{say(one.head)}</dt>
          <dd>
            <span className="num">{one.value}</span>{' '}
            {one.unit !== undefined && <small>{say(one.unit)}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
