import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** What a customer asks about the own data (PRIV-06): received from whoever was proven, answered in time, read once. */
export const request = machine({
  name: 'requests.request',
  table: 'privacy_request',
  states: {
    received: { zh: '待答复', en: 'to be answered' },
    granted: { zh: '已答复', en: 'granted' },
    refused: { zh: '依法不能办', en: 'refused by law' },
    delivered: { zh: '客户已取', en: 'read by the customer' },
    closed: { zh: '已到期', en: 'closed' },
  },
  start: 'received',
  end: ['refused', 'delivered', 'closed'],
  moves: {
    grant: {
      from: ['received'],
      to: 'granted',
      by: ['privacy_officer', 'hall_manager'],
      say: { zh: '照办并答复', en: 'Grant and answer' },
      rows: ['PRIV-06', 'RIGHT-09'],
    },
    refuse: {
      from: ['received'],
      to: 'refused',
      by: ['privacy_officer', 'hall_manager'],
      say: { zh: '依法不能办', en: 'Refuse by law' },
      rows: ['PRIV-06'],
    },
    deliver: {
      from: ['granted'],
      to: 'delivered',
      by: ['customer'],
      say: { zh: '客户打开', en: 'Read' },
      rows: ['PRIV-06'],
    },
    close: {
      from: ['granted'],
      to: 'closed',
      by: ['clock'],
      say: { zh: '到期关闭', en: 'Close' },
      rows: ['PRIV-06'],
    },
  },
});

/** What may be asked. */
export const kinds = {
  access: { zh: '查询我的信息', en: 'See my data' },
  copy: { zh: '要一份副本', en: 'A copy of my data' },
  correct: { zh: '更正地址', en: 'Correct my address' },
  delete: { zh: '删除我的信息', en: 'Delete my data' },
  withdraw: { zh: '撤回全部同意', en: 'Withdraw every consent' },
  explain: { zh: '说明怎么用我的信息', en: 'Explain how my data is used' },
} as const satisfies Record<string, Words>;
export type Kind = keyof typeof kinds;
export const kind_codes = Object.keys(kinds) as [Kind, ...Kind[]];

/** On which ground a request is refused; there is no other. */
export const grounds = {
  in_service: { zh: '合同还在履行', en: 'the contract still runs' },
  kept_by_law: { zh: '法定保存期未满', en: 'the law still asks to keep it' },
  nothing_held: { zh: '没有这项信息', en: 'nothing of the kind is held' },
} as const satisfies Record<string, Words>;
export type Ground = keyof typeof grounds;
export const ground_codes = Object.keys(grounds) as [Ground, ...Ground[]];

export interface RequestRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof request>;
  kind: Kind;
  channel: 'counter' | 'phone';
  person_id: Id;
  number_id: Id;
  number_mask: string;
  check_id: Id | null;
  said: string;
  wanted: string | null;
  received_by: Id | null;
  received_at: Instant;
  due_at: Instant;
  ground: Ground | null;
  answer: string | null;
  delivered_at: Instant | null;
}

/** Why a request is not taken: nobody was proven, or a correction without the document it is proven by (PRIV-06). */
export const whyNotReceive = guarded(
  ['PRIV-06', 'RIGHT-09'],
  (of: {
    proven: boolean;
    kind: Kind;
    channel: RequestRow['channel'];
    wanted: string;
  }): string | undefined => {
    if (!of.proven) return 'requests.not_proven';
    if (of.kind !== 'correct') return undefined;
    if (of.channel === 'phone') return 'requests.correct_at_counter';
    return of.wanted === '' ? 'requests.what_is_right' : undefined;
  },
);

/** Why this person does not answer a request: they took it themselves (PRIV-06). */
export const whyNotAnswer = guarded(
  'PRIV-06',
  (of: Pick<RequestRow, 'received_by'>, by: { id: Id }): string | undefined =>
    of.received_by === by.id ? 'requests.own_intake' : undefined,
);

/** What stands against deleting, if anything: a contract that runs, or a period of keeping (PRIV-06). */
export const whyNotDelete = guarded(
  'PRIV-06',
  (kind: Kind, needed: 'never_served' | 'in_service' | 'ended', over: boolean): string | undefined => {
    if (kind !== 'delete') return undefined;
    if (needed === 'in_service') return 'requests.in_service';
    return needed === 'ended' && !over ? 'requests.kept_by_law' : undefined;
  },
);
