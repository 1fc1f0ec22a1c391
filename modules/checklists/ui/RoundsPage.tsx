import { useState } from 'react';
import type { z } from 'zod';
import { DateFilter } from '../../../kit/ui/DateField.tsx';
import { Filter, FilterSentence } from '../../../kit/ui/Filter.tsx';
import { dayOf, dayWords, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import type * as wire from '../wire.ts';
import './checklists.css';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import { Paper } from './Paper.tsx';
import { list_words, round as words } from './words.ts';

type Sheets = z.output<typeof wire.sheets.answer>;
type Sheet = Sheets['sheets'][number];

interface Wanted {
  list: string;
  from: string;
  until: string;
  failed: string;
}

const addressOf = (hall_id: number, of: Wanted): string => {
  const query = new URLSearchParams();
  if (of.list !== 'all') query.set('list', of.list);
  if (of.from !== '') query.set('from', of.from);
  if (of.until !== '') query.set('until', of.until);
  if (of.failed !== 'all') query.set('failed', 'true');
  return `/api/halls/${hall_id}/check-runs${query.size === 0 ? '' : `?${query}`}`;
};

/** Every sheet that was handed in, and every round that was missed: filtered, opened as it was filled in, printed. */
export function RoundsPage({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  const [wanted, want] = useState<Wanted>({ list: 'all', from: '', until: '', failed: 'all' });
  const [reading, read] = useState<string | null>(null);
  const found = useLive<Sheets>(addressOf(hall_id, wanted), 'checklists');
  const of = found.data;
  if (found.state === 'refused' && found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const set = (to: Partial<Wanted>) => want({ ...wanted, ...to });
  const open = of?.sheets.find(one => one.id === reading);
  return (
    <section className="rd-page">
      <h1>{say(words.title)}</h1>
      <p className="rd-note">{say(words.sheets_note)}</p>
      <FilterSentence
        leaves={
          <>
            {of === null ? '' : say(words.reached(of.reached))}{' '}
            <ExportButton
              hall_id={hall_id}
              kind="rounds"
              about={{
                list: wanted.list === 'all' ? '' : wanted.list,
                from: wanted.from || (of?.from ?? ''),
                until: wanted.until || (of?.until ?? ''),
              }}
              label={say(list_words.export)}
            />
          </>
        }
      >
        <Filter
          label={say(words.list)}
          all="all"
          value={wanted.list}
          onChoose={list => set({ list })}
          options={[
            { value: 'all', name: say(words.all_lists) },
            ...(of?.lists ?? []).map(one => ({ value: one.code, name: say(one.name) })),
          ]}
        />
        <Filter
          label={say(words.result)}
          all="all"
          value={wanted.failed}
          onChoose={failed => set({ failed })}
          options={[
            { value: 'all', name: say(words.any_result) },
            { value: 'failed', name: say(words.only_failed) },
          ]}
        />
        <DateFilter
          label={say(words.from)}
          value={wanted.from}
          onChoose={from => set({ from })}
          none={of === null ? '' : dayWords(of.from, language)}
        />
        <DateFilter
          label={say(words.until)}
          value={wanted.until}
          onChoose={until => set({ until })}
          none={of === null ? '' : dayWords(of.until, language)}
        />
      </FilterSentence>
      <Table<Sheet>
        label={say(words.title)}
        columns={columnsOf(say, day => dayOf(`${day}T12:00:00+08:00`, language))}
        rows={of?.sheets ?? null}
        rowId={one => one.id}
        onOpen={one => read(one.id)}
        selected={reading}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      {open !== undefined && <Paper {...{ hall_id }} run_id={open.id} onClose={() => read(null)} />}
    </section>
  );
}

function Result({ of }: { of: Sheet }) {
  const say = useSay();
  if (of.state === 'missed') return <StateMark mark="over">{say(words.missed)}</StateMark>;
  if (of.fails > 0)
    return (
      <StateMark mark={of.critical_fails > 0 ? 'over' : 'near'}>{say(words.some_failed(of.fails))}</StateMark>
    );
  return <StateMark mark="done">{say(words.all_right)}</StateMark>;
}

function columnsOf(say: (of: Words) => string, dayName: (day: string) => string): Column<Sheet>[] {
  return [
    { id: 'day', head: say(words.day), cell: one => dayName(one.day), sortBy: one => one.day },
    { id: 'list', head: say(words.list), cell: one => <b>{say(one.name)}</b>, sortBy: one => one.list },
    {
      id: 'about',
      head: say(words.about_what),
      cell: one => say(one.subject?.say ?? words.whole_hall),
    },
    {
      id: 'at',
      head: say(words.at),
      figures: true,
      cell: one => (one.at === null || one.state === 'missed' ? '–' : timeOfDay(one.at)),
    },
    { id: 'who', head: say(words.who), cell: one => (one.by === null ? '–' : say(one.by)) },
    { id: 'items', head: say(words.items), figures: true, cell: one => one.items || '–' },
    {
      id: 'score',
      head: say(words.score),
      cell: one => (
        <span className="num">
          {one.bound.of === 0 ? '–' : `${one.bound.ok}/${one.bound.of}`}
          {one.guided.of > 0 && <small> {say(words.guided(one.guided.ok, one.guided.of))}</small>}
        </span>
      ),
    },
    {
      id: 'result',
      head: say(words.fails),
      cell: one => (
        <>
          <Result of={one} />
          {one.in_time === false && <small> {say(words.late_mark)}</small>}
        </>
      ),
      sortBy: one => (one.state === 'missed' ? 1000 : one.fails),
    },
  ];
}
