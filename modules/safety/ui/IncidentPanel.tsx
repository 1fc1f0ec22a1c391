import { useState } from 'react';
import { typedFen } from '../../../kit/money.ts';
import { AskDialog, type Asked } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { classes, evidence_kinds, grades, kinds } from '../catalogue.ts';
import { incident } from '../incident.ts';
import * as wire from '../wire.ts';
import { Line, Text, Trail, When } from './Parts.tsx';
import { incident_marks, type OneIncident, sent } from './shapes.ts';
import { ask, words } from './words.ts';

interface PanelProps {
  hall_id: number;
  incident_id: string;
  onChange: () => void;
}

const plain = ['command', 'contain', 'recover', 'close'];
const beside: Record<string, Words> = { tell: words.tell, lead: words.name_lead };
const moves: Record<string, { say: Words }> = incident.moves;
const nameOf = (verb: string): Words => beside[verb] ?? moves[verb]?.say ?? words.trail;

/** One incident: its minutes, what to do now, what is held, what was found. */
export function IncidentPanel({ hall_id, incident_id, onChange }: PanelProps) {
  const say = useSay();
  const found = useLive<OneIncident>(`/api/halls/${hall_id}/incidents/${incident_id}`, 'safety');
  const [doing, start] = useState<string | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={6} row_px={28} />;
  const done = () => {
    found.refresh();
    onChange();
  };
  const press = async (press: object) => {
    const went = await sent(wire.pressIncident, { hall_id, incident_id, press } as never);
    if (went) done();
    return went;
  };
  return (
    <div className="sf-one">
      <h2>
        <span className="num">{of.no}</span> {of.kind !== null && say(kinds[of.kind])}{' '}
        <StateMark mark={of.late ? 'over' : incident_marks[of.state]}>
          {say(incident.states[of.state])}
        </StateMark>
      </h2>
      <p>
        <Written text={of.said} />
      </p>
      <div className="sf-acts">
        {of.verbs.map((verb, at) => (
          <Button
            key={verb}
            kind={at === 0 ? 'primary' : 'secondary'}
            onPress={() => (plain.includes(verb) ? void press({ verb }) : start(verb))}
          >
            {say(nameOf(verb))}
          </Button>
        ))}
      </div>
      <Facts of={of} />
      <Held {...{ hall_id, of }} onDone={done} />
      <Trail of={of.trail} />
      {doing !== null && (
        <AskDialog
          title={say(nameOf(doing))}
          fields={fieldsOf(doing, of, say)}
          onClose={() => start(null)}
          onKeep={values => press(bodyOf(doing, values))}
        />
      )}
    </div>
  );
}

function Facts({ of }: { of: OneIncident }) {
  const say = useSay();
  return (
    <dl className="sf-facts">
      <Text name={words.place} text={of.place} />
      <Line name={words.class}>
        {of.class === null ? null : `${say(classes[of.class])} · ${say(grades[of.grade ?? 'general'])}`}
      </Line>
      <Line name={words.tell_by}>{of.tell_due === null ? null : <When at={of.tell_due} />}</Line>
      <Line name={words.told_to}>
        {of.told_to === null ? null : (
          <>
            <Written text={of.told_to} /> {of.told_at !== null && <When at={of.told_at} />}
          </>
        )}
      </Line>
      <Line name={words.commander}>{of.commander === null ? null : say(of.commander)}</Line>
      <Text name={words.course} text={of.course} />
      <Line name={words.harm}>
        {of.course === null ? null : `${say(words.injured(of.injured))} · ${money(of.loss_fen)}`}
      </Line>
      <Line name={words.lead}>{of.lead === null ? null : say(of.lead)}</Line>
      <Line name={words.review_by}>
        {of.review_due === null || of.cause !== null ? null : <When at={of.review_due} />}
      </Line>
      <Text name={words.cause} text={of.cause} />
      <Text name={words.responsibility} text={of.responsibility} />
      <Text name={words.measures} text={of.measures} />
    </dl>
  );
}

