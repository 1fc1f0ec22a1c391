import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { own_words, type Topic, topic_codes, topic_words } from '../../knowledge/topics.ts';
import { AnswerFinder } from '../../knowledge/ui/AnswerFinder.tsx';
import { guide as words } from './words.ts';

interface AnswerProps {
  hall_id: number;
  busy: boolean;
  onAnswer: (told: { topic: Topic; article: string; solved: boolean }) => void;
}

/** A question answered on the spot: what about, the answer of the base to read out, solved or not (SVC-02, SVC-04). */
export function Answer({ hall_id, busy, onAnswer }: AnswerProps) {
  const say = useSay();
  const [given, give] = useState<{ topic: Topic; article: string | null }>({ topic: 'plan', article: null });
  const told = { topic: given.topic, article: given.article ?? own_words };
  return (
    <div className="gd-need">
      <h2>
        {say(words.answer)} <ClauseChip id="SVC-02" />
      </h2>
      <div className="gd-topics">
        {topic_codes.map(one => (
          <button
            key={one}
            type="button"
            aria-pressed={one === given.topic}
            onClick={() => give({ topic: one, article: null })}
          >
            {say(topic_words[one])}
          </button>
        ))}
      </div>
      <AnswerFinder touch hall_id={hall_id} topic={given.topic} value={given.article} onChoose={give} />
      <div className="gd-two">
        <Button
          kind="primary"
          size="touch"
          wide
          busy={busy}
          onPress={() => onAnswer({ ...told, solved: true })}
        >
          {say(words.solved)}
        </Button>
        <Button size="touch" wide busy={busy} onPress={() => onAnswer({ ...told, solved: false })}>
          {say(words.unsolved)}
        </Button>
      </div>
    </div>
  );
}
