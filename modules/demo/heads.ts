import type { CastMember } from './member.ts';

/** The heads of the units whose halls are played on no day of the story. */
export const heads: readonly CastMember[] = [
  { staff_no: '0141', name: '汪海波', name_en: 'Wang Haibo', title: 'mr', role: 'unit_leader', unit_id: 12 },
  {
    staff_no: '0142',
    name: '姜雨虹',
    name_en: 'Jiang Yuhong',
    title: 'ms',
    role: 'unit_leader',
    unit_id: 13,
  },
  { staff_no: '0143', name: '齐国平', name_en: 'Qi Guoping', title: 'mr', role: 'unit_leader', unit_id: 131 },
  { staff_no: '0144', name: '蓝山', name_en: 'Lan Shan', title: 'ms', role: 'unit_leader', unit_id: 132 },
];
