import type { Control } from './control.ts';

/** What makes the clauses of group POS real; one entry per control, none claimed before its test is red without it. */
export const POS: readonly Control[] = [
  {
    row: 'POS-01',
    status: 'partial',
    words: { zh: '观察表按称谓分男女要求', en: 'the observation asks by form of address' },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts POS-01 is looked at on its list; a fail says where, is mended by its owner, closed by another',
    why: { zh: '课程和测验还没有', en: 'the course and its test are not there yet' },
  },
  {
    row: 'POS-02',
    status: 'working',
    words: {
      zh: '值班经理在台旁观察，不合格整改、别人复查',
      en: 'watched at the counter by the duty manager; a fail is put right and looked at by another',
    },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts POS-02 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'POS-03',
    status: 'working',
    words: { zh: '观察表逐台查站姿', en: 'standing is watched counter by counter' },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts POS-03 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'POS-04',
    status: 'partial',
    words: { zh: '观察表查坐姿', en: 'sitting is on the observation' },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts POS-04 is looked at on its list; a fail says where, is mended by its owner, closed by another',
    why: { zh: '课程和测验还没有', en: 'the course and its test are not there yet' },
  },
  {
    row: 'POS-05',
    status: 'working',
    words: { zh: '观察表查双手放台面', en: 'hands on the counter are watched' },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts POS-05 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'POS-06',
    status: 'working',
    words: { zh: '观察表查厅内奔跑', en: 'running in the hall is watched' },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts POS-06 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
];
