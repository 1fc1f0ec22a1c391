import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { type SlipContent, slipBytes, wrapped } from './slip.ts';

const slip: SlipContent = {
  hall: { zh: '人民路营业厅', en: 'Renmin Road Service Hall' },
  class_name: { zh: '综合业务', en: 'General' },
  errand: { zh: '补卡换卡', en: 'SIM replacement' },
  label: 'A086',
  ahead: 6,
  expected: '10:52-10:56',
  follow_url: 'http://h/m/1001/t/1#s',
  rules: [{ zh: '叫三遍没到不作废。', en: 'Missed is not lost.' }],
  bring: [{ zh: '本人身份证原件', en: 'Your original ID card' }],
  stamp: '2026-11-20 10:42  K1',
  foot: { zh: '营业 09:00-19:00', en: 'Open 09:00-19:00' },
};

test('QUE-02 the bytes of a slip, to the last one', () => {
  const bytes = slipBytes(slip, 58, 'zh');
  expect(bytes.subarray(0, 19).toString('hex')).toBe('1b401c261b6101c8cbc3f1c2b7d3aad2b5ccfc');
  const hex = bytes.toString('hex');
  expect(hex).toContain(`1d21331b4501${Buffer.from('A086\n').toString('hex')}1d21001b4500`);
  expect(hex).toContain(
    `1d286b0400314132001d286b03003143051d286b03003145311d286b1800315030${Buffer.from(slip.follow_url).toString('hex')}1d286b0300315130`,
  );
  expect(hex.endsWith('1b64031d564200')).toBe(true);
  expect(slipBytes(slip, 80, 'zh').toString('hex')).toContain('1d2155');
  const text = iconv.decode(bytes, 'gb18030');
  for (const part of [
    '综合业务  补卡换卡',
    '前面 6 人',
    '预计 10:52-10:56 叫到',
    '叫三遍没到不作废。',
    '□ 本人身份证原件',
  ])
    expect(text).toContain(part);
});

test('rare characters are printed, not replaced', () => {
  const rare = { ...slip, hall: { zh: '䶮𠮷㐂厅', en: 'x' } };
  const hex = slipBytes(rare, 58, 'zh').toString('hex');
  expect(hex).toContain('fe9f9534b2358139ef31');
  expect(iconv.decode(slipBytes(rare, 58, 'zh'), 'gb18030')).toContain('䶮𠮷㐂厅');
  expect(hex).not.toContain('3f3f');
});

test('an English slip has no Chinese on it', () => {
  expect(iconv.decode(slipBytes(slip, 80, 'en'), 'gb18030')).not.toMatch(/[\u3400-\u9fff，。]/);
});

test('lines fit the paper, and no line begins with a closing mark', () => {
  const text = '叫三遍没到不作废：三十分钟内回来，给导办看这张票，再叫两位就到您。'.repeat(3);
  const lines = wrapped(text, 32);
  expect(lines.join('')).toBe(text);
  expect(lines.some(line => /^[，。：]/.test(line))).toBe(false);
  expect(wrapped('Missed after three calls is not lost: back within 30 min', 32)).toEqual([
    'Missed after three calls is not',
    'lost: back within 30 min',
  ]);
});
