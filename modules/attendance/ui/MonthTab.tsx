import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi, type Given } from '../../../kit/ui/call.ts';
import { SelectField } from '../../../kit/ui/Field.tsx';
import { FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import { sheet } from '../sheet.ts';
import * as wire from '../wire.ts';
import { type Month, type PersonRow, sheet_marks } from './shapes.ts';
import { figure_words, words } from './words.ts';

/** How many months back the list goes. */
const months_back = 6;

/** The months up to today's, the last first. */
function monthsTo(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: months_back }, (_, back) => {
    const at = year * 12 + month - 1 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** A month by person: what it comes to, who has confirmed, what is disputed (ATT-03). */
export function MonthTab({ hall_id, today }: { hall_id: number; today: string }) {
  const say = useSay();
  const months = monthsTo(today);
  const [month, choose] = useState(months[1] ?? today.slice(0, 7));
  const [typed, type] = useState('');
  const found = useLive<Month>(
    `/api/halls/${hall_id}/attendance/month?month=${month}`,
    'attendance',
    'halls',
  );
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const rows = found.data?.people.filter(of => finds(`${of.name.zh} ${of.name.en}`, typed)) ?? null;
  const draw = async () => {
    const outcome = await callApi(wire.draw, { hall_id, month });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else showToast({ tone: 'ok', title: `${say(words.drawn)} ${outcome.value.drawn}` });
    found.refresh();
  };
  return (
    <>
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(rows?.length ?? 0))}{' '}
            <ExportButton hall_id={hall_id} kind="attendance" about={{ month }} label={say(words.export)} />{' '}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>{' '}
            {found.data?.may.draw === true && (
              <Button kind="primary" onPress={() => void draw()}>
                {say(words.draw)}
              </Button>
            )}
          </>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <SelectField
          label={say(words.of_month)}
          value={month}
          options={months.map(value => ({ value, name: value }))}
          onChange={choose}
        />
      </FilterSentence>
      <PeopleTable {...{ hall_id, rows }} onDone={found.refresh} />
    </>
  );
}

const columns_shown = [
  'rostered',
  'present',
  'late',
  'early',
  'absent',
  'open',
  'away_minutes',
  'corrections',
] as const;

function PeopleTable({
  hall_id,
  rows,
  onDone,
}: {
  hall_id: number;
  rows: PersonRow[] | null;
  onDone: () => void;
}) {
  const say = useSay();
  const columns: Column<PersonRow>[] = [
    {
      ...{ id: 'who', head: say(words.person), sortBy: of => say(of.name) },
      cell: of => <b>{say(of.name)}</b>,
    },
    ...columns_shown.map(key => ({
      ...{ id: key, head: say(figure_words[key]), figures: true },
      sortBy: (of: PersonRow) => of.figures[key],
      cell: (of: PersonRow) => <span className="num">{of.figures[key]}</span>,
    })),
    {
      ...{ id: 'sheet', head: say(words.sheet_state), sortBy: of => of.sheet?.state ?? '' },
      cell: of => <SheetCell of={of} />,
    },
    {
      ...{ id: 'do', head: '' },
      cell: of =>
        of.sheet?.may.answer === true && <AnswerButton {...{ hall_id, sheet_id: of.sheet.id, onDone }} />,
    },
  ];
  return (
    <Table<PersonRow>
      label={say(words.month)}
      rows={rows}
      rowId={of => of.person_id}
      columns={columns}
      empty={<EmptyPanel why="none" title={say(words.none_month)} />}
    />
  );
}

function SheetCell({ of }: { of: PersonRow }) {
  const say = useSay();
  if (of.sheet === null) return <StateMark mark="not-open">{say(words.running)}</StateMark>;
  const over = of.sheet.late && of.sheet.state === 'drawn';
  return (
    <>
      <StateMark mark={over ? 'over' : sheet_marks[of.sheet.state]}>
        {say(over ? words.late_confirm : sheet.states[of.sheet.state])}
      </StateMark>
      {[of.sheet.dispute, of.sheet.answer].map(
        said =>
          said !== null && (
            <small key={said}>
              <Written text={said} />
            </small>
          ),
      )}
    </>
  );
}

function AnswerButton({
  hall_id,
  sheet_id,
  onDone,
}: {
  hall_id: number;
  sheet_id: string;
  onDone: () => void;
}) {
  const say = useSay();
  const [asking, ask] = useState(false);
  const keep = async ({ verb, answer }: Record<string, string>) => {
    const input = { hall_id, sheet_id, press: { verb, answer } } as Given<typeof wire.pressSheet>;
    const outcome = await callApi(wire.pressSheet, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else onDone();
    return outcome.ok;
  };
  return (
    <>
      <Button onPress={() => ask(true)}>{say(words.answer_do)}</Button>
      {asking && (
        <AskDialog
          title={say(words.answer_do)}
          fields={[
            {
              ...{ key: 'verb', label: say(words.decision), kind: 'choice' },
              options: (['amend', 'uphold'] as const).map(value => ({ value, name: say(words[value]) })),
            },
            { key: 'answer', label: say(words.answer), kind: 'area' },
          ]}
          onClose={() => ask(false)}
          onKeep={keep}
        />
      )}
    </>
  );
}
