import { useState } from 'react';
import { AskDialog, type Asked } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { type Segment, segments } from '../programme.ts';
import * as wire from '../wire.ts';
import { MarketNotes } from './MarketNotes.tsx';
import type { Programme, Programmes as Shown } from './shapes.ts';
import { programme_words as words } from './words.ts';

const marks: Record<Programme['state'], Mark> = {
  draft: 'near',
  approved: 'calling',
  in_force: 'done',
  ended: 'not-open',
  dropped: 'not-open',
};

interface Props {
  hall_id: number;
  who: Who;
  act: Act;
}

/** Programmes for segments, layered over the norm (GEN-18), and the hall's notes on its market (GEN-17). */
export function Programmes({ hall_id, who, act }: Props) {
  const say = useSay();
  const found = useLive<Shown>(`/api/halls/${hall_id}/programmes`, 'specials', 'norms');
  const [drafting, draft] = useState<Segment | null>(null);
  const of = found.data;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  const [choosing, choose] = useState(false);
  return (
    <>
      <PartHead title={say(words.programmes)} clauses={['GEN-18']}>
        {holds(who, 'hall_manager') && <Button onPress={() => choose(true)}>{say(words.draft)}</Button>}
      </PartHead>
      <p className="pg-note">{say(words.note)}</p>
      <Table<Programme>
        label={say(words.programmes)}
        rows={of?.programmes ?? null}
        rowId={one => one.id}
        columns={[
          { id: 'segment', head: say(words.segment), cell: one => <b>{say(segments[one.segment].say)}</b> },
          {
            id: 'name',
            head: say(words.name),
            cell: one => (
              <>
                <b>{say(one.name)}</b>
                <small>{say(one.extras)}</small>
              </>
            ),
          },
          { id: 'limits', head: say(words.limits), cell: one => <Limits of={one} /> },
          {
            id: 'state',
            head: say(words.state),
            cell: one => <StateMark mark={marks[one.state]}>{say(words.states[one.state])}</StateMark>,
          },
          { id: 'do', head: '', cell: one => <Acts {...{ hall_id, who }} of={one} act={doing} /> },
        ]}
        empty={<EmptyPanel title={say(words.none)}>{say(words.none_note)}</EmptyPanel>}
      />
      <MarketNotes {...{ hall_id, who, of }} act={doing} />
      {choosing && (
        <AskDialog
          title={say(words.next)}
          onClose={() => choose(false)}
          fields={[
            {
              ...{ key: 'segment', label: say(words.segment), kind: 'choice' },
              options: Object.entries(segments).map(([value, one]) => ({ value, name: say(one.say) })),
            },
          ]}
          onKeep={async ({ segment }) => {
            draft(segment as Segment);
            return true;
          }}
        />
      )}
      {drafting !== null && of !== null && (
        <Draft {...{ hall_id, of }} segment={drafting} act={doing} onClose={() => draft(null)} />
      )}
    </>
  );
}

function Limits({ of }: { of: Programme }) {
  const say = useSay();
  if (of.limits.length === 0) return '–';
  return of.limits.map(one => (
    <small key={one.key}>
      {say(one.say)} <b className="num">{one.value}</b>{' '}
      {one.base !== one.value && (
        <>
          {say(words.instead)} <span className="num">{one.base}</span>
        </>
      )}
    </small>
  ));
}

interface DraftProps {
  hall_id: number;
  of: Shown;
  segment: Segment;
  act: Act;
  onClose: () => void;
}

function Draft({ hall_id, of, segment, act, onClose }: DraftProps) {
  const say = useSay();
  const keys = of.keys.filter(one => one.segment === segment);
  const fields: Asked[] = [
    { key: 'name_zh', label: say(words.name_zh), kind: 'text' },
    { key: 'name_en', label: say(words.name_en), kind: 'text' },
    { key: 'extras_zh', label: say(words.extras_zh), kind: 'area' },
    { key: 'extras_en', label: say(words.extras_en), kind: 'area' },
    ...keys.map(
      (one): Asked => ({
        ...{ key: one.key, label: say(one.say), kind: 'number', help: say(words.now(one.base)) },
      }),
    ),
  ];
  return (
    <AskDialog
      title={say(words.draft)}
      note={say(words.note)}
      onClose={onClose}
      fields={fields}
      onKeep={values => {
        const limits = keys
          .filter(one => (values[one.key] ?? '') !== '')
          .map(one => ({ key: one.key, value: Number(values[one.key]) }));
        const { name_zh = '', name_en = '', extras_zh = '', extras_en = '' } = values;
        const texts = { name_zh, name_en, extras_zh, extras_en };
        return act(wire.draftProgramme, { hall_id, segment, ...texts, limits });
      }}
    />
  );
}

function Acts({ hall_id, who, of, act }: Props & { of: Programme }) {
  const say = useSay();
  const at = { hall_id, programme_id: of.id };
  const branch = holds(who, 'branch_supervisor');
  const manager = holds(who, 'hall_manager');
  return (
    <span className="pg-do">
      {of.state === 'draft' && branch && (
        <>
          <Button onPress={() => void act(wire.decideProgramme, { ...at, verb: 'approve' })}>
            {say(words.approve)}
          </Button>
          <Button kind="quiet" onPress={() => void act(wire.decideProgramme, { ...at, verb: 'drop' })}>
            {say(words.drop)}
          </Button>
        </>
      )}
      {of.state === 'approved' && manager && (
        <Button kind="primary" onPress={() => void act(wire.startProgramme, at)}>
          {say(words.start)}
        </Button>
      )}
      {of.state === 'in_force' && manager && (
        <Button kind="quiet" onPress={() => void act(wire.endProgramme, at)}>
          {say(words.end)}
        </Button>
      )}
    </span>
  );
}
