import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import * as wire from '../partner_wire.ts';
import { sent } from './Acts.tsx';
import type { One, Partners } from './shapes.ts';
import { partner as words } from './words.ts';

/** A complaint of a hall that a partner runs: handed to the company by when, and what it cost the partner (CMP-10). */
export function Partner({ hall_id, of, onDone }: { hall_id: number; of: One; onDone: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const [faulting, fault] = useState(false);
  if (of.partner === null) return null;
  const { due, forwarded_at, may_forward, may_fault, faults } = of.partner;
  const ids = { hall_id, complaint_id: of.id };
  const act = async (doing: Promise<boolean>) => {
    const done = await doing;
    if (done) onDone();
    return done;
  };
  const left = faults.every(one => one.ground !== 'at_fault');
  return (
    <section>
      <PartHead title={say(words.title)} clauses={['CMP-10']} />
      <p>
        {forwarded_at === null ? say(words.until) : say(words.forwarded_to)}{' '}
        <b className="num">{momentOf(forwarded_at ?? due, now, language)}</b>
      </p>
      <ul>
        {faults.map(one => (
          <li key={one.ground}>
            <b className="num">{say(words.points(one.points))}</b> {say(words.grounds[one.ground])}{' '}
            <Written text={one.note} />
          </li>
        ))}
      </ul>
      <p className="cp-acts">
        {may_forward && (
          <Button kind="primary" onPress={() => void act(sent(wire.forward, ids))}>
            {say(words.forward)}
          </Button>
        )}
        {may_fault && left && <Button onPress={() => fault(true)}>{say(words.fault)}</Button>}
      </p>
      {faulting && (
        <AskDialog
          title={say(words.fault)}
          fields={[
            { key: 'points', label: say(words.how_many), kind: 'number', value: '2' },
            { key: 'note', label: say(words.why), kind: 'area' },
          ]}
          onClose={() => fault(false)}
          onKeep={({ points, note }) =>
            act(sent(wire.faultPartner, { ...ids, points: Number(points), note: note ?? '' }))
          }
        />
      )}
    </section>
  );
}

type Row = Partners['halls'][number];

/** The halls that partners run: complaints of a year, handed on late, points, whom to talk to (CMP-10). */
export function PartnersOverHalls() {
  const say = useSay();
  const found = useLive<Partners>('/api/partner-complaints', 'complaints');
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const figure = (id: 'complaints' | 'open' | 'forwarded' | 'late'): Column<Row> => ({
    ...{ id, head: say(words[id]), figures: true },
    cell: one => <span className={id === 'late' && one.late > 0 ? 'num cp-late' : 'num'}>{one[id]}</span>,
    sortBy: one => one[id],
  });
  return (
    <section>
      <PartHead title={say(words.over)} clauses={['CMP-10']} />
      <p>{say(words.over_lead(found.data?.alarm_from ?? 0))}</p>
      <Table<Row>
        label={say(words.over)}
        rows={found.data?.halls ?? null}
        rowId={one => String(one.hall.id)}
        columns={[
          {
            ...{ id: 'hall', head: say(words.hall) },
            cell: one => <b>{say(one.hall.name)}</b>,
            sortBy: one => one.hall.id,
          },
          ...[figure('complaints'), figure('open'), figure('forwarded'), figure('late')],
          {
            ...{ id: 'points', head: say(words.sum), figures: true },
            cell: one =>
              one.alarm ? (
                <StateMark mark="over">{say(words.alarm(one.points))}</StateMark>
              ) : (
                <span className="num">{one.points}</span>
              ),
            sortBy: one => one.points,
          },
        ]}
        empty={<EmptyPanel why="none" title={say(words.none)} />}
      />
    </section>
  );
}
