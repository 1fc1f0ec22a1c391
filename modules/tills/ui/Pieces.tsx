import type { KeyboardEvent, RefObject } from 'react';
import { type Pieces as Counted, denominations, worthOf, yuan } from '../../../kit/money.ts';
import { halfWidth } from '../../../kit/typed.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { words } from './words.ts';

/** What was typed for each piece; empty is not nought. */
export type Typed = Record<string, string>;

/** How many fields are empty still. */
export const emptyOf = (typed: Typed): number =>
  denominations.filter(piece => (typed[piece] ?? '') === '').length;

/** The typed counts as numbers. */
export const countedOf = (typed: Typed): Counted =>
  Object.fromEntries(denominations.map(piece => [String(piece), Number(typed[piece] ?? 0)]));

/** What is on the table so far, fen. */
export const sumOf = (typed: Typed): number => worthOf(countedOf(typed));

interface PiecesProps {
  typed: Typed;
  onType: (typed: Typed) => void;
  /** Set when the count is locked: figures instead of fields. */
  locked: boolean;
  box?: RefObject<HTMLTableElement | null>;
  /** Enter in the last field. */
  onLast?: () => void;
}

/** Notes and coins, largest first, one field each; Enter goes to the next (CASH-02). */
export function Pieces({ typed, onType, locked, box, onLast }: PiecesProps) {
  const say = useSay();
  const step = (event: KeyboardEvent<HTMLInputElement>, at: number) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const fields = event.currentTarget.closest('table')?.querySelectorAll('input');
    const next = fields?.[at + 1];
    if (next === undefined) onLast?.();
    else next.focus();
  };
  return (
    <table className="tl-pieces" ref={box}>
      <thead>
        <tr>
          <th>{say(words.piece)}</th>
          <th>{say(words.how_many)}</th>
          <th>{say(words.sum)}</th>
        </tr>
      </thead>
      <tbody>
        {denominations.map((piece, at) => (
          <tr key={piece} className={`tl-p${piece}`}>
            <th scope="row">
              <b className="num">{piece / 100}</b> {say(piece > 100 ? words.note : words.coin)}
            </th>
            <td>
              {locked ? (
                <b className="num">{typed[piece] ?? 0}</b>
              ) : (
                <input
                  className="num"
                  inputMode="numeric"
                  autoComplete="off"
                  aria-label={`${piece / 100} ${say(piece > 100 ? words.note : words.coin)}`}
                  value={typed[piece] ?? ''}
                  onKeyDown={event => step(event, at)}
                  onChange={event =>
                    onType({
                      ...typed,
                      [piece]: halfWidth(event.target.value).replace(/\D/g, '').slice(0, 5),
                    })
                  }
                />
              )}
            </td>
            <td className="num">
              {(typed[piece] ?? '') === '' && !locked ? '—' : yuan(piece * Number(typed[piece] ?? 0))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
