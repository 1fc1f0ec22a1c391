import { halfWidth } from './typed.ts';

/** Money in the hall: a whole number of fen (1 yuan = 100 fen). Never a fraction, never a float. */
export type Fen = number;

/** Whether a value is a whole number of fen that adds up exactly. */
export const isFen = (value: unknown): value is Fen =>
  typeof value === 'number' && Number.isSafeInteger(value);

/** The sum of some amounts; throws when one of them is no whole number of fen, which only we can get wrong. */
export function sumFen(amounts: readonly Fen[]): Fen {
  let total = 0;
  for (const one of amounts) {
    if (!isFen(one)) throw new RangeError(`not a whole number of fen: ${one}`);
    total += one;
  }
  if (!isFen(total)) throw new RangeError('a sum of money beyond what adds up exactly');
  return total;
}

/** Fen as a person reads yuan: `1,234.50`; a minus sign in front of what is owed. */
export function yuan(fen: Fen): string {
  const whole = Math.trunc(Math.abs(fen) / 100);
  const rest = String(Math.abs(fen) % 100).padStart(2, '0');
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '−' : ''}${grouped}.${rest}`;
}

/** What a person typed as yuan, in fen; undefined when it is no amount: `60`, `60.5`, `1,286.00`, `６０．５`. */
export function parseYuan(typed: string): Fen | undefined {
  const found = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?$/.exec(halfWidth(typed).trim());
  if (found === null) return undefined;
  const whole = Number((found[1] ?? '').replaceAll(',', ''));
  return whole * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

/**
 * What a person typed as yuan, to be sent, in fen: nothing typed is nothing, and what is no amount is below nothing, which no
 * address takes, so that the refusal stands at its field instead of a nought on record.
 */
export const typedFen = (typed: string): Fen => (typed.trim() === '' ? 0 : (parseYuan(typed) ?? -1));

/** What a person typed of a sum that may be below nothing: `-50` where more went back than came. */
export function parseSum(typed: string): Fen | undefined {
  const [, minus, rest = ''] = /^(-?)(.*)$/.exec(halfWidth(typed).trim()) ?? [];
  const fen = parseYuan(rest);
  return fen === undefined || minus !== '-' ? fen : 0 - fen;
}

/** The notes and coins of a till, largest first, in fen each. */
export const denominations = [10000, 5000, 2000, 1000, 500, 100, 50, 10] as const;

/** Whether an amount can lie on the table: nothing is smaller than the smallest coin, a tenth of a yuan. */
export const inCoins = (fen: Fen): boolean => fen % 10 === 0;

/** What of an amount coins can pay. */
export const downToCoins = (fen: Fen): Fen => fen - (fen % 10);

/** How many pieces of each note or coin lie on the table: `{ "10000": 38, "5000": 7 }`. */
export type Pieces = Record<string, number>;

/** What the counted pieces are worth. */
export const worthOf = (pieces: Pieces): Fen =>
  sumFen(Object.entries(pieces).map(([piece, count]) => Number(piece) * count));

/** Change in as few pieces as notes and coins allow; what is below the smallest coin stays over. */
export function changeIn(fen: Fen): { piece: Fen; count: number }[] {
  const found: { piece: Fen; count: number }[] = [];
  let left = fen;
  for (const piece of denominations) {
    const count = Math.floor(left / piece);
    if (count > 0) found.push({ piece, count });
    left -= count * piece;
  }
  return found;
}

/** An amount as it is said over the counter: `100 元`, `40.5 元`, without idle zeros. */
export function spokenYuan(fen: Fen): string {
  const text = yuan(fen).replaceAll(',', '');
  return text.replace(/\.00$/, '').replace(/(\.\d)0$/, '$1');
}
