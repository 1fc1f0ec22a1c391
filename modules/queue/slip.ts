import iconv from 'iconv-lite';
import type { Words } from '../../kit/words.ts';

/** A ticket as it is printed: no name, no number of the customer. */
export interface SlipContent {
  hall: Words;
  class_name: Words;
  errand: Words | null;
  label: string;
  ahead: number;
  /** When it is called, such as 10:52–10:56; null without a forecast. */
  expected: string | null;
  follow_url: string;
  rules: readonly Words[];
  bring: readonly Words[];
  /** Date, time and kiosk, the same in both languages. */
  stamp: string;
  foot: Words;
}

const words = {
  ahead: (n: number): Words => ({ zh: `前面 ${n} 人`, en: `Ahead: ${n}` }),
  expected: (window: string): Words => ({ zh: `预计 ${window} 叫到`, en: `Called about ${window}` }),
  unknown: { zh: '叫到的时间暂时说不准', en: 'The time is not known yet' },
  scan: { zh: '扫码看排到哪', en: 'Scan to follow' },
  bring: { zh: '请备好：', en: 'Have ready:' },
};

const esc = 0x1b;
const fs = 0x1c;
const gs = 0x1d;

const command = {
  start: Buffer.from([esc, 0x40]),
  /** Text is GB18030 from here on: every Chinese character, rare ones included. */
  chinese: Buffer.from([fs, 0x26]),
  middle: Buffer.from([esc, 0x61, 1]),
  left: Buffer.from([esc, 0x61, 0]),
  /** Characters so many times as wide and high. */
  size: (times: number) => Buffer.from([gs, 0x21, ((times - 1) << 4) | (times - 1)]),
  bold: (on: boolean) => Buffer.from([esc, 0x45, on ? 1 : 0]),
  feed: (lines: number) => Buffer.from([esc, 0x64, lines]),
  cut: Buffer.from([gs, 0x56, 66, 0]),
};

/** Columns of a line in the printer's own font: 58 mm prints 384 dots, 80 mm 576. */
const columns = { 58: 32, 80: 48 } as const;

const width = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u00ff' ? 2 : 1), 0);

/** Breaks a text into lines; a closing mark never begins one. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/[\u0020-\u00ff\u2013\u201c\u201d]+?(?:\s|$)|[\s\S]/gu) ?? []) {
    const closes = /^[，。；：！？）」』、]/.test(word);
    if (line !== '' && width(line) + width(word.trimEnd()) > most && !closes) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

/** A square code printed by the printer itself: model 2, error correction M. */
function qr(text: string, dot: number): Buffer {
  const data = Buffer.from(text, 'ascii');
  const length = data.length + 3;
  const set = (...bytes: number[]) => Buffer.from([gs, 0x28, 0x6b, ...bytes]);
  return Buffer.concat([
    set(4, 0, 0x31, 0x41, 50, 0),
    set(3, 0, 0x31, 0x43, dot),
    set(3, 0, 0x31, 0x45, 49),
    set(length & 0xff, length >> 8, 0x31, 0x50, 48),
    data,
    set(3, 0, 0x31, 0x51, 48),
  ]);
}

/** The bytes a slip printer understands (ESC/POS), on paper of 58 or 80 mm, in the customer's language (QUE-02). */
export function slipBytes(of: SlipContent, paper_mm: 58 | 80, language: 'zh' | 'en'): Buffer {
  const say = (pair: Words): string => pair[language];
  const line = (text: string): Buffer =>
    Buffer.concat(wrapped(text, columns[paper_mm]).map(one => iconv.encode(`${one}\n`, 'gb18030')));
  const expected = of.expected === null ? words.unknown : words.expected(of.expected);
  return Buffer.concat([
    command.start,
    command.chinese,
    command.middle,
    line(say(of.hall)),
    line(of.errand === null ? say(of.class_name) : `${say(of.class_name)}  ${say(of.errand)}`),
    command.size(paper_mm === 80 ? 6 : 4),
    command.bold(true),
    Buffer.from(`${of.label}\n`, 'ascii'),
    command.size(1),
    command.bold(false),
    line(say(words.ahead(of.ahead))),
    line(say(expected)),
    qr(of.follow_url, paper_mm === 80 ? 6 : 5),
    line(say(words.scan)),
    command.left,
    ...of.rules.map(rule => line(say(rule))),
    ...(of.bring.length === 0 ? [] : [line(say(words.bring)), ...of.bring.map(one => line(`□ ${say(one)}`))]),
    command.middle,
    line(of.stamp),
    line(say(of.foot)),
    command.feed(3),
    command.cut,
  ]);
}
