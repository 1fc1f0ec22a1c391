import { type ReactNode, useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { codesOf, type Department, departments, order_levels, topics } from '../catalogue.ts';
import { cross_order } from '../cross_order.ts';
import * as wire from '../wire.ts';
import { sent } from './sent.ts';
import { type OrderThere, order_marks } from './shapes.ts';
import { ask, order as heads, register, words } from './words.ts';

const ended = (of: OrderThere): boolean => of.state === 'closed' || of.state === 'withdrawn';
const views = ['open', 'late', 'ended', 'all'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: OrderThere) => boolean> = {
  open: of => !ended(of),
  late: of => of.late && !ended(of),
  ended,
  all: () => true,
};

/** What a hall asked of departments and partners, or what one of them received of it (SVC-26, ROLE-28). */
export function OrdersOfHall({ hall_id, otherwise }: { hall_id: number; otherwise?: ReactNode }) {
  const found = useLive<{ orders: OrderThere[] }>(`/api/halls/${hall_id}/cross-orders`, 'issues');
  if (found.problem !== null)
    return otherwise ?? <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  return <Orders rows={found.data?.orders ?? null} onDone={found.refresh} />;
}

interface OrdersProps {
  rows: OrderThere[] | null;
  onDone: () => void;
}

/** Orders to departments, what falls due first at the top, each with what the own side may do. */
export function Orders({ rows, onDone }: OrdersProps) {
  const say = useSay();
  const [view, look] = useState<View>('open');
  const [to, send] = useState('all');
  const [typed, type] = useState('');
  const [asked, start] = useState<{ of: OrderThere; verb: string } | null>(null);
  const shown = rows?.filter(
    of =>
      shows[view](of) &&
      (to === 'all' || of.department === to) &&
      finds(`${of.no} ${of.said} ${of.place ?? ''}`, typed),
  );
  const press = async (of: OrderThere, body: object) => {
    const done = await sent(wire.pressOrder, { hall_id: of.hall_id, order_id: of.id, press: body } as never);
    if (done) onDone();
    return done;
  };
  const open = (of: OrderThere, verb: string) =>
    ['take', 'accept', 'withdraw'].includes(verb) ? void press(of, { verb }) : start({ of, verb });
  return (
    <section className="is-tab">
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(shown?.length ?? 0))}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>
          </>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.status)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(value === 'open' ? heads.open : words[value]) }))}
          onChoose={chosen => look(chosen as View)}
        />
        <Filter
          label={say(words.department)}
          value={to}
          all="all"
          options={[
            { value: 'all', name: say(words.all) },
            ...codesOf(departments).map(value => ({ value, name: say(departments[value as Department]) })),
          ]}
          onChoose={send}
        />
      </FilterSentence>
      <OrderTable rows={shown ?? null} onPress={open} />
      {asked !== null && (
        <AskDialog
          title={say(verbWords(asked.verb))}
          note={`${asked.of.no} ${asked.of.said}`}
          fields={[
            asked.verb === 'answer'
              ? { key: 'answer', label: say(ask.answer), kind: 'area' }
              : { key: 'note', label: say(ask.note), kind: 'area' },
          ]}
          onClose={() => start(null)}
          onKeep={values => press(asked.of, { verb: asked.verb, ...values })}
        />
      )}
    </section>
  );
}

const moves = cross_order.moves as Record<string, { say: { zh: string; en: string } }>;
const verbWords = (verb: string) => moves[verb]?.say ?? heads.urge;

interface TableProps {
  rows: OrderThere[] | null;
  onPress: (of: OrderThere, verb: string) => void;
}

function OrderTable({ rows, onPress }: TableProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const there = rows?.some(one => one.hall !== undefined) === true;
  return (
    <Table<OrderThere>
      label={say(words.orders)}
      rows={rows}
      rowId={of => of.id}
      columns={[
        ...(there
          ? [
              {
                ...{ id: 'hall', head: say(register.hall) },
                cell: (of: OrderThere) => (of.hall === undefined ? '' : say(of.hall.name)),
                sortBy: (of: OrderThere) => of.hall_id,
              },
            ]
          : []),
        ...columnsOf(say, at => momentOf(at, now, language)),
        {
          ...{ id: 'acts', head: '' },
          cell: of => (
            <span className="is-acts">
              {of.verbs.map((verb, at) => (
                <Button key={verb} kind={at === 0 ? 'secondary' : 'quiet'} onPress={() => onPress(of, verb)}>
                  {say(verbWords(verb))}
                </Button>
              ))}
            </span>
          ),
        },
      ]}
      empty={
        <EmptyPanel why="none" title={say(heads.none)}>
          {say(heads.none_note)}
        </EmptyPanel>
      }
    />
  );
}

const columnsOf = (say: ReturnType<typeof useSay>, when: (at: string) => string): Column<OrderThere>[] => [
  {
    ...{ id: 'no', head: say(register.no) },
    cell: of => (
      <>
        <b className="num">{of.no}</b>
        <small>{say(departments[of.department])}</small>
      </>
    ),
    sortBy: of => of.no,
  },
  {
    ...{ id: 'said', head: say(heads.asked) },
    cell: of => (
      <span className="is-said">
        <b>
          {of.kind === 'fault' && `${say(heads.fault)} · `}
          {say(topics[of.topic])}
        </b>
        {of.returned > 0 && <em> {say(heads.returned(of.returned))}</em>}
        <small>
          <Written text={of.said} />
          {of.place !== null && ' · '}
          {of.place !== null && <Written text={of.place} />}
        </small>
        {of.note !== null && (
          <small className="is-note">
            <Written text={of.note} />
          </small>
        )}
      </span>
    ),
    sortBy: of => of.topic,
  },
  {
    ...{ id: 'due', head: say(heads.due) },
    cell: of => (
      <span className={of.late ? 'num is-late' : 'num'}>
        {when(of.due ?? of.answered_at ?? of.asked_at)}
        {of.late && <small>{say(words.late)}</small>}
      </span>
    ),
    sortBy: of => of.due ?? `9${of.asked_at}`,
  },
  {
    ...{ id: 'level', head: say(heads.level) },
    cell: of => (of.level === 1 ? '–' : say(order_levels[of.level] ?? { zh: '', en: '' })),
    sortBy: of => of.level,
  },
  {
    ...{ id: 'by', head: say(heads.by) },
    cell: of => (
      <>
        {of.asker !== null && say(of.asker)}
        {of.taker !== null && <small>{say(of.taker)}</small>}
      </>
    ),
  },
  {
    ...{ id: 'answer', head: say(heads.answer) },
    cell: of => (
      <span className="is-said">
        <StateMark mark={of.late && of.answer === null ? 'over' : order_marks[of.state]}>
          {say(cross_order.states[of.state])}
        </StateMark>
        {of.answer !== null && (
          <small>
            <Written text={of.answer} />
          </small>
        )}
      </span>
    ),
    sortBy: of => of.state,
  },
];
