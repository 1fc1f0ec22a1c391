import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Act } from '../../people/ui/act.ts';
import * as wire from '../office_wire.ts';
import { AskAnswer, AskContact, AskOffer } from './QuestionAsks.tsx';
import './questions.css';
import { type Question, type Questions as Shown, questions as words } from './question-words.ts';

interface QuestionsProps {
  hall_id: number;
  act: Act;
}

type Asking = { about: 'answer' | 'contact' | 'offer'; of: Question } | null;

/** Questions left open: whose each is, until when, to whom it is offered; answered, handed on or accepted here (SVC-06). */
export function Questions({ hall_id, act }: QuestionsProps) {
  const say = useSay();
  const shown = useLive<Shown>(`/api/halls/${hall_id}/follow-ups`, 'orders', 'notices', 'first_asked');
  const [asking, ask] = useState<Asking>(null);
  if (shown.data === null || shown.data.questions.length === 0) return null;
  const doing: Act = async (endpoint, input) => {
    ask(null);
    const done = await act(endpoint, input);
    await shown.refresh();
    return done;
  };
  const of = asking?.of;
  const at = of === undefined ? null : { hall_id, follow_up_id: of.id };
  return (
    <section className="fl-list oq" aria-label={say(words.title)}>
      <h2>
        {say(words.title)} <ClauseChip id="SVC-06" />
        <span className="num">{shown.data.questions.length}</span>
      </h2>
      <ul>
        {shown.data.questions.map(one => (
          <Line
            key={one.id}
            hall_id={hall_id}
            of={one}
            act={doing}
            onAsk={about => ask({ about, of: one })}
          />
        ))}
      </ul>
      {at !== null && asking?.about === 'answer' && (
        <AskAnswer
          hall_id={hall_id}
          contact={asking.of.contact}
          onClose={() => ask(null)}
          onGive={(article, how) => void doing(wire.answerFollowUp, { ...at, article, how })}
        />
      )}
      {at !== null && asking?.about === 'contact' && (
        <AskContact
          onClose={() => ask(null)}
          onGive={phone => void doing(wire.leaveContact, { ...at, phone })}
        />
      )}
      {at !== null && asking?.about === 'offer' && (
        <AskOffer
          able={shown.data.able}
          owner={asking.of.owner}
          onClose={() => ask(null)}
          onGive={to_id => void doing(wire.offerFollowUp, { ...at, to_id })}
        />
      )}
    </section>
  );
}

interface LineProps {
  hall_id: number;
  of: Question;
  act: Act;
  onAsk: (about: 'answer' | 'contact' | 'offer') => void;
}

function Line({ hall_id, of, act, onAsk }: LineProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow();
  const step = (verb: 'accept' | 'refuse' | 'withdraw') =>
    void act(wire.stepOffer, { hall_id, follow_up_id: of.id, verb });
  return (
    <li>
      <div>
        <b>
          {say(of.topic)} <span className="num">{of.label ?? say(words.on_floor)}</span>
        </b>
        <span className={of.late ? 'num oq-late' : 'num'}>
          {say(words.until(momentOf(of.due_at, now, language)))}
        </span>
        <span>
          {say(words.owner)} <span lang="zh-CN">{say(of.owner)}</span>
          {of.offered_to !== null && ` · ${say(words.offered_to(say(of.offered_to)))}`}
        </span>
        {of.contact !== null && <span className="num">{of.contact}</span>}
      </div>
      <div className="oq-do">
        {of.offered_to_me && (
          <>
            <Button kind="primary" onPress={() => step('accept')}>
              {say(words.accept)}
            </Button>
            <Button onPress={() => step('refuse')}>{say(words.decline)}</Button>
          </>
        )}
        {of.mine && !of.offered_to_me && (
          <>
            <Button onPress={() => onAsk('answer')}>{say(words.answer)}</Button>
            {of.contact === null && <Button onPress={() => onAsk('contact')}>{say(words.contact)}</Button>}
            {of.offered_to === null ? (
              <Button onPress={() => onAsk('offer')}>{say(words.offer)}</Button>
            ) : (
              <Button onPress={() => step('withdraw')}>{say(words.withdraw)}</Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
