import type { Control } from './control.ts';

/** What makes the clauses of group FEE real; one entry per control, none claimed before its test is red without it. */
export const FEE: readonly Control[] = [
  {
    row: 'FEE-10',
    status: 'partial',
    words: {
      zh: '收据连号，作废留痕，补打有记',
      en: 'receipts run without a gap, void ones stay, reprints are marked',
    },
    control: { kind: 'action', name: 'receipts.receipt.void' },
    page: '/office',
    why: {
      zh: '关掉控制的验证还没有做完',
      en: 'the proof with the control off is still to come',
    },
  },
];
