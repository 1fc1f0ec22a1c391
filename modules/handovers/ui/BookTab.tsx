import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { SelectField } from '../../../kit/ui/Field.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { useForm } from '../../../kit/ui/form.ts';
import { dayWords, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import type { Who } from '../../people/wire.ts';
import { handover } from '../handover.ts';
import * as wire from '../wire.ts';
import { OneSheet } from './OneSheet.tsx';
import { type Book, markOf, type Row } from './shapes.ts';
import { book_words as heads, words } from './words.ts';

const views = ['all', 'mine', 'waiting', 'to_close'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: Row) => boolean> = {
  all: () => true,
  mine: of => of.mine,
  waiting: of => of.state === 'writing',
  to_close: of => of.state === 'handed',
};

/** The book of handovers: every sheet, and the one that is looked at (HND-01). */
export function BookTab({ hall_id, who }: { hall_id: number; who: Who }) {
  const say = useSay();
  const found = useLive<Book>(`/api/halls/${hall_id}/handovers`, 'handovers', 'people', 'halls');
  const [view, look] = useState<View>('all');
  const [typed, type] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const [starting, begin] = useState(false);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const rows = found.data?.handovers.filter(
    of => shows[view](of) && finds(`${of.no} ${say(of.giver)} ${say(of.receiver)}`, typed),
  );
  return (
    <>
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(rows?.length ?? 0))}{' '}
            <ExportButton hall_id={hall_id} kind="handovers" about={{}} label={say(words.export)} />{' '}
            {found.data?.may_start === true && (
              <Button kind="primary" onPress={() => begin(true)}>
                {say(words.start)}
              </Button>
            )}
          </>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.show)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
      </FilterSentence>
      <div className="pg-two">
        <SheetsTable rows={rows ?? null} chosen={chosen} onChoose={choose} />
        <aside>
          {chosen === null ? (
            <EmptyPanel why="pick" title={say(words.choose)} />
          ) : (
            <OneSheet
              key={chosen}
              {...{ hall_id, who, handover_id: chosen, staff: found.data?.staff ?? [] }}
              onChange={found.refresh}
            />
          )}
        </aside>
      </div>
      {starting && (
        <StartForm
          {...{ hall_id, staff: found.data?.staff ?? [] }}
          onClose={() => begin(false)}
          onDone={id => {
            begin(false);
            choose(id);
            found.refresh();
          }}
        />
      )}
    </>
  );
}

function SheetsTable({
  rows,
  chosen,
  onChoose,
}: {
  rows: Row[] | null;
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Table<Row>
      label={say(words.book)}
      rows={rows}
      rowId={of => of.id}
      selected={chosen}
      onOpen={of => onChoose(of.id)}
      columns={columnsOf(say, day => dayWords(day, language))}
      empty={
        <EmptyPanel why="none" title={say(words.none)}>
          {say(words.none_note)}
        </EmptyPanel>
      }
    />
  );
}

const columnsOf = (say: ReturnType<typeof useSay>, day: (of: string) => string): Column<Row>[] => [
  {
    ...{ id: 'no', head: say(heads.no), sortBy: of => of.no },
    cell: of => (
      <>
        <b className="num">{of.no}</b>
        {of.kind === 'watch' && <small>{say(words.watch)}</small>}
      </>
    ),
  },
  {
    ...{ id: 'day', head: say(heads.day), sortBy: of => of.started_at },
    cell: of => (
      <span className="num">
        {day(of.day)} {timeOfDay(of.started_at)}
      </span>
    ),
  },
  { id: 'giver', head: say(heads.giver), cell: of => say(of.giver), sortBy: of => say(of.giver) },
  { id: 'receiver', head: say(heads.receiver), cell: of => say(of.receiver), sortBy: of => say(of.receiver) },
  {
    ...{ id: 'state', head: say(heads.state), sortBy: of => of.state },
    cell: of => (
      <>
        <StateMark mark={markOf(of)}>{say(handover.states[of.state])}</StateMark>
        {of.late && <small> {say(words.late)}</small>}
      </>
    ),
  },
];

interface StartProps {
  hall_id: number;
  staff: Book['staff'];
  onClose: () => void;
  onDone: (id: string) => void;
}

/** To whom the own shift goes: whoever is at work today stands first. */
function StartForm({ hall_id, staff, onClose, onDone }: StartProps) {
  const say = useSay();
  const others = staff.filter(one => !one.me);
  const form = useForm({ receiver_id: others[0]?.id ?? '' });
  const keep = async () => {
    const done = await form.send(wire.start, { hall_id, receiver_id: form.draft.receiver_id });
    if (done !== undefined) onDone(done.id);
  };
  return (
    <FormDialog
      title={words.start}
      of={form}
      fields={['receiver_id']}
      onClose={onClose}
      onKeep={() => void keep()}
    >
      <SelectField
        label={say(words.to)}
        value={form.draft.receiver_id}
        onChange={receiver_id => form.put({ receiver_id })}
        error={form.wrong('receiver_id')}
        options={others.map(one => ({
          value: one.id,
          name: one.on_duty ? say(words.on_duty(say(one.name))) : say(one.name),
        }))}
      />
    </FormDialog>
  );
}
