import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { CaseTable } from './CaseTable.tsx';
import { OneCase } from './OneCase.tsx';
import { ProposeCase } from './ProposeCase.tsx';
import type { Cases } from './shapes.ts';
import './accountability.css';
import { cases as words } from './words.ts';

/** What a case is proposed from: a clause's page, or a rectification. */
export interface From {
  clause: string;
  mend_id: string | null;
}

/** Accountability (责任追究): the own cases, or all of the hall; one beside with every step (GEN-15). */
export function CasesPage({ hall_id, from }: { hall_id: number; from: From | null }) {
  const say = useSay();
  const found = useLive<Cases>(`/api/halls/${hall_id}/accountability-cases`, 'accountability');
  const [chosen, choose] = useState<string | null>(null);
  const [proposing, propose] = useState(from !== null);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={6} row_px={44} />;
  const { cases, may_propose, people } = found.data;
  const one = cases.find(each => each.id === chosen) ?? null;
  return (
    <div className="ac">
      <section className="ac-main">
        <h1>
          {say(words.name)} <ClauseChip id="GEN-15" />
        </h1>
        <header>
          <p>{say(words.lead)}</p>
          {may_propose && (
            <Button kind="primary" onPress={() => propose(true)}>
              {say(words.propose)}
            </Button>
          )}
        </header>
        <CaseTable rows={cases} chosen={chosen} onChoose={choose} />
      </section>
      <aside className="ac-side" aria-label={say(words.pick)}>
        {one === null ? (
          <EmptyPanel why="pick" title={say(words.pick)} />
        ) : (
          <OneCase key={one.id} of={one} onDone={found.refresh} />
        )}
      </aside>
      {proposing && may_propose && (
        <ProposeCase
          {...{ hall_id, people, from }}
          onClose={() => propose(false)}
          onDone={id => {
            propose(false);
            choose(id);
            found.refresh();
          }}
        />
      )}
    </div>
  );
}