/** What is held of it until the review is over (SAF-14). */
function Held({ hall_id, of, onDone }: { hall_id: number; of: OneIncident; onDone: () => void }) {
  const say = useSay();
  const [holding, hold] = useState(false);
  const input = { hall_id, incident_id: of.id };
  const { record: _own, ...able } = evidence_kinds;
  const keep = async (values: Record<string, string>) => {
    const done = await sent(wire.gather, { ...input, ...values } as never);
    if (done) onDone();
    return done;
  };
  const release = async (evidence_id: string) => {
    if (await sent(wire.release, { ...input, evidence_id })) onDone();
  };
  return (
    <>
      <h3>
        {say(words.evidence)}{' '}
        {of.may_hold && (
          <Button kind="quiet" onPress={() => hold(true)}>
            {say(words.hold)}
          </Button>
        )}
      </h3>
      <ul className="sf-trail">
        {of.evidence.map(one => (
          <li key={one.id}>
            {say(evidence_kinds[one.kind])} <Written text={one.what} />{' '}
            <small>
              <code>{one.hash.slice(0, 12)}</code> {say(one.by)}
            </small>{' '}
            {one.released && <StateMark mark="not-open">{say(words.released)}</StateMark>}
            {of.may_release && !one.released && (
              <Button kind="quiet" onPress={() => void release(one.id)}>
                {say(words.release)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {holding && (
        <AskDialog
          title={say(words.hold)}
          fields={[
            {
              ...{ key: 'kind', label: say(ask.evidence_kind), kind: 'choice' },
              options: Object.entries(able).map(([value, name]) => ({ value, name: say(name) })),
            },
            { key: 'what', label: say(ask.evidence_what), kind: 'area' },
          ]}
          onClose={() => hold(false)}
          onKeep={keep}
        />
      )}
    </>
  );
}

/** What each step asks. */
function fieldsOf(doing: string, of: OneIncident, say: (of: Words) => string): Asked[] {
  const area = (key: string, label: Words): Asked => ({ key, label: say(label), kind: 'area' });
  const choice = (key: string, label: Words, options: Asked['options'] = []): Asked => ({
    ...{ key, label: say(label), kind: 'choice', options },
  });
  switch (doing) {
    case 'declare':
      return [
        choice(
          'kind',
          words.kind,
          Object.entries(kinds).map(([value, one]) => ({
            value,
            name: `${say(classes[one.of])} · ${say(one)}`,
          })),
        ),
        choice(
          'grade',
          ask.grade,
          Object.entries(grades).map(([value, name]) => ({ value, name: say(name) })),
        ),
      ];
    case 'tell':
      return [{ key: 'told_to', label: say(ask.told_to), kind: 'text' }];
    case 'report':
      return [
        area('course', ask.course),
        { key: 'injured', label: say(ask.injured), kind: 'number', value: '0' },
        { key: 'loss_fen', label: say(ask.loss), kind: 'number', value: '0' },
      ];
    case 'lead':
      return [
        choice(
          'lead_id',
          ask.lead,
          of.leads.map(one => ({ value: one.id, name: say(one.name) })),
        ),
      ];
    case 'review':
      return [
        area('cause', ask.cause),
        area('responsibility', ask.responsibility),
        area('measures', ask.measures),
      ];
    default:
      return [area('note', ask.why)];
  }
}

/** What was typed, as the step takes it. */
function bodyOf(verb: string, of: Record<string, string>): object {
  if (verb === 'declare') return { verb, ...of, class: kinds[of.kind as keyof typeof kinds].of };
  if (verb === 'report')
    return {
      ...{ verb, course: of.course, injured: Number(of.injured || '0') },
      loss_fen: typedFen(of.loss_fen ?? ''),
    };
  return { verb, ...of };
}
