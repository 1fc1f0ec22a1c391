import { useState } from 'react';
import { typedFen } from '../../../kit/money.ts';
import { AskDialog, type Asked } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { category_words } from '../../complaints/wire.ts';
import { measure_words, measures } from '../../improvements/wire.ts';
import { abouts, natures, rewards, worths } from '../catalogue.ts';
import { opinion } from '../opinion.ts';
import * as wire from '../wire.ts';
import type { One } from './shapes.ts';
import { ask, words } from './words.ts';

interface ActsProps {
  hall_id: number;
  of: One;
  onDone: () => void;
}

const beside: Record<string, Words> = { reply: ask.given_reply, reward: ask.given_reward };
const moves: Record<string, { say: Words }> = opinion.moves;
const nameOf = (verb: string): Words => beside[verb] ?? moves[verb]?.say ?? words.done;

/** What may be done with an opinion from where it stands, one button each. */
export function Acts({ hall_id, of, onDone }: ActsProps) {
  const say = useSay();
  const [doing, start] = useState<string | null>(null);
  const asked = doing === null ? null : dialogOf(doing, of, say);
  const keep = async (values: Record<string, string>) => {
    const press = bodyOf(doing ?? '', values);
    const outcome = await callApi(wire.press, { hall_id, opinion_id: of.id, press } as never);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else onDone();
    return outcome.ok;
  };
  return (
    <div className="sg-acts">
      {of.verbs.map((verb, at) => (
        <Button key={verb} kind={at === 0 ? 'primary' : 'secondary'} onPress={() => start(verb)}>
          {say(nameOf(verb))}
        </Button>
      ))}
      {asked !== null && doing !== null && (
        <AskDialog title={say(nameOf(doing))} {...asked} onClose={() => start(null)} onKeep={keep} />
      )}
    </div>
  );
}

/** What the dialog typed, as the act asks for it. */
function bodyOf(verb: string, of: Record<string, string>): object {
  if (verb === 'adopt')
    return {
      verb,
      decision: of.decision,
      measure: of.measure === 'none' ? null : of.measure,
      business: null,
    };
  if (verb === 'reward') return { verb, reward: of.reward, fen: typedFen(of.yuan ?? '') };
  return { verb, ...of };
}

type Say = (of: Words) => string;
const choices = (of: Record<string, Words>, say: Say) =>
  Object.entries(of).map(([value, name]) => ({ value, name: say(name) }));

/** The questions of each act. */
function dialogOf(verb: string, of: One, say: Say): { fields: Asked[]; note?: string } {
  const area = (key: string, label: Words): Asked => ({ key, label: say(label), kind: 'area' });
  const choice = (key: string, label: Words, options: Record<string, Words>, value?: string): Asked => ({
    ...{ key, label: say(label), kind: 'choice', options: choices(options, say) },
    ...(value === undefined ? {} : { value }),
  });
  switch (verb) {
    case 'classify':
      return {
        fields: [choice('nature', ask.nature, natures), choice('about', ask.about, abouts, of.about)],
      };
    case 'pass_on':
      return { fields: [choice('category', ask.category, category_words)], note: say(ask.pass_note) };
    case 'evaluate':
      return { fields: [choice('worth', ask.worth, worths), area('note', ask.note)] };
    case 'adopt': {
      const measured = Object.fromEntries(
        measures.slice(0, 5).map((one): [string, Words] => [one, measure_words[one]]),
      );
      const options = { none: ask.not_measured, ...measured };
      return { fields: [area('decision', ask.decision), choice('measure', ask.improve, options)] };
    }
    case 'turn_down':
      return { fields: [area('decision', ask.decision)] };
    case 'reward': {
      const help = say(ask.most((of.reward_most_fen / 100).toFixed(0)));
      return {
        fields: [
          choice('reward', ask.reward, rewards),
          { key: 'yuan', label: say(ask.fen), kind: 'number', help },
        ],
      };
    }
    case 'take_effect':
      return { fields: [area('effect', ask.effect)] };
    case 'reply':
      return { fields: [area('reply', ask.reply)] };
    default:
      return { fields: [area('answer', ask.answer)] };
  }
}
