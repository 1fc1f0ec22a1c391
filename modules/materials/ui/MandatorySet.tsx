import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { type ZoneKind, zone_kinds } from '../../facilities/equipment.ts';
import * as wire from '../wire.ts';
import './materials.css';
import { set_words as words, zone_set_words } from './words.ts';

type MandatoryState = z.output<typeof wire.mandatorySet.answer>;
type Topic = MandatoryState['topics'][number];
type Lacking = MandatoryState['lacking'][number];

/** What the province wants told in every hall, kept where the province stands, with how far each topic is told (SIGN-07). */
export function MandatorySet() {
  const say = useSay();
  const found = useLive<MandatoryState>('/api/material-topics', 'materials');
  const act = useAct(wire.keepTopic);
  const [adding, add] = useState(false);
  if (found.state === 'refused' && found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  const keep = async (topic: NewTopic) => {
    const outcome = await act.run(topic);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
    return outcome.ok;
  };
  const flip = ({ code, say: named, wanted, zone }: Topic) =>
    void keep({ code, say_zh: named.zh, say_en: named.en, wanted: !wanted, zone: zone as ZoneKind | null });
  return (
    <section className="mt">
      <header>
        <p>
          {say(words.lead)} <ClauseChip id="SIGN-07" />
        </p>
        {of?.may_keep === true && (
          <Button kind="primary" onPress={() => add(true)}>
            {say(words.add)}
          </Button>
        )}
      </header>
      <Table<Topic>
        label={say(words.name)}
        rows={of?.topics ?? null}
        rowId={one => one.code}
        columns={topicColumns(say, of, flip)}
      />
      <h2>{say(words.lacking)}</h2>
      <Table<Lacking>
        label={say(words.lacking)}
        rows={of?.lacking ?? null}
        rowId={one => String(one.id)}
        height={360}
        columns={lackingColumns(say, of)}
      />
      {adding && <AddTopic onClose={() => add(false)} onKeep={keep} />}
    </section>
  );
}

type Say = ReturnType<typeof useSay>;

function topicColumns(say: Say, of: MandatoryState | null, flip: (of: Topic) => void): Column<Topic>[] {
  const halls = of?.halls ?? 0;
  return [
    { id: 'topic', head: say(words.topic), cell: one => <b>{say(one.say)}</b> },
    {
      id: 'told',
      head: say(words.told_in),
      cell: one => <Told of={one} halls={halls} />,
    },
    {
      id: 'do',
      head: say(words.next),
      cell: one =>
        of?.may_keep === true ? (
          <Button onPress={() => flip(one)}>{say(one.wanted ? words.give_up : words.want)}</Button>
        ) : (
          '–'
        ),
    },
  ];
}

function Told({ of, halls }: { of: Topic; halls: number }) {
  const say = useSay();
  if (!of.wanted) return <StateMark mark="not-open">{say(words.not_wanted)}</StateMark>;
  // What only some halls need is counted in those halls, on their own pages.
  if (of.zone !== null) return say(zone_kinds[of.zone as ZoneKind]);
  return (
    <StateMark mark={of.told_in === halls ? 'done' : 'near'}>{say(words.share(of.told_in, halls))}</StateMark>
  );
}

function lackingColumns(say: Say, of: MandatoryState | null): Column<Lacking>[] {
  const named = (code: string) => of?.topics.find(one => one.code === code)?.say ?? words.topic;
  return [
    { id: 'hall', head: say(words.hall), cell: one => <b>{say(one.name)}</b>, sortBy: one => one.id },
    {
      id: 'which',
      head: say(words.which),
      cell: one => one.untold.map(code => say(named(code))).join(' · '),
    },
  ];
}

interface NewTopic {
  code: string;
  say_zh: string;
  say_en: string;
  wanted: boolean;
  zone: ZoneKind | null;
}

interface AddProps {
  onClose: () => void;
  onKeep: (topic: NewTopic) => Promise<boolean>;
}

/** A topic by its two names; its code is made of the English one. */
function AddTopic({ onClose, onKeep }: AddProps) {
  const say = useSay();
  const [zh, setZh] = useState('');
  const [en, setEn] = useState('');
  const [zone, setZone] = useState('');
  const code = en
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 40);
  const save = async () => {
    if (
      await onKeep({
        code,
        say_zh: zh,
        say_en: en,
        wanted: true,
        zone: zone === '' ? null : (zone as ZoneKind),
      })
    )
      onClose();
  };
  return (
    <Dialog
      title={say(words.add)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void save()}>
          {say(words.save)}
        </Button>
      }
    >
      <TextField label={say(words.name_zh)} value={zh} onChange={setZh} />
      <TextField label={say(words.name_en)} value={en} onChange={setEn} />
      <SelectField
        label={say(zone_set_words.where)}
        value={zone}
        onChange={setZone}
        options={[
          { value: '', name: say(zone_set_words.anywhere) },
          ...Object.entries(zone_kinds).map(([value, name]) => ({ value, name: say(name) })),
        ]}
      />
    </Dialog>
  );
}
