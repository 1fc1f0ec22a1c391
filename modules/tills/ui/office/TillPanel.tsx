import { useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { money, timeOfDay } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { Timeline } from '../../../../kit/ui/Timeline.tsx';
import { tender_words, tenders } from '../../../ledger/tenders.ts';
import type { Act } from '../../../people/ui/act.ts';
import { holds } from '../../../people/ui/holds.ts';
import type { Who } from '../../../people/wire.ts';
import { Case } from './Case.tsx';
import { Surprise } from './Surprise.tsx';
import { type ListedTill, type MatchLine, type TillTrail, waits } from './shapes.ts';
import { Standing } from './TillList.tsx';
import { count_words, event_words, tills as words } from './words.ts';

interface PanelProps {
  hall_id: number;
  who: Who;
  till: ListedTill;
  act: Act;
}

/** One till: how it stands, its case if it differs, every count with what stood beside it, and what happened. */
export function TillPanel({ hall_id, who, till, act }: PanelProps) {
  const say = useSay();
  const [counting, count] = useState(false);
  const trail = useLive<TillTrail>(`/api/halls/${hall_id}/tills/${till.id}/trail`, 'tills');
  const may = holds(who, 'duty_manager', 'hall_manager', 'auditor');
  const why = whyNotCount(till, may);
  return (
    <div className="of-panel">
      <header className="of-panel-head">
        <h2>
          {till.counter_number} {say(words.hall_number)} {say(till.clerk.name)}
        </h2>
        <Standing till={till} />
      </header>
      <p className="of-quiet">
        {say(words.float)} <span className="num">{money(till.float_fen)}</span> <ClauseChip id="CASH-04" />
      </p>
      <Button why={why === undefined ? undefined : say(why)} onPress={() => count(true)}>
        {say(words.surprise)}
      </Button>
      {waits(till) && <Case {...{ hall_id, who, till, act }} />}
      <h3>{say(words.counts)}</h3>
      {(trail.data?.counts ?? []).length === 0 && <p className="of-quiet">{say(words.blind)}</p>}
      {trail.data?.counts.map(one => (
        <section key={one.id} className="of-counted">
          <p>
            <b>{say(count_words[one.kind] ?? words.counts)}</b>{' '}
            <span className="num">{timeOfDay(one.at)}</span> {one.counted_by && say(one.counted_by.name)}
            {one.witness !== null && (
              <>
                {say(words.comma)}
                {say(words.witness)} {say(one.witness.name)}
              </>
            )}
            <b className="num of-end">{money(one.counted_fen)}</b>
          </p>
          {one.lines.length > 0 && <Match lines={one.lines} />}
        </section>
      ))}
      <h3>{say(words.events)}</h3>
      <Timeline
        happenings={(trail.data?.events ?? []).map(one => ({
          id: one.print + one.at + one.what,
          at: one.at,
          what: say(event_words[one.what] ?? { zh: one.what, en: one.what }),
          who: one.by === null ? '' : say(one.by.name),
          print: one.print,
        }))}
      />
      {counting && <Surprise {...{ hall_id, act }} session_id={till.id} onClose={() => count(false)} />}
    </div>
  );
}

function whyNotCount(till: ListedTill, may: boolean) {
  if (!may) return words.surprise_who;
  return till.state === 'open' ? undefined : words.surprise_why;
}

const tender_order: readonly string[] = tenders;

/** Cash first; a tender that nothing was paid with has no row. */
const inOrder = (lines: readonly MatchLine[]): MatchLine[] =>
  lines
    .filter(line => line.tender === 'cash' || line.expected_fen + line.vouchers_fen + line.counted_fen !== 0)
    .sort((a, b) => tender_order.indexOf(a.tender) - tender_order.indexOf(b.tender));

/** Books, vouchers and count of each tender, as they stood beside each other then. */
export function Match({ lines }: { lines: readonly MatchLine[] }) {
  const say = useSay();
  return (
    <table className="of-match">
      <thead>
        <tr>
          <th scope="col">{say(words.match)}</th>
          {[words.books, words.vouchers, words.counted, words.difference].map(head => (
            <th key={head.en} scope="col" className="of-end">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inOrder(lines).map(line => (
          <tr key={line.tender}>
            <th scope="row">{say(tender_words[line.tender])}</th>
            <td className="num">{money(line.expected_fen)}</td>
            <td className="num">{money(line.vouchers_fen)}</td>
            <td className="num">{money(line.counted_fen)}</td>
            <td className={line.difference_fen === 0 ? 'num of-quiet' : 'num of-bad'}>
              {money(line.difference_fen)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
