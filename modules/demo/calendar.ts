import { addDays, weekday } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';

/** The national holidays of 2026 with their make-up days (State Council notice of November 2025). */
const holidays: readonly [from: string, days: number, zh: string, en: string][] = [
  ['2026-01-01', 3, '元旦', 'New Year'],
  ['2026-02-15', 9, '春节', 'Spring Festival'],
  ['2026-04-04', 3, '清明', 'Tomb-Sweeping Day'],
  ['2026-05-01', 5, '劳动节', 'Labour Day'],
  ['2026-06-19', 3, '端午', 'Dragon Boat Festival'],
  ['2026-09-25', 3, '中秋', 'Mid-Autumn'],
  ['2026-10-01', 7, '国庆', 'National Day'],
];
const make_up = new Set(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);

/** The working calendar, known until the end of 2026; later days are plain weeks and marked as not yet published. */
export function workCalendar(): Row[] {
  const festive = new Map(
    holidays.flatMap(([from, days, zh, en]) =>
      Array.from({ length: days }, (_, i) => [addDays(from, i), { zh, en }] as const),
    ),
  );
  const rows: Row[] = [];
  for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
    const festival = festive.get(day);
    const works = make_up.has(day) || (festival === undefined && weekday(day) <= 5);
    rows.push({ day, works, name_zh: festival?.zh ?? null, name_en: festival?.en ?? null });
  }
  return rows;
}
