import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { isoDay, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import * as keeping from '../keeping_wire.ts';
import { report_marks } from './marks.ts';
import type { Report } from './shapes.ts';
import { knowledge as words } from './words.ts';

/** What is and was said against an answer; its owner shows that it is right, or writes the next version. */
export function Reports({ of, onDone }: { of: readonly Report[]; onDone: () => void }) {
  const say = useSay();
  const [settling, settle] = useState<Report | null>(null);
  const keep = async (report: Report, answer: string) => {
    const at = { report_id: report.id, in_hall: report.hall_id };
    const outcome = await callApi(keeping.uphold, { ...at, answer });
    if (outcome.ok) {
      settle(null);
      onDone();
    } else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    return outcome.ok;
  };
  return (
    <section>
      <h3>{say(words.reports)}</h3>
      {of.length === 0 && <p className="kn-quiet">{say(words.no_reports)}</p>}
      <ol className="kn-lines">
        {of.map(one => (
          <li key={one.id}>
            <span className="num">v{one.version}</span>
            <span>
              <Written text={one.said} />
              <small>
                {one.by !== null && `${say(one.by)} · `}
                {say(one.hall)} · {isoDay(one.at)}
                {one.settled_at === null && ' · '}
                {one.settled_at === null &&
                  say(words.by_then(`${isoDay(one.due_at)} ${timeOfDay(one.due_at)}`))}
              </small>
              {one.settled_at === null && one.drafted && <small>{say(words.in_draft)}</small>}
              {one.answer !== null && (
                <small>
                  <Written text={one.answer} />
                </small>
              )}
            </span>
            <StateMark mark={report_marks[one.state]}>{say(words.report_states[one.state])}</StateMark>
            {one.may_uphold && <Button onPress={() => settle(one)}>{say(words.uphold)}</Button>}
          </li>
        ))}
      </ol>
      {settling !== null && (
        <AskDialog
          title={say(words.uphold)}
          note={settling.said}
          fields={[{ key: 'answer', label: say(words.uphold_why), kind: 'area' }]}
          onClose={() => settle(null)}
          onKeep={({ answer }) => keep(settling, answer ?? '')}
        />
      )}
    </section>
  );
}
