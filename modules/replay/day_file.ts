import type { Words } from '../../kit/words.ts';

/** One row of a day to play: somebody arrived and took a number. */
export interface Arrival {
  /** Seconds after midnight, in the hall the row comes from. */
  arrival_s: number;
  queue_id: string;
  letter: string;
}

/** What is wrong with one line of a day's file; `line` counts from 1 as an editor does. */
export interface LineFault {
  line: number;
  words: Words;
}

/** A file read: its arrivals in order of time, or the lines that must be mended first. */
export type DayFile = { ok: true; arrivals: Arrival[] } | { ok: false; faults: LineFault[] };

const wanted = ['arrival_s', 'queue_id', 'letter'] as const;
const day_s = 86_400;
/** More faults than these help nobody: the rest is counted. */
const faults_shown = 20;

/**
 * Reads a day's file: comma-separated, a header naming `arrival_s, queue_id, letter` in any order, `#` begins
 * a remark. Every line that is wrong is named with its number, in both languages; nothing is guessed.
 */
export function readDay(text: string): DayFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const head = lines.findIndex(line => !isRemark(line));
  if (head < 0) return bad(1, '文件是空的。', 'The file is empty.');
  const names = cellsOf(lines[head] ?? '');
  const missing = wanted.filter(name => !names.includes(name));
  if (missing.length > 0) {
    const list = missing.join(', ');
    return bad(
      head + 1,
      `表头缺少 ${list}；应为 ${wanted.join(',')}。`,
      `The header lacks ${list}; it should read ${wanted.join(',')}.`,
    );
  }
  const arrivals: Arrival[] = [];
  const faults: LineFault[] = [];
  for (let at = head + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isRemark(line)) continue;
    const read = readLine(line, names);
    if ('zh' in read) faults.push({ line: at + 1, words: read });
    else arrivals.push(read);
  }
  if (faults.length > 0) return { ok: false, faults: shorten(faults) };
  if (arrivals.length === 0) return bad(head + 1, '表头之后没有一行号票。', 'No ticket follows the header.');
  return { ok: true, arrivals: arrivals.sort((a, b) => a.arrival_s - b.arrival_s) };
}

const isRemark = (line: string): boolean => line.trim() === '' || line.trimStart().startsWith('#');

const cellsOf = (line: string): string[] =>
  line.split(',').map(cell => cell.trim().replace(/^"(.*)"$/, '$1'));

function readLine(line: string, names: readonly string[]): Arrival | Words {
  const cells = cellsOf(line);
  if (cells.length !== names.length) {
    return {
      zh: `有 ${cells.length} 列，应为 ${names.length} 列。`,
      en: `has ${cells.length} columns instead of ${names.length}.`,
    };
  }
  const cell = (name: (typeof wanted)[number]): string => cells[names.indexOf(name)] ?? '';
  const said = cell('arrival_s');
  const arrival_s = Number(said);
  if (!/^\d+(\.\d+)?$/.test(said) || arrival_s >= day_s) {
    return {
      zh: `arrival_s「${said}」不是当天的秒数（0 到 86399）。`,
      en: `arrival_s “${said}” is no second of a day (0 to 86399).`,
    };
  }
  const queue_id = cell('queue_id');
  if (queue_id === '') return { zh: 'queue_id 是空的。', en: 'queue_id is empty.' };
  const letter = cell('letter');
  if (letter.length > 4)
    return { zh: `letter「${letter}」太长，最多 4 个字符。`, en: `letter “${letter}” is longer than 4.` };
  return { arrival_s: Math.floor(arrival_s), queue_id, letter };
}

function shorten(faults: LineFault[]): LineFault[] {
  const rest = faults.length - faults_shown;
  if (rest <= 0) return faults;
  const shown = faults.slice(0, faults_shown);
  const last = shown.at(-1);
  if (last !== undefined)
    shown.push({
      line: last.line + 1,
      words: { zh: `此后还有 ${rest} 行有错。`, en: `and ${rest} more lines are wrong.` },
    });
  return shown;
}

const bad = (line: number, zh: string, en: string): DayFile => ({
  ok: false,
  faults: [{ line, words: { zh, en } }],
});
