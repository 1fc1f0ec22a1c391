import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Figures } from './shapes.ts';
import { figures as words } from './words.ts';

const share = (value: number | null): string => (value === null ? '–' : `${value}%`);
const mark = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

/** A month in one line: what came again, departments in time, call-backs, ratings (SVC-19, SVC-26, SVC-14, SVC-20). */
export function FiguresOfMonth({ hall_id, month }: { hall_id: number; month: string }) {
  const say = useSay();
  const of = useLive<Figures>(`/api/halls/${hall_id}/issue-figures?month=${month}`, 'issues').data;
  if (of === null) return null;
  const shown = [
    [words.received, String(of.received)],
    [words.repeated, String(of.repeated)],
    [words.acted, String(of.acted)],
    [words.recurrence, share(of.rates.recurrence)],
    [words.in_time, share(of.rates.in_time)],
    [words.climbed, String(of.climbed)],
    [words.called, share(of.rates.called)],
    [words.satisfied, share(of.rates.satisfied)],
    [words.score, mark(of.score)],
    [words.call_score, mark(of.call_score)],
  ] as const;
  return (
    <dl className="is-figures" aria-label={say(words.title)}>
      {shown.map(([name, value]) => (
        <div key={name.en}>
          <dt>{say(name)}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
