import { useRef, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import './checklists.css';
import { TakePicture } from './Picture.tsx';
import { mend as words } from './words.ts';

type Run = z.output<typeof wire.runSchema>;
type Item = Run['items'][number];
type Answer = Run['answers'][string];

interface SheetProps {
  hall_id: number;
  list: string;
  submitted: boolean;
  /** How many of its critical items failed: then it is filled in anew once they are put right. */
  critical_fails?: number;
  refresh: () => void;
}

/** A sheet, one line an item: right, or wrong with a word and a picture; handed in when every line is answered. */
export function Sheet({ hall_id, list, submitted, critical_fails = 0, refresh }: SheetProps) {
  const say = useSay();
  const [run, setRun] = useState<Run | null>(null);
  // One answer after the other: the last press stands, and the sheet is handed in behind all of them.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = <Value,>(does: () => Promise<Value>): Promise<Value> => {
    const turn = last.current.then(does);
    last.current = turn.catch(() => undefined);
    return turn;
  };
  if (submitted && critical_fails === 0) return <StateMark mark="done">{say(words.submitted)}</StateMark>;
  const call = async <E extends Callable>(endpoint: E, input: Given<E>) => {
    const found = await callApi(endpoint, input);
    if (found.ok) return found.value;
    showToast({ tone: 'bad', title: found.problem.title, note: found.problem.remedy });
    return null;
  };
  if (run === null) {
    const start = async () => setRun(await call(wire.start, { hall_id, list }));
    return (
      <div className="ck-start">
        {submitted && <StateMark mark="over">{say(words.critical_failed(critical_fails))}</StateMark>}
        <Button size="touch" onPress={() => void start()}>
          {say(submitted ? words.start_anew : words.start)}
        </Button>
      </div>
    );
  }
  const answer = async (code: string, of: Answer) => {
    // Shown at once; what the server refuses is read from it anew.
    setRun(now => now && { ...now, answers: { ...now.answers, [code]: of } });
    const given = { hall_id, run_id: run.id, answers: { [code]: of } };
    if ((await inTurn(() => call(wire.answer, given))) === null)
      setRun(await inTurn(() => call(wire.start, { hall_id, list })));
  };
  const submit = async () => {
    if ((await inTurn(() => call(wire.submit, { hall_id, run_id: run.id }))) === null) return;
    setRun(null);
    refresh();
  };
  const open = run.items.filter(one => run.answers[one.code] === undefined).length;
  return (
    <div className="fl-checks">
      <h2>{say(words.checks)}</h2>
      <ul>
        {run.items.map(one => (
          <Line
            key={one.code}
            {...{ hall_id }}
            of={one}
            answer={run.answers[one.code]}
            onAnswer={to => void answer(one.code, to)}
          />
        ))}
      </ul>
      <Button
        kind="primary"
        size="touch"
        why={open === 0 ? undefined : `${run.items.length - open} / ${run.items.length}`}
        onPress={() => void submit()}
      >
        {say(words.submit)}
      </Button>
    </div>
  );
}

interface LineProps {
  hall_id: number;
  of: Item;
  answer: Answer | undefined;
  onAnswer: (to: Answer) => void;
}

function Line({ hall_id, of, answer, onAnswer }: LineProps) {
  const say = useSay();
  const [note, write] = useState(answer?.note ?? '');
  const failed = answer?.ok === false;
  const kept = answer?.picture_id === undefined ? {} : { picture_id: answer.picture_id };
  return (
    <li>
      <span>
        {say(of.say)} {of.weight === 'critical' && <small>{say(words.critical)}</small>}
      </span>
      <Button kind={answer?.ok === true ? 'primary' : 'secondary'} onPress={() => onAnswer({ ok: true })}>
        {say(words.ok)}
      </Button>
      <Button kind={failed ? 'danger' : 'secondary'} onPress={() => onAnswer({ ok: false, note, ...kept })}>
        {say(words.fail)}
      </Button>
      {failed && (
        // What was found is kept when the field is left: a word, and a picture where the item asks for one.
        <fieldset
          className="ck-found"
          aria-label={say(of.say)}
          onBlur={() => note !== (answer.note ?? '') && onAnswer({ ok: false, note, ...kept })}
        >
          <TextField label={say(words.found)} value={note} onChange={write} />
          {of.photo_on_fail === true && (
            <TakePicture
              {...{ hall_id }}
              taken={answer.picture_id !== undefined}
              onTaken={picture_id => onAnswer({ ok: false, note, picture_id })}
            />
          )}
        </fieldset>
      )}
    </li>
  );
}
