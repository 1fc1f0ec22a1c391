import { expect, test } from 'vitest';
import { page_size, textWidth } from './pdf.ts';
import { type Report, reportPages } from './report_pdf.ts';

const holder = { zh: '欧阳娜仁高娃', en: 'Ouyang Narengaowa of the Evening Shift' };
const line = (part: string, code: string, more: object = {}) =>
  ({
    ...{ part, code, about: null, unit: 'fen', expected: 12_345_678, counted: 12_345_678 },
    ...{ difference: 0, reason: null, ...more },
  }) as Report['lines'][number];
const report: Report = {
  day: '2026-11-30',
  run: 2,
  approved_by: '赵建业',
  approved_at: '2026-11-30T12:31:00.000Z',
  retained_fen: 800_000,
  deposit_fen: 1_234_500,
  lines: [
    ...['bill_money', 'income_connection', 'income_sim', 'compensation'].map(code => line('books', code)),
    ...Array.from({ length: 14 }, () => line('cards', 'sim_box', { about: 'x', unit: 'pieces' })),
    line('papers', 'void_receipts', { unit: 'pieces', expected: 2, counted: 2 }),
    line('money', 'safe', {
      difference: -10_000,
      reason: '保险柜少一张一百元，点过三遍，录像已调，报分公司',
    }),
  ],
  tills: Array.from({ length: 9 }, (_, at) => ({
    ...{ seq_no: at + 1, counter: at + 1, staff_no: `03${at + 10}`, counted_fen: 59_800, difference_fen: 0 },
    explanation: '可能多找了十二元，当面数过两遍；另有一张微信小票当时没有撕下来，后来在票盒底下找到',
    differences: [
      { tender: 'cash' as const, difference_fen: -1200 },
      { tender: 'wechat' as const, difference_fen: 1200 },
    ],
    decisions: [
      { decision: 'recount', by: '王建国', staff_no: '0305', at: '2026-11-30T11:00:00.000Z', reason: '再点' },
      {
        decision: 'carry',
        by: '王建国',
        staff_no: '0305',
        at: '2026-11-30T11:20:00.000Z',
        reason: '看过录像',
      },
    ],
  })),
};
const head = {
  ...{ hall: { zh: '人民路营业厅', en: 'People’s Road Hall' }, no: 31, hash: 'ab'.repeat(32), mark: 'E-1' },
  holders: new Map([['x', holder]]),
};

test.each(['zh', 'en'] as const)(
  'CASH-03 the report on paper (%s) says who decided what of a till’s difference, and runs over no edge',
  language => {
    const pages = reportPages(report, head, language);
    expect(pages.length).toBeGreaterThan(1);
    const texts = pages.flat().flatMap(mark => (mark.kind === 'text' ? [mark] : []));
    const all = texts.map(mark => mark.text).join('\n');
    const said = {
      zh: ['现金 −12.00，微信 12.00', '按差额挂账  王建国 0305  2026-11-30 19:20:00'],
      en: ['Cash −12.00, WeChat Pay 12.00', 'booked as it is  王建国 0305  2026-11-30 19:20:00'],
    };
    for (const one of said[language]) expect(all).toContain(one);
    for (const mark of texts) {
      const wide = textWidth(mark.text, mark.size);
      expect(mark.right === true ? mark.x : mark.x + wide, mark.text).toBeLessThanOrEqual(556);
      expect(mark.y).toBeLessThan(page_size.height - 10);
    }
    // What stands beside a figure ends before it.
    for (const page of pages)
      for (const name of page)
        for (const figure of page) {
          if (name.kind !== 'text' || figure.kind !== 'text' || figure.right !== true || name.right === true)
            continue;
          if (name.y !== figure.y || name.x >= figure.x) continue;
          expect(
            name.x + textWidth(name.text, name.size),
            `${name.text} | ${figure.text}`,
          ).toBeLessThanOrEqual(figure.x - textWidth(figure.text, figure.size) + 0.5);
        }
    const last = pages.at(-1) ?? [];
    expect(last.filter(mark => mark.kind === 'rule')).toHaveLength(
      4 + (last.some(mark => mark.kind === 'text' && mark.text === head.hash) ? 1 : 0),
    );
    // A report of before says one sum of a till and nothing of a decision.
    const old = report.tills.map(({ differences: _, decisions: __, ...till }) => till);
    expect(reportPages({ ...report, tills: old }, head, language).length).toBeGreaterThan(0);
  },
);
