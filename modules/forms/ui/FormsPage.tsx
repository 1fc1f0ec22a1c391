import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page, PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import { CloseForm, EnterForm } from './OffSystemForms.tsx';
import type { Seen } from './shapes.ts';
import { form_words as words } from './words.ts';

type Form = Seen['forms'][number];
type Work = Seen['works'][number];
type Say = ReturnType<typeof useSay>;

/** The forms of daily management, and what a hall still does off the system (GEN-12, FAC-21). */
export function FormsPage({ hall_id, day }: { hall_id: number; day: string | null }) {
  const say = useSay();
  const found = useLive<Seen>(`/api/halls/${hall_id}/forms`, 'forms');
  const now = useHallNow(60_000);
  const [asking, ask] = useState<Work | 'new' | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={12} />;
  const done = () => {
    ask(null);
    found.refresh();
  };
  const query = day === null ? `?hall=${hall_id}` : `?hall=${hall_id}&day=${day}`;
  return (
    <Page title={say(words.title)} clauses={['GEN-12', 'FAC-21']}>
      <PartHead title={say(words.lead)}>
        <StateMark mark={of.share < of.target ? 'near' : 'done'}>
          {say(words.share(of.share.toFixed(1), of.target))}
        </StateMark>
      </PartHead>
      <Table<Form>
        label={say(words.title)}
        rows={of.forms}
        rowId={one => one.code}
        columns={formColumns(say, { hall_id, query, about: aboutOf(day ?? isoDay(now)) })}
      />
      <PartHead title={say(words.off)} clauses={['FAC-21']}>
        {of.may_enter && <Button onPress={() => ask('new')}>{say(words.add)}</Button>}
      </PartHead>
      <Table<Work>
        label={say(words.off)}
        rows={of.works}
        rowId={one => one.id}
        columns={workColumns(say, of, ask)}
        empty={<EmptyPanel why="none" title={say(words.none)} />}
      />
      {asking === 'new' && <EnterForm {...{ hall_id, of }} onClose={() => ask(null)} onDone={done} />}
      {asking !== null && asking !== 'new' && (
        <CloseForm {...{ hall_id, work_id: asking.id }} onClose={() => ask(null)} onDone={done} />
      )}
    </Page>
  );
}

/** What every list may be asked about: a day and its month; a list takes what it knows. */
const aboutOf = (day: string) => ({ day, month: day.slice(0, 7) });

const formColumns = (
  say: Say,
  { hall_id, query, about }: { hall_id: number; query: string; about: Record<string, string> },
): Column<Form>[] => [
  {
    ...{ id: 'form', head: say(words.form) },
    cell: one => (
      <>
        <b>{say(one.say)}</b> <ClauseChip id={one.row} />
      </>
    ),
  },
  { id: 'held', head: say(words.held), cell: one => say(one.held) },
  {
    ...{ id: 'state', head: say(words.state) },
    cell: one => {
      if (one.on_paper) return <StateMark mark="near">{say(words.paper)}</StateMark>;
      return one.page === null ? (
        <StateMark mark="not-open">{say(words.missing)}</StateMark>
      ) : (
        <StateMark mark="done">{say(words.here)}</StateMark>
      );
    },
  },
  {
    ...{ id: 'open', head: '' },
    cell: one => one.page !== null && <a href={`${one.page}${query}`}>{say(words.open)}</a>,
  },
  {
    ...{ id: 'export', head: say(words.export) },
    cell: one =>
      one.exports === null ? (
        <span className="pg-quiet">{one.page === null ? '–' : say(words.printed)}</span>
      ) : (
        <ExportButton hall_id={hall_id} kind={one.exports} about={about} label={say(words.export)} />
      ),
  },
];

const workColumns = (say: Say, of: Seen, ask: (of: Work) => void): Column<Work>[] => [
  { id: 'what', head: say(words.what), cell: one => <b lang="zh">{one.what}</b> },
  {
    ...{ id: 'form', head: say(words.which) },
    cell: one => {
      const form = of.forms.find(each => each.code === one.form);
      return form === undefined ? '–' : say(form.say);
    },
  },
  { id: 'since', head: say(words.since), cell: one => <span className="num">{one.since}</span> },
  { id: 'owner', head: say(words.owner), cell: one => say(one.owner) },
  { id: 'target', head: say(words.target), cell: one => <span className="num">{one.target_on}</span> },
  {
    ...{ id: 'state', head: say(words.state) },
    cell: one => {
      if (one.state === 'closed')
        return (
          <>
            <StateMark mark="done">{say(words.closed)}</StateMark> <small lang="zh">{one.evidence}</small>
          </>
        );
      return (
        <StateMark mark={one.late ? 'over' : 'near'}>{say(one.late ? words.late : words.is_open)}</StateMark>
      );
    },
  },
  {
    ...{ id: 'do', head: '' },
    cell: one => one.may_close && <Button onPress={() => ask(one)}>{say(words.close)}</Button>,
  },
];
