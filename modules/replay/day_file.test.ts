import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDay } from './day_file.ts';

const head = 'arrival_s,queue_id,letter\n';

const faultsOf = (text: string) => {
  const day = readDay(text);
  return day.ok ? [] : day.faults.map(fault => `${fault.line} ${fault.words.en}`);
};

test('the days that come with the product are read whole and in order', () => {
  for (const [name, tickets] of [
    ['wlochy', 648],
    ['mokotow', 1072],
  ] as const) {
    const day = readDay(readFileSync(`demo/days/${name}.csv`, 'utf8'));
    const arrivals = day.ok ? day.arrivals : [];
    expect(arrivals).toHaveLength(tickets);
    expect(
      arrivals.every((one, place) => place === 0 || one.arrival_s >= arrivals[place - 1]!.arrival_s),
    ).toBe(true);
  }
});

test('remarks, another order of columns, Windows line ends, quotes and an unsorted file are fine', () => {
  const day = readDay('\uFEFF# a remark\r\nletter,arrival_s,queue_id\r\nB,61.7,"7"\r\n\r\nA,60,7\r\n');
  expect(day).toEqual({
    ok: true,
    arrivals: [
      { arrival_s: 60, queue_id: '7', letter: 'A' },
      { arrival_s: 61, queue_id: '7', letter: 'B' },
    ],
  });
});

test.each([
  ['', '1 The file is empty.'],
  ['# only a remark\n', '1 The file is empty.'],
  [
    'arrival_s;queue_id;letter\n',
    '1 The header lacks arrival_s, queue_id, letter; it should read arrival_s,queue_id,letter.',
  ],
  [
    '# x\narrival_s,queue\n',
    '2 The header lacks queue_id, letter; it should read arrival_s,queue_id,letter.',
  ],
  [head, '1 No ticket follows the header.'],
  [`${head}60,1,A\n60,1\n`, '3 has 2 columns instead of 3.'],
  [`${head}9:00,1,A\n`, '2 arrival_s “9:00” is no second of a day (0 to 86399).'],
  [`${head}-1,1,A\n`, '2 arrival_s “-1” is no second of a day (0 to 86399).'],
  [`${head}86400,1,A\n`, '2 arrival_s “86400” is no second of a day (0 to 86399).'],
  [`${head}60,,A\n`, '2 queue_id is empty.'],
  [`${head}60,1,ABCDE\n`, '2 letter “ABCDE” is longer than 4.'],
])('%j is refused by line', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test('every wrong line is named, in both languages, and a flood of them is cut short', () => {
  const day = readDay(`${head}x,1,A\n60,1,A\ny,1,A\n`);
  expect(day.ok ? [] : day.faults.map(fault => fault.line)).toEqual([2, 4]);
  expect(day.ok ? '' : day.faults[0]!.words.zh).toBe('arrival_s「x」不是当天的秒数（0 到 86399）。');
  const many = faultsOf(head + 'x,1,A\n'.repeat(30));
  expect(many).toHaveLength(21);
  expect(many.at(-1)).toContain('10 more lines');
});
