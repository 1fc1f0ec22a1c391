import type { Control } from './control.ts';

/** What makes the clauses of group LANG real; one entry per control, none claimed before its test is red without it. */
export const LANG: readonly Control[] = [
  {
    row: 'LANG-03',
    status: 'partial',
    words: { zh: '观察表查十字礼貌用语', en: 'the polite words are on the observation' },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts LANG-03 is looked at on its list; a fail says where, is mended by its owner, closed by another',
    why: { zh: '课程和测验还没有', en: 'the course and its test are not there yet' },
  },
];
