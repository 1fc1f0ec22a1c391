import { useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { Choice } from '../../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { SelectField } from '../../../../kit/ui/Field.tsx';
import { momentOf } from '../../../../kit/ui/format.ts';
import { useHallNow } from '../../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import type { Act } from '../../../people/ui/act.ts';
import { article_codes, articleWords } from '../../articles.ts';
import { answerFollowUp, answerWays } from '../../office_wire.ts';
import type { OpenWork } from './shapes.ts';
import { filled, orders as words } from './words.ts';

type FollowUp = OpenWork['follow_ups'][number];

interface FollowUpsProps {
  hall_id: number;
  of: readonly FollowUp[];
  act: Act;
}

/** Questions that were left open at the counter: what about, until when, and who took them (SVC-02). */
export function FollowUps({ hall_id, of, act }: FollowUpsProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow();
  const [answering, answer] = useState<FollowUp | null>(null);
  if (of.length === 0) return null;
  return (
    <>
      <h3>
        {say(words.follow_ups)} <ClauseChip id="SVC-02" />
      </h3>
      <ul>
        {of.map(one => (
          <li key={one.id}>
            <button type="button" onClick={() => answer(one)}>
              <b>{say(one.topic)}</b> <span className="num">{one.label}</span>{' '}
              <span lang="zh-CN">{say(one.clerk)}</span>
            </button>
            <span className={one.late ? 'num of-bad' : 'num'}>
              {say(filled(words.until, { at: momentOf(one.due_at, now, language) }))}
            </span>
          </li>
        ))}
      </ul>
      {answering !== null && (
        <Answering
          onClose={() => answer(null)}
          onGive={(article, how) => {
            answer(null);
            void act(answerFollowUp, { hall_id, follow_up_id: answering.id, article, how });
          }}
        />
      )}
    </>
  );
}

interface AnsweringProps {
  onClose: () => void;
  onGive: (article: string, how: (typeof answerWays)[number]) => void;
}

const ways = { came_back: words.came_back, called: words.called, message: words.message };

function Answering({ onClose, onGive }: AnsweringProps) {
  const say = useSay();
  const [article, choose] = useState<string>(article_codes[0]);
  const [how, set] = useState<(typeof answerWays)[number]>('called');
  return (
    <Dialog
      title={say(words.answer)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => onGive(article, how)}>
          {say(words.answered)}
        </Button>
      }
    >
      <SelectField
        label={say(words.which_answer)}
        value={article}
        onChange={choose}
        options={article_codes.map(value => ({ value, name: say(articleWords(value)) }))}
      />
      <Choice
        label={say(words.how_told)}
        value={how}
        onChoose={value => set(answerWays.find(one => one === value) ?? 'called')}
        segments={answerWays.map(value => ({ value, name: say(ways[value]) }))}
      />
    </Dialog>
  );
}
