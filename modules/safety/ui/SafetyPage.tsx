import { type ReactNode, useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page } from '../../../kit/ui/Page.tsx';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { DrillsTab } from '../../drills/ui/DrillsTab.tsx';
import { drills } from '../../drills/ui/words.ts';
import { ChainTab } from '../../responsibility/ui/ChainTab.tsx';
import { chain } from '../../responsibility/ui/words.ts';
import * as wire from '../wire.ts';
import { AssessmentTab } from './AssessmentTab.tsx';
import { assess } from './assessment_words.ts';
import { HazardsTab } from './HazardsTab.tsx';
import { IncidentsTab } from './IncidentsTab.tsx';
import { LogTab } from './LogTab.tsx';
import { HazardForm, IncidentForm } from './Report.tsx';
import './safety.css';
import { type Safety, sent } from './shapes.ts';
import { ask, words } from './words.ts';

/** The safety of a hall (安全): days without an accident, hazards, incidents, the log (SAF-01, SAF-06, SAF-19). */
export function SafetyPage({ hall_id, month }: { hall_id: number; month: string }) {
  const say = useSay();
  const found = useLive<Safety>(`/api/halls/${hall_id}/safety`, 'safety', 'checklists', 'halls');
  const [page, open] = useState('hazards');
  const [asking, asked] = useState<'hazard' | 'incident' | 'log' | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={28} />;
  const close = { onClose: () => asked(null), onDone: found.refresh };
  return (
    <Page title={say(words.title)} clauses={['SAF-01', 'SAF-06', 'SAF-19']}>
      <Figures of={of}>
        {of.may.log && !of.log_signed && <Button onPress={() => asked('log')}>{say(words.sign)}</Button>}
        {of.may.report && (
          <>
            <Button onPress={() => asked('incident')}>{say(words.report_incident)}</Button>
            <Button kind="primary" onPress={() => asked('hazard')}>
              {say(words.report_hazard)}
            </Button>
          </>
        )}
      </Figures>
      <Tabs
        label={say(words.title)}
        open={page}
        onOpen={open}
        tabs={[
          {
            id: 'hazards',
            name: say(words.hazards),
            panel: <HazardsTab {...{ hall_id, of }} onChange={found.refresh} />,
          },
          {
            id: 'incidents',
            name: say(words.incidents),
            panel: <IncidentsTab {...{ hall_id, of }} onChange={found.refresh} />,
          },
          { id: 'log', name: say(words.log), panel: <LogTab {...{ hall_id, month }} /> },
          {
            id: 'drills',
            name: say(drills.name),
            panel: <DrillsTab hall_id={hall_id} year={Number(month.slice(0, 4))} />,
          },
          { id: 'assess', name: say(assess.name), panel: <AssessmentTab hall_id={hall_id} /> },
          { id: 'letters', name: say(chain.name), panel: <ChainTab hall_id={hall_id} /> },
        ]}
      />
      {asking === 'hazard' && <HazardForm hall_id={hall_id} {...close} />}
      {asking === 'incident' && <IncidentForm hall_id={hall_id} {...close} />}
      {asking === 'log' && <SignLog hall_id={hall_id} {...close} />}
    </Page>
  );
}

function Figures({ of, children }: { of: Safety; children: ReactNode }) {
  const say = useSay();
  const { facts } = of;
  return (
    <div className="sf-head">
      <dl>
        <div className="sf-days">
          <dt>{say(words.days)}</dt>
          <dd className="num">{facts.days}</dd>
        </div>
        <div>
          <dt>{say(words.open_hazards)}</dt>
          <dd className="num">{facts.hazards_open}</dd>
        </div>
        <div>
          <dt>{say(words.rounds_today)}</dt>
          <dd>{say(words.of_rounds(facts.walked, facts.missed))}</dd>
        </div>
        <div>
          <dt>{say(words.log_today)}</dt>
          <dd>
            <StateMark mark={of.log_signed ? 'done' : 'near'}>
              {say(of.log_signed ? words.signed : words.unsigned)}
            </StateMark>
          </dd>
        </div>
      </dl>
      <div className="pg-do">{children}</div>
    </div>
  );
}

function SignLog({ hall_id, onClose, onDone }: { hall_id: number; onClose: () => void; onDone: () => void }) {
  const say = useSay();
  const keep = async ({ said = '', suspicious = '' }: Record<string, string>) => {
    const more = suspicious.trim() === '' ? {} : { suspicious: suspicious.trim() };
    const done = await sent(wire.signLog, { hall_id, said, ...more });
    if (done) onDone();
    return done;
  };
  return (
    <AskDialog
      title={say(words.sign)}
      note={say(ask.sign_note)}
      fields={[
        { key: 'said', label: say(ask.day_said), kind: 'area' },
        { key: 'suspicious', label: say(ask.suspicious), kind: 'area' },
      ]}
      onClose={onClose}
      onKeep={keep}
    />
  );
}
