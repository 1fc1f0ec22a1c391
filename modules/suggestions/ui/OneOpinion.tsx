import { type ReactNode, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { epoch, momentOf, money } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { Shown } from '../../checklists/ui/Picture.tsx';
import { abouts, level_words, rewards, worths } from '../catalogue.ts';
import { opinion } from '../opinion.ts';
import { Acts } from './Acts.tsx';
import { marks, type One } from './shapes.ts';
import { words } from './words.ts';

interface OneProps {
  hall_id: number;
  opinion_id: string;
  onChange: () => void;
}

/** One opinion: what was said, both limits, what to do, and its whole course. */
export function OneOpinion({ hall_id, opinion_id, onChange }: OneProps) {
  const say = useSay();
  const found = useLive<One>(`/api/halls/${hall_id}/opinions/${opinion_id}`, 'suggestions');
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={28} />;
  const done = () => {
    found.refresh();
    onChange();
  };
  return (
    <div className="sg-one">
      <h2>
        <span className="num">{of.no}</span> {say(abouts[of.about])}{' '}
        <StateMark mark={of.late ? 'over' : marks[of.state]}>{say(opinion.states[of.state])}</StateMark>
      </h2>
      <div className="sg-words">
        <Written text={of.said} />
        <p>
          {say(words.phone)} <b className="num">{of.phone_mask ?? say(words.no_phone)}</b>
        </p>
      </div>
      {of.picture_id !== null && <PageOfBook hall_id={hall_id} picture_id={of.picture_id} />}
      <Facts of={of} />
      {of.why_not !== null && <p className="pg-note">{say(of.why_not)}</p>}
      <Acts hall_id={hall_id} of={of} onDone={done} />
      <Course of={of} />
    </div>
  );
}

function PageOfBook({ hall_id, picture_id }: { hall_id: number; picture_id: string }) {
  const say = useSay();
  const [open, show] = useState(false);
  return open ? (
    <Shown hall_id={hall_id} picture_id={picture_id} name={words.picture} />
  ) : (
    <Button onPress={() => show(true)}>{say(words.show_picture)}</Button>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Facts({ of }: { of: One }) {
  const say = useSay();
  const told = (name: { zh: string; en: string }, text: string | null, more: ReactNode = null) =>
    text !== null && (
      <Line name={say(name)}>
        {more} <Written text={text} />
      </Line>
    );
  return (
    <dl>
      <Line name={say(words.owner)}>{say(of.owner)}</Line>
      {of.level > 1 && (
        <Line name={say(words.level)}>{say(level_words[of.level] ?? { zh: '', en: '' })}</Line>
      )}
      <Limit name={say(words.reply_by)} due={of.reply_due} kept={of.replied_at ?? of.answered_at} />
      <Limit name={say(words.final_by)} due={of.final_due} kept={of.answered_at} />
      {of.effect_due !== null && (
        <Limit name={say(words.effect_by)} due={of.effect_due} kept={of.effective_at} />
      )}
      {told(words.book_reply, of.book_reply)}
      {told(words.worth, of.worth_note, of.worth !== null && `${say(worths[of.worth])} ·`)}
      {told(words.decision, of.decision)}
      {of.improvement_id !== null && <Line name={say(words.effect)}>{say(words.carried)}</Line>}
      {told(words.answer, of.answer)}
      {of.reward !== null && (
        <Line name={say(words.reward)}>
          {say(rewards[of.reward])} {of.reward_fen > 0 && money(of.reward_fen)}
        </Line>
      )}
      {told(words.effect, of.effect)}
      {of.complaint_id !== null && <Line name={say(words.effect)}>{say(words.passed)}</Line>}
    </dl>
  );
}

/** A limit, and whether it was kept. */
function Limit({ name, due, kept }: { name: string; due: string; kept: string | null }) {
  const language = useLanguage();
  const now = useHallNow(30_000);
  const late = (kept === null ? now : epoch(kept)) > epoch(due);
  return (
    <Line name={name}>
      <span className={late ? 'num sg-late' : 'num'}>
        {momentOf(due, now, language)} {kept !== null && '✓'}
      </span>
    </Line>
  );
}

function Course({ of }: { of: One }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(60_000);
  return (
    <section>
      <h3>{say(words.course)}</h3>
      <ul>
        {of.trail.map(one => (
          <li key={one.id}>
            <span className="num">{momentOf(one.at, now, language)}</span> {say(one.say)}
            {one.who !== null && <small>{say(one.who)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
