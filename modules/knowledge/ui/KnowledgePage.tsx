import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { AnswerList } from './AnswerList.tsx';
import { DraftForm } from './DraftForm.tsx';
import './knowledge.css';
import { OneAnswer } from './OneAnswer.tsx';
import { Rates } from './Rates.tsx';
import type { Base } from './shapes.ts';
import { knowledge as words } from './words.ts';

/** The knowledge base (知识库) for those who keep it, and how right people are by its test questions (SVC-04). */
export function KnowledgePage({ hall_id }: { hall_id: number | null }) {
  const say = useSay();
  const [view, look] = useState<'list' | 'rates'>('list');
  const found = useLive<Base>('/api/knowledge', 'knowledge');
  const [chosen, choose] = useState<string | null>(null);
  const [drafting, draft] = useState(false);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={8} row_px={44} />;
  const of = found.data;
  const done = (code: string) => {
    draft(false);
    choose(code);
    found.refresh();
  };
  return (
    <section className="kn">
      <header>
        <Choice
          label={say(words.view)}
          value={view}
          onChoose={to => look(to === 'rates' ? 'rates' : 'list')}
          segments={(['list', 'rates'] as const).map(value => ({ value, name: say(words[value]) }))}
        />
        <p>
          {say(view === 'list' ? words.lead : words.rates_lead)} <ClauseChip id="SVC-04" />
        </p>
        {of.may_draft && (
          <Button kind="primary" onPress={() => draft(true)}>
            {say(words.fresh)}
          </Button>
        )}
      </header>
      {view === 'rates' ? (
        <Rates hall_id={hall_id} />
      ) : (
        <div className="kn-two">
          <AnswerList of={of} chosen={chosen} onChoose={choose} />
          <aside>
            {chosen === null ? (
              <EmptyPanel why="pick" title={say(words.pick)} />
            ) : (
              <OneAnswer key={chosen} code={chosen} onDone={found.refresh} />
            )}
          </aside>
        </div>
      )}
      {drafting && <DraftForm today={of.today} onClose={() => draft(false)} onDone={done} />}
    </section>
  );
}
