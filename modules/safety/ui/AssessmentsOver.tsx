import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { assessment, type Item, items, sharesOf, verdicts } from '../assessment.ts';
import * as wire from '../assessment_wire.ts';
import { assess as words } from './assessment_words.ts';
import { type AssessmentsOver as Shape, verdict_marks } from './shapes.ts';
import { over, words as page } from './words.ts';

type Row = Shape['halls'][number];

/** The safety of every hall below in a year: scored as it stands, issued by the department (SAF-16, ROLE-18). */
export function AssessmentsOver({ year: now }: { year: number }) {
  const say = useSay();
  const [year, turn] = useState(now);
  const found = useLive<Shape>(`/api/safety-assessments-over-halls?year=${year}`, 'safety');
  const [typed, type] = useState('');
  const [shown, show] = useState('recorded');
  const [issuing, ask] = useState(false);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const rows = (found.data?.halls ?? []).filter(
    one => (shown === 'all' || one.recorded) && finds(`${one.hall.name.zh} ${one.hall.name.en}`, typed),
  );
  const keep = async ({ note = '' }: Record<string, string>) => {
    const outcome = await callApi(wire.issue, { year, halls: rows.map(one => one.hall.id), note });
    if (outcome.ok) showToast({ tone: 'ok', title: say(words.issued(outcome.value.halls)) });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
    return outcome.ok;
  };
  return (
    <div className="sf-assess">
      <p className="pg-note">
        {say(words.lead)} <ClauseChip id="SAF-16" /> <ClauseChip id="ROLE-18" />
      </p>
      <FilterSentence
        leaves={
          <span className="sf-do">
            {say(words.leaves(rows.length))}
            {found.data?.may_issue === true && rows.length > 0 && (
              <Button kind="primary" onPress={() => ask(true)}>
                {say(words.issue)}
              </Button>
            )}
          </span>
        }
      >
        <SearchBox label={say(over.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.year)}
          value={String(year)}
          all={String(now)}
          options={[now, now - 1, now - 2].map(one => ({ value: String(one), name: String(one) }))}
          onChoose={to => turn(Number(to))}
        />
        <Filter
          label={say(over.show)}
          value={shown}
          all="all"
          options={[
            { value: 'recorded', name: say(over.only_watched) },
            { value: 'all', name: say(page.all) },
          ]}
          onChoose={show}
        />
      </FilterSentence>
      <Table<Row>
        label={say(words.name)}
        rows={found.data === null ? null : rows}
        rowId={one => String(one.hall.id)}
        columns={columnsOf(say)}
        empty={<EmptyPanel why="none" title={say(over.none)} />}
      />
      {issuing && (
        <AskDialog
          title={say(words.issue)}
          note={say(words.to_listed(rows.length))}
          fields={[{ key: 'note', label: say(words.note), kind: 'area' }]}
          onClose={() => ask(false)}
          onKeep={keep}
        />
      )}
    </div>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>): Column<Row>[] => [
  {
    ...{ id: 'hall', head: say(words.hall) },
    cell: one => <b>{say(one.hall.name)}</b>,
    sortBy: one => one.hall.id,
  },
  {
    ...{ id: 'score', head: say(words.score), figures: true },
    cell: one => <b className="num">{one.score}</b>,
    sortBy: one => one.score,
  },
  {
    ...{ id: 'verdict', head: say(words.verdict) },
    cell: one => <StateMark mark={verdict_marks[one.verdict]}>{say(verdicts[one.verdict])}</StateMark>,
    sortBy: one => one.score,
  },
  ...(Object.keys(items) as Item[]).map(
    (id): Column<Row> => ({
      ...{ id, head: say(items[id]), figures: true },
      cell: one => {
        const share = sharesOf(one.figures)[id];
        return <span className="num">{share === null ? '–' : `${Math.round(share * 100)} %`}</span>;
      },
      sortBy: one => sharesOf(one.figures)[id] ?? -1,
    }),
  ),
  {
    ...{ id: 'state', head: say(words.state) },
    cell: one => (one.state === null ? say(words.not_issued) : say(assessment.states[one.state])),
    sortBy: one => one.state ?? '',
  },
];
