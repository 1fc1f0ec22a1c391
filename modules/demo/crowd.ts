import { businessCodes } from '../catalogue/index.ts';
import type { CastMember } from './member.ts';

const surnames: readonly [string, string][] = [
  ['邓', 'Deng'],
  ['傅', 'Fu'],
  ['曹', 'Cao'],
  ['彭', 'Peng'],
  ['曾', 'Zeng'],
];
const givens: readonly [string, string][] = [
  ['佳宁', 'Jianing'],
  ['思远', 'Siyuan'],
  ['雨桐', 'Yutong'],
  ['子涵', 'Zihan'],
];

/** Twenty more invented clerks: the large sister hall needs them for its large days. Staff numbers 0421 to 0440. */
export const crowd: readonly CastMember[] = surnames.flatMap(([surname, surname_en], s) =>
  givens.map(([given, given_en], g): CastMember => {
    const place = s * givens.length + g;
    return {
      staff_no: `0${421 + place}`,
      name: `${surname}${given}`,
      name_en: `${surname_en} ${given_en}`,
      title: g % 2 === 0 ? 'ms' : 'mr',
      role: 'service_clerk',
      hall_id: 1002,
      skills: place < 3 ? businessCodes : businessCodes.filter(code => code !== 'group_business'),
    };
  }),
);
