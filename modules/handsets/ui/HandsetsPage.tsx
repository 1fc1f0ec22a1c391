import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { momentOf, money } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import { repair } from '../repair.ts';
import * as wire from '../wire.ts';
import { type Asking, StepForm, TakeForm } from './HandsetForms.tsx';
import { words } from './words.ts';

type Seen = z.output<typeof wire.readRepairs.answer>;
type Row = Seen['repairs'][number];

const views = ['open', 'late', 'ready', 'all'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: Row) => boolean> = {
  open: of => of.state !== 'collected',
  late: of => of.late || of.was_late,
  ready: of => of.state === 'ready',
  all: () => true,
};
const marks: Record<Row['state'], Mark> = {
  ...{ received: 'calling', quoted: 'near', repairing: 'running', ready: 'booked', collected: 'done' },
};

/** Phones of customers in repair: price and work within their days, or one is lent (SVC-07, RPR-01, RPR-02). */
export function HandsetsPage({ hall_id, act }: { hall_id: number; act: Act }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const found = useLive<Seen>(`/api/halls/${hall_id}/handset-repairs`, 'handsets');
  const [view, look] = useState<View>('open');
  const [typed, type] = useState('');
  const [asked, ask] = useState<{ of: Row; verb: Asking } | 'take' | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const rows =
    found.data?.repairs.filter(
      of => shows[view](of) && finds(`${of.no} ${of.model} ${of.imei_end} ${of.phone_mask}`, typed),
    ) ?? null;
  const close = () => {
    ask(null);
    found.refresh();
  };
  const press = async (of: Row, verb: string) => {
    if (verb !== 'agree' && verb !== 'decline') return ask({ of, verb: verb as Asking });
    await act(wire.press, { hall_id, repair_id: of.id, press: { verb } });
    found.refresh();
  };
  return (
    <Page title={say(words.title)} clauses={['SVC-07', 'RPR-01', 'RPR-02']}>
      <p className="pg-note">{found.data !== null && say(words.note(found.data.within_days))}</p>
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(rows?.length ?? 0))}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>
            {found.data?.may_take === true && (
              <Button kind="primary" onPress={() => ask('take')}>
                {say(words.add)}
              </Button>
            )}
          </>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.status)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
      </FilterSentence>
      <Table<Row>
        label={say(words.title)}
        rows={rows}
        rowId={of => of.id}
        columns={columnsOf(
          say,
          at => momentOf(at, now, language),
          (of, verb) => void press(of, verb),
        )}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      {asked === 'take' && <TakeForm hall_id={hall_id} onClose={close} />}
      {asked !== null && asked !== 'take' && (
        <StepForm
          {...{ hall_id, repair_id: asked.of.id, verb: asked.verb, onClose: close }}
          loan_tag={asked.of.loan_tag}
        />
      )}
    </Page>
  );
}

type Say = ReturnType<typeof useSay>;
type Press = (of: Row, verb: string) => void;

const columnsOf = (say: Say, when: (at: string) => string, press: Press): Column<Row>[] => [
  { id: 'no', head: say(words.no), cell: of => <b className="num">{of.no}</b>, sortBy: of => of.no },
  {
    ...{ id: 'model', head: say(words.model) },
    cell: of => (
      <>
        <b>
          <Written text={of.model} />
        </b>{' '}
        <small className="num">…{of.imei_end}</small>
        <small>
          <Written text={of.fault} />
        </small>
      </>
    ),
    sortBy: of => of.model,
  },
  {
    ...{ id: 'customer', head: say(words.customer) },
    cell: of => (
      <>
        <span className="num">{of.phone_mask}</span>
        {of.warranty && <small>{say(words.warranty)}</small>}
      </>
    ),
  },
  {
    ...{ id: 'taken', head: say(words.taken) },
    cell: of => (
      <>
        <span className="num">{when(of.received_at)}</span>
        <small>{say(of.taker)}</small>
      </>
    ),
    sortBy: of => of.received_at,
  },
  {
    ...{ id: 'due', head: say(words.due) },
    cell: of =>
      of.due !== null &&
      of.due_of !== null && (
        <>
          <span className="num">{when(of.due)}</span>
          <small>{say(of.due_of === 'quote' ? words.quote_due : words.done_due)}</small>
        </>
      ),
    sortBy: of => of.due ?? '',
  },
  {
    ...{ id: 'price', head: say(words.price), figures: true },
    cell: of => of.quote_fen !== null && <span className="num">{money(of.quote_fen)}</span>,
    sortBy: of => of.quote_fen ?? -1,
  },
  { id: 'state', head: say(words.state), cell: of => <State of={of} />, sortBy: of => of.state },
  {
    ...{ id: 'do', head: '' },
    cell: of => (
      <span className="pg-do">
        {of.verbs.map(verb => (
          <Button key={verb} onPress={() => press(of, verb)}>
            {say(words[verb as Asking | 'agree' | 'decline'])}
          </Button>
        ))}
      </span>
    ),
  },
];

function State({ of }: { of: Row }) {
  const say = useSay();
  return (
    <>
      <StateMark mark={of.late ? 'over' : marks[of.state]}>{say(repair.states[of.state])}</StateMark>
      {of.was_late && <small>{say(words.was_late)}</small>}
      {of.loan_tag !== null && of.state !== 'collected' && <small>{say(words.lent(of.loan_tag))}</small>}
      {of.work_note !== null && (
        <small>
          <Written text={of.work_note} />
        </small>
      )}
    </>
  );
}
