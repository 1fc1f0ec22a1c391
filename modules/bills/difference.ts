import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';

const lookers = ['hall_manager', 'auditor', 'branch_supervisor', 'province_supervisor'];

/** An account that a bill run found off its history: looked into by one, resolved by another, or gone when it is reckoned anew (FEE-05). */
export const difference = machine({
  name: 'bills.difference',
  table: 'bill_difference',
  states: {
    open: { zh: '待查', en: 'to be looked into' },
    explained: { zh: '已查明，待复核', en: 'explained, to be resolved' },
    resolved: { zh: '已核清', en: 'resolved' },
    gone: { zh: '重跑后已相符', en: 'gone when reckoned anew' },
  },
  start: 'open',
  end: [],
  moves: {
    explain: {
      from: ['open'],
      to: 'explained',
      by: lookers,
      say: { zh: '写明原因', en: 'Explain it' },
      rows: ['FEE-05'],
    },
    send_back: {
      from: ['explained'],
      to: 'open',
      by: lookers,
      say: { zh: '没说清，退回', en: 'Send back' },
      rows: ['FEE-05'],
    },
    resolve: {
      from: ['explained'],
      to: 'resolved',
      by: lookers,
      say: { zh: '复核，核清', en: 'Resolve it' },
      rows: ['FEE-05'],
    },
    vanish: {
      from: ['open', 'explained'],
      to: 'gone',
      by: ['clock'],
      say: { zh: '重跑后相符', en: 'No difference any more' },
      rows: ['FEE-05'],
    },
    come_back: {
      from: ['resolved', 'gone'],
      to: 'open',
      by: ['clock'],
      say: { zh: '重跑又不符', en: 'Found again' },
      rows: ['FEE-05'],
    },
  },
});

/** Where a difference may come from. */
export const causes = {
  entry: { zh: '收款记错户', en: 'A payment on the wrong account' },
  charge: { zh: '重复或漏收', en: 'Charged twice, or not' },
  transfer: { zh: '过户、合户带错余额', en: 'A transfer took the wrong balance' },
  price: { zh: '资费用错版本', en: 'The wrong version of a price' },
  system: { zh: '系统缺陷', en: 'A fault of the system' },
} as const satisfies Record<string, Words>;
export type Cause = keyof typeof causes;
export const cause_codes = Object.keys(causes) as [Cause, ...Cause[]];

export interface DifferenceRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof difference>;
  run_id: Id;
  account_id: Id;
  mask: string | null;
  off_fen: Fen;
  found_at: Instant;
  cause: Cause | null;
  note: string | null;
  explained_by: Id | null;
  explained_at: Instant | null;
  resolved_by: Id | null;
  resolved_at: Instant | null;
}

/** Why somebody does not resolve a difference: they explained it themselves (FEE-05). */
export const whyNotResolve = guarded(
  'FEE-05',
  (of: Pick<DifferenceRow, 'explained_by'>, by: Id): string | undefined =>
    of.explained_by === by ? 'bills.second_resolves' : undefined,
);

/** Why a run with differences is not released: one is not cleared, or whoever releases it explained one of them (FEE-05). */
export const whyNotRelease = guarded(
  'FEE-05',
  (of: readonly Pick<DifferenceRow, 'state' | 'explained_by'>[], by: Id): string | undefined => {
    if (of.some(one => one.state === 'open' || one.state === 'explained')) return 'bills.differences_open';
    return of.some(one => one.explained_by === by) ? 'bills.second_releases' : undefined;
  },
);
