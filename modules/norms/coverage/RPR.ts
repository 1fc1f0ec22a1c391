import type { Control } from './control.ts';

/** What makes the clauses of group RPR real; one entry per control, none claimed before its test is red without it. */
export const RPR: readonly Control[] = [
  {
    row: 'RPR-01',
    status: 'partial',
    words: {
      zh: '收机记外观、故障、数据告知；客户认价才修；备用机；验证取机',
      en: 'taken in with look, fault and a word about data; repaired only when the price is agreed to; a phone lent; handed out against a document',
    },
    control: { kind: 'action', name: 'handsets.repair.take_in' },
    page: '/office/handsets',
    why: { zh: '外观还不拍照', en: 'no picture of how it looked is kept yet' },
  },
  {
    row: 'RPR-02',
    status: 'partial',
    words: {
      zh: '报价、可取发短信，超时名单在本页和现场',
      en: 'messages at price and end; what is late is listed here and on the floor',
    },
    control: { kind: 'action', name: 'handsets.done_late' },
    page: '/office/handsets',
    why: { zh: '配件台账还没有', en: 'there is no ledger of parts yet' },
  },
];
