import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { dayOf, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Shown } from '../../checklists/ui/Picture.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../register_wire.ts';
import {
  AcceptBox,
  askWitness,
  CloseCheck,
  DestroyDead,
  FreezeCard,
  OrderBlock,
} from './RegisterDialogs.tsx';
import { basis_words, dead_words, register as words } from './register_words.ts';

type Found = z.output<typeof wire.readRegister.answer>;

interface RegisterProps {
  hall_id: number;
  who: Who;
  act: Act;
}

type Asked =
  | { is: 'freeze' | 'destroy' | 'block' }
  | { is: 'accept'; id: string }
  | { is: 'check'; id: string };

/** The register of cards: boxes on their way, the drawer of dead cards, what was destroyed, what is looked into, what is stopped. */
export function Register({ hall_id, who, act }: RegisterProps) {
  const say = useSay();
  const found = useLive<Found>(`/api/halls/${hall_id}/card-register`, 'carrier', 'orders', 'people');
  const [asked, ask] = useState<Asked | null>(null);
  const keeps = holds(who, 'storekeeper', 'duty_manager', 'hall_manager');
  const leads = holds(who, 'branch_supervisor', 'province_supervisor');
  const of = { hall_id, who, act, keeps, leads, found: found.data, ask };
  return (
    <>
      <p className="of-quiet">
        {say(words.way)}{' '}
        {(found.data?.by_state ?? []).map(one => (
          <span key={one.state}>
            {say(one.say)} <b className="num">{one.cards}</b>{' '}
          </span>
        ))}
      </p>
      <Boxes {...of} />
      <Drawer {...of} />
      <Destroyed {...of} />
      <Checks {...of} />
      <Blocks {...of} />
      <Asking asked={asked} hall_id={hall_id} act={act} onClose={() => ask(null)} />
    </>
  );
}

interface Part extends RegisterProps {
  keeps: boolean;
  leads: boolean;
  found: Found | null;
  ask: (of: Asked) => void;
}

function Asking({ asked, ...of }: { asked: Asked | null; hall_id: number; act: Act; onClose: () => void }) {
  switch (asked?.is) {
    case 'accept':
      return <AcceptBox {...of} shipment_id={asked.id} />;
    case 'check':
      return <CloseCheck {...of} check_id={asked.id} />;
    case 'freeze':
      return <FreezeCard {...of} />;
    case 'destroy':
      return <DestroyDead {...of} />;
    case 'block':
      return <OrderBlock {...of} />;
    default:
      return null;
  }
}

function Head({ title, row, children }: { title: string; row: string; children?: ReactNode }) {
  return (
    <header className="of-acts">
      <h2>
        {title} <ClauseChip id={row} />
      </h2>
      {children}
    </header>
  );
}

const useWhen = () => {
  const language = useLanguage();
  return (at: string) => `${dayOf(at, language)} ${timeOfDay(at)}`;
};

function Boxes({ keeps, found, ask }: Part) {
  const say = useSay();
  const when = useWhen();
  const columns: Column<Found['shipments'][number]>[] = [
    { id: 'sent', head: say(words.sent), cell: row => <span className="num">{when(row.sent_at)}</span> },
    { id: 'cards', head: say(words.count), cell: row => row.cards, figures: true },
    {
      id: 'act',
      head: '',
      cell: row =>
        keeps ? <Button onPress={() => ask({ is: 'accept', id: row.id })}>{say(words.accept)}</Button> : null,
    },
  ];
  return (
    <section>
      <Head title={say(words.boxes)} row="SIM-06" />
      <Table
        label={say(words.boxes)}
        columns={columns}
        rows={found?.shipments ?? null}
        rowId={row => row.id}
        empty={<EmptyPanel why="none" title={say(words.no_boxes)} />}
      />
    </section>
  );
}

function Drawer({ hall_id, act, keeps, leads, found, ask }: Part) {
  const say = useSay();
  const off = (sim_id: string) =>
    void act(wire.writeOffCard, { hall_id, sim_id, reason: say(words.written) });
  const columns: Column<Found['dead'][number]>[] = [
    { id: 'tail', head: say(words.tail), cell: row => <span className="num">{row.tail}</span> },
    {
      id: 'why',
      head: say(words.why),
      cell: row => say(dead_words[row.why ?? ''] ?? { zh: row.why ?? '–', en: row.why ?? '–' }),
    },
    { id: 'at', head: say(words.at), cell: row => <span className="num">{row.at ?? '–'}</span> },
    {
      id: 'place',
      head: say(words.place),
      cell: row => say(row.in_drawer ? words.in_drawer : words.missing),
    },
    {
      id: 'act',
      head: '',
      cell: row =>
        leads && !row.in_drawer ? <Button onPress={() => off(row.id)}>{say(words.write_off)}</Button> : null,
    },
  ];
  return (
    <section>
      <Head title={say(words.dead)} row="SIM-07">
        {keeps && <Button onPress={() => ask({ is: 'freeze' })}>{say(words.freeze)}</Button>}
        {keeps && (found?.dead ?? []).some(row => row.in_drawer) && (
          <Button onPress={() => ask({ is: 'destroy' })}>{say(words.destroy)}</Button>
        )}
      </Head>
      <Table
        label={say(words.dead)}
        columns={columns}
        rows={found?.dead ?? null}
        rowId={row => row.id}
        empty={<EmptyPanel title={say(words.no_dead)}>{say(words.no_dead_note)}</EmptyPanel>}
      />
    </section>
  );
}

