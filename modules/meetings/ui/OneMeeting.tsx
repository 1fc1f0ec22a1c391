import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { dayWords, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import { meeting } from '../meeting.ts';
import * as wire from '../wire.ts';
import { HoldForm } from './HoldForm.tsx';
import { marks, type One, type Seen } from './shapes.ts';
import { words } from './words.ts';

interface OneProps {
  hall_id: number;
  meeting_id: string;
  seen: Seen;
  onChange: () => void;
}

/** One meeting: its agenda with what is read out, then its minutes; prints on a page of its own (MTG-01). */
export function OneMeeting({ hall_id, meeting_id, seen, onChange }: OneProps) {
  const say = useSay();
  const found = useLive<One>(`/api/halls/${hall_id}/meetings/${meeting_id}`, 'meetings');
  const [holding, hold] = useState(false);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={12} />;
  const done = () => {
    hold(false);
    found.refresh();
    onChange();
  };
  const act: Act = async (endpoint, input) => {
    const outcome = await callApi(endpoint, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    done();
    return outcome.ok;
  };
  return (
    <article className="pg-paper">
      <Head of={of} />
      <div className="pg-acts">
        {of.may_start && (
          <Button kind="primary" onPress={() => void act(wire.startMeeting, { hall_id, meeting_id })}>
            {say(words.start)}
          </Button>
        )}
        {of.may_hold && (
          <Button kind="primary" onPress={() => hold(true)}>
            {say(words.fill)}
          </Button>
        )}
        {of.may_read && (
          <Button kind="primary" onPress={() => void act(wire.readMeeting, { hall_id, meeting_id })}>
            {say(words.read)}
          </Button>
        )}
        <Button icon="printer" onPress={() => window.print()}>
          {say(words.print)}
        </Button>
      </div>
      <Agenda of={of} />
      <Roll of={of} />
      <Decided of={of} />
      {holding && <HoldForm {...{ hall_id, of, seen }} onClose={() => hold(false)} onDone={done} />}
    </article>
  );
}

function Head({ of }: { of: One }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <header>
      <h2>
        {say(of.say)} <ClauseChip id={of.row} />
      </h2>
      <p>
        <StateMark mark={marks[of.state]}>{say(meeting.states[of.state])}</StateMark>{' '}
        <span className="num">
          {dayWords(of.day, language)} {of.started_at === null ? '' : timeOfDay(of.started_at)}
          {of.held_at !== null && `–${timeOfDay(of.held_at)}`}
        </span>{' '}
        {of.leader !== null && <span>{say(of.leader)}</span>}
        {of.state === 'planned' && (
          <span>
            {say(words.due(timeOfDay(of.due_at)))} ·{' '}
            {say(words.over(`${dayWords(of.over_at.slice(0, 10), language)} ${timeOfDay(of.over_at)}`))}
          </span>
        )}
      </p>
    </header>
  );
}

/** Every item of the agenda: what the records say, or what was said. */
function Agenda({ of }: { of: One }) {
  const say = useSay();
  return (
    <dl className="pg-parts">
      {of.agenda
        .filter(one => one.by !== 'roll')
        .map(one => (
          <div key={one.code}>
            <dt>{say(one.say)}</dt>
            <dd>
              {one.by === 'word' ? (
                <Written text={of.words[one.code] ?? '–'} />
              ) : (
                <ReadOut of={of} code={one.code} />
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function ReadOut({ of, code }: { of: One; code: string }) {
  const say = useSay();
  if (code === 'figures')
    return (
      <>
        {of.figures.map(one => (
          <p key={one.say.en}>
            {say(one.say)} <b className="num">{one.value}</b>
          </p>
        ))}
      </>
    );
  if (code === 'news')
    return of.news.length === 0 ? (
      <span className="pg-quiet">{say(words.no_news)}</span>
    ) : (
      of.news.map(one => <p key={one.zh}>{say(one)}</p>)
    );
  return of.overdue.length === 0 ? (
    <span className="pg-quiet">{say(words.no_overdue)}</span>
  ) : (
    of.overdue.map(one => (
      <p key={one.id} className="pg-warn">
        <b>
          <Written text={one.what} />
        </b>{' '}
        {say(one.owner)} <span className="num">{one.due_on}</span>
      </p>
    ))
  );
}

function Roll({ of }: { of: One }) {
  const say = useSay();
  if (of.roll.length === 0) return null;
  return (
    <section>
      <h3>{say(words.roll)}</h3>
      <ul className="pg-lines">
        {of.roll.map(one => (
          <li key={one.name.zh}>
            <span>{say(one.name)}</span>
            {one.note !== '' && (
              <small>
                <Written text={one.note} />
              </small>
            )}
            {one.present && (
              <StateMark mark={one.looks_right === false ? 'near' : 'done'}>
                {say(one.looks_right === false ? words.looks_not : words.here)}
              </StateMark>
            )}
            {!one.present && (
              <StateMark mark={one.read_at === null ? 'over' : 'paused'}>
                {say(words.absent)} ·{' '}
                {say(one.read_at === null ? words.not_read : words.read_at(timeOfDay(one.read_at)))}
              </StateMark>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decided({ of }: { of: One }) {
  const say = useSay();
  if (of.state !== 'held') return null;
  return (
    <section>
      <h3>{say(words.decided)}</h3>
      {of.decided.length === 0 && <p className="pg-quiet">{say(words.no_decided)}</p>}
      <ul className="pg-lines">
        {of.decided.map(one => (
          <li key={one.id}>
            <span>
              <b>
                <Written text={one.what} />
              </b>{' '}
              <small>{say(one.owner)}</small>
            </span>
            <span className="num">{one.due_on}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
