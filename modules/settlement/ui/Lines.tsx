import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { count, money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Act } from '../../people/ui/act.ts';
import { Reason } from '../../people/ui/Reason.tsx';
import { evidence_words, lineWords, part_words } from '../line_words.ts';
import { explainLine } from '../wire.ts';
import type { SettleLine, Settlement } from './shapes.ts';
import { settle as words } from './words.ts';

const parts = ['books', 'cards', 'papers', 'money'] as const;
const figure = (line: SettleLine, of: number) => (line.unit === 'fen' ? money(of) : count(of));

interface LinesProps {
  hall_id: number;
  of: Settlement;
  act: Act;
  may_explain: boolean;
}

/** 账 卡 票 款: each line expected beside counted; only a line that differs is tinted. */
export function Lines({ hall_id, of, act, may_explain }: LinesProps) {
  const say = useSay();
  const [asked, ask] = useState<SettleLine | null>(null);
  const shown = parts.filter(part => of.lines.some(line => line.part === part));
  return (
    <div className="se-lines">
      <table className="tb-cards">
        <caption className="unseen">{say(words.lines)}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{say(words.item)}</th>
            <th scope="col" className="of-end">
              {say(words.expected)}
            </th>
            <th scope="col" className="of-end">
              {say(words.counted)}
            </th>
            <th scope="col" className="of-end">
              {say(words.difference)}
            </th>
            <th scope="col">{say(words.reason)}</th>
            <th scope="col">{say(words.evidence)}</th>
            <th scope="col" className="of-end">
              {say(words.clause)}
            </th>
          </tr>
        </thead>
        {shown.map(part => (
          <Part key={part} part={part} of={of} {...(may_explain && { onExplain: ask })} />
        ))}
      </table>
      {asked !== null && (
        <Reason
          title={say(words.explain)}
          onClose={() => ask(null)}
          onGive={reason => {
            ask(null);
            void act(explainLine, { hall_id, day: of.day, line_no: asked.line_no, reason });
          }}
        />
      )}
    </div>
  );
}

interface PartProps {
  part: (typeof parts)[number];
  of: Settlement;
  onExplain?: (line: SettleLine) => void;
}

function Part({ part, of, onExplain }: PartProps) {
  const say = useSay();
  const lines = of.lines.filter(line => line.part === part);
  const named = part_words[part];
  const holder = (line: SettleLine) => of.holders.find(one => one.id === line.about)?.name;
  return (
    <tbody>
      {lines.map((line, at) => (
        <tr key={line.line_no} className={line.difference === 0 ? undefined : 'of-differs'}>
          {at === 0 && named !== undefined && (
            <th scope="rowgroup" rowSpan={lines.length} className="se-part">
              <b>{say(named.say)}</b>
              <span>{say(named.by)}</span>
            </th>
          )}
          <th scope="row">{say(lineWords(line, holder(line)))}</th>
          <td className="num of-end" data-head={say(words.expected)}>
            {figure(line, line.expected)}
          </td>
          <td className="num of-end" data-head={say(words.counted)}>
            {figure(line, line.counted)}
          </td>
          <td
            className={line.difference === 0 ? 'num of-end of-quiet' : 'num of-end of-bad'}
            data-head={say(words.difference)}
          >
            {figure(line, line.difference)}
          </td>
          <td className="se-why">
            <Why line={line} {...(onExplain && { onExplain })} />
          </td>
          <td className="num se-evidence" data-head={say(words.evidence)}>
            <div className="tb-in">
              {line.evidence} {say(evidence_words[part] ?? words.evidence)}
            </div>
          </td>
          <td className="of-end">
            <ClauseChip id={named?.rows ?? 'CASH-02'} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Why({ line, onExplain }: { line: SettleLine; onExplain?: (line: SettleLine) => void }) {
  const say = useSay();
  if (line.reason !== null)
    return (
      <span title={line.reason}>
        <q lang="zh-CN">{line.reason}</q> {line.by !== null && <small>{say(line.by)}</small>}
      </span>
    );
  if (line.difference === 0 || onExplain === undefined) return null;
  return (
    <Button kind="quiet" onPress={() => onExplain(line)}>
      {say(words.explain)}
    </Button>
  );
}

/** Books, vouchers and counts of the tills as three figures: equal, or not. */
export function ThreeWays({ of }: { of: Settlement }) {
  const say = useSay();
  if (of.match === null) return null;
  const { books_fen, vouchers_fen, counted_fen, difference_fen } = of.match;
  const apart = difference_fen !== 0;
  return (
    <section className="se-three">
      <h2>
        {say(words.three)} <ClauseChip id="CASH-02" />
      </h2>
      <Figure name={say(words.books)} fen={books_fen} />
      <b aria-hidden="true">{books_fen === vouchers_fen ? '=' : '≠'}</b>
      <Figure name={say(words.vouchers)} fen={vouchers_fen} bad={books_fen !== vouchers_fen} />
      <b aria-hidden="true">{vouchers_fen === counted_fen ? '=' : '≠'}</b>
      <Figure name={say(words.count)} fen={counted_fen} bad={apart} />
      <Figure name={say(words.never_netted)} fen={difference_fen} bad={apart} end />
    </section>
  );
}

function Figure(of: { name: string; fen: number; bad?: boolean; end?: boolean }) {
  return (
    <p className={of.end === true ? 'se-figure of-end' : 'se-figure'}>
      <span>{of.name}</span>
      <b className={of.bad === true ? 'num of-bad' : 'num'}>{money(of.fen)}</b>
    </p>
  );
}
