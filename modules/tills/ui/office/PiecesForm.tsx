import { denominations, type Pieces, worthOf } from '../../../../kit/money.ts';
import { halfWidth } from '../../../../kit/typed.ts';
import { money } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { tills as words } from './words.ts';

/** What was typed beside each note and coin. */
export type Typed = Record<string, string>;

/** The pieces that were typed; a field left empty counts none. Undefined when something is no whole number. */
export function piecesOf(typed: Typed): Pieces | undefined {
  const found: Pieces = {};
  for (const piece of denominations) {
    const text = (typed[piece] ?? '').trim();
    if (text === '') continue;
    if (!/^\d{1,5}$/.test(text)) return undefined;
    if (Number(text) > 0) found[piece] = Number(text);
  }
  return found;
}

const face = (piece: number) => (piece >= 100 ? String(piece / 100) : (piece / 100).toFixed(1));
const yuan_word = { zh: '元', en: 'yuan' };
const of_words = { zh: '张', en: 'pcs' };

/** Notes and coins counted by piece, largest first, each with what it comes to. */
export function PiecesForm({ typed, onType }: { typed: Typed; onType: (typed: Typed) => void }) {
  const say = useSay();
  const pieces = piecesOf(typed);
  return (
    <table className="of-pieces">
      <caption className="unseen">{say(words.pieces)}</caption>
      <tbody>
        {denominations.map(piece => (
          <tr key={piece}>
            <th scope="row">
              <label htmlFor={`piece-${piece}`}>
                {face(piece)} {say(yuan_word)}
              </label>
            </th>
            <td>
              <input
                id={`piece-${piece}`}
                className="fd-in num"
                inputMode="numeric"
                autoComplete="off"
                value={typed[piece] ?? ''}
                onChange={event => onType({ ...typed, [piece]: halfWidth(event.target.value) })}
              />
              <span>{say(of_words)}</span>
            </td>
            <td className="num">{money(piece * Number(pieces?.[piece] ?? 0))}</td>
          </tr>
        ))}
        <tr className="of-sum">
          <th scope="row">{say(words.total)}</th>
          <td />
          <td className="num">{pieces === undefined ? '—' : money(worthOf(pieces))}</td>
        </tr>
      </tbody>
    </table>
  );
}
