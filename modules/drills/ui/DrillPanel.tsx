import { useState } from 'react';
import { AskDialog, type Asked } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { isoDay, momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { drill } from '../drill.ts';
import { kinds } from '../kinds.ts';
import * as wire from '../wire.ts';
import { marks, type OneDrill, sent } from './shapes.ts';
import { ask, drills as words } from './words.ts';

interface PanelProps {
  hall_id: number;
  drill_id: string;
  onChange: () => void;
}

/** One talk or drill: its script, what to do next, who signed, what was found, its course. */
export function DrillPanel({ hall_id, drill_id, onChange }: PanelProps) {
  const say = useSay();
  const found = useLive<OneDrill>(`/api/halls/${hall_id}/drills/${drill_id}`, 'drills', 'checklists');
  const [doing, start] = useState<string | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={6} row_px={28} />;
  const after = (done: boolean) => {
    if (done) {
      found.refresh();
      onChange();
    }
    return done;
  };
  const press = async (press: object) =>
    after(await sent(wire.pressDrill, { hall_id, drill_id, press } as never));
  const sign = async () => after(await sent(wire.sign, { hall_id, drill_id }));
  const moves: Record<string, { say: Words }> = drill.moves;
  return (
    <div className="dr-one">
      <h2>
        {say(kinds[of.kind])}{' '}
        <StateMark mark={of.late ? 'over' : marks[of.state]}>{say(drill.states[of.state])}</StateMark>
      </h2>
      {(of.may_sign || of.verbs.length > 0) && (
        <div className="dr-acts">
          {of.may_sign && (
            <Button kind="primary" onPress={() => void sign()}>
              {say(words.sign)}
            </Button>
          )}
          {of.verbs.map(verb => (
            <Button
              key={verb}
              kind={verb === 'cancel' || of.may_sign ? 'secondary' : 'primary'}
              onPress={() => (verb === 'close' ? void press({ verb }) : start(verb))}
            >
              {say(moves[verb]?.say ?? words.trail)}
            </Button>
          ))}
        </div>
      )}
      <Facts of={of} />
      <h3>{say(words.script)}</h3>
      <ol className="dr-script">
        {kinds[of.kind].script.map(one => (
          <li key={one.zh}>{say(one)}</li>
        ))}
      </ol>
      <Signers of={of} />
      <Course of={of.trail} />
      {doing !== null && (
        <AskDialog
          title={say(moves[doing]?.say ?? words.trail)}
          fields={fieldsOf(doing, of, say)}
          onClose={() => start(null)}
          onKeep={values => press(bodyOf(doing, values))}
        />
      )}
    </div>
  );
}

function Facts({ of }: { of: OneDrill }) {
  const say = useSay();
  const lines: [Words, string | null][] = [
    [words.due, of.due_on],
    [words.held, of.held_at === null ? null : isoDay(of.held_at)],
    [words.minutes, of.minutes === null ? null : String(of.minutes)],
    [words.seconds, of.seconds === null ? null : String(of.seconds)],
    [words.open_findings, of.findings === 0 ? null : `${of.open_findings} / ${of.findings}`],
  ];
  const texts: [Words, string | null][] = [
    [words.place, of.place],
    [words.content, of.content],
    [words.verdict, of.verdict],
    [words.plan_change, of.plan_change],
    [words.note, of.note === '' ? null : of.note],
  ];
  return (
    <dl className="dr-facts">
      {lines.map(([name, text]) =>
        text === null ? null : (
          <div key={name.zh}>
            <dt>{say(name)}</dt>
            <dd className="num">{text}</dd>
          </div>
        ),
      )}
      {texts.map(([name, text]) =>
        text === null ? null : (
          <div key={name.zh}>
            <dt>{say(name)}</dt>
            <dd>
              <Written text={text} />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Signers({ of }: { of: OneDrill }) {
  const say = useSay();
  if (of.held_at === null) return null;
  return (
    <>
      <h3>
        {say(words.signers)} <span className="num">{`${of.signed}/${of.expected}`}</span>
      </h3>
      <p>{of.signers.length === 0 ? say(words.nobody) : of.signers.map(one => say(one.name)).join(' · ')}</p>
    </>
  );
}

function Course({ of }: { of: OneDrill['trail'] }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  if (of.length === 0) return null;
  return (
    <>
      <h3>{say(words.trail)}</h3>
      <ul className="dr-trail">
        {of.map(one => (
          <li key={one.id}>
            <span className="num">{momentOf(one.at, now, language)}</span> {say(one.say)}{' '}
            <small>{say(one.who ?? words.system)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What each step asks. */
function fieldsOf(doing: string, of: OneDrill, say: (of: Words) => string): Asked[] {
  const field = (key: string, label: Words, kind: Asked['kind'], value = ''): Asked => ({
    key,
    label: say(label),
    kind,
    value,
  });
  if (doing === 'hold')
    return [
      field('minutes', ask.minutes, 'number', '30'),
      field('place', ask.place, 'text'),
      field('content', ask.content, 'area', kinds[of.kind].script.map(say).join('；')),
    ];
  if (doing === 'cancel') return [field('why', ask.why, 'text')];
  const drilled: Asked[] = kinds[of.kind].drill
    ? [field('seconds', ask.seconds, 'number'), field('plan_change', ask.plan_change, 'area')]
    : [];
  const weight: Asked = {
    ...field('weight', ask.weight, 'choice', 'minor'),
    options: (['minor', 'major'] as const).map(value => ({ value, name: say(ask[value]) })),
  };
  return [field('verdict', ask.verdict, 'area'), ...drilled, field('finding', ask.finding, 'area'), weight];
}

/** What was typed, as the step takes it. */
function bodyOf(verb: string, of: Record<string, string>): object {
  if (verb === 'hold') return { verb, minutes: Number(of.minutes), place: of.place, content: of.content };
  if (verb === 'cancel') return { verb, why: of.why };
  const finding = (of.finding ?? '').trim();
  return {
    ...{
      verb,
      verdict: of.verdict,
      seconds: of.seconds === undefined || of.seconds === '' ? null : Number(of.seconds),
    },
    ...{
      plan_change: of.plan_change ?? '',
      findings: finding === '' ? [] : [{ said: finding, weight: of.weight }],
    },
  };
}
