import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { ImprovementList } from './ImprovementList.tsx';
import { OneImprovement } from './OneImprovement.tsx';
import { ProcessTable } from './ProcessTable.tsx';
import { ProposeForm } from './ProposeForm.tsx';
import type { Below } from './shapes.ts';
import './improvements.css';
import { improving as words } from './words.ts';

const views = ['open_ones', 'all', 'processes'] as const;
type View = (typeof views)[number];

/** Improvements (改进): of one hall, or of every hall within reach; and how long each business is (PRIN-20, SVC-25). */
export function ImprovementsPage({ hall_id }: { hall_id: number | null }) {
  const say = useSay();
  const path = hall_id === null ? '/api/improvements' : `/api/halls/${hall_id}/improvements`;
  const found = useLive<Below>(path, 'improvements');
  const [view, look] = useState<View>('open_ones');
  const [chosen, choose] = useState<string | null>(null);
  const [proposing, propose] = useState(false);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={6} row_px={44} />;
  const { improvements, processes } = found.data;
  const rows = improvements.filter(
    one => view === 'all' || (one.state !== 'judged' && one.state !== 'declined'),
  );
  const one = rows.find(each => each.id === chosen) ?? rows[0] ?? null;
  return (
    <section className="im">
      <header>
        <Choice
          label={say(words.view)}
          value={view}
          onChoose={to => look(views.find(each => each === to) ?? 'open_ones')}
          segments={views.map(value => ({ value, name: say(words[value]) }))}
        />
        <p>
          {say(view === 'processes' ? words.sizes_note : words.lead)}{' '}
          <ClauseChip id={view === 'processes' ? 'SVC-25' : 'PRIN-20'} />
        </p>
        {hall_id !== null && (
          <Button kind="primary" onPress={() => propose(true)}>
            {say(words.propose)}
          </Button>
        )}
      </header>
      {view === 'processes' ? (
        <ProcessTable of={processes} improvements={improvements} timed={hall_id !== null} />
      ) : (
        <div className="im-two">
          <ImprovementList rows={rows} chosen={one?.id ?? null} onChoose={choose} halls={hall_id === null} />
          <aside>
            {one === null ? (
              <EmptyPanel why="pick" title={say(words.pick)} />
            ) : (
              <OneImprovement key={one.id} of={one} onDone={found.refresh} />
            )}
          </aside>
        </div>
      )}
      {proposing && hall_id !== null && (
        <ProposeForm
          {...{ hall_id, processes }}
          onClose={() => propose(false)}
          onDone={id => {
            propose(false);
            choose(id);
            found.refresh();
          }}
        />
      )}
    </section>
  );
}
