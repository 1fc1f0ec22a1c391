import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { NumberField, TextField } from '../../../kit/ui/Field.tsx';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import './checklists.css';
import { Shown, TakePicture } from './Picture.tsx';
import { type Answer, answeredOf, type Block, blocksOf, type Item, type Run } from './sheet.ts';
import { round, mend as words } from './words.ts';

type OnAnswer = (answers: Record<string, Answer>) => void;

interface LinesProps {
  hall_id: number;
  run: Run;
  onAnswer: OnAnswer;
}

/** The lines of a sheet: what to look at, right or wrong, a word and a picture where it is wrong. */
export function Lines({ hall_id, run, onAnswer }: LinesProps) {
  return (
    <ul className="rd-lines">
      {blocksOf(run.items).map(block =>
        block.items.length === 1 ? (
          block.items.map(one => (
            <Line key={one.code} {...{ hall_id, onAnswer }} of={one} answer={run.answers[one.code]} />
          ))
        ) : (
          <Group key={block.key} {...{ hall_id, run, onAnswer }} of={block} />
        ),
      )}
    </ul>
  );
}

/** How far the sheet is, as a bar and in figures. */
export function Progress({ run }: { run: Run }) {
  const say = useSay();
  const done = answeredOf(run);
  const all = run.items.length;
  return (
    <span className="rd-progress" role="img" aria-label={say(round.progress(done, all))}>
      <i>
        <i style={{ width: `${all === 0 ? 0 : (done / all) * 100}%` }} />
      </i>
      <b className="num">
        {done} / {all}
      </b>
    </span>
  );
}

interface LineProps {
  hall_id: number;
  of: Item;
  answer: Answer | undefined;
  onAnswer: OnAnswer;
}

function Marks({ of }: { of: Item }) {
  const say = useSay();
  return (
    <>
      {of.weight === 'critical' && <small className="rd-critical">{say(words.critical)}</small>}
      {of.by_reference === true && <small>{say(round.by_reference)}</small>}
    </>
  );
}

function Line({ hall_id, of, answer, onAnswer }: LineProps) {
  const say = useSay();
  const set = (to: Answer) => onAnswer({ [of.code]: to });
  return (
    <li>
      <span>
        {say(of.say)} <Marks of={of} /> <ClauseChip id={of.rows[0] ?? ''} />
        {of.picture_id !== undefined && (
          <Shown {...{ hall_id }} picture_id={of.picture_id} name={round.reference} />
        )}
      </span>
      {of.measure === undefined ? (
        <RightOrWrong {...{ of, answer }} onAnswer={set} />
      ) : (
        <Reading {...{ of, answer }} measure={of.measure} onAnswer={set} />
      )}
      {answer?.ok === false && <Found {...{ hall_id, of, answer }} onAnswer={set} />}
    </li>
  );
}

interface SetProps {
  of: Item;
  answer: Answer | undefined;
  onAnswer: (to: Answer) => void;
}

/** What was written down already stays with the answer. */
const keptOf = (answer: Answer | undefined) => ({
  ...(answer?.note === undefined ? {} : { note: answer.note }),
  ...(answer?.picture_id === undefined ? {} : { picture_id: answer.picture_id }),
  ...(answer?.value === undefined ? {} : { value: answer.value }),
});

function RightOrWrong({ answer, onAnswer }: SetProps) {
  const say = useSay();
  const failed = answer?.ok === false;
  return (
    <>
      <Button
        size="touch"
        kind={answer?.ok === true ? 'primary' : 'secondary'}
        onPress={() => onAnswer({ ok: true })}
      >
        {say(words.ok)}
      </Button>
      <Button
        size="touch"
        kind={failed ? 'danger' : 'secondary'}
        onPress={() => onAnswer({ ...keptOf(answer), ok: false })}
      >
        {say(words.fail)}
      </Button>
    </>
  );
}

