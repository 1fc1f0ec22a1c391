import { BarChart } from '../../../kit/ui/Charts.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import { sections } from '../sheet.ts';
import type { Figures } from './shapes.ts';
import { mystery as words } from './words.ts';

/** What mystery visits found over four quarters: by quarter, part and hall, and how far scorers differ (MYS-06). */
export function FiguresPage() {
  const say = useSay();
  const found = useLive<Figures>('/api/mystery-figures', 'mystery');
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={40} />;
  if (of.quarters.length === 0) return <EmptyPanel why="none" title={say(words.no_figures)} />;
  return (
    <div className="my-figures">
      <Quarters of={of} />
      <section>
        <h2>
          {say(words.deviation)} <ClauseChip id="MYS-06" />
        </h2>
        <p>{say(words.deviation_of(of.deviation))}</p>
        <p>{say(words.doubles_of(of.deviation.doubles, of.deviation.double_mean))}</p>
      </section>
      <section>
        <h2>{say(words.sections)}</h2>
        <ul className="my-sections">
          {of.sections.map(one => (
            <li key={one.section}>
              <span>{say(sections[one.section])}</span>
              <i aria-hidden="true">
                <i
                  className={(one.reached ?? 0) < 70 ? 'my-low' : undefined}
                  style={{ width: `${one.reached ?? 0}%` }}
                />
              </i>
              <span className="num">{one.reached === null ? '–' : `${one.reached.toFixed(1)} %`}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say(words.fails)}</h2>
        <ul className="my-findings">
          {of.fails.map(one => (
            <li key={one.say.zh} className="my-row">
              <span>{say(one.say)}</span>
              <span className="num">{say(words.failed(one.failed, one.of))}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="my-halls">
        <h2>{say(words.by_hall)}</h2>
        <Table<Figures['halls'][number]>
          label={say(words.by_hall)}
          rows={of.halls}
          rowId={one => String(one.id)}
          firstSort={{ column: 'mean', direction: 'up' }}
          columns={[
            { id: 'hall', head: say(words.hall), cell: one => say(one.name), sortBy: one => one.id },
            {
              id: 'visits',
              head: say(words.visits),
              figures: true,
              cell: one => one.visits,
              sortBy: one => one.visits,
            },
            {
              id: 'mean',
              head: say(words.mean),
              figures: true,
              cell: one => one.mean.toFixed(1),
              sortBy: one => one.mean,
            },
            {
              id: 'last',
              head: say(words.last),
              figures: true,
              cell: one => one.last.toFixed(1),
              sortBy: one => one.last,
            },
          ]}
        />
      </section>
    </div>
  );
}

function Quarters({ of }: { of: Figures }) {
  const say = useSay();
  return (
    <section>
      <h2>
        {say(words.by_quarter)} <ClauseChip id="MYS-01" />
      </h2>
      <BarChart
        values={of.quarters.map(one => one.mean)}
        label={of.quarters.map(one => `${one.quarter} ${one.mean.toFixed(1)}`).join(', ')}
        width={280}
        height={72}
      />
      <ul className="my-findings">
        {of.quarters.map(one => (
          <li key={one.quarter} className="my-row">
            <span className="num">{one.quarter}</span>
            <span>
              <b className="num">{one.mean.toFixed(1)}</b>{' '}
              <small className="num">
                {say(words.visits)} {one.visits}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
