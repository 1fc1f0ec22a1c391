import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { articles, own_words, type Topic, topic_words } from '../../orders/articles.ts';
import { guide as words } from './words.ts';

interface AnswerProps {
  busy: boolean;
  onAnswer: (told: { topic: Topic; article: string; solved: boolean }) => void;
}

const topics = Object.keys(topic_words) as Topic[];

/** A question answered on the spot: what about, the hall's own answer to read out, solved or not (SVC-02). */
export function Answer({ busy, onAnswer }: AnswerProps) {
  const say = useSay();
  const [topic, choose] = useState<Topic>('plan');
  const fitting = articles.filter(one => one.topic === topic);
  const [code, pick] = useState<string | null>(null);
  const article = fitting.find(one => one.code === code) ?? fitting[0];
  const told = { topic, article: article?.code ?? own_words };
  return (
    <div className="gd-need">
      <h2>
        {say(words.answer)} <ClauseChip id="SVC-02" />
      </h2>
      <div className="gd-topics">
        {topics.map(one => (
          <button key={one} type="button" aria-pressed={one === topic} onClick={() => choose(one)}>
            {say(topic_words[one])}
          </button>
        ))}
      </div>
      {fitting.length > 1 && (
        <Choice
          touch
          label={say(words.answer)}
          value={article?.code ?? null}
          onChoose={pick}
          segments={fitting.map(one => ({ value: one.code, name: say(one.say) }))}
        />
      )}
      {article !== undefined && <blockquote className="gd-say">{say(article.answer)}</blockquote>}
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
