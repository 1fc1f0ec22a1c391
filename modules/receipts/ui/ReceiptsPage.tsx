import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { money, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import { paidBy } from '../../ledger/tenders.ts';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import { Reason } from '../../people/ui/Reason.tsx';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { receipts as words } from './words.ts';

type Page = z.output<typeof wire.readReceipts.answer>;
type Receipt = Page['receipts'][number];
type Series = 'R' | 'T';

const fill = (of: Words, figures: Record<string, string | number>): Words => {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ''));
  return { zh: put(of.zh), en: put(of.en) };
};

interface PageProps {
  hall_id: number;
  day: string;
  who: Who;
  act: Act;
}

/** The receipts of a day in their numbers: the run without a gap, what is void, what was printed again. */
export function ReceiptsPage({ hall_id, day, who, act }: PageProps) {
  const say = useSay();
  const [series, setSeries] = useState<Series>('R');
  const [typed, type] = useState('');
  const [after, goAfter] = useState(0);
  const [spoilt, voiding] = useState<Receipt | null>(null);
  const may = holds(who, 'duty_manager', 'hall_manager');
  const asked = Number(typed.replace(/\D/g, '').slice(-7));
  const from = typed === '' || asked === 0 ? after : asked - 1;
  const page = useLive<Page>(
    `/api/halls/${hall_id}/receipts?day=${day}&series=${series}&after=${from}`,
    'receipts',
    'orders',
    'payments',
  );
  const rows = page.data?.receipts ?? null;
  const shown = typed === '' || asked === 0 ? rows : (rows?.filter(row => row.number === asked) ?? null);
  const run = page.data?.runs.find(one => one.series === series);
  const last = rows?.at(-1)?.number ?? 0;
  return (
    <section className="of-pad">
      <h1>
        {say(words.title)} <ClauseChip id="FEE-10" />
      </h1>
      <FilterSentence leaves={run === undefined ? '' : <Run run={run} />}>
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.series)}
          value={series}
          all="R"
          options={[
            { value: 'R', name: `R ${say(words.paid)}` },
            { value: 'T', name: `T ${say(words.back)}` },
          ]}
          onChoose={value => {
            setSeries(value === 'T' ? 'T' : 'R');
            goAfter(0);
          }}
        />
        <ExportButton {...{ hall_id, kind: 'receipts', about: { day, series }, label: say(words.csv) }} />
      </FilterSentence>
      <Table<Receipt>
        label={say(words.title)}
        columns={[...columnsOf(say), ...(may ? [voidColumn(say, voiding)] : [])]}
        rows={shown}
        rowId={row => row.id}
        empty={
          <EmptyPanel why="search" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      {run !== undefined && last > 0 && last < run.last && typed === '' && (
        <Button onPress={() => goAfter(last)}>{say(words.more)}</Button>
      )}
      {spoilt !== null && (
        <Reason
          title={say(fill(words.void_of, { no: spoilt.no }))}
          onClose={() => voiding(null)}
          onGive={reason => {
            voiding(null);
            void act(wire.voidReceipt, { hall_id, receipt_id: spoilt.id, reason });
          }}
        />
      )}
    </section>
  );
}

function Run({ run }: { run: Page['runs'][number] }) {
  const say = useSay();
  const whole = run.missing === 0;
  return (
    <>
      <span className="num">{say(fill(words.run, run))}</span>{' '}
      <StateMark mark={whole ? 'done' : 'fault'}>
        {say(whole ? words.no_gap : fill(words.gap, { n: run.missing }))}
      </StateMark>{' '}
      <span className="num">{say(fill(words.sum, { sum: money(run.sum_fen) }))}</span>
    </>
  );
}

const marksOf = (row: Receipt): Words[] => [
  ...(row.state === 'voided' ? [words.voided] : []),
  ...(row.replaces === null ? [] : [fill(words.replaces, { no: row.replaces })]),
  ...(row.reprints > 0 ? [fill(words.reprinted, { n: row.reprints })] : []),
];

const columnsOf = (say: ReturnType<typeof useSay>): Column<Receipt>[] => [
  { id: 'no', head: say(words.no), cell: row => <b className="num">{row.no}</b>, sortBy: row => row.number },
  { id: 'time', head: say(words.time), cell: row => <span className="num">{timeOfDay(row.issued_at)}</span> },
  { id: 'what', head: say(words.what), cell: row => row.lines.map(line => say(line.say)).join(' / ') },
  { id: 'tender', head: say(words.tender), cell: row => say(paidBy(row, money)) },
  {
    id: 'amount',
    head: say(words.amount),
    cell: row => (
      <span className={row.state === 'voided' ? 'of-void' : undefined}>{money(row.amount_fen)}</span>
    ),
    figures: true,
    sortBy: row => row.amount_fen,
  },
  {
    id: 'marks',
    head: say(words.marks),
    cell: row =>
      marksOf(row).map(mark => (
        <StateMark key={mark.en} mark={row.state === 'voided' ? 'stopped' : 'paused'}>
          {say(mark)}
        </StateMark>
      )),
  },
  {
    id: 'reason',
    head: say(words.reason),
    cell: row => <span lang="zh-CN">{row.void_reason ?? ''}</span>,
  },
];

/** A receipt that was misprinted or wrongly made: voided in sight, with a reason; the next number takes its place. */
const voidColumn = (say: ReturnType<typeof useSay>, onVoid: (row: Receipt) => void): Column<Receipt> => ({
  id: 'void',
  head: say(words.act),
  cell: row =>
    row.state === 'issued' && (
      <Button kind="quiet" onPress={() => onVoid(row)}>
        {say(words.void)}
      </Button>
    ),
});
