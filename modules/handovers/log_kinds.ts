import type { Words } from '../../kit/words.ts';

/** What the duty manager writes about. */
export const log_kinds = {
  customers: { zh: '客户', en: 'Customers' },
  staff: { zh: '人员', en: 'Staff' },
  devices: { zh: '设备', en: 'Devices' },
  safety: { zh: '安全', en: 'Safety' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Words>;
export type LogKind = keyof typeof log_kinds;
