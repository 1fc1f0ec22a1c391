import type { z } from 'zod';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import type { readRuns, readRunsOverHalls } from '../wire.ts';
import { Differences, type Run, TellButton } from './Differences.tsx';
import './runs.css';
import { run_words as words } from './run-words.ts';

type Month = z.output<typeof readRunsOverHalls.answer>['months'][number];
type Say = ReturnType<typeof useSay>;

const marks: Record<Run['state'], Mark> = {
  ...{ planned: 'booked', running: 'running', done: 'done', differing: 'fault', released: 'done' },
};

/** What every run says, of one hall or of all. */
const sums = <Row extends Run | Month>(say: Say): Column<Row>[] =>
  figures<Row>([
    ['accounts', say(words.accounts), row => row.accounts],
    ['charges', say(words.charges), row => row.charges],
    ['fen', say(words.sum), row => money(row.fen)],
    ['ahead', say(words.ahead), row => money(row.fen - row.rest_fen)],
    ['rest', say(words.rest), row => money(row.rest_fen)],
  ]);

/** Columns of figures; what only waits for its day has none yet. */
const figures = <Row extends Run | Month>(
  of: readonly [string, string, (row: Row) => string | number][],
): Column<Row>[] =>
  of.map(([id, head, value]) => ({
    ...{ id, head, figures: true },
    cell: row => (row.accounts === 0 && row.ended_at === null ? '—' : value(row)),
  }));

/** The office and the region each have a word of their own for what is off. */
const runColumns = (say: Say, parts: boolean, bad = parts ? 'rg-bad' : 'of-bad'): Column<Run>[] => [
  { id: 'month', head: say(words.month), cell: row => <b className="num">{row.month}</b> },
  ...(parts
    ? [
        {
          ...{ id: 'part', head: say(words.part_head), figures: true },
          cell: (row: Run) => <span className="num">{row.slice + 1}</span>,
        },
      ]
    : []),
  {
    id: 'state',
    head: say(words.state),
    cell: row => <StateMark mark={marks[row.state]}>{say(words[row.state])}</StateMark>,
  },
  ...sums<Run>(say),
  {
    id: 'passed',
    head: say(words.passed),
    cell: row =>
      row.passed_over.length === 0
        ? '—'
        : row.passed_over.map(one => `${say(words.why[one.why])} ${one.count}`).join(' · '),
  },
  { id: 'due', head: say(words.due), cell: row => <span className="num">{row.due_on ?? '—'}</span> },
  {
    id: 'differs',
    head: say(words.differs),
    cell: row =>
      row.ended_at === null ? (
        '—'
      ) : (
        <span className={row.state === 'differing' ? bad : undefined}>{row.differs}</span>
      ),
    figures: true,
  },
];

/** The bill runs of a hall: what each month put on the accounts it speaks for, and whether it adds up (FEE-05). */
export const BillRuns = ({ hall_id }: { hall_id: number }) => (
  <Runs hall_id={hall_id} path={`/api/halls/${hall_id}/bill-runs`} title={words.title} lead={words.lead} />
);

interface RunsProps {
  hall_id: number | null;
  path: string;
  title: Words;
  lead: Words;
}

function Runs({ hall_id, path, title, lead }: RunsProps) {
  const say = useSay();
  const found = useLive<z.output<typeof readRuns.answer>>(path, 'bills');
  if (found.state === 'refused') return null;
  const { may, runs = null } = found.data ?? {};
  const tell: Column<Run>[] =
    may?.tell === true && hall_id !== null
      ? [
          {
            ...{ id: 'tell', head: say(words.customers) },
            cell: run => <TellButton hall_id={hall_id} run={run} onDone={found.refresh} />,
          },
        ]
      : [];
  return (
    <section>
      <h2>
        {say(title)} <ClauseChip id="FEE-05" />
      </h2>
      <p>{say(lead)}</p>
      <Table<Run>
        label={say(title)}
        columns={[...runColumns(say, hall_id === null), ...tell]}
        rows={runs}
        expect={3}
        rowId={row => row.id}
        empty={
          <EmptyPanel why="none" title={say(hall_id === null ? words.nothing_off : words.none)}>
            {say(hall_id === null ? words.nothing_off_note : words.none_note)}
          </EmptyPanel>
        }
      />
      {may !== undefined &&
        runs?.map(
          run =>
            run.differences.length > 0 && (
              <Differences key={run.id} {...{ hall_id, run, may }} onDone={found.refresh} />
            ),
        )}
    </section>
  );
}

/** The runs of all halls in reach, a line a month: how many are done, and how many do not add up. */
export function RunsOverHalls() {
  const say = useSay();
  const found = useLive<{ months: Month[] }>('/api/bill-runs', 'bills');
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const columns: Column<Month>[] = [
    { id: 'month', head: say(words.month), cell: row => <b className="num">{row.month}</b> },
    {
      id: 'ended',
      head: say(words.ended),
      cell: row => (
        <span className="num">
          {row.ended} / {row.runs}
        </span>
      ),
      figures: true,
    },
    ...sums<Month>(say),
    {
      id: 'differing',
      head: say(words.runs_differing),
      cell: row => <span className={row.differing > 0 ? 'rg-bad' : undefined}>{row.differing}</span>,
      figures: true,
    },
  ];
  return (
    <section className="br">
      <h2>
        {say(words.title)} <ClauseChip id="FEE-05" />
      </h2>
      <p>{say(words.lead_above)}</p>
      <Table<Month>
        label={say(words.title)}
        columns={columns}
        rows={found.data?.months ?? null}
        expect={6}
        rowId={row => row.month}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      <Runs hall_id={null} path="/api/bill-runs/province" title={words.province} lead={words.province_lead} />
    </section>
  );
}
