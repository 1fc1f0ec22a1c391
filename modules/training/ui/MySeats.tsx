import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { dayOf, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import * as wire from '../wire.ts';
import { lesson_marks } from './marks.ts';
import type { MySeat } from './shapes.ts';
import { my_page as words } from './words.ts';

interface SeatsProps {
  hall_id: number;
  seats: readonly MySeat[];
  onDone: () => void;
}

/** The lessons I have a seat in: I say that I come, sign in and out, and rate the trainer. */
export function MySeats({ hall_id, seats, onDone }: SeatsProps) {
  const say = useSay();
  if (seats.length === 0) return null;
  return (
    <>
      <h3>{say(words.seats)}</h3>
      <ul className="tr-courses">
        {seats.map(one => (
          <OneSeat key={one.session_id} hall_id={hall_id} of={one} onDone={onDone} />
        ))}
      </ul>
    </>
  );
}

function OneSeat({ hall_id, of, onDone }: { hall_id: number; of: MySeat; onDone: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const [asking, ask] = useState<'excuse' | 'sign_out' | null>(null);
  const form = useForm({ why: '', rating: '5' });
  const press = async (verb: 'confirm' | 'excuse' | 'sign_in' | 'sign_out', more = {}) => {
    const done = await form.send(wire.seat, { hall_id, session_id: of.session_id, verb, ...more });
    if (done === undefined) return;
    ask(null);
    onDone();
  };
  const who = of.trainer === null ? (of.provider ?? '') : say(of.trainer);
  const running = of.state === 'running';
  return (
    <li>
      <div className="tr-what">
        <b>{say(of.course)}</b>
        <small>
          <span className="num">
            {dayOf(of.at, language)} {timeOfDay(of.at)}
          </span>
          <span>{say(words.minutes(of.minutes))}</span>
          <span>{of.room}</span>
          <span>{who}</span>
        </small>
      </div>
      <div className="tr-state">
        <SeatState of={of} />
      </div>
      <div className="tr-acts">
        {of.state === 'planned' && !of.confirmed && !of.excused && (
          <>
            <Button onPress={() => ask('excuse')}>{say(words.excuse)}</Button>
            <Button kind="primary" busy={form.pending} onPress={() => void press('confirm')}>
              {say(words.confirm)}
            </Button>
          </>
        )}
        {running && of.in_at === null && !of.excused && (
          <Button kind="primary" busy={form.pending} onPress={() => void press('sign_in')}>
            {say(words.sign_in)}
          </Button>
        )}
        {running && of.in_at !== null && of.out_at === null && (
          <Button kind="primary" onPress={() => ask('sign_out')}>
            {say(words.sign_out)}
          </Button>
        )}
      </div>
      {asking === 'excuse' && (
        <FormDialog
          title={words.excuse}
          of={form}
          fields={['why']}
          onClose={() => ask(null)}
          onKeep={() => void press('excuse', { why: form.draft.why })}
        >
          <AreaField
            label={say(words.why)}
            value={form.draft.why}
            onChange={why => form.put({ why })}
            error={form.wrong('why')}
          />
        </FormDialog>
      )}
      {asking === 'sign_out' && (
        <FormDialog
          title={words.sign_out}
          of={form}
          fields={['rating']}
          onClose={() => ask(null)}
          onKeep={() => void press('sign_out', { rating: Number(form.draft.rating) })}
        >
          <p>{say(words.rate)}</p>
          <Choice
            label={say(words.rate)}
            segments={['1', '2', '3', '4', '5'].map(value => ({ value, name: value }))}
            value={form.draft.rating}
            onChoose={rating => form.put({ rating })}
          />
        </FormDialog>
      )}
    </li>
  );
}

function SeatState({ of }: { of: MySeat }) {
  const say = useSay();
  if (of.out_at !== null)
    return <StateMark mark="done">{say(words.signed_out(timeOfDay(of.out_at)))}</StateMark>;
  if (of.in_at !== null)
    return <StateMark mark="running">{say(words.signed_in(timeOfDay(of.in_at)))}</StateMark>;
  if (of.excused) return <StateMark mark="stopped">{say(words.excuse)}</StateMark>;
  return of.confirmed ? <StateMark mark={lesson_marks[of.state]}>{say(words.confirmed)}</StateMark> : null;
}
