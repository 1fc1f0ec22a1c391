import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { recheck_words as words } from './recheck-words.ts';

type Rechecks = z.output<typeof wire.readRechecks.answer>['rechecks'];
type Recheck = Rechecks[number];
type Bill = Recheck['sheet'][number];

/** The month before the one a day lies in. */
const monthBefore = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
};

/** Bills drawn by chance and reckoned anew; the auditor judges each and signs (FEE-05). */
export function RecheckPage({
  hall_id,
  day,
  who,
  act,
}: {
  hall_id: number;
  day: string;
  who: Who;
  act: Act;
}) {
  const say = useSay();
  const found = useLive<{ rechecks: Rechecks }>(`/api/halls/${hall_id}/bill-rechecks`, 'bills');
  const [month, type] = useState(monthBefore(day));
  const auditor = holds(who, 'auditor');
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    found.refresh();
    return done;
  };
  const newest = found.data?.rechecks[0];
  if (found.state === 'refused') return null;
  return (
    <section>
      <h2>
        {say(words.title)} <ClauseChip id="FEE-05" />
      </h2>
      <div className="of-row">
        <TextField label={say(words.month)} value={month} onChange={type} />
        <Button
          why={auditor ? undefined : say(words.who)}
          onPress={() => void doing(wire.drawSample, { hall_id, month: month.trim() })}
        >
          {say(words.draw)}
        </Button>
      </div>
      <Table<Recheck>
        label={say(words.title)}
        columns={columnsOf(say)}
        rows={found.data?.rechecks ?? null}
        expect={2}
        rowId={row => row.id}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      {newest !== undefined && newest.state === 'drawn' && (
        <Judging key={newest.id} {...{ hall_id, auditor }} of={newest} act={doing} />
      )}
    </section>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>): Column<Recheck>[] => [
  { id: 'month', head: say(words.month), cell: row => <b className="num">{row.month}</b> },
  { id: 'size', head: say(words.size), cell: row => row.size, figures: true },
  { id: 'wrong', head: say(words.wrong), cell: row => row.wrong ?? '—', figures: true },
  {
    id: 'rate',
    head: say(words.rate),
    cell: row => (row.wrong === null ? '—' : `${Math.round((row.wrong / row.size) * 1000) / 10} %`),
    figures: true,
  },
  {
    id: 'state',
    head: say(words.state),
    cell: row => say(row.state === 'drawn' ? words.drawn : words.signed),
  },
  { id: 'note', head: say(words.note), cell: row => row.note ?? '—' },
];

function Judging(of: { hall_id: number; of: Recheck; auditor: boolean; act: Act }) {
  const say = useSay();
  const [wrong, judge] = useState(
    () => new Set(of.of.sheet.filter(bill => bill.findings.length > 0).map(bill => bill.account_id)),
  );
  const [note, write] = useState('');
  const turn = (id: string) => {
    const now = new Set(wrong);
    if (!now.delete(id)) now.add(id);
    judge(now);
  };
  const columns: Column<Bill>[] = [
    { id: 'mask', head: say(words.number), cell: row => <span className="num">{row.mask}</span> },
    { id: 'billed', head: say(words.billed), cell: row => money(row.total_fen), figures: true },
    { id: 'right', head: say(words.right), cell: row => money(row.right_fen), figures: true },
    {
      id: 'found',
      head: say(words.found),
      cell: row => (
        <span className={row.findings.length > 0 ? 'of-bad' : undefined}>
          {row.findings.length === 0 ? say(words.even) : row.findings.map(one => say(words[one])).join(' · ')}
        </span>
      ),
    },
    {
      id: 'judge',
      head: say(words.judge),
      cell: row => (
        <input
          type="checkbox"
          aria-label={`${say(words.judge)} ${row.mask}`}
          checked={wrong.has(row.account_id)}
          onChange={() => turn(row.account_id)}
        />
      ),
    },
  ];
  const judged = of.of.sheet.map(bill => ({
    account_id: bill.account_id,
    wrong: wrong.has(bill.account_id),
  }));
  const input = { hall_id: of.hall_id, recheck_id: of.of.id, judged, note: note.trim() };
  const missing = note.trim().length < 2 ? say(words.write) : undefined;
  return (
    <>
      <Table<Bill>
        label={say(words.found)}
        columns={columns}
        rows={of.of.sheet}
        rowId={row => row.account_id}
        height={420}
      />
      <div className="of-row">
        <TextField label={say(words.note)} value={note} onChange={write} />
        <Button
          kind="primary"
          why={of.auditor ? missing : say(words.who)}
          onPress={() => void of.act(wire.signRecheck, input)}
        >
          {say(words.sign)}
        </Button>
      </div>
    </>
  );
}
