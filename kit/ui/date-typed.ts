const forms = [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/, /^(\d{4})(\d{2})(\d{2})$/];
const short = /^(\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * The ISO day somebody typed: `2026-11-20`, `2026/11/20`, `20261120`, `2026年11月20日`, or `11-20` in the year of `near`
 * (an ISO day; without one a short form says nothing). Undefined for what is no day of the calendar, '' for nothing.
 */
export function dateAsTyped(typed: string, near: string): string | undefined {
  const text = typed.trim();
  if (text === '') return '';
  const year_near = near.slice(0, 4);
  const found = forms.map(form => form.exec(text)).find(one => one !== null);
  const brief = found === undefined && year_near !== '' ? short.exec(text) : null;
  const [year, month, day] = found?.slice(1) ?? (brief === null ? [] : [year_near, ...brief.slice(1)]);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isDay(Number(year), Number(month), Number(day))
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined;
}

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(year: number, month: number, day: number): boolean {
  const length = month === 2 && leap(year) ? 29 : lengths[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}
