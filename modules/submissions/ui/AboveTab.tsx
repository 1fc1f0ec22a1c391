import { useState } from 'react';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { MustTable } from './MustTab.tsx';
import { OneSheet } from './OneSheet.tsx';
import { SubmissionTable } from './RegisterTab.tsx';
import type { Above } from './shapes.ts';
import { words } from './words.ts';

/** What halls have sent to the branch or above: what waits for a reply, and grave matters not read yet (RPT-01, RPT-02). */
export function SubmissionsAbove() {
  const say = useSay();
  const found = useLive<Above>('/api/submissions-above', 'submissions');
  const [chosen, choose] = useState<string | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  const one = of?.submissions.find(each => each.id === chosen);
  return (
    <section className="pg">
      <p className="pg-note">
        {say(words.above_lead)} <ClauseChip id="RPT-01" /> <ClauseChip id="RPT-02" />
      </p>
      <div className="pg-two">
        <SubmissionTable
          halls={of?.halls ?? []}
          rows={of?.submissions ?? null}
          chosen={chosen}
          onChoose={choose}
        />
        <aside>
          {one === undefined ? (
            <EmptyPanel why="pick" title={say(words.choose)} />
          ) : (
            <>
              <p>{say(of?.halls.find(each => each.id === one.hall_id)?.name ?? words.hall)}</p>
              <OneSheet key={one.id} hall_id={one.hall_id} submission_id={one.id} onChange={found.refresh} />
            </>
          )}
        </aside>
      </div>
      <h2>{say(words.must)}</h2>
      <MustTable halls={of?.halls ?? []} rows={of?.must_reports ?? null} onChange={found.refresh} />
    </section>
  );
}
