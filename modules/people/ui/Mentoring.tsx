import type { ReactNode } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import * as wire from '../mentoring_wire.ts';
import type { Act } from './act.ts';
import { mentoring as words } from './words.ts';
import './Mentoring.css';

type View = z.output<typeof wire.mentoringView.answer>;
type One = View['of'][number];

interface Shared {
  hall_id: number;
  act: Act;
}

const useMentoring = (hall_id: number) => useLive<View>(`/api/halls/${hall_id}/mentoring`, 'people');

/** In the head of a counter: who stands beside whom; the question of an intern, to be answered (ROLE-07). */
export function Mentoring({ hall_id, act }: Shared) {
  const view = useMentoring(hall_id).data;
  const shown = (view?.of ?? []).filter(one => one.as === 'mentor' || one.state === 'on');
  if (shown.length === 0) return null;
  return (
    <div className="me-strip">
      {shown.map(one => (
        <Beside key={one.id} {...{ hall_id, act, one }} />
      ))}
    </div>
  );
}

function Beside({ hall_id, act, one }: Shared & { one: One }) {
  const say = useSay();
  const place = { hall_id, mentoring_id: one.id };
  if (one.state === 'asked')
    return (
      <p>
        <StateMark mark="near">{say(words.asked(one.intern))}</StateMark>
        <Button kind="primary" onPress={() => void act(wire.answerIntern, { ...place, accept: true })}>
          {say(words.accept)}
        </Button>
        <Button onPress={() => void act(wire.answerIntern, { ...place, accept: false })}>
          {say(words.decline)}
        </Button>
      </p>
    );
  const line = one.as === 'intern' ? words.beside_me(one.mentor) : words.beside(one.intern);
  return (
    <p>
      <StateMark mark={one.here ? 'running' : 'over'}>{say(line)}</StateMark>
      {!one.here && <span>{say(words.away)}</span>}
      <Button kind="quiet" onPress={() => void act(wire.partFrom, place)}>
        {say(words.end)}
      </Button>
    </p>
  );
}

/** What an intern sees instead of the counters while nobody stands beside: whom to ask, or that the question is out. */
export function AskMentor({ hall_id, act, children }: Shared & { children: ReactNode }) {
  const say = useSay();
  const view = useMentoring(hall_id).data;
  if (view === null) return null;
  const mine = view.of.find(one => one.as === 'intern');
  if (!view.intern || mine?.state === 'on') return children;
  return (
    <main className="cd-pick me-pick">
      <h1>{say(words.title)}</h1>
      <p>{say(words.note)}</p>
      {mine !== undefined && (
        <p className="me-out">
          <StateMark mark="near">{say(words.out(mine.mentor))}</StateMark>
          <Button onPress={() => void act(wire.partFrom, { hall_id, mentoring_id: mine.id })}>
            {say(words.withdraw)}
          </Button>
        </p>
      )}
      {mine === undefined && view.mentors.length === 0 && <p>{say(words.nobody)}</p>}
      {mine === undefined && (
        <ul>
          {view.mentors.map(one => (
            <li key={one.id}>
              <span>{say(one.name)}</span>
              <Button kind="primary" onPress={() => void act(wire.askMentor, { hall_id, mentor_id: one.id })}>
                {say(words.ask)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
