import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Frame } from '../../../kit/ui/Field.tsx';
import { KeyCap } from '../../../kit/ui/KeyCap.tsx';
import { useKeys } from '../../../kit/ui/keys.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { own_words, own_words_say, type Topic } from '../topics.ts';
import { answering as words } from './answer-words.ts';
import './answers.css';
import { hitsOf, readyOn } from './answers.ts';
import { useAnswers } from './KeepAnswers.tsx';
import { ReportWrong } from './ReportWrong.tsx';
import type { Offered } from './shapes.ts';

interface FinderProps {
  hall_id: number;
  topic: Topic;
  /** The mark of the answer that is being given; null until one lies ready. */
  value: string | null;
  onChoose: (given: { topic: Topic; article: string }) => void;
  /** For a finger: larger, and without keys. */
  touch?: boolean;
}

/** Finds the answer to give by topic or by typed words, with its version, its end, and a key to say that it is wrong (SVC-04). */
export function AnswerFinder({ hall_id, topic, value, onChoose, touch = false }: FinderProps) {
  const say = useSay();
  const { all, lost } = useAnswers(hall_id);
  const [typed, type] = useState('');
  const [telling, tell] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = all === null ? [] : hitsOf(all, topic, typed);
  const chosen = all?.find(one => one.mark === value);
  const choose = (one: Offered | undefined) =>
    onChoose({ topic: one?.topic ?? topic, article: one?.mark ?? own_words });
  // What lies ready follows the topic; an answer that was replaced or ended meanwhile is given no more.
  const gone = all !== null && value !== own_words && chosen === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per list and topic
  useEffect(() => {
    if (gone && all !== null) onChoose({ topic, article: readyOn(all, topic, value) });
  }, [gone, topic]);
  const focus = () => field.current?.focus();
  useKeys(
    touch
      ? {}
      : {
          '/': { do: focus, say: words.find },
          w: { do: () => chosen !== undefined && tell(true), say: words.wrong },
        },
  );
  const walk = (event: KeyboardEvent<HTMLInputElement>) => {
    const at = list.findIndex(one => one.mark === value);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      choose(list[Math.min(list.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))]);
    else if (event.key === 'Enter') {
      if (at < 0) choose(list[0]);
      event.currentTarget.blur();
    } else if (event.key === 'Escape') {
      type('');
      event.currentTarget.blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={touch ? 'ka ka-touch' : 'ka'}>
      <Frame
        label={
          <>
            {say(words.find)} {!touch && <KeyCap>/</KeyCap>}
          </>
        }
      >
        {ids => (
          <input
            {...ids}
            ref={field}
            className="fd-in"
            autoComplete="off"
            value={typed}
            onChange={event => type(event.target.value)}
            onKeyDown={walk}
          />
        )}
      </Frame>
      {all === null && <p className="ka-note">{say(words.loading)}</p>}
      {lost && <p className="ka-note ka-bad">{say(words.lost)}</p>}
      <ul className="ka-list" aria-label={say(words.which)}>
        {list.map(one => (
          <li key={one.code}>
            <button type="button" aria-pressed={one.mark === value} onClick={() => choose(one)}>
              <span>{say(one.say)}</span>
              {one.doubted ? (
                <small className="ka-bad">{say(words.doubted)}</small>
              ) : (
                one.ends_soon && <small>{say(words.soon)}</small>
              )}
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-pressed={value === own_words} onClick={() => choose(undefined)}>
            <span>{say(own_words_say)}</span>
            {all !== null && list.length === 0 && <small>{say(words.none_found)}</small>}
          </button>
        </li>
      </ul>
      {chosen !== undefined && <Said of={chosen} touch={touch} onWrong={() => tell(true)} />}
      {telling && chosen !== undefined && (
        <ReportWrong hall_id={hall_id} of={chosen} onClose={() => tell(false)} />
      )}
    </div>
  );
}

function Said({ of, touch, onWrong }: { of: Offered; touch: boolean; onWrong: () => void }) {
  const say = useSay();
  return (
    <>
      <blockquote className="ka-said">{say(of.answer)}</blockquote>
      <p className="ka-foot">
        <span>{say(words.version(of.version))}</span>
        <span className={of.ends_soon ? 'ka-bad' : undefined}>{say(words.until(of.valid_until))}</span>
        {of.doubted && <b className="ka-bad">{say(words.doubted)}</b>}
        <Button kind="quiet" {...(touch ? { size: 'touch' as const } : { keyCap: 'W' })} onPress={onWrong}>
          {say(words.wrong)}
        </Button>
      </p>
    </>
  );
}
