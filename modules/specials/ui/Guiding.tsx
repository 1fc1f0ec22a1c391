import { useState } from 'react';
import { onDay } from '../../../kit/clock.ts';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { holds } from '../../people/ui/holds.ts';
import { guidance_topics } from '../special.ts';
import * as wire from '../wire.ts';
import type { Guidance, PartProps, Session } from './shapes.ts';
import { specials_words as words } from './words.ts';

/** What customers are shown how to do, and the sessions for elder customers (SVC-13). */
export function Guiding({ hall_id, who, act, of }: PartProps) {
  const say = useSay();
  const [noting, note] = useState(false);
  const yes_no = [
    { value: 'yes', name: say(words.yes) },
    { value: 'no', name: say(words.no) },
  ];
  return (
    <>
      <PartHead title={say(words.guidance(of?.days ?? 0))} clauses={['SVC-13']}>
        <Button onPress={() => note(true)}>{say(words.note_guidance)}</Button>
      </PartHead>
      <Table<Guidance>
        label={say(words.note_guidance)}
        rows={of?.guidance ?? null}
        rowId={one => one.topic}
        columns={[
          { id: 'topic', head: say(words.topic), cell: one => <b>{say(guidance_topics[one.topic])}</b> },
          { id: 'notes', head: say(words.times), figures: true, cell: one => one.notes },
          { id: 'minutes', head: say(words.minutes), figures: true, cell: one => one.minutes },
          { id: 'elders', head: say(words.elders), figures: true, cell: one => one.elders },
          { id: 'solved', head: say(words.solved), figures: true, cell: one => one.solved },
        ]}
        empty={<EmptyPanel title={say(words.no_guidance)}>{say(words.no_guidance_note)}</EmptyPanel>}
      />
      <Sessions {...{ hall_id, who, act, of }} />
      {noting && (
        <AskDialog
          title={say(words.note_guidance)}
          onClose={() => note(false)}
          fields={[
            {
              ...{ key: 'topic', label: say(words.topic), kind: 'choice' },
              options: Object.entries(guidance_topics).map(([value, name]) => ({ value, name: say(name) })),
            },
            { key: 'minutes', label: say(words.minutes), kind: 'number', value: '5' },
            { key: 'elder', label: say(words.was_elder), kind: 'choice', options: yes_no },
            { key: 'solved', label: say(words.solved), kind: 'choice', options: yes_no },
          ]}
          onKeep={values =>
            act(wire.noteGuidance, {
              ...{ hall_id, topic: values.topic, minutes: Number(values.minutes) || 0 },
              ...{ elder: values.elder === 'yes', solved: values.solved === 'yes' },
            } as never)
          }
        />
      )}
    </>
  );
}

function Sessions({ hall_id, who, act, of }: PartProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(60_000);
  const leads = holds(who, 'hall_manager', 'duty_manager');
  const [planning, plan] = useState(false);
  const [ending, end] = useState<{ of: Session; how: 'hold' | 'call_off' } | null>(null);
  return (
    <>
      <PartHead title={say(words.sessions)} clauses={['SVC-13']}>
        {leads && <Button onPress={() => plan(true)}>{say(words.plan)}</Button>}
      </PartHead>
      <Table<Session>
        label={say(words.sessions)}
        rows={of?.sessions ?? null}
        rowId={one => one.id}
        columns={[
          { id: 'when', head: say(words.when), cell: one => momentOf(one.at, now, language) },
          {
            id: 'what',
            head: say(words.what),
            cell: one => (
              <>
                <b>{say(one.title)}</b>
                {one.note !== null && (
                  <small>
                    <Written text={one.note} />
                  </small>
                )}
              </>
            ),
          },
          { id: 'trainer', head: say(words.trainer), cell: one => say(one.trainer) },
          { id: 'came', head: say(words.came), cell: one => <Came of={one} /> },
          {
            id: 'do',
            head: '',
            cell: one =>
              one.state === 'planned' && (
                <span className="pg-do">
                  {one.begun && holds(who, 'hall_manager', 'duty_manager', 'floor_advisor') && (
                    <Button onPress={() => end({ of: one, how: 'hold' })}>{say(words.hold)}</Button>
                  )}
                  {leads && (
                    <Button kind="quiet" onPress={() => end({ of: one, how: 'call_off' })}>
                      {say(words.call_off)}
                    </Button>
                  )}
                </span>
              ),
          },
        ]}
        empty={<EmptyPanel title={say(words.no_sessions)}>{say(words.no_sessions_note)}</EmptyPanel>}
      />
      {planning && of !== null && (
        <AskDialog
          title={say(words.plan)}
          onClose={() => plan(false)}
          fields={[
            { key: 'title_zh', label: say(words.title_zh), kind: 'text' },
            { key: 'title_en', label: say(words.title_en), kind: 'text' },
            { key: 'day', label: say(words.day), kind: 'day', value: of.today },
            { key: 'time', label: say(words.time), kind: 'time', value: '15:00' },
            { key: 'seats', label: say(words.seats), kind: 'number', value: '12' },
            {
              ...{ key: 'trainer_id', label: say(words.trainer), kind: 'choice' },
              options: of.staff.map(one => ({ value: one.id, name: say(one.name) })),
            },
          ]}
          onKeep={({ day = '', time = '', seats, ...rest }) => {
            const at = /^\d\d:\d\d$/.test(time) && day !== '' ? onDay(day, time).toISOString() : '';
            return act(wire.planSession, { hall_id, ...rest, at, seats: Number(seats) || 0 } as never);
          }}
        />
      )}
      {ending?.how === 'hold' && (
        <AskDialog
          title={say(words.hold)}
          onClose={() => end(null)}
          fields={[
            { key: 'attended', label: say(words.attended), kind: 'number' },
            { key: 'elders', label: say(words.elders), kind: 'number' },
            { key: 'note', label: say(words.better), kind: 'area' },
          ]}
          onKeep={({ attended, elders, note = '' }) =>
            act(wire.holdSession, {
              ...{ hall_id, session_id: ending.of.id, note },
              ...{ attended: Number(attended) || 0, elders: Number(elders) || 0 },
            })
          }
        />
      )}
      {ending?.how === 'call_off' && (
        <AskDialog
          title={say(words.call_off)}
          onClose={() => end(null)}
          fields={[{ key: 'note', label: say(words.why), kind: 'area' }]}
          onKeep={({ note = '' }) => act(wire.callOffSession, { hall_id, session_id: ending.of.id, note })}
        />
      )}
    </>
  );
}

function Came({ of }: { of: Session }) {
  const say = useSay();
  if (of.state === 'held')
    return <StateMark mark="done">{say(words.held(of.attended ?? 0, of.elders ?? 0))}</StateMark>;
  if (of.state === 'called_off') return <StateMark mark="not-open">{say(words.called_off)}</StateMark>;
  return of.begun ? (
    <StateMark mark="near">{say(words.to_note)}</StateMark>
  ) : (
    <StateMark mark="calling">{say(words.announced(of.seats))}</StateMark>
  );
}
