import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { NumberField, TextField } from '../../../kit/ui/Field.tsx';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import { askSecond, type Who } from '../../people/wire.ts';
import { type PaperKind, paper_kinds, shred_lot } from '../lot.ts';
import * as wire from '../wire.ts';
import { words } from './words.ts';

type Lot = z.output<typeof wire.readLots.answer>['lots'][number];

const marks = { locked: 'near', late: 'over', shredded: 'done' } as const;
const nothing: Record<PaperKind, string> = { forms: '', receipts: '', printouts: '', id_copies: '' };

/** The log of waste paper: locked away, listed, shredded by two (PRIV-14). */
export function ShredLog({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow();
  const found = useLive<{ lots: Lot[] }>(`/api/halls/${hall_id}/shred-lots`, 'shredding', 'people');
  if (found.state === 'refused') return null;
  const keeps = holds(who, 'storekeeper', 'duty_manager', 'hall_manager');
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    found.refresh();
    return done;
  };
  const when = (at: string) => <span className="num">{momentOf(at, now, language)}</span>;
  const columns: Column<Lot>[] = [
    ...paper_kinds.map(
      (kind): Column<Lot> => ({
        ...{ id: kind, head: say(words.kinds[kind]), figures: true },
        cell: row => row.sheets[kind] || '—',
      }),
    ),
    { id: 'cabinet', head: say(words.cabinet), cell: row => row.cabinet },
    {
      id: 'state',
      head: say(words.state),
      cell: row => <StateMark mark={marks[row.state]}>{say(shred_lot.states[row.state])}</StateMark>,
    },
    { id: 'due', head: say(words.due), cell: row => when(row.shredded_at ?? row.due_at) },
    {
      id: 'two',
      head: say(words.two),
      cell: row => `${say(row.first)} · ${row.second === null ? say(words.waits) : say(row.second)}`,
    },
    {
      id: 'act',
      head: '',
      cell: row =>
        keeps && row.mine && row.state !== 'shredded' ? (
          <Button
            onPress={() =>
              void doing(askSecond, { hall_id, what: 'shredding.lot.shred', subject_id: row.id })
            }
          >
            {say(words.ask)}
          </Button>
        ) : null,
    },
  ];
  return (
    <section>
      <h2>
        {say(words.title)} <ClauseChip id="PRIV-14" />
      </h2>
      <p>{say(words.lead)}</p>
      <Listing {...{ hall_id, keeps }} act={doing} />
      <Table<Lot>
        label={say(words.title)}
        columns={columns}
        rows={found.data?.lots ?? null}
        expect={2}
        rowId={row => row.id}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
    </section>
  );
}

function Listing({ hall_id, keeps, act }: { hall_id: number; keeps: boolean; act: Act }) {
  const say = useSay();
  const [count, write] = useState(nothing);
  const [cabinet, name] = useState('');
  const some = paper_kinds.some(kind => Number(count[kind]) > 0) && cabinet.trim() !== '';
  const why = some ? undefined : say(words.fill);
  const send = async () => {
    const of = (kind: PaperKind) => Number(count[kind] || 0);
    const sheets = {
      ...{ forms: of('forms'), receipts: of('receipts') },
      ...{ printouts: of('printouts'), id_copies: of('id_copies') },
    };
    if (!(await act(wire.listLot, { hall_id, sheets, cabinet: cabinet.trim() }))) return;
    write(nothing);
    name('');
  };
  return (
    <div className="of-row">
      {paper_kinds.map(kind => (
        <NumberField
          key={kind}
          label={say(words.kinds[kind])}
          unit={say(words.sheets)}
          value={count[kind]}
          onChange={value => write({ ...count, [kind]: value.replace(/\D/g, '').slice(0, 4) })}
        />
      ))}
      <TextField label={say(words.cabinet)} value={cabinet} onChange={name} />
      <Button why={keeps ? why : say(words.who)} onPress={() => void send()}>
        {say(words.list)}
      </Button>
    </div>
  );
}
