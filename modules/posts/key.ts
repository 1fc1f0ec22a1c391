import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** What is kept under lock: the keys, the seal of the hall, and the codes of safe and alarm. */
export const key_items = {
  door_key: { zh: '大门钥匙', en: 'Key of the door' },
  storeroom_key: { zh: '库房钥匙', en: 'Key of the storeroom' },
  safe_key: { zh: '保险柜钥匙', en: 'Key of the safe' },
  safe_code: { zh: '保险柜密码', en: 'Code of the safe' },
  alarm_code: { zh: '布防密码', en: 'Code of the alarm' },
  business_seal: { zh: '业务公章', en: 'Business seal' },
} as const satisfies Record<string, Words>;
export type KeyItem = keyof typeof key_items;

/** One key in one hand, until it is passed on (ROLE-11). */
export const key = machine({
  name: 'posts.key',
  table: 'post_key',
  states: { held: { zh: '在手', en: 'held' }, passed_on: { zh: '已移交', en: 'passed on' } },
  start: 'held',
  end: ['passed_on'],
  moves: {
    pass_on: {
      from: ['held'],
      to: 'passed_on',
      by: ['hall_manager', 'duty_manager', 'storekeeper'],
      say: { zh: '移交', en: 'Pass on' },
      rows: ['ROLE-11'],
    },
  },
});

/** What a person who is to get a key holds already, and which posts. */
export interface Receiver {
  holds: readonly KeyItem[];
  roles: readonly string[];
}

/** Why a key may not go to a person: key and code of the safe never meet, and the storekeeper never knows the code (ROLE-11). */
export const whyNotHold = guarded('ROLE-11', (item: KeyItem, of: Receiver): string | undefined => {
  if (item === 'safe_code' && of.roles.includes('storekeeper')) return 'posts.keeper_without_code';
  const other = { safe_code: 'safe_key', safe_key: 'safe_code' } as const;
  if ((item === 'safe_code' || item === 'safe_key') && of.holds.includes(other[item]))
    return 'posts.key_and_code_apart';
  return undefined;
});
