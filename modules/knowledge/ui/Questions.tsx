import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as keeping from '../keeping_wire.ts';
import { question_marks } from './marks.ts';
import type { One } from './shapes.ts';
import { knowledge as words } from './words.ts';

const choices_made = [1, 2, 3] as const;

interface QuestionsProps {
  of: One;
  /** Whether there is an answer in force to ask about. */
  asked: boolean;
  onDone: () => void;
}

/** The test questions of an answer: in use, or set aside since it has changed. */
export function Questions({ of, asked, onDone }: QuestionsProps) {
  const say = useSay();
  const [making, make] = useState(false);
  const tell = (outcome: { ok: true } | { ok: false; problem: { title: string; remedy: string } }) => {
    if (outcome.ok) onDone();
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    return outcome.ok;
  };
  const press = async (question_id: string, verb: 'confirm' | 'retire') =>
    tell(await callApi(keeping.pressQuestion, { question_id, verb }));
  return (
    <section>
      <h3>
        {say(words.questions)}
        {of.keeps && asked && (
          <Button kind="quiet" onPress={() => make(true)}>
            {say(words.make)}
          </Button>
        )}
      </h3>
      {of.questions.length === 0 && <p className="kn-quiet">{say(words.no_questions)}</p>}
      <ol className="kn-lines">
        {of.questions.map(one => (
          <li key={one.id}>
            <span className="num">v{one.version}</span>
            <span>
              {say(one.ask)}
              <small>
                {one.choices
                  .map((choice, at) => (at === one.right_choice ? `✓ ${say(choice)}` : say(choice)))
                  .join(' / ')}
              </small>
            </span>
            <StateMark mark={question_marks[one.state]}>{say(words.question_states[one.state])}</StateMark>
            {of.keeps && one.state === 'stale' && asked && (
              <Button onPress={() => void press(one.id, 'confirm')}>{say(words.confirm)}</Button>
            )}
            {of.keeps && one.state !== 'retired' && (
              <Button kind="quiet" onPress={() => void press(one.id, 'retire')}>
                {say(words.retire)}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {making && (
        <AskDialog
          title={say(words.make)}
          fields={[
            { key: 'zh', label: say(words.ask_zh), kind: 'text' },
            { key: 'en', label: say(words.ask_en), kind: 'text' },
            ...choices_made.flatMap(n => [
              { key: `zh${n}`, label: say(words.choice_zh(n)), kind: 'text' as const },
              { key: `en${n}`, label: say(words.choice_en(n)), kind: 'text' as const },
            ]),
            {
              ...{ key: 'right', label: say(words.right), kind: 'choice' },
              options: choices_made.map(n => ({ value: String(n - 1), name: say(words.nth(n)) })),
            },
          ]}
          onClose={() => make(false)}
          onKeep={async given => tell(await callApi(keeping.makeQuestion, questionFrom(of.code, given)))}
        />
      )}
    </section>
  );
}

const questionFrom = (code: string, given: Record<string, string>) => ({
  code,
  ask: { zh: given.zh ?? '', en: given.en ?? '' },
  choices: choices_made
    .map(n => ({ zh: given[`zh${n}`] ?? '', en: given[`en${n}`] ?? '' }))
    .filter((one, at) => at < 2 || one.zh !== ''),
  right_choice: Number(given.right ?? 0),
});
