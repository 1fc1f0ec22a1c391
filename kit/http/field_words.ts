import type { Words } from '../words.ts';
import { field_words_a_to_l } from './field_words_a_to_l.ts';
import { field_words_m_to_z } from './field_words_m_to_z.ts';

const words = { ...field_words_a_to_l, ...field_words_m_to_z };

/** What the end of a name says, in the order in which it is looked for. */
const ends: readonly (readonly [end: string, zh: string, en: string])[] = [
  ['_zh', '（中文）', ' (Chinese)'],
  ['_en', '（英文）', ' (English)'],
  ['_id', '', ''],
  ['_fen', '（金额）', ' (amount)'],
  ['_on', '日期', ' (day)'],
  ['_at', '时间', ' (time)'],
  ['_until', '截止日期', ' until'],
  ['_from', '起始日期', ' from'],
  ['_by', '人', ' by whom'],
  ['_note', '说明', ' (note)'],
  ['_hash', '摘要', ' (hash)'],
];

/** The words of a field by its name in the wire, of a way to it by its last step that is a name; undefined when it has none. */
export function fieldWords(field: string): Words | undefined {
  const name = field.split('.').findLast(step => !/^\d+$/.test(step)) ?? field;
  if (name === 'zh') return { zh: '中文', en: 'the Chinese words' };
  if (name === 'en') return { zh: '英文', en: 'the English words' };
  const whole = words[name];
  if (whole !== undefined) return { zh: whole[0], en: whole[1] };
  for (const [end, zh, en] of ends) {
    const base = name.endsWith(end) ? words[name.slice(0, -end.length)] : undefined;
    if (base !== undefined) return { zh: `${base[0]}${zh}`, en: `${base[1]}${en}` };
  }
  return undefined;
}
