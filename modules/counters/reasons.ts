import type { Words } from '../../kit/words.ts';

/** The reasons a clerk may leave the counter for, with the minutes each gives (PRIN-11, QUE-04). */
export const pause_reasons = {
  water: { zh: '饮水、如厕', en: 'Water, restroom', minutes: 10 },
  lunch: { zh: '午餐', en: 'Lunch', minutes: 30 },
  fault: { zh: '设备故障', en: 'Device fault', minutes: 10 },
  escort: { zh: '客户陪同', en: 'With a customer', minutes: 10 },
  team: { zh: '班组事务', en: 'Team matters', minutes: 10 },
} as const;

export type PauseReason = keyof typeof pause_reasons;

/** Why a counter is paused, for whoever stands before it; undefined reasons say nothing. */
export function pausedWhy(reason: string | null): Words | null {
  if (reason === null || !(reason in pause_reasons)) return null;
  const { zh, en } = pause_reasons[reason as PauseReason];
  return { zh, en };
}
