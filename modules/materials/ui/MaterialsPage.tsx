import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { NumberField } from '../../../kit/ui/Field.tsx';
import { writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import { TakePicture } from '../../checklists/ui/Picture.tsx';
import { zone_kinds } from '../../facilities/equipment.ts';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import './materials.css';
import { MaterialForm } from './MaterialForm.tsx';
import { PlayLog } from './PlayLog.tsx';
import { kind_words, state_words, material_words as words, zone_set_words } from './words.ts';

type Materials = z.output<typeof wire.materials.answer>;
type Material = Materials['materials'][number];

const wordsOf = (of: Materials | null): Record<string, Words> =>
  Object.fromEntries((of?.topics ?? []).map(one => [one.code, one.say]));

/** What hangs and lies in a hall: place, last day, owner, stock; what waits for a signature; what is to come down today. */
export function MaterialsPage({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const found = useLive<Materials>(`/api/halls/${hall_id}/materials`, 'materials', 'facilities');
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  const [entering, enter] = useState(false);
  const [counting, count] = useState<Material | null>(null);
  const [removing, take] = useState<Material | null>(null);
  const remove = (one: Material | null) => {
    // A clip leaves no place to take a picture of.
    if (one?.kind === 'clip') void doing(wire.removeMaterial, { hall_id, material_id: one.id });
    else take(one);
  };
  if (found.state === 'refused' && found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  const topic_words = wordsOf(of);
  const all = of?.topics.filter(one => one.wanted && one.zone === null).length ?? 0;
  const step = (one: Material) => ({ hall_id, material_id: one.id });
  return (
    <section className="mt">
      <header>
        <h1>
          {say(words.title)} <ClauseChip id="SIGN-06" /> <ClauseChip id="SIGN-07" />{' '}
          <ClauseChip id="SIGN-09" />
        </h1>
        {holds(who, 'marketing_manager', 'hall_manager') && (
          <Button onPress={() => enter(true)}>{say(words.enter)}</Button>
        )}
      </header>
      {of !== null && (
        <p>
          <StateMark mark={of.untold.length === 0 ? 'done' : 'near'}>
            {say(words.told(all - of.untold.length, all))}
          </StateMark>{' '}
          {of.untold.length > 0 &&
            say(
              words.untold(of.untold.map(one => say(topic_words[one] ?? words.topic)).join(say(words.and))),
            )}
        </p>
      )}
      {of !== null && <ZoneSets of={of} />}
      <Table<Material>
        label={say(words.title)}
        rows={of?.materials ?? null}
        rowId={one => one.id}
        columns={columnsOf(say, topic_words, one => (
          <Acts
            {...{ who, count, remove }}
            of={one}
            onStep={(endpoint, more) => void doing(endpoint, { ...step(one), ...more } as never)}
          />
        ))}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
      <PlayLog {...{ hall_id }} />
      {entering && of !== null && (
        <MaterialForm
          {...{ hall_id }}
          topics={of.topics}
          today={of.today}
          act={doing}
          onClose={() => enter(false)}
        />
      )}
      {counting !== null && (
        <Count
          of={counting}
          onClose={() => count(null)}
          onCount={stock =>
            void doing(wire.stockMaterial, { ...step(counting), stock }).then(() => count(null))
          }
        />
      )}
      {removing !== null && (
        <Dialog title={`${say(words.remove)} · ${say(removing.title)}`} onClose={() => remove(null)}>
          <p>{say(words.remove_note)}</p>
          <TakePicture
            {...{ hall_id }}
            taken={false}
            onTaken={picture_id =>
              void doing(wire.removeMaterial, { ...step(removing), picture_id }).then(() => remove(null))
            }
          />
        </Dialog>
      )}
    </section>
  );
}

/** What the zones with a set of their own lack of it (FAC-11). */
function ZoneSets({ of }: { of: Materials }) {
  const say = useSay();
  return of.zones.map(one => (
    <p key={one.zone}>
      <StateMark mark={one.lacks.length === 0 ? 'done' : 'near'}>
        {say((one.lacks.length === 0 ? zone_set_words.whole : zone_set_words.lacks)(zone_kinds[one.zone]))}
      </StateMark>{' '}
      {one.lacks.map(lack => `${say(lack.say)} ${say(zone_set_words[lack.why])}`).join(say(words.and))}{' '}
      <ClauseChip id="FAC-11" />
    </p>
  ));
}

function Count({
  of,
  onClose,
  onCount,
}: {
  of: Material;
  onClose: () => void;
  onCount: (stock: number) => void;
}) {
  const say = useSay();
  const [text, write] = useState(String(of.stock));
  return (
    <Dialog
      title={`${say(words.count)} · ${say(of.title)}`}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => onCount(Number(text) || 0)}>
          {say(words.keep)}
        </Button>
      }
    >
      <NumberField label={say(words.stock)} value={text} onChange={write} unit={say(words.pieces)} />
    </Dialog>
  );
}

interface ActsProps {
  who: Who;
  of: Material;
  count: (of: Material) => void;
  remove: (of: Material) => void;
  onStep: (endpoint: typeof wire.placeMaterial | typeof wire.decideMaterial, more: object) => void;
}

function Acts({ who, of, count, remove, onStep }: ActsProps) {
  const say = useSay();
  const decide = (verb: 'endorse' | 'approve' | 'drop') => onStep(wire.decideMaterial, { verb });
  const places = holds(who, 'hall_manager', 'marketing_manager', 'floor_advisor');
  const standing = of.state === 'placed' || of.state === 'expiring';
  const ready = of.state === 'approved' || (of.state === 'draft' && of.origin === 'province');
  return (
    <span className="mt-do">
      {of.state === 'draft' && of.origin === 'hall' && holds(who, 'marketing_manager') && (
        <Button onPress={() => decide('endorse')}>{say(words.endorse)}</Button>
      )}
      {of.state === 'endorsed' && holds(who, 'branch_supervisor') && (
        <Button onPress={() => decide('approve')}>{say(words.approve)}</Button>
      )}
      {(of.state === 'draft' || of.state === 'endorsed') && holds(who, 'branch_supervisor') && (
        <Button kind="danger" onPress={() => decide('drop')}>
          {say(words.drop)}
        </Button>
      )}
      {ready && places && <Button onPress={() => onStep(wire.placeMaterial, {})}>{say(words.put)}</Button>}
      {standing &&
        of.kind !== 'poster' &&
        of.kind !== 'clip' &&
        holds(who, 'floor_advisor', 'marketing_manager', 'storekeeper', 'hall_manager') && (
          <Button onPress={() => count(of)}>{say(words.count)}</Button>
        )}
      {standing && places && (
        <Button kind={of.expired ? 'primary' : 'secondary'} onPress={() => remove(of)}>
          {say(words.remove)}
        </Button>
      )}
    </span>
  );
}

const marks: Record<string, Mark> = {
  placed: 'done',
  expiring: 'near',
  draft: 'not-open',
  endorsed: 'not-open',
};

function columnsOf(
  say: (of: Words) => string,
  topic_words: Record<string, Words>,
  acts: (of: Material) => ReactNode,
): Column<Material>[] {
  return [
    {
      id: 'what',
      head: say(words.what),
      cell: one => (
        <>
          <b>{say(one.title)}</b> {one.version !== '' && <small className="num">{one.version}</small>}
          {one.body !== null && <small className="mt-body">{say(one.body)}</small>}
        </>
      ),
    },
    {
      id: 'kind',
      head: say(words.kind),
      cell: one => say(kind_words[one.kind] ?? words.kind),
      sortBy: one => one.kind,
    },
    {
      id: 'origin',
      head: say(words.origin),
      cell: one => say(one.origin === 'hall' ? words.hall : words.province),
    },
    {
      id: 'topic',
      head: say(words.topic),
      cell: one => (one.topic === null ? '–' : say(topic_words[one.topic] ?? words.topic)),
    },
    {
      id: 'place',
      head: say(words.place),
      cell: one => <span lang={writtenIn(one.place)}>{one.place}</span>,
      sortBy: one => one.place,
    },
    {
      id: 'until',
      head: say(words.until),
      figures: true,
      cell: one => one.valid_until,
      sortBy: one => one.valid_until,
    },
    { id: 'owner', head: say(words.owner), cell: one => (one.owner === null ? '–' : say(one.owner)) },
    {
      id: 'stock',
      head: say(words.stock),
      cell: one =>
        one.kind === 'poster' || one.kind === 'clip' ? (
          '–'
        ) : (
          <>
            <span className="num">{one.stock}</span>{' '}
            {one.low && <StateMark mark="near">{say(words.low)}</StateMark>}
          </>
        ),
    },
    {
      id: 'state',
      head: say(words.state),
      cell: one =>
        one.expired ? (
          <StateMark mark="over">{say(words.expired)}</StateMark>
        ) : (
          <StateMark mark={marks[one.state] ?? 'not-open'}>
            {say(state_words[one.state] ?? words.state)}
          </StateMark>
        ),
    },
    { id: 'do', head: '', cell: acts },
  ];
}
