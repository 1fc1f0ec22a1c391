import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, NumberField, SelectField } from '../../../kit/ui/Field.tsx';
import { momentOf, writtenIn } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Act } from '../../people/ui/act.ts';
import { type Kind, kind_codes, kinds } from '../report.ts';
import * as wire from '../wire.ts';
import { words } from './words.ts';

type Report = z.output<typeof wire.readReports.answer>['reports'][number];
interface PageProps {
  hall_id: number;
  act: Act;
}

/** What customers report of bad information, the first to fall due first; forwarded and answered by the clock (PRM-03). */
export function ReportsPage({ hall_id, act }: PageProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow();
  const found = useLive<{ reports: Report[] }>(`/api/halls/${hall_id}/bad-info-reports`, 'bad_info');
  const [adding, add] = useState(false);
  return (
    <section className="of-pad">
      <h1>
        {say(words.page)} <ClauseChip id="PRM-03" />
        <span className="of-space" />
        <Button onPress={() => add(true)}>{say(words.add)}</Button>
      </h1>
      <p className="of-quiet">{say(words.note)}</p>
      <Table<Report>
        label={say(words.page)}
        columns={columnsOf(say, at => momentOf(at, now, language))}
        rows={found.data?.reports ?? null}
        rowId={row => row.id}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      {adding && (
        <WriteDown
          {...{ hall_id, act }}
          onClose={() => {
            add(false);
            found.refresh();
          }}
        />
      )}
    </section>
  );
}

function WriteDown({ hall_id, act, onClose }: PageProps & { onClose: () => void }) {
  const say = useSay();
  const [of, set] = useState({ kind: 'fraud' as Kind, sender: '', said: '', phone: '' });
  const put = (part: Partial<typeof of>) => set({ ...of, ...part });
  const short = of.said.trim().length < 4 ? say(words.whole) : undefined;
  const why = of.phone !== '' && !/^1\d{10}$/.test(of.phone) ? say(words.bad_phone) : short;
  const keep = async () => {
    const { phone, ...rest } = of;
    const input = { hall_id, ...rest, said: of.said.trim(), ...(phone === '' ? {} : { phone }) };
    if (!(await act(wire.receiveInHall, input))) return;
    showToast({ tone: 'ok', title: say(words.kept), note: say(kinds[of.kind]) });
    onClose();
  };
  return (
    <Dialog
      title={say(words.add_title)}
      onClose={onClose}
      actions={
        <Button kind="primary" why={why} onPress={() => void keep()}>
          {say(words.add)}
        </Button>
      }
    >
      <SelectField
        label={say(words.what)}
        value={of.kind}
        options={kind_codes.map(value => ({ value, name: say(kinds[value]) }))}
        onChange={value => put({ kind: value as Kind })}
      />
      <NumberField
        label={say(words.sender)}
        value={of.sender}
        onChange={value => put({ sender: value.replace(/\D/g, '').slice(0, 20) })}
      />
      <AreaField label={say(words.said)} value={of.said} onChange={said => put({ said })} />
      <NumberField
        label={say(words.answer_to)}
        value={of.phone}
        onChange={value => put({ phone: value.replace(/\D/g, '').slice(0, 11) })}
      />
    </Dialog>
  );
}

const marks = { received: 'near', forwarded: 'paused', answered: 'done' } as const;

const columnsOf = (say: ReturnType<typeof useSay>, when: (at: string) => string): Column<Report>[] => [
  { id: 'came', head: say(words.came), cell: row => <span className="num">{when(row.received_at)}</span> },
  { id: 'what', head: say(words.what), cell: row => <b>{say(row.say)}</b> },
  { id: 'from', head: say(words.number), cell: row => <span className="num">{row.sender_mask ?? '—'}</span> },
  { id: 'said', head: say(words.said), cell: row => <span lang={writtenIn(row.said)}>{row.said}</span> },
  {
    id: 'channel',
    head: say(words.channel),
    cell: row => say(row.channel === 'hall' ? words.hall : words.by_phone),
  },
  {
    id: 'state',
    head: say(words.state),
    cell: row => <StateMark mark={marks[row.state]}>{say(row.state_words)}</StateMark>,
  },
  {
    id: 'due',
    head: say(words.due),
    cell: row => (
      <span className={row.late ? 'num of-bad' : 'num'}>
        {when(row.due_at)} {row.late && say(words.late)}
      </span>
    ),
    sortBy: row => row.due_at,
  },
  { id: 'found', head: say(words.found), cell: row => (row.finding === null ? '—' : say(row.finding)) },
];
