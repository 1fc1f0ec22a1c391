import type { Words } from '../../kit/words.ts';

/** Why a hall cancels a booking: said to the customer in the customer's own language. */
export const hall_reasons: readonly Words[] = [
  { zh: '系统检修，当天办不了', en: 'The system is under repair that day' },
  { zh: '人手不足', en: 'Too few colleagues that day' },
  { zh: '本厅临时关闭', en: 'The hall is closed for a while' },
  { zh: '这项业务改到别的厅办', en: 'This business moved to another hall' },
];

/** The hall's reason as it is read: a known one in the reader's language, any other as it was written. */
export const reasonWords = (reason: string | null): Words =>
  hall_reasons.find(one => one.zh === reason) ?? { zh: reason ?? '', en: reason ?? '' };
