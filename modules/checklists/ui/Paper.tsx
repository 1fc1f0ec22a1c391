import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { dayOf, timeOfDay, writtenIn } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import type * as wire from '../wire.ts';
import './checklists.css';
import { Shown } from './Picture.tsx';
import { type Answer, type Block, blocksOf, type Item } from './sheet.ts';
import { round, mend as words } from './words.ts';

type Sheet = z.output<typeof wire.sheet.answer>;

/** One sheet as it was filled in, with its pictures; prints on a page of its own. */
export function Paper({
  hall_id,
  run_id,
  onClose,
}: {
  hall_id: number;
  run_id: string;
  onClose: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const found = useLive<Sheet>(`/api/halls/${hall_id}/check-runs/${run_id}`, 'checklists');
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={32} />;
  const name = (one: { zh: string; en: string } | null) => (one === null ? '–' : say(one));
  const time = (at: string | null) => (at === null ? '–' : timeOfDay(at));
  return (
    <article className="rd-paper">
      <header>
        <h2>
          {say(of.name)}
          {of.subject !== null && ` · ${say(of.subject.say)}`}
        </h2>
        <p>
          {dayOf(`${of.day}T12:00:00+08:00`, language)} · {say(round.begun)} {time(of.started_at)}{' '}
          {name(of.begun_by)} · {say(round.at)} {time(of.submitted_at)} {name(of.by)}
        </p>
        <div>
          <Button icon="printer" onPress={() => window.print()}>
            {say(round.print)}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {say(round.close)}
          </Button>
        </div>
      </header>
      {of.state === 'missed' && <p>{say(round.missed_note)}</p>}
      <ol>
        {blocksOf(of.items).map(block => (
          <Entry key={block.key} {...{ hall_id, of, block }} />
        ))}
      </ol>
    </article>
  );
}

/** What was asked of several stands on one line, with what was found of each. */
function Entry({ hall_id, of, block }: { hall_id: number; of: Sheet; block: Block }) {
  const say = useSay();
  const [first] = block.items;
  if (first === undefined) return null;
  const several = block.items.length > 1 && first.group !== undefined;
  return (
    <li>
      <span>
        {say(several && first.group !== undefined ? first.group : first.say)}{' '}
        <small className="num">{first.rows.join(' ')}</small>
        {first.by_reference === true && <small> {say(round.by_reference)}</small>}
      </span>
      {several ? (
        <ul>
          {block.items.map(item => (
            <li key={item.code}>
              {say(item.subject?.say ?? item.say)}
              <Found {...{ hall_id, item }} answer={of.answers[item.code]} />
            </li>
          ))}
        </ul>
      ) : (
        <Found {...{ hall_id }} item={first} answer={of.answers[first.code]} />
      )}
    </li>
  );
}

interface FoundProps {
  hall_id: number;
  item: Item;
  answer: Answer | undefined;
}

function Found({ hall_id, item, answer }: FoundProps) {
  const say = useSay();
  if (answer === undefined) return <span>–</span>;
  const unit = item.measure?.unit === 'celsius' ? '°C' : '%';
  const note = answer.note ?? '';
  return (
    <>
      {answer.value !== undefined && (
        <span className="num">
          {answer.value} {unit}
        </span>
      )}
      <StateMark mark={answer.ok ? 'done' : 'over'}>{say(answer.ok ? words.ok : words.fail)}</StateMark>
      {!answer.ok && note !== '' && <q lang={writtenIn(note)}>{note}</q>}
      {answer.picture_id !== undefined && (
        <Shown {...{ hall_id }} picture_id={answer.picture_id} name={words.before} />
      )}
    </>
  );
}
