import { useState } from 'react';
import { AskDialog, type Asked } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import { isoDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { gathering_kinds } from '../catalogue.ts';
import { gathering } from '../gathering.ts';
import * as wire from '../wire.ts';
import type { Gathering, Register } from './shapes.ts';
import { gather as words } from './words.ts';

interface GatherProps {
  hall_id: number;
  of: Register;
  onDone: () => void;
}

const marks = { planned: 'near', held: 'done', missed: 'over' } as const;

/** When customers are asked unasked: rounds in the hall that plan themselves, seminars, what each brought (SUG-04). */
export function Gatherings({ hall_id, of, onDone }: GatherProps) {
  const say = useSay();
  const now = useHallNow(60_000);
  const [doing, start] = useState<'plan' | Gathering | null>(null);
  const sent = async <E extends Callable>(endpoint: E, input: Given<E>) => {
    const outcome = await callApi(endpoint, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else onDone();
    return outcome.ok;
  };
  const kinds = Object.entries(gathering_kinds).map(([value, name]) => ({ value, name: say(name) }));
  const staff = of.staff.map(one => ({ value: one.id, name: say(one.name) }));
  const planned: Asked[] = [
    { key: 'kind', label: say(words.kind), kind: 'choice', options: kinds },
    { key: 'topic', label: say(words.topic), kind: 'text' },
    { key: 'held_on', label: say(words.on), kind: 'day', value: isoDay(now) },
    { key: 'owner_id', label: say(words.owner), kind: 'choice', options: staff },
  ];
  const recorded: Asked[] = [
    { key: 'people', label: say(words.people), kind: 'number' },
    { key: 'record', label: say(words.record), kind: 'area' },
  ];
  return (
    <section>
      <PartHead title={say(words.title)} clauses={['SUG-04']}>
        {of.may.gather && <Button onPress={() => start('plan')}>{say(words.plan)}</Button>}
      </PartHead>
      <Table<Gathering>
        label={say(words.title)}
        rows={of.gatherings}
        rowId={one => one.id}
        columns={columnsOf(say, of.may.gather ? start : null)}
        empty={<EmptyPanel why="none" title={say(words.none)} />}
      />
      {doing === 'plan' && (
        <AskDialog
          title={say(words.plan)}
          fields={planned}
          onClose={() => start(null)}
          onKeep={values => sent(wire.plan, { hall_id, ...values } as never)}
        />
      )}
      {doing !== null && doing !== 'plan' && (
        <AskDialog
          title={say(words.hold)}
          fields={recorded}
          onClose={() => start(null)}
          onKeep={({ people, record }) =>
            sent(wire.hold, {
              ...{ hall_id, gathering_id: doing.id, people: Number(people || 0), record: record ?? '' },
            })
          }
        />
      )}
    </section>
  );
}

function columnsOf(
  say: ReturnType<typeof useSay>,
  onHold: ((of: Gathering) => void) | null,
): Column<Gathering>[] {
  return [
    {
      ...{ id: 'on', head: say(words.on), sortBy: of => of.held_on },
      cell: of => <span className="num">{of.held_on}</span>,
    },
    {
      ...{ id: 'topic', head: say(words.topic) },
      cell: of => (
        <>
          {of.topic === null ? say(words.better) : <Written text={of.topic} />}
          <small>{say(gathering_kinds[of.kind])}</small>
        </>
      ),
    },
    { ...{ id: 'owner', head: say(words.owner) }, cell: of => say(of.owner) },
    {
      ...{ id: 'result', head: say(words.result) },
      cell: of => (
        <>
          {of.people !== null && say(words.asked(of.people, of.opinions))}
          {of.record !== null && (
            <small>
              <Written text={of.record} />
            </small>
          )}
        </>
      ),
    },
    {
      ...{ id: 'state', head: '' },
      cell: of => (
        <span className="sg-acts">
          <StateMark mark={marks[of.state]}>{say(gathering.states[of.state])}</StateMark>
          {of.state === 'planned' && onHold !== null && (
            <Button onPress={() => onHold(of)}>{say(words.hold)}</Button>
          )}
        </span>
      ),
    },
  ];
}
