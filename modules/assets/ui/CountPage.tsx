import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { asset_kinds } from '../asset.ts';
import * as wire from '../wire.ts';
import { Cases } from './Cases.tsx';
import type { Counts, Line } from './shapes.ts';
import { count_words, asset_words as words } from './words.ts';

type Count = Counts['counts'][number];
type Found = 'sound' | 'damaged' | 'missing';

function foundOf(of: Line): Found | null {
  if (of.found === null) return null;
  if (!of.found) return 'missing';
  return of.sound === true ? 'sound' : 'damaged';
}

/** The quarterly count, line by line by others than the keepers, and who answers for what it misses. */
export function CountPage({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const found = useLive<Counts>(`/api/halls/${hall_id}/asset-counts`, 'assets');
  const [noting, note] = useState<{ line: Line; as: Found } | null>(null);
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  const open = found.data?.counts.find(one => one.state === 'open');
  const lines = found.data?.lines ?? [];
  const counts = holds(who, 'hall_manager', 'duty_manager', 'storekeeper', 'safety_officer', 'auditor');
  const answer = (line: Line, as: Found, text: string) =>
    doing(wire.countLine, {
      ...{ hall_id, count_id: open?.id ?? '', asset_id: line.asset_id, note: text },
      ...{ found: as !== 'missing', sound: as === 'sound' },
    });
  const choose = (line: Line, as: Found) => {
    if (as === 'sound') void answer(line, as, '');
    else note({ line, as });
  };
  return (
    <>
      <div className="as-head">
        <h2>
          {say(words.counting)} <ClauseChip id="FAC-17" />
        </h2>
        <Steps {...{ hall_id, who, open, lines, counts }} act={doing} />
      </div>
      {open === undefined ? (
        <EmptyPanel title={say(words.no_count)}>{say(words.no_count_note)}</EmptyPanel>
      ) : (
        <Table<Line>
          label={say(words.counting)}
          rows={lines}
          rowId={one => one.asset_id}
          columns={lineColumns(say, who, counts, choose)}
        />
      )}
      <Cases {...{ hall_id, who }} cases={found.data?.cases ?? null} act={doing} />
      <div className="as-head">
        <h2>{say(words.past_counts)}</h2>
        <ExportButton hall_id={hall_id} kind="asset_counts" about={{}} label={say(count_words.export)} />
      </div>
      <Table<Count>
        label={say(words.past_counts)}
        rows={found.data?.counts.filter(one => one.state === 'submitted') ?? null}
        rowId={one => one.id}
        columns={countColumns(say)}
      />
      {noting !== null && (
        <Note
          of={noting}
          onClose={() => note(null)}
          onKeep={text => void answer(noting.line, noting.as, text).then(done => done && note(null))}
        />
      )}
    </>
  );
}

interface StepsProps {
  hall_id: number;
  who: Who;
  open: Count | undefined;
  lines: readonly Line[];
  counts: boolean;
  act: Act;
}

function Steps({ hall_id, who, open, lines, counts, act }: StepsProps) {
  const say = useSay();
  if (open === undefined)
    return (
      holds(who, 'hall_manager', 'storekeeper', 'auditor') && (
        <Button onPress={() => void act(wire.startCount, { hall_id })}>{say(words.begin)}</Button>
      )
    );
  const done = lines.filter(one => one.found !== null).length;
  return (
    <span className="as-do">
      <span>
        {say(words.left(done, lines.length))} · {say(words.until(isoDay(open.due_at)))}
      </span>
      {counts && done === lines.length && (
        <Button kind="primary" onPress={() => void act(wire.submitCount, { hall_id, count_id: open.id })}>
          {say(words.submit)}
        </Button>
      )}
    </span>
  );
}

function Note({
  of,
  onClose,
  onKeep,
}: {
  of: { line: Line; as: Found };
  onClose: () => void;
  onKeep: (text: string) => void;
}) {
  const say = useSay();
  const [text, write] = useState(of.line.note);
  return (
    <Dialog
      title={`${say(words[of.as])} · ${of.line.tag}`}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => onKeep(text)}>
          {say(words.keep)}
        </Button>
      }
    >
      <AreaField label={say(words.note)} value={text} onChange={write} />
    </Dialog>
  );
}

function lineColumns(
  say: (of: Words) => string,
  who: Who,
  counts: boolean,
  choose: (line: Line, as: Found) => void,
): Column<Line>[] {
  return [
    { id: 'tag', head: say(words.tag), cell: one => <span className="num">{one.tag}</span> },
    {
      id: 'what',
      head: say(words.what),
      cell: one => (
        <>
          <b>{say(asset_kinds[one.kind])}</b>
          <small>
            <Written text={one.model} />
          </small>
        </>
      ),
    },
    {
      id: 'place',
      head: say(words.place),
      cell: one => <Written text={one.place} />,
      sortBy: one => one.place,
    },
    { id: 'keeper', head: say(words.keeper), cell: one => say(one.custodian.name) },
    {
      id: 'found',
      head: say(words.found),
      cell: one =>
        one.custodian.id === who.id || !counts ? (
          <small>{one.custodian.id === who.id ? say(words.own) : '—'}</small>
        ) : (
          <Choice
            label={`${one.tag} ${say(words.found)}`}
            value={foundOf(one)}
            onChoose={as => choose(one, as as Found)}
            segments={(['sound', 'damaged', 'missing'] as const).map(value => ({
              ...{ value, name: say(words[value]) },
            }))}
          />
        ),
    },
    { id: 'note', head: say(words.note), cell: one => <Written text={one.note} /> },
  ];
}

const countColumns = (say: (of: Words) => string): Column<Count>[] => [
  { id: 'on', head: say(words.counted_on), cell: one => <span className="num">{one.opened_on}</span> },
  {
    id: 'in',
    head: say(words.handed_in),
    cell: one => <span className="num">{one.submitted_at === null ? '—' : isoDay(one.submitted_at)}</span>,
  },
  { id: 'by', head: say(words.counted_by), cell: one => (one.by === null ? '—' : say(one.by)) },
  { id: 'lines', head: say(words.lines), figures: true, cell: one => one.lines },
  { id: 'missing', head: say(words.missing_n), figures: true, cell: one => one.missing },
  { id: 'damaged', head: say(words.damaged_n), figures: true, cell: one => one.damaged },
];
