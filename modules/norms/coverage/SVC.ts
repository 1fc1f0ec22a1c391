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
  {
    row: 'SVC-21',
    status: 'partial',
    words: {
      zh: '现场台：台席、队列、等候、提醒在一屏，谁看到、谁处理都有记录',
      en: 'the floor on one screen: counters, line, waits, alerts; who saw and who dealt with each is on record',
    },
    control: { kind: 'action', name: 'floor.alert.see' },
    page: '/floor',
    test: 'modules/floor/floor.test.ts SVC-21 QUE-01 a wait at 80 % stands on the floor by itself, turns red at the limit, is seen and dealt with by name',
    why: { zh: '岗位在位还看不到', en: 'who is at which post is not shown yet' },
  },
];
