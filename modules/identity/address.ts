import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';

/** Family names of two characters, the usual ones. */
const two_characters = new Set([
  ...['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '司徒', '令狐', '宇文'],
  ...['长孙', '夏侯', '端木', '南宫', '独孤', '轩辕', '百里', '东郭', '闻人', '呼延', '申屠', '太史'],
]);

/** The family name by which a customer is addressed once the document was read (PRIN-08). */
export const surnameOf = guarded(
  'PRIN-08',
  (name: string): string => {
    const two = [...name].slice(0, 2).join('');
    return two_characters.has(two) ? two : ([...name][0] ?? '');
  },
  () => '',
);

/** What a customer said they like to be called. */
export type AddressAs = 'mr' | 'ms';

const titles: Record<AddressAs, Words> = { mr: { zh: '先生', en: 'Mr' }, ms: { zh: '女士', en: 'Ms' } };

/**
 * How the clerk addresses a customer: by family name and the title they gave themselves; without one by the name and the
 * question. Neither the sex nor the age on a document is used for it (PRIN-05).
 */
export const addressOf = guarded(
  'PRIN-05',
  (surname: string, as: AddressAs | null): Words | null => {
    if (surname === '' || as === null) return null;
    return { zh: `${surname}${titles[as].zh}`, en: `${titles[as].en} ${surname}` };
  },
  () => null,
);
