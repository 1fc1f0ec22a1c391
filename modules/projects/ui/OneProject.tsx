import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { isoDay, money, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { facilities, project } from '../project.ts';
import * as wire from '../wire.ts';
import { type Asking, StepDialog } from './StepDialog.tsx';
import type { Do, Project } from './shapes.ts';
import { Tasks } from './Tasks.tsx';
import { projects as words } from './words.ts';

/** One project whole: its money, its works and tasks, its acceptance, its trail, and what the reader does next. */
export function OneProject({ id, types }: { id: string; types: Readonly<Record<string, Words>> }) {
  const say = useSay();
  const found = useLive<Project>(`/api/hall-projects/${id}`, 'projects');
  const [asking, ask] = useState<Asking | null>(null);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={8} row_px={34} />;
  const of = found.data;
  const act: Do = async (endpoint, input) => {
    const outcome = await callApi(endpoint, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    await found.retake();
    return outcome.ok;
  };
  return (
    <>
      <h2>
        {say(of.name)}{' '}
        <StateMark mark={of.over ? 'over' : 'running'}>{say(project.states[of.state])}</StateMark>
      </h2>
      <p className="pj-quiet">
        {say(of.unit)} · {say(of.address)} · {say(types[of.hall_type] ?? words.hall)} ·{' '}
        {say(words.size(of.area_m2, of.counters))} · {say(words.open_on)}{' '}
        <span className="num">{of.open_on}</span>
      </p>
      <p lang={writtenIn(of.why)}>{of.why}</p>
      {of.why_given_up !== null && <p lang={writtenIn(of.why_given_up)}>{of.why_given_up}</p>}
      <Steps of={of} act={act} ask={ask} />
      <Budget of={of} />
      <Tasks of={of} act={act} />
      <Signatures of={of} />
      <Trail of={of} />
      {asking !== null && <StepDialog of={of} asking={asking} act={act} onClose={() => ask(null)} />}
    </>
  );
}

interface StepsProps {
  of: Project;
  act: Do;
  ask: (what: Asking) => void;
}

/** What the reader may do now; nothing where it is somebody else's step. */
function Steps({ of, act, ask }: StepsProps) {
  const say = useSay();
  const { may } = of;
  const project_id = of.id;
  const asked: [boolean, Asking, Words][] = [
    [may.budget, 'budget', words.release],
    [may.start, 'start', words.start],
    [may.find, 'find', words.find],
    [may.open, 'open', words.open],
    [may.give_up, 'give_up', words.give_up],
  ];
  const { sign } = may;
  return (
    <p className="pj-acts">
      {asked
        .filter(([yes]) => yes)
        .map(([, what, name]) => (
          <Button key={what} kind={what === 'give_up' ? 'quiet' : 'secondary'} onPress={() => ask(what)}>
            {say(name)}
          </Button>
        ))}
      {may.finish && (
        <Button onPress={() => void act(wire.finishWorks, { project_id })}>{say(words.finish)}</Button>
      )}
      {sign !== null && (
        <Button kind="primary" onPress={() => void act(wire.signAcceptance, { project_id, as: sign })}>
          {say(words.sign)}
        </Button>
      )}
    </p>
  );
}

function Budget({ of }: { of: Project }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(words.budget)}</h3>
      {of.lines.length === 0 ? (
        <p className="pj-quiet">{say(words.no_budget)}</p>
      ) : (
        <ul>
          {of.lines.map(line => (
            <li key={line.code}>
              <span>{say(facilities[line.code])}</span>
              <span className="num">{money(line.fen)}</span>
            </li>
          ))}
          <li>
            <span>{say(words.works_money)}</span>
            <span className="num">{money(of.works_fen)}</span>
          </li>
        </ul>
      )}
    </section>
  );
}

function Signatures({ of }: { of: Project }) {
  const say = useSay();
  if (of.state === 'planned' || of.state === 'budgeted' || of.state === 'building') return null;
  return (
    <section>
      <h3>{say(words.acceptance)}</h3>
      <ul>
        {(['premises', 'safety'] as const).map(one => (
          <li key={one}>
            <span>{say(one === 'premises' ? words.by_premises : words.by_safety)}</span>
            <StateMark mark={of.signed[one] ? 'done' : 'not-open'}>
              {say(of.signed[one] ? words.signed : words.unsigned)}
            </StateMark>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Trail({ of }: { of: Project }) {
  const say = useSay();
  if (of.trail.length === 0) return null;
  return (
    <section className="pj-trail">
      <h3>{say(words.trail)}</h3>
      <ul>
        {of.trail.map(one => (
          <li key={one.id}>
            <span>{say(one.say)}</span>
            <span>{one.who === null ? say(words.clock) : say(one.who)}</span>
            <time className="num">{isoDay(one.at)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
