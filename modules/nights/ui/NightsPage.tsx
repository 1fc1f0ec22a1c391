import { useState } from 'react';
import type { z } from 'zod';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import { timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Sheet } from '../../checklists/ui/Sheet.tsx';
import { night } from '../night.ts';
import * as wire from '../wire.ts';
import { words } from './words.ts';

type Nights = z.output<typeof wire.readNights.answer>;
type Ahead = Nights['ahead'][number];
type Past = Nights['nights'][number];
type Send = <E extends Callable>(endpoint: E, input: Given<E>) => Promise<boolean>;

/** The nights of a hall that is open day and night: who watches, tonight's list and terminals, the last ones (ORG-12). */
export function NightsPage({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Nights>(
    `/api/halls/${hall_id}/nights`,
    'nights',
    'halls',
    'checklists',
    'assets',
    'people',
  );
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} />;
  const send: Send = async (endpoint, input) => {
    const outcome = await callApi(endpoint, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
    return outcome.ok;
  };
  return (
    <Page title={say(words.title)} clauses={['ORG-12']}>
      <p className="pg-note">{say(words.lead)}</p>
      {of.round_the_clock ? (
        <>
          <Tonight {...{ hall_id, of, send }} onList={found.refresh} />
          <Watch {...{ hall_id, of, send }} />
          <Last rows={of.nights} />
        </>
      ) : (
        <EmptyPanel why="none" title={say(words.day_hall)} />
      )}
    </Page>
  );
}

interface PartProps {
  hall_id: number;
  of: Nights;
  send: Send;
}

function Tonight({ hall_id, of, send, onList }: PartProps & { onList: () => void }) {
  const say = useSay();
  return (
    <section className="pg-paper">
      <h2>
        {say(words.tonight)} <small className="num">{say(words.hours(of.from, of.until))}</small>
      </h2>
      <p>{say(words.terminals(of.terminals, of.terminals_down))}</p>
      {of.begun ? (
        <StateMark mark="done">{say(words.begun)}</StateMark>
      ) : (
        <>
          {of.may.begin && (
            <Sheet
              {...{ hall_id, list: 'night', submitted: of.list_in, critical_fails: of.critical_fails }}
              refresh={onList}
            />
          )}
          {of.may.begin && (
            <Button
              kind="primary"
              why={of.why === null ? undefined : say(of.why)}
              onPress={() => void send(wire.begin, { hall_id })}
            >
              {say(words.begin)}
            </Button>
          )}
          {of.why !== null && !of.may.begin && <StateMark mark="near">{say(of.why)}</StateMark>}
        </>
      )}
    </section>
  );
}

function Watch({ hall_id, of, send }: PartProps) {
  const say = useSay();
  const [naming, name] = useState<string | null>(null);
  const columns: Column<Ahead>[] = [
    { ...{ id: 'day', head: say(words.day) }, cell: one => <span className="num">{one.day}</span> },
    {
      ...{ id: 'who', head: say(words.watchers) },
      cell: one => (
        <span className="pg-do">
          {one.watchers.map(each => (
            <span key={each.id}>
              {say(each.name)}{' '}
              {of.may.name && (
                <Button
                  kind="quiet"
                  onPress={() =>
                    void send(wire.nameWatch, { hall_id, day: one.day, person_id: each.id, on: false })
                  }
                >
                  {say(words.release)}
                </Button>
              )}
            </span>
          ))}
          {one.watchers.length < of.least && <StateMark mark="near">{say(words.few(of.least))}</StateMark>}
        </span>
      ),
    },
    {
      ...{ id: 'do', head: '' },
      cell: one => of.may.name && <Button onPress={() => name(one.day)}>{say(words.name)}</Button>,
    },
  ];
  return (
    <section>
      <h2>{say(words.ahead)}</h2>
      <Table<Ahead> label={say(words.ahead)} rows={of.ahead} rowId={one => one.day} columns={columns} />
      {naming !== null && (
        <AskDialog
          title={say(words.name)}
          fields={[
            {
              ...{ key: 'person_id', label: say(words.who), kind: 'choice' },
              options: of.staff.map(one => ({ value: one.id, name: say(one.name) })),
            },
          ]}
          onClose={() => name(null)}
          onKeep={({ person_id = '' }) => send(wire.nameWatch, { hall_id, day: naming, person_id, on: true })}
        />
      )}
    </section>
  );
}

function Last({ rows }: { rows: Past[] }) {
  const say = useSay();
  const columns: Column<Past>[] = [
    {
      ...{ id: 'day', head: say(words.day), sortBy: of => of.day },
      cell: of => <b className="num">{of.day}</b>,
    },
    {
      ...{ id: 'state', head: say(words.state) },
      cell: of => (
        <StateMark mark={of.state === 'kept' ? 'running' : 'done'}>{say(night.states[of.state])}</StateMark>
      ),
    },
    { ...{ id: 'n', head: say(words.watchers), figures: true }, cell: of => of.watchers },
    {
      ...{ id: 'serve', head: say(words.serve), figures: true },
      cell: of => <span className="num">{`${of.terminals} / ${of.terminals_down}`}</span>,
    },
    { ...{ id: 'by', head: say(words.by) }, cell: of => say(of.by) },
    {
      ...{ id: 'at', head: say(words.at) },
      cell: of => <span className="num">{timeOfDay(of.begun_at)}</span>,
    },
    {
      ...{ id: 'until', head: say(words.until) },
      cell: of => <span className="num">{of.ended_at === null ? '–' : timeOfDay(of.ended_at)}</span>,
    },
  ];
  return (
    <section>
      <h2>
        {say(words.last)}{' '}
        <Button icon="printer" onPress={() => window.print()}>
          {say(words.print)}
        </Button>
      </h2>
      <Table<Past>
        label={say(words.last)}
        rows={rows}
        rowId={of => of.id}
        columns={columns}
        empty={<EmptyPanel why="none" title={say(words.none)} />}
      />
    </section>
  );
}
