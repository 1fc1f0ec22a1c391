import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdfOf, textWidth, wrapped } from './pdf.ts';

const file = () =>
  pdfOf(
    [
      [
        { kind: 'text', x: 40, y: 60, size: 18, text: '日清报告 2026-11-20' },
        { kind: 'text', x: 555, y: 90, size: 10, text: '−1,286.00', right: true },
        { kind: 'rule', x: 40, y: 96, to_x: 555 },
      ],
      [{ kind: 'text', x: 40, y: 60, size: 10, text: '第 2 页' }],
    ],
    { title: '日清报告', id: 'ab'.repeat(16) },
  );

/** Every text of a file, read back from its strings as the standard says: two bytes a sign. */
const textsIn = (bytes: Buffer): string[] =>
  [...bytes.toString('latin1').matchAll(/<([0-9A-F]+)> Tj/g)].map(found =>
    (found[1] ?? '').replace(/(....)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );

test('a PDF reads back as it was written, Chinese signs and figures, page by page', () => {
  expect(textsIn(file())).toEqual(['日清报告 2026-11-20', '-1,286.00', '第 2 页']);
});

test('every object of a PDF lies where its table says', () => {
  const text = file().toString('latin1');
  const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(found => Number(found[1]));
  expect(offsets).toHaveLength(10);
  for (const [at, offset] of offsets.entries())
    expect(text.slice(offset)).toMatch(RegExp(`^${at + 1} 0 obj`));
  for (const found of text.matchAll(/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g))
    expect(found[2]).toHaveLength(Number(found[1]));
});

test('the same content is the same file, so that its print can be compared', () => {
  expect(file().equals(file())).toBe(true);
});

test('a figure ends where its column ends', () => {
  expect(textWidth('1,286.00', 10)).toBe(40);
  expect(file().toString('latin1')).toContain('510.00 752 Tm');
});

const reader = () => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
test.runIf(reader())('another program reads the same texts', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'report.pdf');
  writeFileSync(path, file());
  const read = execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-']).toString();
  expect(read).toContain('日清报告');
  expect(read).toContain('1,286.00');
});

test('a reason too long for its place goes on beneath: no line too wide, nothing lost', () => {
  const reason = '钱箱短了十二元，当面数过两遍，客户说多找了一张十元和两张一元，录像已看 10:42';
  const lines = wrapped(reason, 113, 9);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('').replaceAll(' ', '')).toBe(reason.replaceAll(' ', ''));
  for (const line of lines) expect(textWidth(line, 9)).toBeLessThanOrEqual(113);
  expect(wrapped('', 113, 9)).toEqual(['']);
});
