import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow, useWallNow, wallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page, PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import { call } from '../call.ts';
import { purposes, script } from '../purposes.ts';
import * as wire from '../wire.ts';
import { type Asking, CallForm, LineForm, NoteForm } from './CallForms.tsx';
import './telephone.css';
import { words } from './words.ts';

type Seen = z.output<typeof wire.readCalls.answer>;
type Row = Seen['calls'][number];

const views = ['open', 'owed', 'missed', 'all'] as const;
type View = (typeof views)[number];
const isOpen = (of: Row) => of.state !== 'closed' && of.state !== 'unreached';
/** Whose time is up: to be called back, or to be put down. */
const isOver = (of: Row) => isOpen(of) && (of.state === 'talking' ? of.talk_late : of.back_late);
const shows: Record<View, (of: Row) => boolean> = {
  open: isOpen,
  owed: of => of.state === 'owed',
  missed: of => of.missed,
  all: () => true,
};
const marks: Record<Row['state'], Mark> = {
  ...{ ringing: 'calling', talking: 'running', owed: 'near', handed: 'booked', closed: 'done' },
  unreached: 'not-open',
};
type Open = 'note' | 'line' | { of: Row; verb: Asking };

/** The hall's telephone: the card, the day, the log, and who is to be called back (SVC-11, TEL-01, TEL-02). */
export function TelephonePage({ hall_id, act }: { hall_id: number; act: Act }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const found = useLive<Seen>(`/api/halls/${hall_id}/phone-calls`, 'telephone');
  const [view, look] = useState<View>('open');
  const [typed, type] = useState('');
  const [open, show] = useState<Open | null>(null);
  const number = useNumber(hall_id);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const rows =
    found.data?.calls.filter(
      of => shows[view](of) && finds(`${of.no} ${of.phone_mask ?? ''} ${of.need ?? ''}`, typed),
    ) ?? null;
  const close = () => {
    show(null);
    found.refresh();
  };
  const press = async (of: Row, verb: string) => {
    const one = { hall_id, call_id: of.id };
    if (verb === 'answer') await act(wire.answer, one);
    else if (verb === 'no_answer') await act(wire.press, { ...one, press: { verb } });
    else return show({ of, verb: verb as Asking });
    found.refresh();
  };
  return (
    <Page title={say(words.title)} clauses={['SVC-11', 'TEL-01', 'TEL-02']}>
      <p className="pg-note">
        {say(words.note(found.data?.rings_max ?? 3, found.data?.put_down_minutes ?? 15))}
      </p>
      {found.data !== null && <Top of={found.data} onLine={() => show('line')} />}
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(rows?.length ?? 0))}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>
            {found.data?.may.take === true && (
              <Button kind="primary" onPress={() => show('note')}>
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
        columns={columnsOf(say, at => momentOf(at, now, language), {
          shown: number.shown,
          look: id => void number.look(id),
          press: (of, verb) => void press(of, verb),
        })}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      {open === 'note' && <NoteForm hall_id={hall_id} onClose={close} />}
      {open === 'line' && <LineForm hall_id={hall_id} onClose={close} />}
      {open !== null && typeof open === 'object' && (
        <CallForm {...{ hall_id, call_id: open.of.id, verb: open.verb, onClose: close }} />
      )}
    </Page>
  );
}

/** The published number, the day in figures, and the card. */
function Top({ of, onLine }: { of: Seen; onLine: () => void }) {
  const say = useSay();
  const { figures } = of;
  const shown = [
    ...([
      [words.rang, figures.rang],
      [words.in_time, figures.in_time],
      [words.mean_rings, figures.mean_rings ?? '–'],
      [words.was_missed, figures.missed],
    ] as const),
    ...([
      [words.owes, figures.owed],
      [words.back_late, figures.back_late],
      [words.handed, figures.handed],
      [words.talk_late, figures.talk_late],
    ] as const),
  ];
  return (
    <>
      <PartHead title={say(of.line === null ? words.no_line : words.line(of.line))}>
        {of.may.lead && <Button onPress={onLine}>{say(words.keep_line)}</Button>}
      </PartHead>
      <div className="te-top">
        <dl className="te-day" aria-label={say(words.day)}>
          {shown.map(([name, value]) => (
            <div key={name.en}>
              <dt>{say(name)}</dt>
              <dd className="num">{value}</dd>
            </div>
          ))}
        </dl>
        <ol className="te-card" aria-label={say(words.card)}>
          {script.map(one => (
            <li key={one.en}>{say(one)}</li>
          ))}
        </ol>
      </div>
    </>
  );
}

