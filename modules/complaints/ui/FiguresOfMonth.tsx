import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { isoDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import * as wire from '../wire.ts';
import type { Figures } from './shapes.ts';
import { figures as words } from './words.ts';

interface FiguresProps {
  hall_id: number;
  month: string;
  may_review: boolean;
}

const rates = ['reply', 'timely', 'closure', 'satisfaction', 'rating'] as const;

/** The rates of a month in one line, its first five kinds, and the reviews of days and months (CMP-11, CMP-19). */
export function FiguresOfMonth({ hall_id, month, may_review }: FiguresProps) {
  const say = useSay();
  const found = useLive<Figures>(`/api/halls/${hall_id}/complaint-figures?month=${month}`, 'complaints');
  const of = found.data;
  if (of === null) return null;
  return (
    <section className="cp-figures">
      <dl>
        <Figure name={say(words.received)} value={String(of.received)} />
        {rates.map(one => (
          <Figure
            key={one}
            name={say(words[one])}
            value={percent(of.rates[one])}
            {...(one === 'reply' ? { note: say(words.target(of.target)) } : {})}
            bad={one === 'reply' && of.rates.reply !== null && of.rates.reply < of.target}
          />
        ))}
        <Figure name={say(words.per_10000)} value={of.rates.per_10000?.toFixed(1) ?? '–'} />
      </dl>
      <p>
        <b>{say(words.top)}</b>{' '}
        {of.top.map(one => (
          <span key={one.category}>
            {say(one.say)} <b className="num">{one.count}</b>{' '}
          </span>
        ))}
      </p>
      <Reviews {...{ hall_id, month, of, may_review }} onDone={found.refresh} />
    </section>
  );
}

const percent = (of: number | null): string => (of === null ? '–' : `${of.toFixed(of === 100 ? 0 : 1)}%`);

function Figure({
  name,
  value,
  note,
  bad = false,
}: {
  name: string;
  value: string;
  note?: string;
  bad?: boolean;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={bad ? 'num cp-late' : 'num'}>
        {value}
        {note !== undefined && <small>{note}</small>}
      </dd>
    </div>
  );
}

function Reviews({
  hall_id,
  month,
  of,
  may_review,
  onDone,
}: FiguresProps & { of: Figures; onDone: () => void }) {
  const say = useSay();
  const today = isoDay(useHallNow(60_000));
  const [span, review] = useState<string | null>(null);
  const [all, show] = useState(false);
  const keep = async (values: Record<string, string>) => {
    const outcome = await callApi(wire.review, { hall_id, span: span ?? today, note: values.note ?? '' });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else onDone();
    return outcome.ok;
  };
  const month_done = of.reviews.some(one => one.span === month);
  return (
    <div className="cp-reviews">
      <b>{say(words.reviews)}</b>
      {of.reviews.length === 0 && <span>{say(words.none)}</span>}
      {of.reviews.slice(0, all ? 40 : 1).map(one => (
        <span key={one.span}>
          <span className="num">{one.span}</span> {say(one.by)}：<Written text={one.note} />
        </span>
      ))}
      {of.reviews.length > 1 && (
        <Button kind="quiet" onPress={() => show(!all)}>
          {say(all ? { zh: '收起', en: 'Fewer' } : { zh: '全部', en: 'All' })}
        </Button>
      )}
      {may_review && (
        <Button why={of.reviewed_today ? say(words.reviewed) : undefined} onPress={() => review(today)}>
          {say(words.review_day)}
        </Button>
      )}
      {may_review && !month_done && <Button onPress={() => review(month)}>{say(words.review_month)}</Button>}
      {span !== null && (
        <AskDialog
          title={say(span.length === 7 ? words.review_month : words.review_day)}
          note={say(words.review_note)}
          fields={[{ key: 'note', label: say(words.reviews), kind: 'area' }]}
          onClose={() => review(null)}
          onKeep={keep}
        />
      )}
    </div>
  );
}
