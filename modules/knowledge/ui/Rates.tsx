import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import { type Topic, topic_words } from '../topics.ts';
import type { RatesBelow, RatesIn } from './shapes.ts';
import { knowledge as words } from './words.ts';

interface Row {
  id: string;
  say: Words;
  asked: number;
  rate: number | null;
}

/** How right people are by their test questions: of one hall by name, of many hall by hall; by topic, answer and week (SVC-04). */
export function Rates({ hall_id }: { hall_id: number | null }) {
  const say = useSay();
  const path = hall_id === null ? '/api/knowledge/rates' : `/api/halls/${hall_id}/knowledge/rates`;
  const found = useLive<RatesIn & RatesBelow>(path, 'knowledge');
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={32} />;
  if (of.whole.rate === null)
    return (
      <EmptyPanel why="none" title={say(words.no_tests)}>
        {say(words.no_tests_note)}
      </EmptyPanel>
    );
  const who: Row[] =
    hall_id === null
      ? of.halls.map(one => ({ id: String(one.hall_id), say: one.name, asked: one.asked, rate: one.rate }))
      : of.people.map(one => ({ id: one.name.zh, say: one.name, asked: one.asked, rate: one.rate }));
  const lowest = of.answers.map(asRow).sort((a, b) => (a.rate ?? 101) - (b.rate ?? 101));
  const topics = of.topics.map(one =>
    asRow({ ...one, code: one.topic, say: topic_words[one.topic as Topic] ?? topic_words.other }),
  );
  const weeks = of.weeks.map(one => asRow({ ...one, code: one.week, say: { zh: one.week, en: one.week } }));
  const table = (head: Words, rows: Row[]) => (
    <section>
      <h2>{say(head)}</h2>
      <Table<Row> label={say(head)} columns={columnsOf(say, of.target)} rows={rows} rowId={one => one.id} />
    </section>
  );
  return (
    <div className="kn-rates">
      <p className="kn-whole">
        <b className={of.whole.rate < of.target ? 'kn-bad num' : 'num'}>{of.whole.rate.toFixed(1)} %</b>
        <span>
          {say(words.whole)} · {say(words.asked(of.whole.asked))} · {say(words.target(of.target))}{' '}
          <ClauseChip id="SVC-04" />
        </span>
      </p>
      <div className="kn-tables">
        <div>
          {table(hall_id === null ? words.by_hall : words.by_person, who)}
          {table(words.by_week, weeks.reverse())}
        </div>
        <div>
          {table(words.by_topic, topics)}
          {table(words.by_answer, lowest)}
        </div>
      </div>
    </div>
  );
}

const asRow = (of: { code: string; say: Words; asked: number; rate: number | null }): Row => ({
  ...{ id: of.code, say: of.say, asked: of.asked, rate: of.rate },
});

const columnsOf = (say: (of: Words) => string, target: number): Column<Row>[] => [
  { id: 'who', head: say(words.who), cell: one => say(one.say), sortBy: one => say(one.say) },
  {
    id: 'asked',
    head: say(words.count),
    figures: true,
    cell: one => one.asked,
    sortBy: one => one.asked,
  },
  {
    id: 'rate',
    head: say(words.share),
    figures: true,
    cell: one =>
      one.rate === null ? (
        '–'
      ) : (
        <span className={one.rate < target ? 'kn-bad' : undefined}>{one.rate.toFixed(1)} %</span>
      ),
    sortBy: one => one.rate ?? -1,
  },
];
