import { type ReactNode, useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../../kit/ui/Filter.tsx';
import { count, money, timeOfDay } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../../kit/ui/Table.tsx';
import type { Act } from '../../../people/ui/act.ts';
import type { Who } from '../../../people/wire.ts';
import { orderStates } from '../../schema.ts';
import { OrderMark } from './OrderMark.tsx';
import { OrderPanel } from './OrderPanel.tsx';
import type { BusinessList, Listed } from './shapes.ts';
import { Waiting } from './Waiting.tsx';
import { filled, order_state_words, orders as words } from './words.ts';

interface PageProps {
  hall_id: number;
  day: string;
  who: Who;
  act: Act;
  /** An order to open at once. */
  first: string | null;
}

interface Sought {
  label: string;
  business: string;
  state: string;
  clerk: string;
}

const anything = '*';

function addressOf(hall_id: number, day: string, sought: Sought, before: string | null): string {
  const query = new URLSearchParams({ day });
  if (sought.label !== '') query.set('label', sought.label.toUpperCase());
  if (sought.business !== anything) query.set('business', sought.business);
  if (sought.state !== anything) query.set('state', sought.state);
  if (sought.clerk !== anything) query.set('clerk_id', sought.clerk);
  if (before !== null) query.set('before', before);
  return `/api/halls/${hall_id}/orders?${query}`;
}

/** Orders of a day: searched by ticket, business, state and clerk; one with its trail beside them. */
export function OrdersPage({ hall_id, day, who, act, first }: PageProps) {
  const say = useSay();
  const [sought, seek] = useState<Sought>({
    label: '',
    business: anything,
    state: anything,
    clerk: anything,
  });
  const [before, goBefore] = useState<string | null>(null);
  const [chosen, choose] = useState<string | null>(first);
  const found = useLive<{ orders: Listed[] }>(addressOf(hall_id, day, sought, before), 'orders', 'payments');
  const rows = found.data?.orders ?? null;
  const sum = (rows ?? []).filter(row => row.steps.pay !== null).reduce((all, row) => all + row.total_fen, 0);
  const change = (part: Partial<Sought>) => {
    goBefore(null);
    seek({ ...sought, ...part });
  };
  const last = rows?.at(-1);
  return (
    <div className="of-split">
      <section className="of-pad">
        <h1>{say(words.title)}</h1>
        <Filters
          {...{ hall_id, day, sought, change }}
          leaves={say(filled(words.count, { n: count(rows?.length ?? 0), sum: money(sum) }))}
        />
        <Table<Listed>
          label={say(words.title)}
          columns={columnsOf(say)}
          rows={rows}
          rowId={row => row.id}
          selected={chosen}
          onOpen={row => choose(row.id)}
          empty={
            <EmptyPanel why="search" title={say(words.none)}>
              {say(words.none_note)}
            </EmptyPanel>
          }
        />
        {rows?.length === 100 && last !== undefined && (
          <Button onPress={() => goBefore(last.opened_at)}>{say(words.more)}</Button>
        )}
      </section>
      <aside className="of-side">
        {chosen !== null && <OrderPanel key={chosen} {...{ hall_id, who, act }} order_id={chosen} />}
        <Waiting {...{ hall_id, act, who }} onOpen={choose} />
      </aside>
    </div>
  );
}

interface FilterProps {
  hall_id: number;
  day: string;
  sought: Sought;
  change: (part: Partial<Sought>) => void;
  leaves: ReactNode;
}

function Filters({ hall_id, day, sought, change, leaves }: FilterProps) {
  const say = useSay();
  const list = useLive<BusinessList>(`/api/halls/${hall_id}/businesses`, 'orders', 'tariffs');
  const tills = useLive<{ tills: { clerk: { id: string; name: { zh: string; en: string } } }[] }>(
    `/api/halls/${hall_id}/tills?day=${day}`,
    'tills',
  );
  const clerks = new Map((tills.data?.tills ?? []).map(one => [one.clerk.id, say(one.clerk.name)]));
  const all = { value: anything, name: say(words.all) };
  return (
    <FilterSentence leaves={<span className="num">{leaves}</span>}>
      <SearchBox
        label={say(words.search)}
        value={sought.label}
        onChange={label => change({ label: label.trim().slice(0, 8) })}
      />
      <Filter
        label={say(words.business)}
        value={sought.business}
        all={anything}
        options={[
          all,
          ...(list.data?.businesses ?? []).map(one => ({ value: one.code, name: say(one.say) })),
        ]}
        onChoose={business => change({ business })}
      />
      <Filter
        label={say(words.state)}
        value={sought.state}
        all={anything}
        options={[
          all,
          ...orderStates.map(state => ({ value: state, name: say(order_state_words[state] ?? words.state) })),
        ]}
        onChoose={state => change({ state })}
      />
      <Filter
        label={say(words.clerk)}
        value={sought.clerk}
        all={anything}
        options={[all, ...[...clerks].map(([value, name]) => ({ value, name }))]}
        onChoose={clerk => change({ clerk })}
      />
    </FilterSentence>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>): Column<Listed>[] => [
  {
    id: 'opened',
    head: say(words.opened),
    cell: row => <span className="num">{timeOfDay(row.opened_at)}</span>,
    sortBy: row => row.opened_at,
  },
  { id: 'ticket', head: say(words.ticket), cell: row => <b className="num">{row.label ?? '—'}</b> },
  { id: 'business', head: say(words.business), cell: row => say(row.say) },
  {
    id: 'number',
    head: say(words.number),
    cell: row => <span className="num">{row.number_mask ?? ''}</span>,
  },
  { id: 'fee', head: say(words.fee), cell: row => money(row.total_fen), figures: true },
  { id: 'clerk', head: say(words.clerk), cell: row => (row.clerk === null ? '' : say(row.clerk.name)) },
  { id: 'state', head: say(words.state), cell: row => <OrderMark state={row.state} /> },
];
