import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { timeOfDay, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { Reason } from '../../people/ui/Reason.tsx';
import * as wire from '../wire.ts';
import { takeFile } from './ExportButton.tsx';
import { words } from './words.ts';

type Exported = z.output<typeof wire.readRegister.answer>['exports'][number];
type Deciding = { of: Exported; verb: 'approve' | 'refuse' };

const marks: Record<Exported['state'], Mark> = {
  asked: 'paused',
  approved: 'done',
  taken: 'done',
  refused: 'stopped',
  lapsed: 'not-open',
};

/** The register of exports: what waits for another's word, and who took what out, when and why (PRIV-04). */
export function ExportsPage({ hall_id, act }: { hall_id: number; act: Act }) {
  const say = useSay();
  const found = useLive<{ exports: Exported[] }>(`/api/halls/${hall_id}/exports`, 'exports');
  const [deciding, decide] = useState<Deciding | null>(null);
  return (
    <section className="of-pad">
      <h1>
        {say(words.name)} <ClauseChip id="PRIV-04" />
      </h1>
      <Table<Exported>
        label={say(words.name)}
        columns={[
          ...columnsOf(say),
          {
            ...{ id: 'act', head: say(words.act) },
            cell: row => (
              <span className="of-row">
                {row.decidable && (
                  <>
                    <Button onPress={() => decide({ of: row, verb: 'approve' })}>{say(words.approve)}</Button>
                    <Button kind="quiet" onPress={() => decide({ of: row, verb: 'refuse' })}>
                      {say(words.refuse)}
                    </Button>
                  </>
                )}
                {row.mine && row.state === 'approved' && (
                  <Button kind="primary" onPress={() => void takeFile(hall_id, row.id).then(found.refresh)}>
                    {say(words.take)}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
        rows={found.data?.exports ?? null}
        rowId={row => row.id}
        empty={<EmptyPanel title={say(words.none)}>{say(words.none_note)}</EmptyPanel>}
      />
      {deciding !== null && (
        <Reason
          title={`${say(words[deciding.verb])} ${deciding.of.no}`}
          onClose={() => decide(null)}
          onGive={note => {
            decide(null);
            void act(wire.decide, { hall_id, export_id: deciding.of.id, verb: deciding.verb, note }).then(
              found.refresh,
            );
          }}
        />
      )}
    </section>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>): Column<Exported>[] => [
  { id: 'no', head: say(words.no), cell: row => <b className="num">{row.no}</b> },
  {
    id: 'what',
    head: say(words.what),
    cell: row => (
      <>
        {say(row.say)} <span className="num">{row.about}</span>
      </>
    ),
  },
  {
    id: 'who',
    head: say(words.who),
    cell: row => (
      <>
        {say(row.asker)} <span className="num">{row.asker_no}</span>
      </>
    ),
  },
  {
    id: 'at',
    head: say(words.at),
    cell: row => (
      <span className="num">
        {row.asked_at.slice(5, 10)} {timeOfDay(row.asked_at)}
      </span>
    ),
  },
  {
    id: 'reason',
    head: say(words.reason),
    cell: row => <span lang={writtenIn(row.reason)}>{row.reason}</span>,
  },
  {
    id: 'state',
    head: say(words.state),
    cell: row => <StateMark mark={marks[row.state]}>{say(row.state_words)}</StateMark>,
  },
  {
    id: 'decider',
    head: say(words.decider),
    cell: row => {
      if (row.decider !== null) return say(row.decider);
      return row.personal ? say(words.personal) : '—';
    },
  },
  { id: 'rows', head: say(words.rows), cell: row => row.rows ?? '—', figures: true },
];
