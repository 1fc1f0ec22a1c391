import { parseInstant } from '../clock.ts';
import type { Language } from '../words.ts';

/** A moment as it comes over the wire: ISO 8601 text, or epoch milliseconds. */
export type When = string | number;

const hallZone = 'Asia/Shanghai';
const formats = new Map<string, Intl.DateTimeFormat>();

function parts(when: When, locale: string, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { timeZone: hallZone, ...options });
    formats.set(key, format);
  }
  return Object.fromEntries(format.formatToParts(epoch(when)).map(part => [part.type, part.value]));
}

/** Epoch milliseconds of a wire moment. */
export function epoch(when: When): number {
  return typeof when === 'number' ? when : parseInstant(when).getTime();
}

/** The time on the hall's clock: 10:42, or 10:42:07 with seconds. The same in both languages. */
export function timeOfDay(when: When, seconds = false): string {
  const p = parts(when, 'en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  return seconds ? `${p.hour}:${p.minute}:${p.second}` : `${p.hour}:${p.minute}`;
}

/** The day for people: 11月20日 周五 · Fri 20 Nov. */
export function dayOf(when: When, language: Language): string {
  if (language === 'zh') {
    const p = parts(when, 'zh-CN', { month: 'numeric', day: 'numeric', weekday: 'short' });
    return `${p.month}月${p.day}日 ${p.weekday}`;
  }
  const p = parts(when, 'en-GB', { month: 'short', day: 'numeric', weekday: 'short' });
  return `${p.weekday} ${p.day} ${p.month}`;
}

/** A moment to come, as a promise is read: its time today, and with the day when that is another one. */
export const momentOf = (when: When, now: When, language: Language): string =>
  isoDay(when) === isoDay(now) ? timeOfDay(when) : `${dayOf(when, language)} ${timeOfDay(when)}`;

/** The day as a customer reads it from afar: 11月20日 星期五 · Friday 20 November. */
export function longDayOf(when: When, language: Language): string {
  if (language === 'zh') {
    const p = parts(when, 'zh-CN', { month: 'numeric', day: 'numeric', weekday: 'long' });
    return `${p.month}月${p.day}日 ${p.weekday}`;
  }
  const p = parts(when, 'en-GB', { month: 'long', day: 'numeric', weekday: 'long' });
  return `${p.weekday} ${p.day} ${p.month}`;
}

/** A business day with its weekday: 2026-11-20 周五 · Fri 20 Nov. */
export function dayWords(day: string, language: Language): string {
  const shown = dayOf(`${day}T12:00:00+08:00`, language);
  return language === 'zh' ? `${day} ${shown.slice(-2)}` : shown;
}

/** The date for paper and files: 2026-11-20. */
export function isoDay(when: When): string {
  const p = parts(when, 'en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${p.year}-${p.month}-${p.day}`;
}

/** A duration on a running clock: 06:42, 1:06:42 from an hour on. Milliseconds in, cut down to whole seconds. */
export function elapsed(duration_ms: number): string {
  const total = Math.max(0, Math.floor(duration_ms / 1000));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = String(total % 60).padStart(2, '0');
  const mm = String(minutes).padStart(2, '0');
  return hours > 0 ? `${hours}:${mm}:${seconds}` : `${mm}:${seconds}`;
}

/** A short duration without leading zero: 1:24, for «over by». */
export function shortElapsed(duration_ms: number): string {
  return elapsed(duration_ms).replace(/^0(?=\d:)/, '');
}

/** A promised wait in whole minutes, always as a range: 9–13. One figure when both ends agree. */
export function range(low: number, high: number): string {
  return low === high ? String(low) : `${low}–${high}`;
}

/** A promised wait with its unit: 9–13 分钟 · 9–13 min. */
export function minutesRange(low: number, high: number, language: Language): string {
  return `${range(low, high)} ${language === 'zh' ? '分钟' : 'min'}`;
}

/** The window in which a ticket is called: 10:52–10:56. */
export function timeWindow(from: When, to: When): string {
  return `${timeOfDay(from)}–${timeOfDay(to)}`;
}

/** How many people: 6 人 · 6 people · 1 person. */
export function people(count: number, language: Language): string {
  if (language === 'zh') return `${count} 人`;
  return `${count} ${count === 1 ? 'person' : 'people'}`;
}

/** A count with thousands set off: 1,286. */
export function count(n: number, decimals = 0): string {
  const text = Math.abs(n).toFixed(decimals);
  const [whole = '0', rest] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const figure = rest === undefined ? grouped : `${grouped}.${rest}`;
  return n < 0 && Number(text) !== 0 ? `−${figure}` : figure;
}

/** A share as a percentage, one decimal: 93.4. The sign is set by the page, small. */
export function percent(share: number, decimals = 1): string {
  return count(share * 100, decimals);
}

/** An amount in its parts, so that fen can be set small: sign, yuan with thousands, two figures of fen. */
export function moneyParts(amount_fen: number): { sign: '' | '−'; yuan: string; fen: string } {
  if (!Number.isSafeInteger(amount_fen)) throw new RangeError(`fen must be whole: ${amount_fen}`);
  const whole = Math.abs(amount_fen);
  return {
    sign: amount_fen < 0 ? '−' : '',
    yuan: count(Math.floor(whole / 100)),
    fen: String(whole % 100).padStart(2, '0'),
  };
}

/** An amount as one text: −1,286.00. Whole fen in. */
export function money(amount_fen: number): string {
  const { sign, yuan, fen } = moneyParts(amount_fen);
  return `${sign}${yuan}.${fen}`;
}

/** The language somebody wrote in, for the `lang` of a sentence that is shown as it was written. */
export function writtenIn(text: string): 'zh-CN' | 'en' {
  return /[\u3400-\u9fff]/.test(text) ? 'zh-CN' : 'en';
}
