import { type ReactNode, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { isoDay, momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { loan_kinds } from '../care.ts';
import * as wire from '../wire.ts';
import { AidForm, LoanForm } from './CareForms.tsx';
import type { Aid, Care, Loan } from './shapes.ts';
import { care_words as words } from './words.ts';

/** What the hall lends at the door, and what lies in its first-aid box (FAC-09). */
export function CarePage({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const found = useLive<Care>(`/api/halls/${hall_id}/care`, 'assets');
  const [lending, lend] = useState(false);
  const [stocking, stock] = useState(false);
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  const lends = holds(who, 'floor_advisor', 'service_clerk', 'duty_manager', 'hall_manager');
  const keeps = holds(who, 'safety_officer', 'duty_manager', 'hall_manager');
  return (
    <>
      <div className="as-head">
        <h2>
          {say(words.loans)} <ClauseChip id="FAC-09" />
        </h2>
        {lends && <Button onPress={() => lend(true)}>{say(words.lend)}</Button>}
      </div>
      <Loans {...{ hall_id, who, lends }} rows={found.data?.loans ?? null} act={doing} />
      <div className="as-head">
        <h2>{say(words.aid)}</h2>
        {keeps && <Button onPress={() => stock(true)}>{say(words.stock)}</Button>}
      </div>
      <Table<Aid>
        label={say(words.aid)}
        rows={found.data?.aid ?? null}
        rowId={one => one.id}
        columns={aidColumns(say, one =>
          keeps ? (
            <Button kind="quiet" onPress={() => void doing(wire.takeOutAid, { hall_id, item_id: one.id })}>
              {say(words.take_out)}
            </Button>
          ) : null,
        )}
        empty={
          <EmptyPanel why="none" title={say(words.no_aid)}>
            {say(words.no_aid_note)}
          </EmptyPanel>
        }
      />
      {lending && <LoanForm {...{ hall_id }} act={doing} onClose={() => lend(false)} />}
      {stocking && (
        <AidForm {...{ hall_id }} today={found.data?.today ?? ''} act={doing} onClose={() => stock(false)} />
      )}
    </>
  );
}

interface LoansProps {
  hall_id: number;
  who: Who;
  lends: boolean;
  rows: Loan[] | null;
  act: Act;
}

function Loans({ hall_id, who, lends, rows, act }: LoansProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(60_000);
  const end = (one: Loan, verb: 'give_back' | 'lose') =>
    void act(wire.endLoan, { hall_id, loan_id: one.id, verb });
  const columns: Column<Loan>[] = [
    { id: 'what', head: say(words.what), cell: one => <b>{say(loan_kinds[one.kind])}</b> },
    { id: 'piece', head: say(words.piece), cell: one => <span className="num">{one.piece}</span> },
    { id: 'tail', head: say(words.tail), cell: one => <span className="num">{one.tail}</span> },
    { id: 'lent', head: say(words.lent_at), cell: one => momentOf(one.lent_at, now, language) },
    { id: 'due', head: say(words.due), cell: one => <span className="num">{isoDay(one.due_at)}</span> },
    {
      id: 'state',
      head: say(words.state),
      cell: one => <LoanState of={one} />,
    },
    {
      id: 'do',
      head: '',
      cell: one =>
        one.state === 'lent' &&
        lends && (
          <span className="as-do">
            <Button onPress={() => end(one, 'give_back')}>{say(words.give_back)}</Button>
            {one.late && holds(who, 'duty_manager', 'hall_manager') && (
              <Button kind="quiet" onPress={() => end(one, 'lose')}>
                {say(words.lose)}
              </Button>
            )}
          </span>
        ),
    },
  ];
  return (
    <Table<Loan>
      label={say(words.loans)}
      rows={rows}
      rowId={one => one.id}
      columns={columns}
      empty={<EmptyPanel title={say(words.no_loans)}>{say(words.no_loans_note)}</EmptyPanel>}
    />
  );
}

function LoanState({ of }: { of: Loan }) {
  const say = useSay();
  if (of.state === 'returned') return <StateMark mark="done">{say(words.returned)}</StateMark>;
  if (of.state === 'lost') return <StateMark mark="stopped">{say(words.lost)}</StateMark>;
  return of.late ? (
    <StateMark mark="over">{say(words.late)}</StateMark>
  ) : (
    <StateMark mark="running">{say(words.out)}</StateMark>
  );
}

const aidColumns = (say: (of: Words) => string, acts: (of: Aid) => ReactNode): Column<Aid>[] => [
  { id: 'name', head: say(words.what), cell: one => <b>{say(one.name)}</b> },
  { id: 'quantity', head: say(words.quantity), figures: true, cell: one => one.quantity },
  {
    id: 'until',
    head: say(words.until),
    cell: one => (
      <>
        <span className="num">{one.expires_on}</span>{' '}
        {one.expired && <StateMark mark="over">{say(words.expired)}</StateMark>}
        {!one.expired && one.state === 'expiring' && <StateMark mark="near">{say(words.expiring)}</StateMark>}
      </>
    ),
    sortBy: one => one.expires_on,
  },
  { id: 'do', head: '', cell: acts },
];
