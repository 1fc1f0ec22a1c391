import { useState } from 'react';
import { BigNumber } from '../../../kit/ui/BigNumber.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import { MarkTab } from './MarkTab.tsx';
import { PeopleTab } from './PeopleTab.tsx';
import { PlanTab } from './PlanTab.tsx';
import { ResultsTab } from './ResultsTab.tsx';
import type { HallTraining } from './shapes.ts';
import { TrainersTab } from './TrainersTab.tsx';
import './training.css';
import { hall_page as words } from './words.ts';

interface PageProps {
  hall_id: number;
  /** Whether the reader certifies trainers. */
  may_certify: boolean;
}

/** The training of a hall: who owes what, the plan, results and effect, trainers, what waits to be marked (TRN-01, TRN-07). */
export function TrainingPage({ hall_id, may_certify }: PageProps) {
  const say = useSay();
  const found = useLive<HallTraining>(
    `/api/halls/${hall_id}/training`,
    'training',
    'clock',
    'ratings',
    'checklists',
  );
  const [tab, open] = useState('people');
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={44} />;
  const on = { hall_id, of, onDone: found.refresh };
  return (
    <div className="tr-page">
      <Figures of={of} />
      <Tabs
        label={say(words.title)}
        open={tab}
        onOpen={open}
        tabs={[
          { id: 'people', name: say(words.people), panel: <PeopleTab {...on} /> },
          { id: 'plan', name: say(words.plan), panel: <PlanTab {...on} /> },
          { id: 'mark', name: say(words.marking(of.to_mark.length)), panel: <MarkTab {...on} /> },
          { id: 'results', name: say(words.results), panel: <ResultsTab of={of} /> },
          {
            id: 'trainers',
            name: say(words.trainers),
            panel: <TrainersTab of={of} may_certify={may_certify} onDone={found.refresh} />,
          },
        ]}
      />
      <div className="tr-bar">
        <span className="tr-quiet">
          <ClauseChip id="TRN-01" /> <ClauseChip id="TRN-07" /> <ClauseChip id="TRN-09" />{' '}
          <ClauseChip id="TRN-11" />
        </span>
        <ExportButton hall_id={hall_id} kind="training" about={{}} label={say(words.export_kind)} />
      </div>
    </div>
  );
}

function Figures({ of }: { of: HallTraining }) {
  const say = useSay();
  const { figures } = of;
  return (
    <div className="tr-figures">
      <div>
        <span>{say(words.kept)}</span>
        <BigNumber size="2xl" {...(figures.kept === null ? {} : { unit: '%' })}>
          {figures.kept ?? '–'}
        </BigNumber>
        <small>{say(words.kept_note(figures.held, figures.planned))}</small>
      </div>
      <div>
        <span>{say(words.hours)}</span>
        <BigNumber size="2xl">{figures.hours_per_head.toFixed(1)}</BigNumber>
        <small>{say(words.this_year)}</small>
      </div>
      <div>
        <span>{say(words.overdue)}</span>
        <BigNumber size="2xl" tone={figures.overdue > 0 ? 'bad' : 'ink'}>
          {figures.overdue}
        </BigNumber>
        <small>{say(words.of_heads(figures.heads))}</small>
      </div>
      <div>
        <span>{say(words.idle)}</span>
        <BigNumber size="2xl" tone={figures.idle > 0 ? 'warn' : 'ink'}>
          {figures.idle}
        </BigNumber>
        <small>{say(words.of_heads(figures.heads))}</small>
      </div>
      <div>
        <span>{say(words.pledged)}</span>
        <BigNumber size="2xl">{figures.pledged}</BigNumber>
        <small>{say(words.of_heads(figures.heads))}</small>
      </div>
    </div>
  );
}
