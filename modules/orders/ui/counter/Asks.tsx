import { useSay } from '../../../../kit/ui/language.tsx';
import { Reader } from '../../../identity/ui/Reader.tsx';
import { type Scene, scene_words } from '../../../knowledge/topics.ts';
import { usePhrases } from '../../../knowledge/ui/KeepAnswers.tsx';
import { Asking, type Choice, Phrases, reasonChoice } from './Asking.tsx';
import type { Case, caseActs } from './case.ts';
import { businessChoices } from './choices.ts';
import { draftOf } from './draft.ts';
import { sceneNow } from './SayNow.tsx';
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
      return <PhrasesNow of={of} onClose={close} />;
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

function backChoices(of: Case): Choice[] {
  const again: Choice = { id: 'revise', name: words.back_title, why: undefined };
  const reasons = give_up_reasons.map(reasonChoice);
  return of.phase === 'agreeing' || of.phase === 'paying' ? [again, ...reasons] : reasons;
}

/** What to say now: the phrases of this moment first, then the business's own, then those for when something went wrong (LANG-02). */
function PhrasesNow({ of, onClose }: { of: Case; onClose: () => void }) {
  const say = useSay();
  const all = usePhrases();
  const now = sceneNow(of);
  const inScene = (...scenes: Scene[]) =>
    all
      .filter(one => scenes.includes(one.scene))
      .map(one => ({ scene: scene_words[one.scene], say: one.say }));
  const own = (of.current?.cards ?? []).map(one => ({ scene: words.of_business, say: one }));
  const later = (['sorry', 'refuse', 'complaint'] as const).filter(one => one !== now);
  return (
    <Phrases
      title={say(words.phrases)}
      lines={[...inScene(now), ...own, ...inScene(...later)]}
      onClose={onClose}
    />
  );
}
