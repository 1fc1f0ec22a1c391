import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { useSend } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { saidOf } from '../../../kit/ui/problem.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { families, family_codes, measures } from '../measure.ts';
import * as wire from '../wire.ts';
import { refusals } from '../words.ts';
import { DraftForm } from './DraftForm.tsx';
import { shownFigure } from './Share.tsx';
import type { Plan, Plans } from './shapes.ts';
import { goals as words } from './words.ts';

const marks = { drafted: 'near', in_force: 'running', dropped: 'not-open', replaced: 'done' } as const;

/** The plans of goals within reach: what each unit aims at, what waits to be put in force, and a new one. */
export function PlansDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const say = useSay();
  const found = useLive<Plans>('/api/goal-plans', 'goals');
  const [drafting, draft] = useState(false);
  const of = found.data;
  const done = () => {
    found.refresh();
    onDone();
  };
  if (drafting && of !== null)
    return (
      <DraftForm
        of={of}
        onClose={() => draft(false)}
        onDone={() => {
          draft(false);
          done();
        }}
      />
    );
  return (
    <Dialog
      title={say(words.plans)}
      wide
      onClose={onClose}
      actions={
        of?.may_draft === true && (
          <Button kind="primary" onPress={() => draft(true)}>
            {say(words.draft)}
          </Button>
        )
      }
    >
      {found.state === 'refused' && (
        <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>
      )}
      {of === null && found.state !== 'refused' && <SkeletonPanel rows={4} row_px={60} />}
      {of?.plans.length === 0 && <p className="go-quiet">{say(words.none)}</p>}
      {of?.plans.map(one => (
        <OnePlan key={one.id} of={one} onDone={done} />
      ))}
    </Dialog>
  );
}

function OnePlan({ of, onDone }: { of: Plan; onDone: () => void }) {
  const say = useSay();
  const act = useSend();
  const send = async (what: typeof wire.enforcePlan | typeof wire.dropPlan) => {
    if ((await act.send(what, { plan_id: of.id })).ok) onDone();
  };
  const why = of.why_not === null ? undefined : reasonOf(of.why_not);
  return (
    <article className="go-plan" aria-label={`${say(of.unit)} ${of.year}`}>
      <h3>
        {say(of.unit)} <b className="num">{of.year}</b>{' '}
        <StateMark mark={marks[of.state]}>{say(words[of.state])}</StateMark>
      </h3>
      <p className="go-quiet">
        <Written text={of.why} />
      </p>
      <ul>
        {family_codes.map(family => (
          <li key={family}>
            <b>{say(families[family])}</b>{' '}
            {of.items
              .filter(one => measures[one.measure].family === family)
              .map(one => `${say(measures[one.measure])} ${shownFigure(one.measure, one.target)}`)
              .join(' · ') || '—'}
          </li>
        ))}
      </ul>
      {act.problem !== null && (
        <p className="go-red" role="alert">
          {saidOf(act.problem)}
        </p>
      )}
      {of.may_drop && (
        <p className="go-acts">
          <Button onPress={() => void send(wire.dropPlan)} busy={act.pending}>
            {say(words.drop)}
          </Button>
          <Button
            kind="primary"
            busy={act.pending}
            why={why === undefined ? undefined : say(why)}
            onPress={() => void send(wire.enforcePlan)}
          >
            {say(words.enforce)}
          </Button>
        </p>
      )}
    </article>
  );
}

/** Why it cannot be put in force, in words. */
const reasonOf = (code: string) => {
  const key = code.replace('goals.', '') as keyof typeof refusals;
  return refusals[key]?.say;
};