/** A figure read from the meter; its bounds stand beside it, and decide. */
function Reading({
  of,
  answer,
  onAnswer,
  measure,
}: SetProps & { measure: { unit: 'celsius' | 'percent'; low: number; high: number } }) {
  const say = useSay();
  const [text, write] = useState(answer?.value === undefined ? '' : String(answer.value));
  const unit = measure.unit === 'celsius' ? '°C' : '%';
  const leave = () => {
    const value = Number(text.replace(',', '.'));
    if (text.trim() === '' || !Number.isFinite(value) || value === answer?.value) return;
    onAnswer({ ...keptOf(answer), value, ok: value >= measure.low && value <= measure.high });
  };
  return (
    <fieldset className="rd-reading" aria-label={say(of.say)} onBlur={leave}>
      <NumberField
        label={say(round.within(`${measure.low}–${measure.high} ${unit}`))}
        value={text}
        onChange={write}
        unit={unit}
      />
    </fieldset>
  );
}

function Found({ hall_id, of, answer, onAnswer }: SetProps & { hall_id: number; answer: Answer }) {
  const say = useSay();
  const [note, write] = useState(answer.note ?? '');
  return (
    // What was found is kept when the field is left: a word, and a picture where the item asks for one.
    <fieldset
      className="ck-found"
      aria-label={say(of.say)}
      onBlur={() => note !== (answer.note ?? '') && onAnswer({ ...keptOf(answer), ok: false, note })}
    >
      <TextField label={say(words.found)} value={note} onChange={write} />
      {of.photo_on_fail === true && (
        <TakePicture
          {...{ hall_id }}
          taken={answer.picture_id !== undefined}
          onTaken={picture_id => onAnswer({ ...keptOf(answer), ok: false, note, picture_id })}
        />
      )}
    </fieldset>
  );
}

/** The same asked of several: one press each, and one for all that are left. */
function Group({ hall_id, run, of, onAnswer }: LinesProps & { of: Block }) {
  const say = useSay();
  const [first] = of.items;
  const open = of.items.filter(one => run.answers[one.code] === undefined);
  const failed = of.items.filter(one => run.answers[one.code]?.ok === false);
  if (first?.group === undefined) return null;
  return (
    <li className="rd-group">
      <span>
        {say(first.group)} <Marks of={first} /> <ClauseChip id={first.rows[0] ?? ''} />
      </span>
      {open.length > 0 && (
        <Button
          size="touch"
          onPress={() => onAnswer(Object.fromEntries(open.map(one => [one.code, { ok: true }])))}
        >
          {say(open.length === of.items.length ? round.all_ok(open.length) : round.rest_ok(open.length))}
        </Button>
      )}
      <ul>
        {of.items.map(one => (
          <Cell key={one.code} of={one} answer={run.answers[one.code]} onAnswer={onAnswer} />
        ))}
      </ul>
      {failed.map(one => (
        <div key={one.code} className="rd-failed">
          <b>{say(one.subject?.say ?? one.say)}</b>
          {one.picture_id !== undefined && (
            <Shown {...{ hall_id }} picture_id={one.picture_id} name={round.reference} />
          )}
          <Found
            {...{ hall_id }}
            of={one}
            answer={run.answers[one.code] ?? { ok: false }}
            onAnswer={to => onAnswer({ [one.code]: to })}
          />
        </div>
      ))}
    </li>
  );
}

const cellState = (answer: Answer | undefined): 'open' | 'ok' | 'bad' => {
  if (answer === undefined) return 'open';
  return answer.ok ? 'ok' : 'bad';
};

function Cell({ of, answer, onAnswer }: Omit<LineProps, 'hall_id'>) {
  const say = useSay();
  const name = say(of.subject?.say ?? of.say);
  return (
    <li className={`rd-${cellState(answer)}`}>
      <span>{name}</span>
      <button
        type="button"
        aria-label={`${name} ${say(words.ok)}`}
        aria-pressed={answer?.ok === true}
        onClick={() => onAnswer({ [of.code]: { ok: true } })}
      >
        <Icon name="check" size={20} stroke={2.4} />
      </button>
      <button
        type="button"
        aria-label={`${name} ${say(words.fail)}`}
        aria-pressed={answer?.ok === false}
        onClick={() => onAnswer({ [of.code]: { ...keptOf(answer), ok: false } })}
      >
        <Icon name="cross" size={20} stroke={2.4} />
      </button>
    </li>
  );
}
