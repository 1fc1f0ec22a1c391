import type { Control } from './control.ts';
import { course_names, taught } from './taught.ts';

/** What makes the clauses of group LANG real; one entry per control, none claimed before its test is red without it. */
export const LANG: readonly Control[] = [
  {
    row: 'LANG-02',
    status: 'working',
    words: {
      zh: '话术按场景在知识库里，有版本、有人批；台席随步骤显示：迎接、询问、证件、等候、收付、拒绝、送别',
      en: 'phrases by scene are in the knowledge base, with version and approval; the counter shows the one of the moment, from welcome to farewell',
    },
    control: { kind: 'guard', name: 'knowledge.phrasesNow' },
    page: '/counter',
    test: 'modules/knowledge/phrases.test.ts LANG-02 a phrase of the moment is part of the base: approved by another, shown by scene, given as no answer',
  },
  {
    row: 'LANG-03',
    status: 'working',
    words: { zh: '观察表查十字礼貌用语', en: 'the polite words are on the observation' },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts LANG-03 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'LANG-09',
    status: 'working',
    words: {
      zh: '台旁观察友善、耐心、专业，不合格整改、别人复查；客户另评态度一段，单独计算',
      en: 'kindness, patience and knowledge are watched at the counter, a fail put right and looked at by another; the customer judges the attitude by itself',
    },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts LANG-09 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  taught('LANG-02', course_names.polite_words),
  taught('LANG-03', course_names.polite_words),
  taught('LANG-04', course_names.voice),
  taught('LANG-05', course_names.voice, {
    zh: '课程和观察有了；单据上还没有「需求复述」一格',
    en: 'taught and watched; an order has no note of what was said again yet',
  }),
  taught('LANG-07', course_names.taboos, {
    zh: '忌语忌行有清单、有课、有观察；客户和录音报来的还不成违规记录',
    en: 'the list is taught and watched; reports of customers and recordings make no breach record yet',
  }),
];
