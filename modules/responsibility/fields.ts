import type { Words } from '../../kit/words.ts';

/** What a hall does that may hurt somebody, field by field: a hazard is part of one, a deputy stands for some (ROLE-16). */
export const fields = {
  fire: { zh: '消防', en: 'Fire safety' },
  power: { zh: '用电', en: 'Power' },
  guard: { zh: '治安、监控', en: 'Security, cameras' },
  building: { zh: '建筑、施工', en: 'Building, works' },
  floor: { zh: '现场秩序、客流', en: 'The floor, crowds' },
  counter: { zh: '台席、设备', en: 'Counters, devices' },
  cash: { zh: '现金、票据', en: 'Cash, papers' },
  stock: { zh: '库房、终端', en: 'Store, terminals' },
  marketing: { zh: '促销、展台', en: 'Promotions, stands' },
  partner: { zh: '合作柜台', en: 'Partner counters' },
} as const satisfies Record<string, Words>;

/** The fields shared out among the deputies of a unit, in order: no field without one, and none with two. */
export const deputy_fields = (nth: number, of: number): string[] => {
  const all = Object.keys(fields);
  const each = Math.ceil(all.length / of);
  return all.slice(nth * each, (nth + 1) * each);
};
