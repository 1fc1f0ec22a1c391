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
        {of.items.map(item => (
          <Row key={item.code} {...{ hall_id, of, item }} />
        ))}
      </ol>
    </article>
  );
}

function Row({ hall_id, of, item }: { hall_id: number; of: Sheet; item: Sheet['items'][number] }) {
  const say = useSay();
  const answer = of.answers[item.code];
  const unit = item.measure?.unit === 'celsius' ? '°C' : '%';
  return (
    <li>
      <span>
        {say(item.say)} <small className="num">{item.rows.join(' ')}</small>
        {item.by_reference === true && <small> {say(round.by_reference)}</small>}
      </span>
      <span className="num">{answer?.value === undefined ? '' : `${answer.value} ${unit}`}</span>
      {answer === undefined ? (
        <span>–</span>
      ) : (
        <StateMark mark={answer.ok ? 'done' : 'over'}>{say(answer.ok ? words.ok : words.fail)}</StateMark>
      )}
      {answer?.ok === false && (answer.note ?? '') !== '' && (
        <q lang={writtenIn(answer.note ?? '')}>{answer.note}</q>
      )}
      {answer?.picture_id !== undefined && (
        <Shown {...{ hall_id }} picture_id={answer.picture_id} name={words.before} />
      )}
    </li>
  );
}
