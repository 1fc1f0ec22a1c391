import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { assessment, type Figures, type Item, items, sharesOf, verdicts } from '../assessment.ts';
import * as wire from '../assessment_wire.ts';
import { assess as words } from './assessment_words.ts';
import { type Assessments, sent, verdict_marks } from './shapes.ts';

type Issued = Assessments['issued'][number];

/** The assessment of a hall: how this year stands item by item, and what was issued and answered (SAF-16). */
export function AssessmentTab({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Assessments>(
    `/api/halls/${hall_id}/safety-assessments`,
    'safety',
    'drills',
    'responsibility',
    'checklists',
    'halls',
  );
  const [answering, answer] = useState<Issued | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={28} />;
  const keep = async ({ answer: text = '' }: Record<string, string>) => {
    const done = await sent(wire.answer, { hall_id, assessment_id: answering?.id ?? '', answer: text });
    if (done) found.refresh();
    return done;
  };
  return (
    <div className="sf-assess">
      <div className="sf-lead">
        <p className="pg-note">
          {say(words.lead)} <ClauseChip id="SAF-16" /> <ClauseChip id="SAF-04" />
        </p>
        <Button icon="printer" onPress={() => window.print()}>
          {say(words.print)}
        </Button>
      </div>
      <Scored title={say(words.so_far(of.now.year))} of={of.now} />
      {of.issued.length === 0 && <EmptyPanel why="none" title={say(words.none)} />}
      {of.issued.map(one => (
        <Scored key={one.id} title={say(words.of_year(one.year))} of={one}>
          <p>
            <StateMark mark={one.state === 'answered' ? 'done' : 'near'}>
              {say(assessment.states[one.state])}
            </StateMark>{' '}
            {one.state === 'issued' && `${say(words.due)} ${isoDay(one.due_at)}`}
          </p>
          {one.note !== '' && (
            <p>
              {say(words.note)}: <Written text={one.note} />
            </p>
          )}
          {one.answer !== null && (
            <p>
              {say(words.answer)}: <Written text={one.answer} />
            </p>
          )}
          {one.state === 'issued' && of.may_answer && (
            <Button kind="primary" onPress={() => answer(one)}>
              {say(assessment.moves.answer.say)}
            </Button>
          )}
        </Scored>
      ))}
      {answering !== null && (
        <AskDialog
          title={say(assessment.moves.answer.say)}
          fields={[{ key: 'answer', label: say(words.what_answer), kind: 'area' }]}
          onClose={() => answer(null)}
          onKeep={keep}
        />
      )}
    </div>
  );
}

interface ScoredProps {
  title: string;
  of: { figures: Figures; score: number; verdict: keyof typeof verdicts };
  children?: React.ReactNode;
}

function Scored({ title, of, children }: ScoredProps) {
  const say = useSay();
  return (
    <section>
      <h2>
        {title} <span className="num">{of.score}</span>{' '}
        <StateMark mark={verdict_marks[of.verdict]}>{say(verdicts[of.verdict])}</StateMark>
      </h2>
      <Table<Item>
        label={title}
        rows={Object.keys(items) as Item[]}
        rowId={one => one}
        columns={columnsOf(say, of.figures)}
        empty={null}
      />
      {children}
    </section>
  );
}

const countedOf = (of: Figures): Record<Item, Words> => ({
  letters: words.of(of.letters, of.heads),
  drills: words.of(of.drills_done, of.drills),
  rounds: words.of(of.walked, of.walked + of.missed),
  hazards: words.late_of(of.hazards_late, of.hazards),
  accidents: words.accidents(of.accidents, of.major_accidents),
  log: words.of(of.logged, of.days),
});

const columnsOf = (say: ReturnType<typeof useSay>, of: Figures): Column<Item>[] => {
  const shares = sharesOf(of);
  const counted = countedOf(of);
  return [
    {
      ...{ id: 'item', head: say(words.item) },
      cell: one => (
        <>
          {say(items[one])} <ClauseChip id={items[one].row} />
        </>
      ),
    },
    {
      ...{ id: 'weight', head: say(words.weight), figures: true },
      cell: one => <span className="num">{items[one].weight}</span>,
    },
    {
      ...{ id: 'counted', head: say(words.counted), figures: true },
      cell: one => <span className="num">{say(counted[one])}</span>,
    },
    {
      ...{ id: 'reached', head: say(words.reached), figures: true },
      cell: one => {
        const share = shares[one];
        return share === null ? (
          say(words.no_record)
        ) : (
          <span className="num">{`${Math.round(share * 100)} %`}</span>
        );
      },
    },
  ];
};
