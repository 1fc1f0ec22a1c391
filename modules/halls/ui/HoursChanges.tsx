import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../hours_wire.ts';
import { hours_words as words } from './hours-words.ts';

type Changes = z.output<typeof wire.hoursChanges.answer>;
type Change = Changes['changes'][number];
type Verb = 'approve' | 'refuse' | 'withdraw';

interface HoursProps {
  hall_id: number;
  who: Who;
  act: Act;
}

const marks = {
  asked: 'near',
  announced: 'near',
  in_force: 'done',
  refused: 'paused',
  withdrawn: 'paused',
} as const;

/** The opening hours of a hall: what holds, what is asked, what the public has been told (SIGN-03). */
export function HoursChanges({ hall_id, who, act }: HoursProps) {
  const say = useSay();
  const found = useLive<Changes>(`/api/halls/${hall_id}/hours-changes`, 'halls', 'clock');
  const [asking, ask] = useState(false);
  if (found.data === null) return null;
  const of = found.data;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  const decide = (change_id: string, verb: Verb) =>
    void doing(wire.decideHours, { hall_id, change_id, verb });
  const asks = holds(who, 'hall_manager', 'branch_supervisor');
  const decides = holds(who, 'branch_supervisor', 'province_supervisor');
  const columns: Column<Change>[] = [
    {
      id: 'hours',
      head: say(words.hours),
      cell: one => <b className="num">{`${one.opens}–${one.closes}`}</b>,
    },
    { id: 'from', head: say(words.from), figures: true, cell: one => one.effective_on },
    {
      id: 'reason',
      head: say(words.reason),
      cell: one => <span lang={writtenIn(one.reason)}>{one.reason}</span>,
    },
    {
      id: 'who',
      head: say(words.asked_by),
      cell: one =>
        [one.asked_by.name, ...(one.decided_by === null ? [] : [one.decided_by])].map(say).join(' / '),
    },
    {
      id: 'state',
      head: say(words.state),
      cell: one => <StateMark mark={marks[one.state]}>{say(words.states[one.state])}</StateMark>,
    },
    {
      id: 'do',
      head: say(words.next),
      cell: one =>
        decides ? (
          <Steps of={one} own={one.asked_by.id === who.id} onVerb={verb => decide(one.id, verb)} />
        ) : (
          ''
        ),
    },
  ];
  return (
    <section className="hp-hours">
      <header className="hp-line">
        <h2>
          {say(words.title)} <ClauseChip id="SIGN-03" />
        </h2>
        <b className="num">{say(words.now(of.opens, of.closes))}</b>
        {asks && <Button onPress={() => ask(true)}>{say(words.ask)}</Button>}
      </header>
      <p>{say(words.rule(of.notice_days))}</p>
      <Table<Change>
        label={say(words.title)}
        columns={columns}
        rows={of.changes}
        rowId={one => one.id}
        empty={<EmptyPanel why="none" title={say(words.none)} />}
      />
      {asking && <AskForm {...{ hall_id, of }} act={doing} onClose={() => ask(false)} />}
    </section>
  );
}

const verbs_of: Partial<Record<Change['state'], readonly Verb[]>> = {
  asked: ['approve', 'refuse'],
  announced: ['withdraw'],
};

function Steps({ of, own, onVerb }: { of: Change; own: boolean; onVerb: (verb: Verb) => void }) {
  const say = useSay();
  const open = verbs_of[of.state] ?? [];
  return (
    <span className="hp-line">
      {open
        .filter(verb => verb !== 'approve' || !own)
        .map(verb => (
          <Button key={verb} onPress={() => onVerb(verb)}>
            {say(words[verb])}
          </Button>
        ))}
    </span>
  );
}

interface AskFormProps {
  hall_id: number;
  of: Changes;
  act: Act;
  onClose: () => void;
}

function AskForm({ hall_id, of, act, onClose }: AskFormProps) {
  const say = useSay();
  const [text, set] = useState({ opens: of.opens, closes: of.closes, effective_on: of.today, reason: '' });
  const held = (name: keyof typeof text, label: string) => ({
    ...{ label, value: text[name], onChange: (to: string) => set({ ...text, [name]: to }) },
  });
  const save = async () => {
    if (await act(wire.askHours, { hall_id, ...text })) onClose();
  };
  return (
    <Dialog
      title={say(words.ask)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void save()}>
          {say(words.save)}
        </Button>
      }
    >
      <div className="hp-fields">
        <TextField {...held('opens', say(words.opens))} />
        <TextField {...held('closes', say(words.closes))} />
        <DateField {...held('effective_on', say(words.from))} />
        <TextField {...held('reason', say(words.reason))} />
      </div>
    </Dialog>
  );
}
