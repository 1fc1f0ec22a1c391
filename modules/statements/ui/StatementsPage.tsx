import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { money, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { accounts } from '../../ledger/accounts.ts';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { outcomeOf, whyNotReason } from '../outcome.ts';
import { type Reason, reasons } from '../statement.ts';
import * as wire from '../wire.ts';
import { Owed } from './Owed.tsx';
import { TakeIn } from './TakeIn.tsx';
import { reason_words, source_words, why_words, words } from './words.ts';

type Shown = z.output<typeof wire.readStatements.answer>;
type Item = Shown['items'][number];
type Statement = Shown['statements'][number];

/** The channels of a hall: statements taken in, and what does not agree, ageing with its owner (CASH-08). */
export function StatementsPage({
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
  const found = useLive<Shown>(`/api/halls/${hall_id}/statements`, 'statements', 'settlement');
  const [resolving, resolve] = useState<Item | null>(null);
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    found.refresh();
    return done;
  };
  const columns = itemColumns(say, {
    may: holds(who, 'hall_manager', 'auditor'),
    onTake: row => void doing(wire.takeItem, { hall_id, item_id: row.id }),
    onResolve: resolve,
  });
  return (
    <div className="of-pad">
      <h1>
        {say(words.title)} <ClauseChip id="CASH-08" />
      </h1>
      <p className="of-quiet">{say(words.note)}</p>
      <TakeIn {...{ hall_id, day }} onDone={found.refresh} />
      <Owed rows={found.data?.owed ?? null} />
      <h2>{say(words.items)}</h2>
      <Table<Item>
        label={say(words.items)}
        columns={columns}
        rows={found.data?.items ?? null}
        expect={3}
        rowId={row => row.id}
        empty={<EmptyPanel title={say(words.even)}>{say(words.even_note)}</EmptyPanel>}
      />
      <h2>{say(words.came)}</h2>
      <Table<Statement>
        label={say(words.came)}
        columns={statementColumns(say)}
        rows={found.data?.statements ?? null}
        expect={3}
        rowId={row => row.id}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      {resolving !== null && (
        <Resolve
          key={resolving.id}
          {...{ hall_id }}
          of={resolving}
          act={doing}
          onClose={() => resolve(null)}
        />
      )}
    </div>
  );
}

const statementColumns = (say: ReturnType<typeof useSay>): Column<Statement>[] => [
  { id: 'day', head: say(words.day), cell: row => <b className="num">{row.day}</b>, sortBy: row => row.day },
  { id: 'source', head: say(words.source), cell: row => say(source_words[row.source]) },
  { id: 'lines', head: say(words.lines), cell: row => row.lines, figures: true },
  { id: 'matched', head: say(words.matched), cell: row => row.matched, figures: true },
  { id: 'unmatched', head: say(words.unmatched), cell: row => row.unmatched, figures: true },
];

const itemColumns = (
  say: ReturnType<typeof useSay>,
  acts: { may: boolean; onTake: (row: Item) => void; onResolve: (row: Item) => void },
): Column<Item>[] => [
  { id: 'day', head: say(words.day), cell: row => <span className="num">{row.day}</span> },
  { id: 'source', head: say(words.source), cell: row => say(source_words[row.source]) },
  { id: 'ref', head: say(words.ref), cell: row => <span className="num">{row.ref.slice(-12)}</span> },
  { id: 'what', head: say(words.what), cell: row => say(why_words[row.why]) },
  { id: 'ours', head: say(words.ours), cell: row => money(row.ours_fen), figures: true },
  { id: 'theirs', head: say(words.theirs), cell: row => money(row.theirs_fen), figures: true },
  {
    id: 'age',
    head: say(words.age),
    cell: row => <span className={row.over ? 'num of-bad' : 'num'}>{say(words.days(row.age_days))}</span>,
    sortBy: row => row.age_days,
  },
  {
    id: 'owner',
    head: say(words.owner),
    cell: row =>
      row.owner === null && row.state === 'open' ? (
        <Button kind="quiet" onPress={() => acts.onTake(row)}>
          {say(words.take)}
        </Button>
      ) : (
        say(row.owner ?? { zh: '—', en: '—' })
      ),
  },
  {
    id: 'resolve',
    head: say(words.resolve),
    cell: row =>
      row.state === 'resolved' && row.reason !== null ? (
        <>
          {say(reason_words[row.reason])} · <q lang={writtenIn(row.note ?? '')}>{row.note}</q>
        </>
      ) : (
        <Button
          kind="quiet"
          why={acts.may ? undefined : say(words.resolve_who)}
          onPress={() => acts.onResolve(row)}
        >
          {say(words.resolve)}
        </Button>
      ),
  },
];

function Resolve(of: { hall_id: number; of: Item; act: Act; onClose: () => void }) {
  const say = useSay();
  const fit = reasons.filter(value => whyNotReason(of.of, value) === undefined);
  const [reason, choose] = useState<Reason>(fit[0] ?? 'our_error');
  const outcome = outcomeOf(of.of, reason);
  const [note, write] = useState('');
  const input = { hall_id: of.hall_id, item_id: of.of.id, reason, note: note.trim() };
  return (
    <Dialog
      title={`${say(words.resolve)} · ${of.of.ref.slice(-12)}`}
      onClose={of.onClose}
      actions={
        <Button
          kind="primary"
          why={note.trim().length < 4 ? say(words.write) : undefined}
          onPress={() => void of.act(wire.resolveItem, input).then(done => done && of.onClose())}
        >
          {say(words.resolve)}
        </Button>
      }
    >
      <SelectField
        label={say(words.reason)}
        value={reason}
        options={fit.map(value => ({ value, name: say(reason_words[value]) }))}
        onChange={value => choose(value as Reason)}
      />
      <p className="of-quiet">
        {say(words.books)} · {say(words.to_bank)} <b className="num">{money(outcome.bank_fen)}</b>
        {outcome.rest !== null && (
          <>
            {' · '}
            {say(accounts[outcome.rest].say)} <b className="num">{money(outcome.rest_fen)}</b>
          </>
        )}
      </p>
      <AreaField label={say(words.say_more)} value={note} onChange={write} />
    </Dialog>
  );
}
