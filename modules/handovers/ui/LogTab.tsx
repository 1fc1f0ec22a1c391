import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { type LogKind, log_kinds } from '../log_kinds.ts';
import * as wire from '../wire.ts';
import type { Log } from './shapes.ts';
import { words } from './words.ts';

/** The log of the duty manager: what the records count by themselves, and what was written beside it (HND-04). */
export function LogTab({ hall_id, first }: { hall_id: number; first: string }) {
  const say = useSay();
  const [day, choose] = useState(first);
  const [adding, add] = useState(false);
  const found = useLive<Log>(
    `/api/halls/${hall_id}/duty-log?day=${day}`,
    'handovers',
    'floor',
    'complaints',
    'assets',
  );
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  return (
    <div className="pg-paper">
      <div className="pg-row">
        <DateField label={say(words.log_day)} value={day} onChange={to => to !== '' && choose(to)} />
        <Button icon="printer" onPress={() => window.print()}>
          {say(words.print)}
        </Button>
      </div>
      {of === null ? (
        <SkeletonPanel rows={8} />
      ) : (
        <>
          <PartHead title={say(words.written)} clauses={['HND-04']}>
            {of.may_write && (
              <Button kind="primary" onPress={() => add(true)}>
                {say(words.add_entry)}
              </Button>
            )}
          </PartHead>
          {of.entries.length === 0 && <EmptyPanel why="none" title={say(words.no_entries)} />}
          <ol className="pg-trail">
            {of.entries.map(one => (
              <li key={one.id}>
                <span className="num">{timeOfDay(one.at)}</span> <b>{say(one.kind_say)}</b>{' '}
                <Written text={one.said} /> <small>{say(one.by)}</small>
              </li>
            ))}
          </ol>
          <PartHead title={say(words.counted)} />
          <ul className="pg-lines">
            {of.counted.map(one => (
              <li key={one.say.en}>
                <span>{say(one.say)}</span>
                <span className="num">{say(one.note)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {adding && (
        <EntryForm
          hall_id={hall_id}
          onClose={() => add(false)}
          onDone={() => {
            add(false);
            found.refresh();
          }}
        />
      )}
    </div>
  );
}

function EntryForm({
  hall_id,
  onClose,
  onDone,
}: {
  hall_id: number;
  onClose: () => void;
  onDone: () => void;
}) {
  const say = useSay();
  const form = useForm<{ kind: LogKind; said: string }>({ kind: 'customers', said: '' });
  const keep = async () => {
    if ((await form.send(wire.writeLog, { hall_id, ...form.draft })) !== undefined) onDone();
  };
  return (
    <FormDialog
      title={words.add_entry}
      keep={words.keep}
      of={form}
      fields={['kind', 'said']}
      onClose={onClose}
      onKeep={() => void keep()}
    >
      <SelectField
        label={say(words.about)}
        value={form.draft.kind}
        onChange={kind => form.put({ kind: kind as LogKind })}
        options={Object.entries(log_kinds).map(([value, name]) => ({ value, name: say(name) }))}
      />
      <AreaField
        label={say(words.said)}
        value={form.draft.said}
        onChange={said => form.put({ said })}
        error={form.wrong('said')}
      />
    </FormDialog>
  );
}
