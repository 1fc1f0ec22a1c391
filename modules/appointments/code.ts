/** Damm's table: catches every wrong digit and every swap of neighbours. */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

const checkDigit = (digits: string): string =>
  [...digits].reduce((interim, digit) => damm[Number(interim)]?.[Number(digit)] ?? '0', '0');

/** The n-th booking's code of a hall's day: six digits that do not count up, and a check digit. */
export function codeOf(hall_id: number, day: string, n: number): string {
  const salt = (hall_id * 7_001 + Number(day.replaceAll('-', '')) * 331) % 1_000_000;
  // 387,420,489 shares no factor with a million: each n of a day has a code of its own.
  const body = Number((BigInt(n) * 387_420_489n + BigInt(salt)) % 1_000_000n);
  const digits = String(body).padStart(6, '0');
  return `${digits}${checkDigit(digits)}`;
}

/** Whether seven digits can be a code at all: a mistyped one is told apart before anything is looked up. */
export const isCode = (code: string): boolean =>
  /^\d{7}$/.test(code) && checkDigit(code.slice(0, 6)) === code.slice(6);