/** One number in clear for as long as the norm allows; every look is on record. */
function useNumber(hall_id: number) {
  const [shown, show] = useState<{ id: string; phone: string; until: number } | null>(null);
  const now = useWallNow(500);
  useEffect(() => {
    if (shown !== null && now >= shown.until) show(null);
  }, [now, shown]);
  const look = async (id: string) => {
    const outcome = await callApi(wire.showNumber, { hall_id, call_id: id });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else show({ id, phone: outcome.value.phone, until: wallNow() + outcome.value.seconds * 1000 });
  };
  return { shown, look };
}

interface Doing {
  shown: { id: string; phone: string } | null;
  look: (id: string) => void;
  press: (of: Row, verb: string) => void;
}
type Say = ReturnType<typeof useSay>;

const columnsOf = (say: Say, when: (at: string) => string, doing: Doing): Column<Row>[] => [
  { id: 'no', head: say(words.no), cell: of => <b className="num">{of.no}</b>, sortBy: of => of.no },
  {
    ...{ id: 'at', head: say(words.at) },
    cell: of => (
      <>
        <span className="num">{when(of.rang_at)}</span>
        <small>
          {of.rings !== null && say(words.rings(of.rings))} {of.late && say(words.late)}
        </small>
      </>
    ),
    sortBy: of => of.rang_at,
  },
  {
    ...{ id: 'caller', head: say(words.caller) },
    cell: of => (
      <span className="num">
        {doing.shown?.id === of.id ? doing.shown.phone : (of.phone_mask ?? say(words.hidden))}
      </span>
    ),
  },
  {
    ...{ id: 'what', head: say(words.what) },
    cell: of => (
      <>
        {of.purpose !== null && say(purposes[of.purpose])}
        <small>
          <Written text={of.need ?? ''} />
        </small>
        {of.outcome !== null && (
          <small>
            <Written text={of.outcome} />
          </small>
        )}
      </>
    ),
    sortBy: of => of.purpose ?? '',
  },
  { id: 'owner', head: say(words.owner), cell: of => of.owner !== null && say(of.owner) },
  {
    ...{ id: 'state', head: say(words.status) },
    cell: of => (
      <>
        <StateMark mark={isOver(of) ? 'over' : marks[of.state]}>{say(call.states[of.state])}</StateMark>
        {of.state === 'owed' && of.back_due !== null && (
          <small>
            {say(words.due)} <span className="num">{when(of.back_due)}</span>
          </small>
        )}
        {of.state === 'talking' && of.talk_due !== null && (
          <small>
            {say(words.put_down)} <span className="num">{when(of.talk_due)}</span>
          </small>
        )}
        {of.tries > 0 && <small>{say(words.tried(of.tries))}</small>}
        {of.issue_no !== null && <small className="num">{of.issue_no}</small>}
      </>
    ),
    sortBy: of => of.state,
  },
  {
    ...{ id: 'do', head: '' },
    cell: of => (
      <span className="pg-do">
        {of.state === 'owed' && of.verbs.length > 0 && (
          <Button kind="quiet" onPress={() => doing.look(of.id)}>
            {say(words.number)}
          </Button>
        )}
        {of.verbs.map(verb => (
          <Button key={verb} onPress={() => doing.press(of, verb)}>
            {say(words[verb as Asking | 'answer' | 'no_answer'])}
          </Button>
        ))}
      </span>
    ),
  },
];
