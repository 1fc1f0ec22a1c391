import { type ReactNode, useState } from 'react';
import { AskDialog, type Asked } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { dayOf, momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Steps } from '../../../kit/ui/Steps.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { causes, flows, kinds, topics } from '../catalogue.ts';
import { issue } from '../issue.ts';
import * as wire from '../wire.ts';
import { sent } from './sent.ts';
import { issue_marks, type One, type Register } from './shapes.ts';
import { ask, register as heads, words } from './words.ts';

interface OneProps {
  hall_id: number;
  issue_id: string;
  staff: Register['staff'];
  may: Pick<Register['may'], 'conclude' | 'chase'>;
  onChange: () => void;
}

/** One issue: what is said, where its course stands, why it came about, and what prevents the next one (SVC-19). */
export function OneIssue({ hall_id, issue_id, staff, may, onChange }: OneProps) {
  const say = useSay();
  const found = useLive<One>(
    `/api/halls/${hall_id}/issues/${issue_id}`,
    'issues',
    'complaints',
    'suggestions',
    'assets',
  );
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={6} row_px={28} />;
  const done = () => {
    found.refresh();
    onChange();
  };
  return (
    <div className="is-one">
      <h2>
        <span className="num">{of.no}</span> {say(kinds[of.kind])}{' '}
        <StateMark mark={of.late ? 'over' : issue_marks[of.state]}>{say(issue.states[of.state])}</StateMark>
      </h2>
      <p>
        <Written text={of.said} />
      </p>
      <Stages of={of} />
      <Facts of={of} />
      <Acts {...{ hall_id, of, staff, may }} onDone={done} />
      <Trail of={of} />
    </div>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** How far it is: taken down, its course over, why it came about, what prevents the next one. */
function Stages({ of }: { of: One }) {
  const say = useSay();
  const language = useLanguage();
  const stages: [Words, string | null][] = [
    [heads.received, of.received_at],
    [words.settled, of.settled_at],
    [words.conclude, of.concluded_at],
    [words.closed, of.closed_at],
  ];
  const next = stages.findIndex(([, at]) => at === null);
  return (
    <Steps
      steps={stages.map(([name, at], n) => ({
        ...{ id: name.en, name: say(name) },
        note: at === null ? '' : <span className="num">{dayOf(at, language)}</span>,
        state: at === null ? stateAt(n, next) : 'done',
      }))}
    />
  );
}

const stateAt = (n: number, next: number): 'now' | 'todo' => (n === next ? 'now' : 'todo');

function Facts({ of }: { of: One }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const scores = [
    ...(of.score === null ? [] : [say(words.rated(of.score))]),
    ...(of.call_score === null ? [] : [say(words.call_rated(of.call_score))]),
  ];
  return (
    <dl>
      <Line name={say(heads.topic)}>{say(topics[of.topic])}</Line>
      <Line name={say(heads.flow)}>
        {say(flows[of.flow])} <span className="num">{of.flow_no}</span> · {say(of.flow_say)}
      </Line>
      {of.taker !== null && <Line name={say(words.taker)}>{say(of.taker)}</Line>}
      {of.phone_mask !== null && (
        <Line name={say(words.phone)}>
          <span className="num">{of.phone_mask}</span>
        </Line>
      )}
      {of.repeats > 0 && <Line name={say(heads.repeats)}>{say(words.before(of.repeats))}</Line>}
      {of.cause !== null && (
        <Line name={say(heads.cause)}>
          {say(causes[of.cause])} {of.cause_note !== null && <Written text={of.cause_note} />}
        </Line>
      )}
      {of.action !== null && (
        <Line name={say(heads.action)}>
          <Written text={of.action} /> {of.actor !== null && <small>{say(of.actor)}</small>}
        </Line>
      )}
      {of.due !== null && (
        <Line name={say(words.action_due)}>
          <span className={of.late ? 'num is-late' : 'num'}>{momentOf(of.due, now, language)}</span>
        </Line>
      )}
      {of.carried_out !== null && (
        <Line name={say(words.carried_out)}>
          <Written text={of.carried_out} />
        </Line>
      )}
      {of.chased > 0 && <Line name={say(words.chase)}>{say(words.chased(of.chased))}</Line>}
      {scores.length > 0 && <Line name={say(heads.score)}>{scores.join(' · ')}</Line>}
    </dl>
  );
}

function Trail({ of }: { of: One }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  if (of.trail.length === 0) return null;
  return (
    <>
      <h3>{say(words.trail)}</h3>
      <ul>
        {of.trail.map(one => (
          <li key={one.id}>
            <span className="num">{momentOf(one.at, now, language)}</span> {say(one.say)}{' '}
            <small>{say(one.who ?? words.system)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

type Doing = 'conclude' | 'carry_out';

function Acts({
  hall_id,
  of,
  staff,
  may,
  onDone,
}: Omit<OneProps, 'issue_id' | 'onChange'> & { of: One; onDone: () => void }) {
  const say = useSay();
  const [doing, start] = useState<Doing | null>(null);
  const ids = { hall_id, issue_id: of.id };
  const act = async (going: Promise<boolean>) => {
    const done = await going;
    if (done) onDone();
    return done;
  };
  const keep = (values: Record<string, string>) => {
    if (doing === 'carry_out')
      return act(sent(wire.press, { ...ids, press: { verb: 'carry_out', carried_out: values.done ?? '' } }));
    const action = (values.action ?? '').trim();
    const press = {
      ...{ verb: 'conclude', cause: values.cause === 'none' ? null : values.cause },
      ...{ cause_note: values.cause_note ?? '', action: action === '' ? null : action },
      action_by: values.actor === 'nobody' ? null : values.actor,
    };
    return act(sent(wire.press, { ...ids, press } as never));
  };
  const carries = of.state === 'concluded' && (of.mine || may.conclude);
  return (
    <div className="is-acts">
      {of.state === 'settled' && may.conclude && (
        <Button kind="primary" onPress={() => start('conclude')}>
          {say(words.conclude)}
        </Button>
      )}
      {carries && (
        <Button kind="primary" onPress={() => start('carry_out')}>
          {say(words.carry_out)}
        </Button>
      )}
      {of.state !== 'closed' && may.chase && (
        <Button onPress={() => void act(sent(wire.chase, ids))}>{say(words.chase)}</Button>
      )}
      {doing !== null && (
        <AskDialog
          title={say(words[doing])}
          {...(doing === 'conclude' && of.repeats > 0 ? { note: say(ask.repeat_note(of.repeats)) } : {})}
          fields={doing === 'conclude' ? concluding(say, staff, of.repeats > 0) : [carried(say)]}
          onClose={() => start(null)}
          onKeep={keep}
        />
      )}
    </div>
  );
}

type Say = (of: Words) => string;
const carried = (say: Say): Asked => ({ key: 'done', label: say(words.carried_out), kind: 'area' });
/** A repeat asks for the cause, the action and whose it is; anything else may end without. */
const concluding = (say: Say, staff: Register['staff'], repeats: boolean): Asked[] => [
  {
    ...{ key: 'cause', label: say(heads.cause), kind: 'choice' },
    options: [
      { value: 'none', name: say(repeats ? ask.first : ask.cause_none) },
      ...Object.entries(causes).map(([value, name]) => ({ value, name: say(name) })),
    ],
  },
  { key: 'cause_note', label: say(ask.cause_note), kind: 'area' },
  { key: 'action', label: say(repeats ? heads.action : ask.action), kind: 'area' },
  {
    ...{ key: 'actor', label: say(words.actor), kind: 'choice' },
    options: [
      { value: 'nobody', name: say(repeats ? ask.first : ask.nobody) },
      ...staff.map(one => ({ value: one.id, name: say(one.name) })),
    ],
  },
];
