import { type ReactNode, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { isoDay, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Words } from '../../../kit/words.ts';
import { SayDialog, type Saying } from './SayDialog.tsx';
import type { Case, Trail } from './shapes.ts';
import { WeighedText } from './Weighed.tsx';
import { cases as words } from './words.ts';

/** One case whole: who, what, what was said on both sides, and what the reader does next. */
export function OneCase({ of, onDone }: { of: Case; onDone: () => void }) {
  const say = useSay();
  const [saying, start] = useState<Saying | null>(null);
  const trail = useLive<Trail>(
    `/api/halls/${of.hall_id}/accountability-cases/${of.id}/trail`,
    'accountability',
  );
  const acts: [boolean, Saying, Words][] = [
    [of.may.state, 'state', words.do_state],
    [of.may.decide, 'decide', words.do_decide],
    [of.may.decide, 'drop', words.do_drop],
    [of.may.appeal, 'appeal', words.do_appeal],
    [of.may.rule, 'rule', words.do_rule],
  ];
  return (
    <>
      <h2 lang={writtenIn(of.fact)}>{of.fact}</h2>
      <p className="ac-acts">
        {acts
          .filter(([yes]) => yes)
          .map(([, what, name]) => (
            <Button
              key={what}
              kind={what === 'drop' || what === 'appeal' ? 'secondary' : 'primary'}
              onPress={() => start(what)}
            >
              {say(name)}
            </Button>
          ))}
      </p>
      <dl>
        <Line name={words.clause}>
          <ClauseChip id={of.clause} /> {of.from_check && <small>{say(words.from_check)}</small>}
        </Line>
        <Line name={words.responsible}>{say(of.responsible)}</Line>
        <Line name={words.leader}>{say(of.leader)}</Line>
        <Line name={words.proposed}>
          <WeighedText of={of.proposed} />
        </Line>
        <Said name={words.statement} text={of.statement ?? say(words.no_statement)} />
        {of.decided !== null && (
          <Line name={words.decided}>
            <WeighedText of={of.decided} />
          </Line>
        )}
        {of.decision !== null && <Said name={words.decision} text={of.decision} />}
        {of.appeal !== null && <Said name={words.appeal} text={of.appeal} />}
        {of.ruled !== null && (
          <Line name={words.ruled}>
            <WeighedText of={of.ruled} />
          </Line>
        )}
        {of.ruling !== null && <Said name={words.ruling} text={of.ruling} />}
      </dl>
      {trail.data !== null && trail.data.trail.length > 0 && <h3>{say(words.trail)}</h3>}
      <ul>
        {trail.data?.trail.map(one => (
          <li key={one.id}>
            <span>{say(one.say)}</span>
            <span>{say(one.who ?? words.clock)}</span>
            <time className="num">{isoDay(one.at)}</time>
          </li>
        ))}
      </ul>
      {saying !== null && (
        <SayDialog
          of={of}
          saying={saying}
          onClose={() => start(null)}
          onDone={() => {
            start(null);
            onDone();
          }}
        />
      )}
    </>
  );
}

function Line({ name, children }: { name: Words; children: ReactNode }) {
  const say = useSay();
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Said({ name, text }: { name: Words; text: string }) {
  return (
    <Line name={name}>
      <span lang={writtenIn(text)}>{text}</span>
    </Line>
  );
}
