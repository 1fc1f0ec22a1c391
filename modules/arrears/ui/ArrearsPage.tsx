import type { z } from 'zod';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { FilterSentence } from '../../../kit/ui/Filter.tsx';
import { dayOf, money, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import { notice_state_words } from '../../notices/ui/words.ts';
import type * as wire from '../wire.ts';
import { arrearWords as words } from './words.ts';

type Page = z.output<typeof wire.readArrears.answer>;
type Arrear = Page['arrears'][number];

const marks: Record<Arrear['state'], Mark> = { owing: 'near', suspended: 'over', settled: 'done' };

/** Who owes, which reminder reached them, from when the clock suspends them; nobody does by hand (PRM-06). */
export function ArrearsPage({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const page = useLive<Page>(`/api/halls/${hall_id}/arrears`, 'arrears', 'notices');
  const rows = page.data?.arrears ?? null;
  const count = (state: Arrear['state']) => (rows ?? []).filter(row => row.state === state).length;
  return (
    <section className="of-pad">
      <h1>
        {say(words.title)} <ClauseChip id="PRM-06" /> <ClauseChip id="FEE-09" />
      </h1>
      <FilterSentence
        leaves={<span className="num">{say(words.sum(count('owing'), count('suspended')))}</span>}
      >
        {page.data !== null && <span>{say(words.rule(page.data.hours, page.data.rate))}</span>}
      </FilterSentence>
      <Table<Arrear>
        label={say(words.title)}
        columns={useColumns()}
        rows={rows}
        rowId={row => row.id}
        empty={<EmptyPanel title={say(words.none)}>{say(words.none_note)}</EmptyPanel>}
      />
    </section>
  );
}

function useColumns(): Column<Arrear>[] {
  const say = useSay();
  const language = useLanguage();
  const when = (at: string) => `${dayOf(at, language)} ${timeOfDay(at)}`;
  return [
    { id: 'number', head: say(words.number), cell: row => <span className="num">{row.mask}</span> },
    {
      id: 'owed',
      head: say(words.owed),
      cell: row => money(row.owed_fen),
      figures: true,
      sortBy: row => row.owed_fen,
    },
    { id: 'since', head: say(words.since), cell: row => row.owed_since, figures: true },
    { id: 'days', head: say(words.days), cell: row => row.days, figures: true, sortBy: row => row.days },
    { id: 'reminder', head: say(words.reminder), cell: row => <Told of={row} when={when} /> },
    {
      id: 'state',
      head: say(words.state),
      cell: row => <StateMark mark={marks[row.state]}>{say(words[row.state])}</StateMark>,
      sortBy: row => row.state,
    },
    {
      id: 'next',
      head: say(words.next),
      cell: row => <span className="num">{say(nextOf(row, when))}</span>,
    },
  ];
}

function Told({ of, when }: { of: Arrear; when: (at: string) => string }) {
  const say = useSay();
  if (of.reminder === null || of.reminder_at === null) return <span>–</span>;
  const state = notice_state_words[of.reminder];
  return (
    <span className="num">
      {state === undefined ? '' : say(state)} {when(of.reminder_at)}
      {of.reminders > 1 && ` ${say(words.times(of.reminders))}`}
    </span>
  );
}

function nextOf(of: Arrear, when: (at: string) => string): Words {
  if (of.settled_at !== null) return words.back_at(when(of.settled_at));
  if (of.suspended_at !== null) return words.suspended_at(when(of.suspended_at));
  return of.suspends_from === null ? words.no_reminder : words.not_before(when(of.suspends_from));
}
