import { Fragment, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { money, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import { Reason } from '../../people/ui/Reason.tsx';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { PrintInvoice } from './CounterInvoice.tsx';
import './invoice.css';
import { state_words, words } from './words.ts';

type Page = z.output<typeof wire.readInvoices.answer>;
type Invoice = Page['invoices'][number];
type Say = ReturnType<typeof useSay>;

const marks: Record<Invoice['state'], Mark> = {
  asked: 'running',
  stuck: 'fault',
  refused: 'stopped',
  issued: 'done',
  reversing: 'running',
  reversed: 'paused',
};

interface PageProps {
  hall_id: number;
  day: string;
  who: Who;
  act: Act;
}

/** The invoices of a hall: found by number or title, their numbers without a gap, taken back in red by who leads it (FEE-10). */
export function InvoicesPage({ hall_id, day, who, act }: PageProps) {
  const say = useSay();
  const [typed, type] = useState('');
  const [state, choose] = useState('');
  const [wrong, reversing] = useState<Invoice | null>(null);
  const find = typed.trim().length < 2 ? '' : `&find=${encodeURIComponent(typed.trim())}`;
  // Whoever looks for one invoice does not know its day.
  const from = find === '' ? day : '2000-01-01';
  const page = useLive<Page>(
    `/api/halls/${hall_id}/invoices?from=${from}&to=${day}${find}${state === '' ? '' : `&state=${state}`}`,
    'invoices',
    'receipts',
  );
  const may = holds(who, 'duty_manager', 'hall_manager');
  const rows = page.data?.invoices ?? null;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    page.refresh();
    return done;
  };
  const acts = {
    print: (row: Invoice) => <PrintInvoice hall_id={hall_id} invoice_id={row.id} onPrinted={page.refresh} />,
    reverse: reversing,
    again: (row: Invoice) => void doing(wire.askIssuerAgain, { hall_id, invoice_id: row.id }),
  };
  return (
    <section className="of-pad">
      <h1>
        {say(words.title)} <ClauseChip id="FEE-10" />
      </h1>
      <FilterSentence leaves={page.data === null ? '' : <Runs of={page.data} />}>
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.state)}
          value={state}
          all=""
          options={[
            { value: '', name: say(words.all) },
            ...wire.invoiceStates.map(value => ({ value, name: say(state_words[value]) })),
          ]}
          onChoose={choose}
        />
        <ExportButton
          {...{
            hall_id,
            kind: 'invoices',
            about: { from, to: day, find: typed.trim(), state },
            label: say(words.csv),
          }}
        />
      </FilterSentence>
      <Table<Invoice>
        label={say(words.title)}
        columns={[...columnsOf(say), ...(may ? [actColumn(say, acts)] : [])]}
        rows={rows}
        rowId={row => row.id}
        empty={<EmptyPanel title={say(words.empty)}>{say(words.empty_note)}</EmptyPanel>}
      />
      {wrong !== null && (
        <Reason
          title={say(words.reverse_of(wrong.no ?? ''))}
          onClose={() => reversing(null)}
          onGive={reason => {
            reversing(null);
            void doing(wire.reverseInvoice, { hall_id, invoice_id: wrong.id, reason });
          }}
        />
      )}
    </section>
  );
}

function Runs({ of }: { of: Page }) {
  const say = useSay();
  const missing = of.runs.reduce((sum, run) => sum + run.missing, 0);
  return (
    <>
      {of.runs.map(run => (
        <Fragment key={run.series}>
          <span className="num">
            {say(words.run(say(run.series === 'F' ? words.blue_series : words.red_series), run.used))}
          </span>{' '}
        </Fragment>
      ))}
      <StateMark mark={missing === 0 ? 'done' : 'fault'}>
        {say(missing === 0 ? words.no_gap : words.gap(missing))}
      </StateMark>
      {of.unreversed.length > 0 && (
        <StateMark mark="over">{say(words.unreversed(of.unreversed.length))}</StateMark>
      )}
    </>
  );
}

const signed = (row: Invoice) => (row.kind === 'red' ? -row.amount_fen : row.amount_fen);

const columnsOf = (say: Say): Column<Invoice>[] => [
  {
    id: 'no',
    head: say(words.no),
    cell: row => (
      <>
        <b className="num">{row.no ?? '—'}</b>
        {row.reverses_no !== null && (
          <small className="of-quiet"> {say(words.takes_back(row.reverses_no))}</small>
        )}
      </>
    ),
  },
  { id: 'time', head: say(words.time), cell: row => <span className="num">{timeOfDay(row.asked_at)}</span> },
  { id: 'tax', head: say(words.tax_no), cell: row => <span className="num">{row.tax_no ?? '—'}</span> },
  { id: 'buyer', head: say(words.buyer), cell: row => <span lang="zh-CN">{row.title.mask}</span> },
  { id: 'receipt', head: say(words.receipt), cell: row => <span className="num">{row.receipt_no}</span> },
  {
    id: 'amount',
    head: say(words.amount),
    cell: row => (
      <span className={row.state === 'reversed' ? 'of-void' : undefined}>{money(signed(row))}</span>
    ),
    figures: true,
    sortBy: signed,
  },
  {
    id: 'state',
    head: say(words.state),
    cell: row => <StateMark mark={marks[row.state]}>{say(state_words[row.state])}</StateMark>,
  },
];

const actColumn = (
  say: Say,
  acts: {
    print: (row: Invoice) => React.ReactNode;
    reverse: (row: Invoice) => void;
    again: (row: Invoice) => void;
  },
): Column<Invoice> => ({
  id: 'act',
  head: say(words.act),
  cell: row => (
    <>
      {row.state === 'issued' && acts.print(row)}
      {row.state === 'issued' && row.kind === 'blue' && (
        <Button kind="quiet" onPress={() => acts.reverse(row)}>
          {say(words.reverse)}
        </Button>
      )}
      {row.state === 'stuck' && (
        <Button kind="quiet" onPress={() => acts.again(row)}>
          {say(words.again)}
        </Button>
      )}
    </>
  ),
});
