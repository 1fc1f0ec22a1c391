import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../kit/ui/call.ts';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import { findings, kinds, report } from '../report.ts';
import * as wire from '../wire.ts';
import { words } from './words.ts';

/** Where a report stands and what was found, for whoever holds its link (PRM-03). */
export function MyReport(props: { hall_id: number; report_id: string; secret: string }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow();
  const [of, set] = useState<z.output<typeof wire.follow.answer> | null>(null);
  const [problem, refuse] = useState<Problem | null>(null);
  const { hall_id, report_id, secret } = props;
  useEffect(() => {
    void callApi(wire.follow, { hall_id, report_id, secret }).then(outcome => {
      if (outcome.ok) set(outcome.value);
      else refuse(outcome.problem);
    });
  }, [hall_id, report_id, secret]);
  return (
    <PhoneFrame title={words.mine} back={`/m/${hall_id}`}>
      {of !== null && (
        <section className="ph-card">
          <b>{say(kinds[of.kind])}</b>
          <p role="status">{say(report.states[of.state])}</p>
          <p>{say(of.finding === null ? words.waiting : findings[of.finding])}</p>
          {of.finding === null && (
            <p className="ph-s">
              {say(words.until)} <span className="num">{momentOf(of.due_at, now, language)}</span>
            </p>
          )}
        </section>
      )}
      {problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{problem.title}</b> {problem.remedy}
        </p>
      )}
    </PhoneFrame>
  );
}
