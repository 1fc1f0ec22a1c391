import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { dayOf, writtenIn } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { type Ground, ground_codes, grounds } from '../request.ts';
import * as wire from '../wire.ts';
import { words } from './words.ts';

type Request = z.output<typeof wire.readRequests.answer>['requests'][number];
type Deciding = { of: Request; verb: 'grant' | 'refuse' };
interface PageProps {
  hall_id: number;
  act: Act;
}

/** What customers ask about their own data, the first to fall due first; answered by another than who took it (PRIV-06). */
export function RequestsPage({ hall_id, act }: PageProps) {
  const say = useSay();
  const language = useLanguage();
  const found = useLive<{ requests: Request[] }>(`/api/halls/${hall_id}/privacy-requests`, 'requests');
  const [deciding, decide] = useState<Deciding | null>(null);
  return (
    <section className="of-pad">
      <h1>
        {say(words.page)} <ClauseChip id="PRIV-06" />
      </h1>
      <Table<Request>
        label={say(words.page)}
        columns={columnsOf(say, at => dayOf(at, language), decide)}
        rows={found.data?.requests ?? null}
        rowId={row => row.id}
        empty={<EmptyPanel title={say(words.none)}>{say(words.none_note)}</EmptyPanel>}
      />
      {deciding !== null && (
        <Decide
          {...{ hall_id, act, ...deciding }}
          onClose={() => {
            decide(null);
            found.refresh();
          }}
        />
      )}
    </section>
  );
}

function Decide({ hall_id, act, of, verb, onClose }: PageProps & Deciding & { onClose: () => void }) {
  const say = useSay();
  const [answer, write] = useState('');
  const [ground, choose] = useState<Ground>('in_service');
  const go = async () => {
    const input = { hall_id, request_id: of.id, answer: answer.trim() };
    const done =
      verb === 'grant' ? await act(wire.grant, input) : await act(wire.refuse, { ...input, ground });
    if (done) onClose();
  };
  return (
    <Dialog
      title={`${say(words[verb])} · ${say(of.say)}`}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          why={answer.trim().length < 4 ? say(words.short) : undefined}
          onPress={() => void go()}
        >
          {say(words[verb])}
        </Button>
      }
    >
      <p lang={writtenIn(of.said)}>{of.said}</p>
      {verb === 'refuse' && (
        <SelectField
          label={say(words.ground)}
          value={ground}
          options={ground_codes.map(value => ({ value, name: say(grounds[value]) }))}
          onChange={value => choose(value as Ground)}
        />
      )}
      <AreaField label={say(words.reason)} value={answer} onChange={write} />
    </Dialog>
  );
}

const marks = {
  received: 'paused',
  granted: 'done',
  refused: 'stopped',
  delivered: 'done',
  closed: 'not-open',
} as const;

const columnsOf = (
  say: ReturnType<typeof useSay>,
  day: (at: string) => string,
  decide: (of: Deciding) => void,
): Column<Request>[] => [
  { id: 'what', head: say(words.what), cell: row => <b>{say(row.say)}</b> },
  { id: 'number', head: say(words.number), cell: row => <span className="num">{row.number_mask}</span> },
  { id: 'channel', head: say(words.channel), cell: row => say(words[row.channel]) },
  { id: 'said', head: say(words.said), cell: row => <span lang={writtenIn(row.said)}>{row.said}</span> },
  {
    id: 'due',
    head: say(words.due),
    cell: row => (
      <span className={row.late ? 'num of-bad' : 'num'}>
        {day(row.due_at)} {row.late && say(words.late)}
      </span>
    ),
    sortBy: row => row.due_at,
  },
  {
    id: 'state',
    head: say(words.state),
    cell: row => <StateMark mark={marks[row.state]}>{say(row.state_words)}</StateMark>,
  },
  {
    id: 'answer',
    head: say(words.answer),
    cell: row => (
      <span lang={writtenIn(row.answer ?? '')}>
        {row.ground !== null && `${say(row.ground)} · `}
        {row.answer ?? '—'}
      </span>
    ),
  },
  {
    id: 'act',
    head: say(words.act),
    cell: row =>
      row.answerable ? (
        <span className="of-row">
          <Button onPress={() => decide({ of: row, verb: 'grant' })}>{say(words.grant)}</Button>
          <Button kind="quiet" onPress={() => decide({ of: row, verb: 'refuse' })}>
            {say(words.refuse)}
          </Button>
        </span>
      ) : (
        row.state === 'received' && row.why !== null && say(row.why)
      ),
  },
];
