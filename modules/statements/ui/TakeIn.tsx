import { useState } from 'react';
import type { z } from 'zod';
import { addDays } from '../../../kit/clock.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { type Source, sources } from '../statement.ts';
import * as wire from '../wire.ts';
import { source_words, why_words, words } from './words.ts';

type Outcome = z.output<typeof wire.importStatement.answer>;

/** A statement is chosen, tried dry, and only then taken in (CASH-08). */
export function TakeIn({
  hall_id,
  day: today,
  onDone,
}: {
  hall_id: number;
  day: string;
  onDone: () => void;
}) {
  const say = useSay();
  const [source, choose] = useState<Source>('wechat');
  const [day, name] = useState(addDays(today, -1));
  const [content, put] = useState('');
  const [outcome, show] = useState<Outcome | null>(null);
  const refused = (problem: { title: string; remedy: string }) =>
    showToast({ tone: 'bad', title: problem.title, note: problem.remedy });
  const send = async (dry_run: boolean) => {
    const done = await callApi(wire.importStatement, { hall_id, source, day: day.trim(), content, dry_run });
    if (done.ok) {
      show(done.value);
      onDone();
    } else refused(done.problem);
  };
  const fetchSimulated = async () => {
    const done = await callApi(wire.simulatedStatement, { hall_id, source, day: day.trim() });
    if (done.ok) put(done.value.content);
    else refused(done.problem);
  };
  const why = content.trim() === '' ? say(words.empty) : undefined;
  return (
    <section>
      <div className="of-row">
        <SelectField
          label={say(words.source)}
          value={source}
          options={sources.map(value => ({ value, name: say(source_words[value]) }))}
          onChange={value => choose(value as Source)}
        />
        <DateField label={say(words.day)} value={day} onChange={name} />
        <label className="of-file">
          {say(words.file)}
          <input
            className="unseen"
            type="file"
            accept=".csv,text/csv"
            onChange={event => void event.target.files?.[0]?.text().then(put)}
          />
        </label>
      </div>
      <AreaField label={say(words.paste)} help={say(words.shape)} rows={4} value={content} onChange={put} />
      <div className="of-buttons">
        <Button onPress={() => void fetchSimulated()}>{say(words.simulated)}</Button>
        <Button why={why} onPress={() => void send(true)}>
          {say(words.dry)}
        </Button>
        <Button kind="primary" why={why} onPress={() => void send(false)}>
          {say(words.take_in)}
        </Button>
      </div>
      {outcome !== null && (
        <div role="status">
          <p>
            <b>{say(outcome.id === null ? words.dry_note : words.kept_note)}</b>{' '}
            {say(words.would(outcome.lines, outcome.matched, outcome.unmatched.length))}
          </p>
          <ul>
            {outcome.unmatched.slice(0, 20).map(one => (
              <li key={one.ref}>
                <span className="num">{one.ref.slice(-12)}</span> · {say(why_words[one.why])} ·{' '}
                <span className="num">
                  {money(one.ours_fen)} / {money(one.theirs_fen)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