function Destroyed({ hall_id, act, keeps, found }: Part) {
  const say = useSay();
  const when = useWhen();
  const columns: Column<Found['destructions'][number]>[] = [
    {
      id: 'at',
      head: say(words.at),
      cell: row => <span className="num">{when(row.destroyed_at ?? row.listed_at)}</span>,
    },
    { id: 'cards', head: say(words.count), cell: row => row.cards, figures: true },
    {
      id: 'two',
      head: say(words.two),
      cell: row => `${say(row.first)} · ${row.second === null ? say(words.waits) : say(row.second)}`,
    },
    {
      id: 'picture',
      head: say(words.picture),
      cell: row => <Shown hall_id={hall_id} picture_id={row.picture_id} name={words.picture} />,
    },
    {
      id: 'act',
      head: '',
      cell: row =>
        keeps && row.state === 'listed' ? (
          <Button onPress={() => void askWitness(act, hall_id, row.id)}>{say(words.ask)}</Button>
        ) : null,
    },
  ];
  return (
    <section>
      <Head title={say(words.destroyed)} row="BIZ-09" />
      <Table
        label={say(words.destroyed)}
        columns={columns}
        rows={found?.destructions ?? null}
        rowId={row => row.id}
        empty={<EmptyPanel why="none" title={say(words.none_destroyed)} />}
      />
    </section>
  );
}

function Checks({ keeps, found, ask }: Part) {
  const say = useSay();
  const when = useWhen();
  const columns: Column<Found['checks'][number]>[] = [
    { id: 'number', head: say(words.number), cell: row => <span className="num">{row.number_mask}</span> },
    { id: 'bound', head: say(words.bound), cell: row => <span className="num">{row.bound_tail}</span> },
    { id: 'seen', head: say(words.seen), cell: row => <span className="num">{row.seen_tail}</span> },
    {
      id: 'due',
      head: say(words.due),
      cell: row => (
        <StateMark mark={row.state === 'late' ? 'over' : 'near'}>
          <span className="num">{when(row.due_at)}</span>
        </StateMark>
      ),
    },
    {
      id: 'act',
      head: '',
      cell: row =>
        keeps ? <Button onPress={() => ask({ is: 'check', id: row.id })}>{say(words.close)}</Button> : null,
    },
  ];
  return (
    <section>
      <Head title={say(words.checks)} row="SIM-03" />
      <Table
        label={say(words.checks)}
        columns={columns}
        rows={found?.checks ?? null}
        rowId={row => row.id}
        empty={<EmptyPanel why="none" title={say(words.no_checks)} />}
      />
    </section>
  );
}

function Blocks({ leads, found, ask }: Part) {
  const say = useSay();
  const when = useWhen();
  const columns: Column<Found['blocks'][number]>[] = [
    { id: 'number', head: say(words.number), cell: row => <span className="num">{row.number_mask}</span> },
    { id: 'basis', head: say(words.basis), cell: row => say(basis_words[row.basis]) },
    { id: 'paper', head: say(words.paper), cell: row => <span lang="zh-CN">{row.document_no}</span> },
    { id: 'at', head: say(words.at), cell: row => <span className="num">{when(row.ordered_at)}</span> },
    {
      id: 'state',
      head: say(words.state),
      cell: row => (
        <StateMark mark={row.state === 'in_force' ? 'stopped' : 'done'}>{say(words[row.state])}</StateMark>
      ),
    },
  ];
  return (
    <section>
      <Head title={say(words.blocks)} row="SIM-02">
        {leads && <Button onPress={() => ask({ is: 'block' })}>{say(words.block)}</Button>}
      </Head>
      <Table
        label={say(words.blocks)}
        columns={columns}
        rows={found?.blocks ?? null}
        rowId={row => row.id}
        empty={<EmptyPanel title={say(words.no_blocks)} />}
      />
    </section>
  );
}
