import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import type { Attempt } from './shapes.ts';
import { course_page as words } from './words.ts';

interface TestProps {
  hall_id: number;
  attempt_id: string;
  onClose: () => void;
}

/** A test: its questions, one choice at each; handed in, it tells what is right and why. */
export function TestDialog({ hall_id, attempt_id, onClose }: TestProps) {
  const say = useSay();
  const found = useLive<Attempt>(`/api/halls/${hall_id}/training/attempts/${attempt_id}`);
  const [chosen, choose] = useState<Readonly<Record<string, number>>>({});
  const [busy, set] = useState(false);
  const of = found.data;
  if (of === null)
    return (
      <Dialog wide title={say(words.test)} onClose={onClose}>
        <SkeletonPanel rows={10} />
      </Dialog>
    );
  const missing = of.questions.filter(one => chosen[one.code] === undefined).length;
  const submit = async () => {
    set(true);
    const answers = of.questions.map(one => chosen[one.code] ?? 0);
    const outcome = await callApi(wire.submit, { hall_id, attempt_id, answers });
    set(false);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
  };
  const { result } = of;
  return (
    <Dialog
      wide
      title={`${say(words.test)} · ${say(of.say)}`}
      onClose={onClose}
      actions={
        result === null ? (
          <Button
            kind="primary"
            busy={busy}
            {...(missing > 0 ? { why: say(words.missing(missing)) } : {})}
            onPress={() => void submit()}
          >
            {say(words.submit)}
          </Button>
        ) : (
          <Button kind="primary" onPress={onClose}>
            {say(words.close)}
          </Button>
        )
      }
    >
      {result === null ? (
        <p className="tr-quiet">{say(words.pass_from(of.pass_mark, of.questions.length))}</p>
      ) : (
        <p className="tr-quiet" role="status">
          <StateMark mark={result.passed ? 'done' : 'fault'}>
            {say(
              result.passed
                ? words.passed(result.correct, result.asked)
                : words.failed(result.correct, result.asked),
            )}
          </StateMark>
        </p>
      )}
      <ol className="tr-test">
        {of.questions.map(one => (
          <li key={one.code}>
            {one.given === null ? (
              <Asked
                of={one}
                chosen={chosen[one.code] ?? null}
                onChoose={choice => choose({ ...chosen, [one.code]: choice })}
              />
            ) : (
              <Told of={one} given={one.given} />
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

type Question = Attempt['questions'][number];

function Asked(props: { of: Question; chosen: number | null; onChoose: (choice: number) => void }) {
  const say = useSay();
  const { of, chosen, onChoose } = props;
  return (
    <fieldset>
      <legend>{say(of.ask)}</legend>
      {of.choices.map((one, at) => (
        <label key={one.en}>
          <input type="radio" name={of.code} checked={chosen === at} onChange={() => onChoose(at)} />
          {say(one)}
        </label>
      ))}
    </fieldset>
  );
}

function Told({ of, given }: { of: Question; given: NonNullable<Question['given']> }) {
  const say = useSay();
  const correct = given.choice === given.right;
  const choice = of.choices[given.choice];
  const right = of.choices[given.right];
  return (
    <>
      <b>{say(of.ask)}</b> <ClauseChip id={given.row} />
      <p>
        <StateMark mark={correct ? 'done' : 'fault'}>
          {say(correct ? words.is_right : words.is_wrong)}
        </StateMark>{' '}
        {!correct && choice !== undefined && <del>{say(choice)}</del>}{' '}
        {right !== undefined && <span>{say(right)}</span>}
      </p>
      <p className="tr-quiet">{say(given.why)}</p>
    </>
  );
}
