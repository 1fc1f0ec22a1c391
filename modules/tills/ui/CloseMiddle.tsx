import { Money } from '../../../kit/ui/BigNumber.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { money } from '../../../kit/ui/format.ts';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { KeyCap } from '../../../kit/ui/KeyCap.tsx';
import { useKeys } from '../../../kit/ui/keys.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { tenders } from '../../ledger/tenders.ts';
import { emptyOf, sumOf } from './Pieces.tsx';
import type { Closing, Till } from './till.ts';
import { words } from './words.ts';

/** The middle of the close: bars where figures will come, then the three-way match and the explanation. */
export function CloseMiddle({ closing }: { closing: Closing }) {
  return (
    <div className="tl-match">
      {closing.of.lines.length === 0 ? <Blind closing={closing} /> : <Compared closing={closing} />}
    </div>
  );
}

function Blind({ closing }: { closing: Closing }) {
  const say = useSay();
  const left = emptyOf(closing.typed);
  return (
    <>
      <div className="tl-head">
        <h2>
          {say(words.difference)} <small>{say(words.after_lock)}</small>
        </h2>
        <i className="tl-bar tl-bar-l" />
      </div>
      {[words.books, words.papers].map(name => (
        <div className="tl-row" key={name.zh}>
          <Icon name="lock" size={16} />
          <span>
            <b>{say(name)}</b>
            <small>{say(words.after_count)}</small>
          </span>
          <i className="tl-bar" />
        </div>
      ))}
      <div className="tl-row tl-last">
        <i />
        <span>
          <b>{say(words.cash)}</b>
          <small>{say(left === 0 ? words.all_filled : words.counting(left))}</small>
        </span>
        <Money amount_fen={sumOf(closing.typed)} size="2xl" />
      </div>
      <h3 className="tl-blind">{say(words.blind)}</h3>
      <p>{say(words.blind_note)}</p>
      <ol className="tl-rules">
        {[words.rule_1, words.rule_2, words.rule_3].map((rule, at) => (
          <li key={rule.zh}>
            <b className="num">{at + 1}</b> {say(rule)}
          </li>
        ))}
      </ol>
    </>
  );
}

function Compared({ closing }: { closing: Closing }) {
  const say = useSay();
  const { of } = closing;
  const cash = of.lines.find(line => line.tender === 'cash');
  const by = of.difference_fen ?? 0;
  const bad = by !== 0;
  return (
    <>
      <div className={bad ? 'tl-head tl-head-bad' : 'tl-head'}>
        <h2>
          {say(headOf(by).head)} <small>{say(headOf(by).note)}</small>
        </h2>
        <Money
          amount_fen={Math.abs(by)}
          size="4xl"
          tone={bad ? 'bad' : 'ok'}
          unit={say({ zh: '元', en: 'yuan' })}
        />
      </div>
      {cash !== undefined && (
        <>
          <Row sign="" name={say(words.books)} fen={cash.expected_fen} bad={false} />
          <Row
            sign={cash.vouchers_fen === cash.expected_fen ? '=' : '≠'}
            name={say(words.papers)}
            fen={cash.vouchers_fen}
            bad={cash.vouchers_fen !== cash.expected_fen}
          />
          <Row
            sign={cash.counted_fen === cash.expected_fen ? '=' : '≠'}
            name={say(words.cash)}
            fen={cash.counted_fen}
            bad={cash.counted_fen !== cash.expected_fen}
          />
        </>
      )}
      <MatchTable of={of} />
      {of.state === 'discrepancy' && <Explain closing={closing} />}
      {of.explanation !== null && (
        <p className="tl-said" lang="zh-CN">
          {of.explanation}
        </p>
      )}
    </>
  );
}

function headOf(by: number) {
  if (by === 0) return { head: words.even, note: words.even_note };
  return by < 0 ? { head: words.short, note: words.short_note } : { head: words.over, note: words.over_note };
}

function Row({ sign, name, fen, bad }: { sign: string; name: string; fen: number; bad: boolean }) {
  return (
    <div className={bad ? 'tl-row tl-row-bad' : 'tl-row'}>
      <b className={bad ? 'tl-ne' : 'tl-eq'}>{sign}</b>
      <span>
        <b>{name}</b>
      </span>
      <Money amount_fen={fen} size="2xl" tone={bad ? 'bad' : 'ink'} />
    </div>
  );
}

function MatchTable({ of }: { of: Till }) {
  const say = useSay();
  return (
    <table className="tl-table">
      <thead>
        <tr>
          {[words.tender, words.books, words.papers, words.found, words.difference].map(name => (
            <th key={name.zh}>{say(name)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tenders
          .flatMap(tender => of.lines.filter(line => line.tender === tender))
          .map(line => (
            <tr key={line.tender} className={line.difference_fen === 0 ? undefined : 'tl-row-bad'}>
              <th scope="row">{say(words[line.tender])}</th>
              <td className="num">{money(line.expected_fen)}</td>
              <td className="num">{money(line.vouchers_fen)}</td>
              <td className="num">{money(line.counted_fen)}</td>
              <td className="num">
                {line.difference_fen === 0 ? `✓ ${say(words.flat)}` : money(line.difference_fen)}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const reasons = [words.reason_1, words.reason_2, words.reason_3];

function Explain({ closing }: { closing: Closing }) {
  const say = useSay();
  const { explanation, explain } = closing;
  useKeys(Object.fromEntries(reasons.map((reason, at) => [String(at + 1), () => explain(say(reason))])));
  return (
    <section className="tl-explain">
      <header className="cd-hd">
        <h3>{say(words.explain)}</h3>
        <ClauseChip id="CASH-03" />
      </header>
      <ul className="cd-ask">
        {reasons.map((reason, at) => (
          <li key={reason.zh}>
            <button type="button" onClick={() => explain(say(reason))}>
              <KeyCap>{at + 1}</KeyCap> {say(reason)}
            </button>
          </li>
        ))}
      </ul>
      <textarea
        className="fd-in"
        rows={2}
        maxLength={200}
        aria-label={say(words.explain)}
        placeholder={say(words.say_more)}
        value={explanation}
        onChange={event => explain(event.target.value)}
      />
    </section>
  );
}
