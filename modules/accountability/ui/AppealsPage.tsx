import { useState } from 'react';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { CaseTable } from './CaseTable.tsx';
import { OneCase } from './OneCase.tsx';
import type { Appeals } from './shapes.ts';
import './accountability.css';
import { cases as words } from './words.ts';

/** Appeals that wait in the halls below: ruled upon by somebody above who had no part (GEN-15). */
export function AppealsPage() {
  const say = useSay();
  const found = useLive<Appeals>('/api/accountability-appeals', 'accountability');
  const [chosen, choose] = useState<string | null>(null);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={6} row_px={44} />;
  const { cases } = found.data;
  const one = cases.find(each => each.id === chosen) ?? null;
  const halls = new Map(cases.map(each => [each.id, each.hall]));
  return (
    <div className="ac">
      <section className="ac-main">
        <header>
          <p>
            {say(words.appeals_lead)} <ClauseChip id="GEN-15" />
          </p>
        </header>
        <CaseTable rows={cases} halls={halls} chosen={chosen} onChoose={choose} />
      </section>
      <aside className="ac-side" aria-label={say(words.pick)}>
        {one === null ? (
          <EmptyPanel why="pick" title={say(words.pick)} />
        ) : (
          <OneCase key={one.id} of={one} onDone={found.refresh} />
        )}
      </aside>
    </div>
  );
}
