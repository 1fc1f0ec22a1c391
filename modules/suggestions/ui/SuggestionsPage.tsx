import { useState } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { Page } from '../../../kit/ui/Page.tsx';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { BookPanel } from './BookPanel.tsx';
import { Gatherings } from './Gatherings.tsx';
import { RegisterPanel } from './RegisterPanel.tsx';
import type { Register } from './shapes.ts';
import './suggestions.css';
import { figures, words } from './words.ts';

const rates = ['reply', 'timely', 'adopted', 'effective'] as const;
const percent = (of: number | null): string => (of === null ? '–' : `${of.toFixed(of === 100 ? 0 : 1)}%`);

/** Opinions (意见建议): the register with its clocks, the book and its daily reading, and when customers are asked (SUG-01 to SUG-05). */
export function SuggestionsPage({ hall_id, month }: { hall_id: number; month: string }) {
  const say = useSay();
  const found = useLive<Register>(
    `/api/halls/${hall_id}/opinions?month=${month}`,
    'suggestions',
    'checklists',
    'halls',
  );
  const [tab, open] = useState('register');
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={40} />;
  const given = { hall_id, of, onDone: found.refresh };
  return (
    <Page title={say(words.title)} clauses={['SUG-01', 'SUG-02', 'SUG-05']}>
      <Figures of={of.figures} />
      <Tabs
        label={say(words.title)}
        open={tab}
        onOpen={open}
        tabs={[
          {
            id: 'register',
            name: say(words.register),
            panel: <RegisterPanel {...given} month={month} />,
          },
          { id: 'book', name: say(words.book), panel: <BookPanel {...given} /> },
          { id: 'gatherings', name: say(words.gatherings), panel: <Gatherings {...given} /> },
        ]}
      />
    </Page>
  );
}

function Figures({ of }: { of: Register['figures'] }) {
  const say = useSay();
  const line: [string, string][] = [
    [say(figures.received), String(of.received)],
    [say(figures.from_book), String(of.from_book)],
    ...rates.map((one): [string, string] => [say(figures[one]), percent(of.rates[one])]),
    [say(figures.effect_days), of.effect_days?.toFixed(1) ?? '–'],
  ];
  return (
    <dl className="sg-figures">
      {line.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
