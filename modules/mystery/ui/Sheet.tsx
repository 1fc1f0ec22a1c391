import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { type Answer, type Item, items, type Section, sections } from '../sheet.ts';
import { mystery as words } from './words.ts';

/** What was answered so far, and what was seen where something failed. */
export interface Filled {
  answers: Record<string, Answer>;
  notes: Record<string, string>;
}

/** How many items have no answer yet. */
export const leftIn = (answers: Filled['answers']): number =>
  items.filter(one => answers[one.code] === undefined).length;

interface SheetProps {
  of: Filled;
  onChange: (to: Filled) => void;
  /** Whether a word is asked for where something failed: of whoever was there. */
  noted: boolean;
}

/** The score sheet (X11), part by part; three answers to each item, a word where it failed. */
export function ScoreSheet({ of, onChange, noted }: SheetProps) {
  const say = useSay();
  const rest = () =>
    onChange({
      ...of,
      answers: { ...Object.fromEntries(items.map(one => [one.code, 'yes'])), ...of.answers },
    });
  const left = leftIn(of.answers);
  return (
    <div className="my-sheet">
      {(Object.keys(sections) as Section[]).map(section => (
        <section key={section}>
          <h3>
            {say(sections[section])} <small className="num">{sections[section].weight}</small>
          </h3>
          <ul>
            {items
              .filter(one => one.section === section)
              .map(one => (
                <Line key={one.code} item={one} of={of} onChange={onChange} noted={noted} />
              ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <p className="my-rest">
          <span>{say(words.left(left))}</span>
          <Button onPress={rest}>{say(words.all_yes)}</Button>
        </p>
      )}
    </div>
  );
}

function Line({ item, of, onChange, noted }: SheetProps & { item: Item }) {
  const say = useSay();
  const given = of.answers[item.code] ?? null;
  const answer = (to: string) => onChange({ ...of, answers: { ...of.answers, [item.code]: to as Answer } });
  const names = { yes: words.answer_yes, no: words.answer_no, na: words.answer_na } as const;
  const segments = (['yes', 'no', 'na'] as const)
    .filter(value => value !== 'na' || item.must !== true)
    .map(value => ({ value, name: say(names[value]) }));
  return (
    <li className={given === 'no' ? 'my-no' : undefined}>
      <p>
        {say(item.say)} {item.critical === true && <b className="my-critical">{say(words.critical)}</b>}{' '}
        {item.critical !== true && item.must === true && <small>{say(words.must)}</small>}{' '}
        {item.rows.slice(0, 1).map(row => (
          <ClauseChip key={row} id={row} />
        ))}
      </p>
      <Choice label={say(item.say)} segments={segments} value={given} onChoose={answer} touch />
      {noted && given === 'no' && (
        <TextField
          label={say(words.note)}
          value={of.notes[item.code] ?? ''}
          onChange={to => onChange({ ...of, notes: { ...of.notes, [item.code]: to } })}
        />
      )}
    </li>
  );
}
