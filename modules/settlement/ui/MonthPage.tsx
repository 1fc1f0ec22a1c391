import { useState } from 'react';
import type { z } from 'zod';
import { Money } from '../../../kit/ui/BigNumber.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Filter, FilterSentence } from '../../../kit/ui/Filter.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { Audit } from './Audit.tsx';
import { blockWords } from './shapes.ts';
import { month_states, state_words, month as words } from './words.ts';

type Month = z.output<typeof wire.readMonth.answer>;
type Months = z.output<typeof wire.readMonths.answer>;
type Day = Month['days'][number];

interface MonthPageProps {
  hall_id: number;
  /** The business day the office looks at: its month is shown first. */
  day: string;
  who: Who;
  act: Act;
  onDay: (day: string) => void;
}

/** The settlement of a month (月结): its days, what hangs on the accounts, the close and the auditor's signature. */
export function MonthPage({ hall_id, day, who, act, onDay }: MonthPageProps) {
  const say = useSay();
  const [chosen, choose] = useState(day.slice(0, 7));
  const months = useLive<Months>(`/api/halls/${hall_id}/months`, 'settlement');
  const found = useLive<Month>(`/api/halls/${hall_id}/months/${chosen}`, 'settlement', 'tills');
  if (found.data === null && found.state !== 'refused') return <SkeletonPanel rows={12} row_px={34} />;
  const of = found.data;
  const list = months.data?.months ?? [];
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  return (
    <section className="of-pad">
      <h1>
        {say(words.title)} <span className="num">{chosen}</span> <ClauseChip id="CASH-09" />
      </h1>
      <FilterSentence
        leaves={of === null ? '' : <Verdict of={of} by={list.find(one => one.month === chosen)} />}
      >
        <Filter
          label={say(words.month)}
          value={chosen}
          all={day.slice(0, 7)}
          options={list.map(one => ({
            value: one.month,
            name: `${one.month} ${say(month_states[one.state])}`,
          }))}
          onChoose={choose}
        />
        {of !== null && (
          <ExportButton {...{ hall_id, kind: 'month', about: { month: chosen }, label: say(words.csv) }} />
        )}
        <Button icon="printer" onPress={() => window.print()}>
          {say(words.print)}
        </Button>
      </FilterSentence>
      {of === null ? (
        <EmptyPanel why="none" title={say(words.none)}>
          {say(words.none_note)}
        </EmptyPanel>
      ) : (
        <div className="mo">
          <Table<Day>
            label={say(words.days)}
            columns={columnsOf(say)}
            rows={of.days}
            rowId={row => row.day}
            onOpen={row => onDay(row.day)}
            empty={<EmptyPanel why="none" title={say(words.no_days)} />}
          />
          <Side {...{ hall_id, of, who }} act={doing} />
        </div>
      )}
    </section>
  );
}

const marks = { open: 'not-open', closed: 'done', questioned: 'fault', audited: 'done' } as const;

function Verdict({ of, by }: { of: Month; by: Months['months'][number] | undefined }) {
  const say = useSay();
  const who = by?.audited_by ?? by?.closed_by ?? null;
  return (
    <>
      <StateMark mark={marks[of.state]}>{say(month_states[of.state])}</StateMark> {who !== null && say(who)}{' '}
      {of.report_hash !== null && <code className="num">{of.report_hash.slice(0, 12)}</code>}
    </>
  );
}

function Side({ hall_id, of, who, act }: { hall_id: number; of: Month; who: Who; act: Act }) {
  const say = useSay();
  const closes = of.state === 'open' || of.state === 'questioned';
  return (
    <aside className="mo-side">
      <h2>{say(words.hangs)}</h2>
      {of.balances.length === 0 && <p className="of-quiet">{say(words.nothing_hangs)}</p>}
      <dl className="mo-hangs">
        {of.balances.map(one => (
          <div key={one.account}>
            <dt>{say(one.say)}</dt>
            <dd className="num">{money(Math.abs(one.balance_fen))}</dd>
          </div>
        ))}
      </dl>
      <h2>{say(words.to_bank)}</h2>
      <Money amount_fen={of.days.reduce((sum, day) => sum + (day.deposit_fen ?? 0), 0)} size="2xl" />
      {closes && (
        <>
          {of.why !== null && (
            <p className="mo-why">
              <b>{say(blockWords(of.why).say)}</b> {say(blockWords(of.why).then)}
            </p>
          )}
          <Button
            kind="primary"
            wide
            why={whyNot(of, who) === undefined ? undefined : say(whyNot(of, who) ?? words.who)}
            whyUnder
            onPress={() => void act(wire.closeMonth, { hall_id, month: of.month })}
          >
            {say(of.state === 'questioned' ? words.stand_by : words.close)}
          </Button>
        </>
      )}
      {(of.state === 'closed' || of.state === 'questioned') && holds(who, 'auditor') && (
        <Audit onGive={given => void act(wire.auditMonth, { hall_id, month: of.month, ...given })} />
      )}
    </aside>
  );
}

function whyNot(of: Month, who: Who) {
  if (!holds(who, 'hall_manager')) return words.who;
  return of.why === null ? undefined : words.not_yet;
}

const amount = (fen: number | null) => (fen === null ? '—' : money(fen));

const columnsOf = (say: ReturnType<typeof useSay>): Column<Day>[] => [
  {
    id: 'day',
    head: say(words.day),
    cell: row => <b className="num">{row.day.slice(8)}</b>,
    sortBy: row => row.day,
  },
  { id: 'state', head: say(words.state), cell: row => say(state_words[row.state] ?? words.state) },
  {
    id: 'taken',
    head: say(words.taken),
    cell: row => amount(row.taken_fen),
    figures: true,
    sortBy: row => row.taken_fen ?? 0,
  },
  {
    id: 'difference',
    head: say(words.difference),
    cell: row => (
      <span className={row.difference_fen ? 'of-bad' : undefined}>{amount(row.difference_fen)}</span>
    ),
    figures: true,
    sortBy: row => row.difference_fen ?? 0,
  },
  { id: 'retained', head: say(words.retained), cell: row => amount(row.retained_fen), figures: true },
  { id: 'deposit', head: say(words.to_bank), cell: row => amount(row.deposit_fen), figures: true },
  { id: 'bag', head: say(words.bag), cell: row => row.bag_no ?? '—' },
  { id: 'report', head: say(words.report), cell: row => <span className="num">{row.report_no ?? '—'}</span> },
];
