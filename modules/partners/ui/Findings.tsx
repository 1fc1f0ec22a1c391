import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { isoDay, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import type { Counter } from './shapes.ts';
import { partners as words } from './words.ts';

interface FindingsProps {
  hall_id: number;
  who: Who;
  of: Counter;
  act: Act;
}

const marks = { raised: 'near', answered: 'running', closed: 'done' } as const;

/** What was found at a partner counter: the partner mends it, the hall looks at it. */
export function Findings({ hall_id, who, of, act }: FindingsProps) {
  const say = useSay();
  const [said, write] = useState({ said: '', clause: 'SAF-07' });
  const leads = holds(who, 'hall_manager', 'duty_manager', 'safety_officer');
  const raise = async () => {
    if (await act(wire.raiseFinding, { hall_id, counter_id: of.id, ...said })) write({ ...said, said: '' });
  };
  return (
    <section>
      <h3>
        {say(words.findings)} <ClauseChip id="ROLE-22" />
      </h3>
      {of.findings.length === 0 && <p className="pt-quiet">{say(words.no_findings)}</p>}
      <ul className="pt-rows">
        {of.findings.map(one => (
          <li key={one.id}>
            <StateMark mark={one.over ? 'over' : marks[one.state]}>
              {say(one.over ? words.over : words[one.state])}
            </StateMark>{' '}
            <Written text={one.said} /> <ClauseChip id={one.clause} />{' '}
            <small className="num">{say(words.due(isoDay(one.due_at)))}</small>
            {one.answer !== null && (
              <p className="pt-quiet" lang={writtenIn(one.answer)}>
                {one.answer}
              </p>
            )}
            {one.state === 'raised' && holds(who, 'partner') && (
              <Answer act={act} at={{ hall_id, finding_id: one.id }} />
            )}
            {one.state === 'answered' && leads && (
              <div className="pt-acts">
                {(['close', 'send_back'] as const).map(verb => (
                  <Button
                    key={verb}
                    onPress={() => void act(wire.settleFinding, { hall_id, finding_id: one.id, verb })}
                  >
                    {say(words[verb])}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {leads && of.state !== 'ended' && (
        <div className="pt-acts">
          <TextField
            label={say(words.said)}
            value={said.said}
            onChange={to => write({ ...said, said: to })}
          />
          <TextField
            label={say(words.clause)}
            value={said.clause}
            onChange={clause => write({ ...said, clause })}
          />
          <Button onPress={() => void raise()}>{say(words.raise)}</Button>
        </div>
      )}
    </section>
  );
}

function Answer({ at, act }: { at: { hall_id: number; finding_id: string }; act: Act }) {
  const say = useSay();
  const [answer, write] = useState('');
  return (
    <div className="pt-acts">
      <TextField label={say(words.answer_said)} value={answer} onChange={write} />
      <Button kind="primary" onPress={() => void act(wire.answerFinding, { ...at, answer })}>
        {say(words.answer)}
      </Button>
    </div>
  );
}
