import { useState } from 'react';
import { typedFen } from '../../../kit/money.ts';
import { AskDialog, type Asked } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import * as people from '../../people/wire.ts';
import * as catalogue from '../catalogue.ts';
import { complaint } from '../complaint.ts';
import * as wire from '../wire.ts';
import { isOver, type One, type Register } from './shapes.ts';
import { ask, words } from './words.ts';

interface ActsProps {
  hall_id: number;
  of: One;
  staff: Register['staff'];
  onDone: () => void;
}

type Verb = 'accept' | 'assess' | 'wait' | 'propose' | 'answer' | 'give_up' | 'turn_down' | 'contact';
/** What is done beside the moves of the machine. */
const beside: Record<string, Words> = { contact: words.contact, turn_down: words.turn_down };
const moves: Record<string, { say: Words }> = complaint.moves;
const plain = ['resume', 'take_up', 'reconsider', 'escalate'];

/** Does one act and says what was refused. */
export async function sent<E extends Callable>(endpoint: E, input: Given<E>): Promise<boolean> {
  const outcome = await callApi(endpoint, input);
  if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  return outcome.ok;
}

/** What may be done with a complaint from where it stands, one button each. */
export function Acts({ hall_id, of, staff, onDone }: ActsProps) {
  const say = useSay();
  const [doing, start] = useState<Verb | null>(null);
  const input = { hall_id, complaint_id: of.id };
  const press = async (press: object) => {
    const done = await sent(wire.press, { ...input, press } as never);
    if (done) onDone();
    return done;
  };
  const name = (verb: string): Words => beside[verb] ?? moves[verb]?.say ?? words.acts;
  const asked = doing === null ? null : dialogOf({ doing, of, staff, say });
  const keep = async (values: Record<string, string>) => {
    if (doing === 'contact') {
      const done = await sent(wire.hear, { ...input, ...values } as never);
      if (done) onDone();
      return done;
    }
    if (doing === 'turn_down') {
      const facts = { reply: values.reply ?? '' };
      const what = 'complaints.complaint.propose';
      const done = await sent(people.askSecond, { hall_id, what, subject_id: of.id, facts });
      if (done) showToast({ tone: 'ok', title: say(words.asked), note: say(words.turn_down_note) });
      return done;
    }
    return press(bodyOf(doing ?? 'accept', values));
  };
  return (
    <div className="cp-acts">
      {buttonsOf(of).map((verb, at) => (
        <Button
          key={verb}
          kind={at === 0 ? 'primary' : 'secondary'}
          onPress={() => (plain.includes(verb) ? void press({ verb }) : start(verb as Verb))}
        >
          {say(name(verb))}
        </Button>
      ))}
      {asked !== null && (
        <AskDialog title={say(name(doing ?? ''))} {...asked} onClose={() => start(null)} onKeep={keep} />
      )}
    </div>
  );
}

/** What is to be done, the nearest first: where the customer has the word, they are reached before anything else. */
function buttonsOf(of: One): string[] {
  const steps = of.verbs.filter(verb => verb !== 'give_up');
  const call = of.why_not === null && !isOver(of) ? ['contact'] : [];
  const last = [
    ...(steps.includes('propose') ? ['turn_down'] : []),
    ...of.verbs.filter(verb => verb === 'give_up'),
  ];
  return ['proposed', 'answered'].includes(of.state)
    ? [...call, ...steps, ...last]
    : [...steps, ...call, ...last];
}

/** What the dialog typed, as the act asks for it. */
function bodyOf(verb: Verb, of: Record<string, string>): object {
  if (verb === 'accept')
    return { verb, calmed: of.calmed, restated: of.restated, confirmed: of.confirmed === 'yes' };
  if (verb === 'assess') {
    const about_id = of.about === 'nobody' ? null : of.about;
    return { verb, severity: of.severity, category: of.category, about_id };
  }
  if (verb === 'propose') {
    const number = (of.number ?? '').trim();
    return {
      ...{ verb, solution: of.solution, amount_fen: typedFen(of.amount ?? ''), reply: of.reply },
      ...(number === '' ? {} : { number }),
    };
  }
  return { verb, ...of };
}

type Say = (of: Words) => string;
const choices = (of: Record<string, Words>, say: Say) =>
  Object.entries(of).map(([value, name]) => ({ value, name: say(name) }));

interface Given_ {
  doing: Verb;
  of: One;
  staff: Register['staff'];
  say: Say;
}

/** The questions of each act. */
function dialogOf({ doing, of, staff, say }: Given_): { fields: Asked[]; note?: string } {
  const area = (key: string, label: Words): Asked => ({ key, label: say(label), kind: 'area' });
  const choice = (
    key: string,
    label: Words,
    options: { value: string; name: string }[],
    value?: string,
  ): Asked => ({
    ...{ key, label: say(label), kind: 'choice', options },
    ...(value === undefined ? {} : { value }),
  });
  const yes = [
    { value: 'yes', name: say(words.confirmed) },
    { value: 'no', name: say(words.unconfirmed) },
  ];
  const people_ = [
    { value: 'nobody', name: say(ask.nobody) },
    ...staff.map(one => ({ value: one.id, name: say(one.name) })),
  ];
  const { unfounded, ...able } = catalogue.solutions;
  switch (doing) {
    case 'accept':
      return {
        fields: [
          choice(
            'calmed',
            ask.calmed,
            choices(catalogue.calmings, say),
            of.channel === 'counter' ? 'quiet_room' : 'by_phone',
          ),
          area('restated', ask.restate),
          choice('confirmed', ask.confirmed, yes),
        ],
      };
    case 'assess':
      return {
        fields: [
          choice('severity', ask.severity, choices(catalogue.severities, say)),
          choice('category', ask.category, choices(catalogue.categories, say), of.category),
          choice('about', ask.about, people_, of.about_id ?? 'nobody'),
        ],
      };
    case 'wait':
      return { fields: [area('waits_for', ask.waits_for)] };
    case 'propose':
      return {
        ...(of.most_fen === null ? {} : { note: say(ask.amount_most(money(of.most_fen))) }),
        fields: [
          choice('solution', ask.solution, choices(able, say)),
          { key: 'amount', label: say(ask.amount), kind: 'number' },
          { key: 'number', label: say(ask.amends_number), kind: 'text' },
          area('reply', ask.reply),
        ],
      };
    case 'turn_down':
      return { note: `${say(unfounded)}. ${say(words.turn_down_note)}`, fields: [area('reply', ask.reply)] };
    case 'contact':
      return {
        fields: [
          choice('outcome', ask.outcome, choices(catalogue.outcomes, say), 'reached'),
          choice('word', ask.word, choices(saying(of), say)),
          area('note', ask.note),
        ],
      };
    case 'answer':
    case 'give_up':
      return { fields: [area('answer', ask.answer)] };
  }
}

/** The words that mean something from here. */
function saying(of: One): Record<string, Words> {
  const { restated_right, agree, disagree, satisfied, dissatisfied, withdraw, nothing } =
    catalogue.customer_words;
  return {
    ...(of.restated !== null && of.restated_at === null ? { restated_right } : {}),
    ...(of.state === 'proposed' ? { agree, disagree } : {}),
    ...(of.state === 'answered' ? { satisfied, dissatisfied } : {}),
    ...{ nothing, withdraw },
  };
}
