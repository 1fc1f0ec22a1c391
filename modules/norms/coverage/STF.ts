import type { Control } from './control.ts';
import { course_names, taught } from './taught.ts';

/** What makes the clauses of group STF real; one entry per control, none claimed before its test is red without it. */
export const STF: readonly Control[] = [
  {
    row: 'STF-02',
    status: 'partial',
    words: { zh: '开门检查含工牌', en: 'badges are on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
  },
  taught('STF-04', course_names.service_skills, {
    zh: '课程有了；评价里还没有「沟通」一段',
    en: 'taught; the rating has no part for communication yet',
  }),
  taught('STF-06', course_names.initiatives, {
    zh: '课程有了；表彰记录还没有',
    en: 'taught; records of recognition are not there yet',
  }),
  taught('STF-09', course_names.product),
  {
    row: 'STF-09',
    status: 'working',
    words: {
      zh: '每门课一张证，有到期日；到期转过期，重新该学',
      en: 'a certificate for each topic with its end; run out, it is owed again',
    },
    control: { kind: 'action', name: 'training.enrolment.certify' },
    page: '/post',
    test: 'modules/training/training.test.ts STF-09 a certificate of a topic has its end: after it the course is owed again',
  },
];
