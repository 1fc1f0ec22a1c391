import { money, timeOfDay } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { StateMark } from '../../../../kit/ui/StateMark.tsx';
import { type ListedTill, waits } from './shapes.ts';
import { state_words, tills as words } from './words.ts';

/** The tills of a day beside the settlement: counter, clerk, count, difference, closed when; nothing is added up across persons but the total. */
export function TillList({ tills }: { tills: readonly ListedTill[] }) {
  const say = useSay();
  const counted = tills.reduce((sum, one) => sum + (one.counted_fen ?? 0), 0);
  const difference = tills.reduce((sum, one) => sum + (one.difference_fen ?? 0), 0);
  const none = tills.every(one => one.counted_fen === null);
  return (
    <table className="of-tills">
      <caption className="unseen">{say(words.of_day)}</caption>
      <tbody>
        {tills.map(one => (
          <tr key={one.id} className={waits(one) ? 'of-differs' : undefined}>
            <th scope="row" className="num">
              {one.counter_number}
            </th>
            <td>{say(one.clerk.name)}</td>
            <td className="num">{one.counted_fen === null ? '—' : money(one.counted_fen)}</td>
            <td className={one.difference_fen ? 'num of-bad' : 'num of-quiet'}>
              {one.difference_fen === null ? '—' : money(one.difference_fen)}
            </td>
            <td className="of-end">
              <Standing till={one} />
            </td>
          </tr>
        ))}
        <tr className="of-sum">
          <td />
          <th scope="row">{say(words.total)}</th>
          <td className="num">{none ? '—' : money(counted)}</td>
          <td className={difference === 0 ? 'num' : 'num of-bad'}>{none ? '—' : money(difference)}</td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

/** How a till stands in a word: when it was closed, or what it waits for. */
export function Standing({ till }: { till: ListedTill }) {
  const say = useSay();
  if (till.closed_at !== null) return <span className="num">{timeOfDay(till.closed_at)}</span>;
  if (till.state === 'discrepancy_review')
    return <StateMark mark="over">{say(words.waits_decision)}</StateMark>;
  if (till.state === 'discrepancy') return <StateMark mark="over">{say(words.waits_explanation)}</StateMark>;
  return (
    <StateMark mark={till.state === 'open' ? 'running' : 'not-open'}>
      {say(state_words[till.state] ?? words.not_counted)}
    </StateMark>
  );
}
