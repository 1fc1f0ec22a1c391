import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { isoDay, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { task } from '../project.ts';
import * as wire from '../wire.ts';
import type { Do, Project, Task } from './shapes.ts';
import { projects as words } from './words.ts';

const marks: Record<Task['state'], Mark> = { open: 'running', done: 'near', checked: 'done' };

/** The works with what engineering does for their safety, and what the acceptance found; each closed by another department. */
export function Tasks({ of, act }: { of: Project; act: Do }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(words.works)}</h3>
      {of.contractor === null ? (
        <p className="pj-quiet">{say(words.no_works)}</p>
      ) : (
        <p className="pj-quiet">
          {say(words.contractor)} <span lang={writtenIn(of.contractor)}>{of.contractor}</span> ·{' '}
          {say(words.permit_no)} <span className="num">{of.permit_no}</span> · {say(words.insured_until)}{' '}
          <span className="num">{of.insured_until}</span>
        </p>
      )}
      <ul>
        {of.task_list.map(one => (
          <OneTask key={one.id} of={of} task={one} act={act} />
        ))}
      </ul>
    </section>
  );
}

function OneTask({ of, task: one, act }: { of: Project; task: Task; act: Do }) {
  const say = useSay();
  const [note, write] = useState<string | null>(null);
  const at = { project_id: of.id, task_id: one.id };
  const finish = async () => {
    if (note !== null && (await act(wire.finishTask, { ...at, note }))) write(null);
  };
  return (
    <li>
      <span lang={one.origin === 'finding' ? writtenIn(one.say.zh) : undefined}>
        {say(one.say)} <ClauseChip id={one.clause} />
      </span>
      <StateMark mark={one.over ? 'over' : marks[one.state]}>
        {say(one.over ? words.over : task.states[one.state])}
      </StateMark>
      <span className="num">{isoDay(one.due_at)}</span>
      {(one.origin === 'finding' || one.note !== null) && (
        <small>
          {one.origin === 'finding' && say(words.finding)}{' '}
          {one.note !== null && <q lang={writtenIn(one.note)}>{one.note}</q>}
        </small>
      )}
      {one.state === 'open' && of.may.works && note === null && (
        <Button onPress={() => write('')}>{say(words.done)}</Button>
      )}
      {note !== null && (
        <>
          <TextField label={say(words.note)} value={note} onChange={write} />
          <Button kind="primary" onPress={() => void finish()}>
            {say(words.done)}
          </Button>
        </>
      )}
      {one.state === 'done' && of.may.check && (
        <>
          <Button onPress={() => void act(wire.checkTask, { ...at, verb: 'check' })}>
            {say(words.check)}
          </Button>
          <Button kind="quiet" onPress={() => void act(wire.checkTask, { ...at, verb: 'send_back' })}>
            {say(words.send_back)}
          </Button>
        </>
      )}
    </li>
  );
}
