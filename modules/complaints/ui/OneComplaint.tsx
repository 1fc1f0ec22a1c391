import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { epoch, momentOf, money } from '../../../kit/ui/format.ts';
import { useHallNow, useWallNow, wallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { categories, level_words, reply_ways, severities, solutions } from '../catalogue.ts';
import { complaint } from '../complaint.ts';
import * as wire from '../wire.ts';
import { Acts } from './Acts.tsx';
import { Course } from './Course.tsx';
import { Partner } from './Partner.tsx';
import { marks, type One, type Register } from './shapes.ts';
import { words } from './words.ts';

interface OneProps {
  hall_id: number;
  complaint_id: string;
  staff: Register['staff'];
  onChange: () => void;
}

/** One complaint: what is said, where it stands against its limits, what to do, and its whole course. */
export function OneComplaint({ hall_id, complaint_id, staff, onChange }: OneProps) {
  const say = useSay();
  const found = useLive<One>(
    `/api/halls/${hall_id}/complaints/${complaint_id}`,
    'complaints',
    'people',
    'compensations',
  );
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={28} />;
  const done = () => {
    found.refresh();
    onChange();
  };
  return (
    <div className="cp-one">
      <h2>
        <span className="num">{of.no}</span> {say(categories[of.category])}{' '}
        <StateMark mark={of.late ? 'over' : marks[of.state]}>{say(complaint.states[of.state])}</StateMark>
      </h2>
      <Said hall_id={hall_id} of={of} />
      <Facts of={of} />
      <Limits of={of} />
      {of.why_not !== null && <p className="pg-note">{say(of.why_not)}</p>}
      <Acts {...{ hall_id, of, staff }} onDone={done} />
      <Partner {...{ hall_id, of }} onDone={done} />
      <Course {...{ hall_id, of }} onDone={done} />
    </div>
  );
}

/** The words with numbers masked; whoever handles it may look at them in clear for a while. */
function Said({ hall_id, of }: { hall_id: number; of: One }) {
  const say = useSay();
  const [open, show] = useState<{ said: string; phone: string; until: number } | null>(null);
  const now = useWallNow(500);
  useEffect(() => {
    if (open !== null && now >= open.until) show(null);
  }, [now, open]);
  const look = async () => {
    const outcome = await callApi(wire.open, { hall_id, complaint_id: of.id });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else show({ ...outcome.value, until: wallNow() + outcome.value.seconds * 1000 });
  };
  return (
    <div className="cp-words">
      <Written text={open?.said ?? of.said} />
      <p>
        {say(words.phone)} <b className="num">{(open?.phone || of.phone_mask) ?? '–'}</b>{' '}
        {open === null && of.verbs.length > 0 && (
          <Button kind="quiet" onPress={() => void look()}>
            {say(words.show)}
          </Button>
        )}
        {open !== null && <small>{say(words.shown_for)}</small>}
      </p>
    </div>
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
        <Written text={text} /> {more}
      </Line>
    );
  return (
    <dl>
      <Line name={say(words.level_line)}>
        <span className="num">{of.level}</span> {say(level_words[of.level] ?? { zh: '', en: '' })}
        {of.severity !== null && ` · ${say(severities[of.severity])}`}
      </Line>
      <Line name={say(words.who)}>{say(of.handler)}</Line>
      <Line name={say(words.reply_by)}>{say(reply_ways[of.reply_by])}</Line>
      {of.ticket_label !== null && <Line name={say(words.ticket)}>{of.ticket_label}</Line>}
      {of.about !== null && <Line name={say(words.about)}>{say(of.about)}</Line>}
      {told(
        words.restated,
        of.restated,
        <small>({say(of.restated_at === null ? words.unconfirmed : words.confirmed)})</small>,
      )}
      {of.solution !== null && (
        <Line name={say(words.solution)}>
          {say(solutions[of.solution])}
          {of.amount_fen > 0 && ` ${money(of.amount_fen)}`}
          {of.amends !== null && ` · ${say(of.amends)}`}
          {of.second && ` · ${say(words.second)}`}
        </Line>
      )}
      {told(words.amends_why, of.amends_why)}
      {told(words.reply, of.reply)}
      {told(words.answer, of.answer)}
      {told(words.waits_for, of.waits_for)}
      {told(words.own_word, of.own_word)}
      {of.satisfied !== null && (
        <Line name={say(words.customer)}>
          {say(of.satisfied ? words.satisfied : words.unsatisfied)}
          {of.score !== null && ` · ${say(words.rated(of.score))}`}
        </Line>
      )}
    </dl>
  );
}

/** The three limits, each with when it was kept. */
function Limits({ of }: { of: One }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const limits = [
    [words.accept_by, of.accept_due, of.state === 'received' ? null : of.received_at],
    [words.reply_by_time, of.reply_due, of.replied_at],
    [words.final_by, of.final_due, of.answered_at],
  ] as const;
  return (
    <dl>
      {limits.map(([name, due, kept]) => (
        <Line key={name.en} name={say(name)}>
          <span className={kept === null && epoch(due) < now ? 'num cp-late' : 'num'}>
            {momentOf(due, now, language)} {kept !== null && '✓'}
          </span>
        </Line>
      ))}
    </dl>
  );
}
