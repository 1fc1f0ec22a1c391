import type { Control } from './control.ts';

/** What makes the clauses of group SVC real; one entry per control, none claimed before its test is red without it. */
export const SVC: readonly Control[] = [
  {
    row: 'SVC-07',
    status: 'partial',
    words: {
      zh: '各项时限是有出处的参数，本条页面公开',
      en: 'the limits are parameters with their source, public on the clause’s page',
    },
    control: { kind: 'data', name: 'handling_limit' },
    page: '/clause',
    why: { zh: '办理时限还没有起表', en: 'handling times are not clocked yet' },
  },
  {
    row: 'SVC-08',
    status: 'partial',
    words: { zh: '每次办理的时长都有记录', en: 'the length of each visit is on record' },
    control: { kind: 'metric', name: 'queue.ticket.finish' },
    page: '/counter',
    why: { zh: '还没有按业务的办理时限提醒', en: 'no warning at the handling limit of a business yet' },
  },
];
