import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import { Reader } from '../../../identity/ui/Reader.tsx';
import { Asking, type Choice, Phrases } from './Asking.tsx';
import type { Case, caseActs } from './case.ts';
import { businessChoices } from './choices.ts';
import { draftOf } from './draft.ts';
import { give_up_reasons, reverse_reasons, words } from './words.ts';

interface AsksProps {
  of: Case;
  acts: ReturnType<typeof caseActs>;
  serves: readonly string[];
  counter_id: string;
}

/** Whatever stands in front of the case: which business, whose document, what to say, why back. */
export function Asks({ of, acts, serves, counter_id }: AsksProps) {
  const say = useSay();
  const close = () => of.ask(null);
  const choose = (then: (id: string) => void) => (id: string) => {
    close();
    then(id);
  };
  switch (of.asked) {
    case 'add':
      return (
        <Asking
          title={say(words.add_title)}
          choices={businessChoices(of, serves)}
          onClose={close}
          onChoose={choose(code => {
            of.setDraft({ ...draftOf(code), ...of.unit.current });
            of.goTo(null);
          })}
        />
      );
    case 'read':
      return (
        <Reader
          hall_id={of.visit.hall_id}
          counter_id={counter_id}
          onClose={close}
          onRead={(_, said) => {
            close();
            // What a person says is their own number: a unit's is on its handler's list.
            if (said !== null && of.draft?.number === '' && !ofUnit(of)) of.setNumber(said);
            void of.visit.refresh();
          }}
        />
      );
    case 'phrases':
      return <Phrases title={say(words.phrases)} lines={linesOf(of)} onClose={close} />;
    case 'back':
      return (
        <Asking
          title={say(words.give_up_title)}
          choices={backChoices(of)}
          onClose={close}
          onChoose={choose(id => (id === 'revise' ? acts.revise() : acts.giveUp(id)))}
        />
      );
    case 'reverse':
      return (
        <Asking
          title={say(words.reverse_title)}
          choices={reverse_reasons.map(reasonChoice)}
          onClose={close}
          onChoose={choose(acts.reverse)}
        />
      );
    default:
      return null;
  }
}

const ofUnit = (of: Case): boolean =>
  of.visit.businesses.find(one => one.code === of.draft?.business)?.unit != null;

const reasonChoice = (name: Words): Choice => ({ id: name.zh, name });

function backChoices(of: Case): Choice[] {
  const again: Choice = { id: 'revise', name: words.back_title, why: undefined };
  const reasons = give_up_reasons.map(reasonChoice);
  return of.phase === 'agreeing' || of.phase === 'paying' ? [again, ...reasons] : reasons;
}

function linesOf(of: Case): Words[] {
  const own = of.current?.cards ?? [];
  return [words.greeting_line, words.sorry_line, ...own];
}
