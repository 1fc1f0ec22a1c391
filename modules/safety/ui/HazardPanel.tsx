import { useState } from 'react';
import { typedFen } from '../../../kit/money.ts';
import { AskDialog, type Asked } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { isoDay, money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { grades, level_words, processes } from '../catalogue.ts';
import { hazard } from '../hazard.ts';
import * as wire from '../wire.ts';
import { Line, Text, Trail, When } from './Parts.tsx';
import { hazard_marks, type OneHazard, type Safety, sent } from './shapes.ts';
import { ask, words } from './words.ts';

interface PanelProps {
  hall_id: number;
  hazard_id: string;
  staff: Safety['staff'];
  onChange: () => void;
}

/** One hazard: what it is, its five fixes, what to do next, its course. */
export function HazardPanel({ hall_id, hazard_id, staff, onChange }: PanelProps) {
  const say = useSay();
  const found = useLive<OneHazard>(`/api/halls/${hall_id}/hazards/${hazard_id}`, 'safety');
  const [doing, start] = useState<string | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={6} row_px={28} />;
  const press = async (press: object) => {
    const done = await sent(wire.pressHazard, { hall_id, hazard_id, press } as never);
    if (done) {
      found.refresh();
      onChange();
    }
    return done;
  };
  const moves: Record<string, { say: Words }> = hazard.moves;
  return (
    <div className="sf-one">
      <h2>
        <span className="num">{of.no}</span> {say(processes[of.process])}{' '}
        <StateMark mark={of.late ? 'over' : hazard_marks[of.state]}>{say(hazard.states[of.state])}</StateMark>
      </h2>
      <p>
        <Written text={of.said} />
      </p>
      <div className="sf-acts">
        {of.verbs.map((verb, at) => (
          <Button
            key={verb}
            kind={at === 0 ? 'primary' : 'secondary'}
            onPress={() => (verb === 'verify' || verb === 'approve' ? void press({ verb }) : start(verb))}
          >
            {say(moves[verb]?.say ?? words.trail)}
          </Button>
        ))}
      </div>
      <Facts of={of} />
      <Trail of={of.trail} />
      {doing !== null && (
        <AskDialog
          title={say(moves[doing]?.say ?? words.trail)}
          fields={fieldsOf(doing, { of, staff, say })}
          onClose={() => start(null)}
          onKeep={values => press(bodyOf(doing, values))}
        />
      )}
    </div>
  );
}

function Facts({ of }: { of: OneHazard }) {
  const say = useSay();
  return (
    <dl className="sf-facts">
      <Text name={words.place} text={of.place} />
      <Line name={words.reporter}>
        {say(of.reporter ?? words.nameless)} <When at={of.reported_at} />
      </Line>
      <Line name={words.grade}>{of.grade === null ? null : say(grades[of.grade])}</Line>
      <Line name={words.owner}>{say(of.owner)}</Line>
      <Line name={words.level}>{of.level > 1 ? say(level_words[of.level] ?? words.all) : null}</Line>
      <Line name={words.measure}>
        {of.measure === null ? null : (
          <>
            <Written text={of.measure} />
            {of.area_closed && ` · ${say(words.area_closed)}`}
            {of.told_at !== null && ` · ${say(words.told)}`}
          </>
        )}
      </Line>
      <Text name={words.fix} text={of.fix} />
      <Line name={words.fix_fen}>{of.fix === null ? null : money(of.fix_fen)}</Line>
      <Line name={words.fix_due}>
        {of.fix_due === null ? null : <span className="num">{isoDay(of.fix_due)}</span>}
      </Line>
      <Text name={words.fallback} text={of.fallback} />
      <Line name={words.approved}>
        {of.waits_approval && <StateMark mark="near">{say(words.waits_approval)}</StateMark>}
        {!of.waits_approval && of.approved_at !== null && <When at={of.approved_at} />}
      </Line>
      <Line name={words.fixed_note}>
        {of.fixed_note === null ? null : (
          <>
            <Written text={of.fixed_note} /> {of.fixed_at !== null && <When at={of.fixed_at} />}
            {of.returned > 0 && ` · ${say(words.returned(of.returned))}`}
          </>
        )}
      </Line>
      <Text name={words.letter} text={of.letter} />
    </dl>
  );
}

interface Known {
  of: OneHazard;
  staff: Safety['staff'];
  say: (of: Words) => string;
}

/** What each step asks. */
function fieldsOf(doing: string, { of, staff, say }: Known): Asked[] {
  const area = (key: string, label: Words): Asked => ({ key, label: say(label), kind: 'area' });
  const choice = (key: string, label: Words, options: Asked['options'] = [], value?: string): Asked => ({
    ...{ key, label: say(label), kind: 'choice', options },
    ...(value === undefined ? {} : { value }),
  });
  const yes = (no: Words, done: Words) => [
    { value: 'no', name: say(no) },
    { value: 'yes', name: say(done) },
  ];
  switch (doing) {
    case 'assess':
      return [
        choice(
          'grade',
          ask.grade,
          Object.entries(grades).map(([value, name]) => ({ value, name: say(name) })),
        ),
      ];
    case 'control':
      return [
        area('measure', ask.measure),
        choice('area_closed', ask.area, yes(ask.area_open, ask.area_closed)),
        choice('told', ask.department, yes(ask.untold, ask.told)),
      ];
    case 'rectify': {
      const people = staff.map(one => ({ value: one.id, name: say(one.name) }));
      return [
        choice('owner_id', ask.owner, people, of.owner_id),
        { key: 'fix_on', label: say(ask.by), kind: 'day' },
        { key: 'fix_fen', label: say(ask.money), kind: 'number', value: '0' },
        area('fix', ask.fix),
        area('fallback', ask.fallback),
      ];
    }
    case 'transfer':
      return [{ key: 'letter', label: say(ask.letter), kind: 'text' }];
    case 'send_back':
      return [area('note', ask.why)];
    default:
      return [area('note', ask.note)];
  }
}

/** What was typed, as the step takes it. */
function bodyOf(verb: string, of: Record<string, string>): object {
  if (verb === 'control')
    return { verb, measure: of.measure, area_closed: of.area_closed === 'yes', told: of.told === 'yes' };
  if (verb === 'rectify') return { verb, ...of, fix_fen: typedFen(of.fix_fen ?? '') };
  return { verb, ...of };
}
