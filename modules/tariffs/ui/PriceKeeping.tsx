import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { yuan } from '../../../kit/money.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { SearchBox } from '../../../kit/ui/Filter.tsx';
import { writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import { ChangeDialog, type Price } from './ChangeDialog.tsx';
import './keeping.css';
import { PressDialog, type Version } from './PressDialog.tsx';
import { published, keeping as words } from './words.ts';

type Kept = z.output<typeof wire.tariffs.answer>;

/** The price list for those who keep it: what holds, what is on its way, and the next step of each change (FEE-02). */
export function PriceKeeping() {
  const say = useSay();
  const [of, set] = useState<Kept | null>(null);
  const [problem, refuse] = useState<Problem | null>(null);
  const [sought, seek] = useState('');
  const [changing, change] = useState<Price | 'fresh' | null>(null);
  const [pressing, press] = useState<{ version: Version; verb: Version['verbs'][number]['verb'] } | null>(
    null,
  );
  const refresh = useCallback(
    () =>
      void callApi(wire.tariffs, {}).then(outcome => {
        refuse(outcome.ok ? null : outcome.problem);
        if (outcome.ok) set(outcome.value);
      }),
    [],
  );
  useEffect(refresh, [refresh]);
  // Whoever keeps the list with somebody else sees what the other did when coming back to the page.
  useEffect(() => {
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [refresh]);
  const versions = versionColumns(say, press);
  if (problem !== null) return <RefusedPanel title={problem.title}>{problem.remedy}</RefusedPanel>;
  const fits = (one: { code: string; say: Price['say'] }) =>
    `${one.code} ${one.say.zh} ${one.say.en}`.toLowerCase().includes(sought.trim().toLowerCase());
  const away = () => {
    change(null);
    press(null);
    refresh();
  };
  return (
    <div className="pk">
      <div className="pk-head">
        <SearchBox label={say(published.find)} value={sought} onChange={seek} />
        {of?.may_draft === true && (
          <Button kind="primary" onPress={() => change('fresh')}>
            {say(words.fresh)}
          </Button>
        )}
      </div>
      <h2>{say(words.versions)}</h2>
      <Table
        label={say(words.versions)}
        columns={versions}
        rows={of === null ? null : of.versions.filter(fits)}
        rowId={one => one.id}
        expect={3}
        empty={<EmptyPanel why="none" title={say(words.none)} />}
      />
      <h2>{say(words.list)}</h2>
      <Table
        label={say(words.list)}
        columns={listColumns(say, of?.may_draft === true ? change : undefined)}
        rows={of === null ? null : of.in_force.filter(fits)}
        rowId={one => one.code}
      />
      {changing !== null && of !== null && (
        <ChangeDialog of={changing === 'fresh' ? null : changing} onClose={away} />
      )}
      {pressing !== null && of !== null && (
        <PressDialog {...pressing} earliest={of.earliest} tell_before={of.tell_before} onClose={away} />
      )}
    </div>
  );
}

const per = { once: published.once, month: published.month } as const;

type Say = (of: Words) => string;

function listColumns(say: Say, change: ((of: Price) => void) | undefined): Column<Price>[] {
  return [
    { id: 'item', head: say(words.item), cell: one => <b>{say(one.say)}</b>, sortBy: one => say(one.say) },
    {
      ...{ id: 'price', head: say(words.yuan), figures: true, sortBy: (one: Price) => one.amount_fen },
      cell: one => yuan(one.amount_fen),
    },
    { id: 'per', head: say(words.per), cell: one => say(per[one.per]) },
    { id: 'how', head: say(words.how_zh).replace(/[（(].*$/, ''), cell: one => say(one.how) },
    { id: 'since', head: say(words.since), cell: one => <span className="num">{one.since}</span> },
    { id: 'filing', head: say(words.filing), cell: one => one.filing_no },
    {
      ...{ id: 'act', head: say(words.next) },
      cell: one =>
        change !== undefined && (
          <Button onPress={() => change(one)}>{say(one.plan ? words.end : words.change)}</Button>
        ),
    },
  ];
}

/** How telling the holders of a change stands (FEE-08). */
function toldCell(say: Say, { held, tell_on, told, put_off }: Version): string {
  if (!held) return say(words.no_holders);
  if (tell_on === null) return '—';
  const parts = told === null ? [words.tells(tell_on)] : [words.told(told.told, told.asked)];
  if (told !== null && told.calls > 0) parts.push(words.to_call(told.calls));
  if (told !== null && told.unreached > 0) parts.push(words.unreached(told.unreached));
  if (put_off > 0) parts.push(words.put_off(put_off));
  return parts.map(say).join(' · ');
}

function versionColumns(
  say: Say,
  press: (of: { version: Version; verb: Version['verbs'][number]['verb'] }) => void,
): Column<Version>[] {
  return [
    { id: 'item', head: say(words.item), cell: one => <b>{say(one.say)}</b>, sortBy: one => say(one.say) },
    {
      ...{ id: 'price', head: say(words.yuan), figures: true },
      cell: one => (one.sold ? yuan(one.amount_fen) : say(words.ending)),
    },
    { id: 'state', head: say(words.state), cell: one => say(one.state_words) },
    {
      id: 'since',
      head: say(words.effective),
      cell: one => <span className="num">{one.effective_on ?? '—'}</span>,
    },
    { id: 'telling', head: say(words.telling), cell: one => toldCell(say, one) },
    { id: 'filing', head: say(words.filing), cell: one => one.filing_no ?? '—' },
    {
      id: 'who',
      head: say(words.who),
      cell: one => `${say(one.drafter)} / ${one.approver === null ? '—' : say(one.approver)}`,
    },
    {
      id: 'reason',
      head: say(words.reason),
      cell: one => <span lang={writtenIn(one.reason)}>{one.reason}</span>,
    },
    {
      ...{ id: 'act', head: say(words.next) },
      cell: one => (
        <span className="pk-acts">
          {one.verbs.map(({ verb, why }) => (
            <Button
              key={verb}
              why={why === null ? undefined : say(why)}
              onPress={() => press({ version: one, verb })}
            >
              {say(words[verb])}
            </Button>
          ))}
        </span>
      ),
    },
  ];
}
