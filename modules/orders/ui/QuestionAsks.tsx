import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import { own_words } from '../../knowledge/topics.ts';
import { titleOf } from '../../knowledge/ui/answers.ts';
import { useAnswers } from '../../knowledge/ui/KeepAnswers.tsx';
import { answerWays } from '../office_wire.ts';
import { type Questions, questions as words } from './question-words.ts';

interface AskAnswerProps {
  hall_id: number;
  /** The masked number an answer may be sent to. */
  contact: string | null;
  onClose: () => void;
  onGive: (article: string, how: (typeof answerWays)[number]) => void;
}

/** The answer: one of the hall's own, read before it is given; a message carries its very words. */
export function AskAnswer({ hall_id, contact, onClose, onGive }: AskAnswerProps) {
  const say = useSay();
  const all = useAnswers(hall_id).all ?? [];
  const [picked, choose] = useState<string | null>(null);
  const article = picked ?? all[0]?.mark ?? own_words;
  const [how, set] = useState<(typeof answerWays)[number]>(contact === null ? 'called' : 'message');
  const answer = all.find(one => one.mark === article)?.answer;
  return (
    <Dialog
      title={say(words.answer_title)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => onGive(article, how)}>
          {say(how === 'message' ? words.send : words.done)}
        </Button>
      }
    >
      <SelectField
        label={say(words.which)}
        value={article}
        onChange={choose}
        options={[...all.map(one => one.mark), own_words].map(value => ({
          value,
          name: say(titleOf(all, value)),
        }))}
      />
      {answer !== undefined && <p className="fl-note">{say(answer)}</p>}
      <Choice
        label={say(words.how)}
        value={how}
        onChoose={value => set(answerWays.find(one => one === value) ?? 'called')}
        segments={answerWays.map(value => ({
          ...{ value, name: say(words[value]) },
          ...(value === 'message' && contact === null ? { why: say(words.no_number) } : {}),
        }))}
      />
    </Dialog>
  );
}

interface AskContactProps {
  onClose: () => void;
  onGive: (phone: string) => void;
}

/** The number a customer leaves for the answer. */
export function AskContact({ onClose, onGive }: AskContactProps) {
  const say = useSay();
  const [phone, type] = useState('');
  const whole = /^1\d{10}$/.test(phone);
  return (
    <Dialog
      title={say(words.contact_title)}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          onPress={() => whole && onGive(phone)}
          why={whole ? undefined : say(words.phone)}
        >
          {say(words.save)}
        </Button>
      }
    >
      <p className="fl-note">{say(words.contact_note)}</p>
      <TextField label={say(words.phone)} value={phone} onChange={type} />
    </Dialog>
  );
}

interface AskOfferProps {
  able: Questions['able'];
  owner: Words;
  onClose: () => void;
  onGive: (to_id: string) => void;
}

/** Who else may answer it: offered with one press, theirs only when they accept. */
export function AskOffer({ able, owner, onClose, onGive }: AskOfferProps) {
  const say = useSay();
  return (
    <Dialog title={say(words.offer_title)} onClose={onClose}>
      <p className="fl-note">{say(words.offer_note)}</p>
      <div className="fl-choices">
        {able
          .filter(one => one.name.zh !== owner.zh)
          .map(one => (
            <Button key={one.id} size="touch" wide onPress={() => onGive(one.id)}>
              {say(one.name)}
            </Button>
          ))}
      </div>
    </Dialog>
  );
}
