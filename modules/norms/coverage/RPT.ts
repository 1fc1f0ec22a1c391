import type { Control } from './control.ts';

const test = 'modules/submissions/submissions.test.ts';

/** What makes the clauses of group RPT real; one entry per control, none claimed before its test is red without it. */
export const RPT: readonly Control[] = [
  {
    row: 'RPT-01',
    status: 'working',
    words: {
      zh: '请示要批复、报告备案：报给上一级或更高，按缓急限时，本人不能自批；到时没批自动升一级',
      en: 'a request wants a reply, a report is on file: sent at least one level up, timed by its urgency, never replied to by its own; without a reply it climbs by itself',
    },
    control: { kind: 'guard', name: 'submissions.levelAfterSilence' },
    page: '/office/submissions',
    test: `${test} RPT-01 a request goes one level up, is replied to there or above, never by its own; without a reply it climbs by itself`,
  },
  {
    row: 'RPT-02',
    status: 'working',
    words: {
      zh: '十三类重大事项各有分钟数：先口头、再书面，各走各的钟；重大安全事件自动带出',
      en: 'thirteen grave matters with minutes each: told by mouth first, then written, each with its own clock; a major incident brings its report along',
    },
    control: { kind: 'guard', name: 'submissions.whyNotWrite' },
    page: '/office/submissions',
    test: `${test} RPT-02 a grave matter is told by mouth within its minutes and then written; an incident brings its report along`,
  },
  {
    row: 'RPT-03',
    status: 'partial',
    words: {
      zh: '超权限退赔要先请示授权：按金额定由谁批，只对这一件、这个人、这个数，限时，用一次就没',
      en: 'amends beyond what one may give need an authority: the sum says who may give it; for one complaint, one person, one sum, for some hours, used once',
    },
    control: { kind: 'guard', name: 'submissions.coveredBy' },
    page: '/office/submissions',
    test: `${test} RPT-03 amends beyond what a handler may give are refused, pass under an authority for that complaint, and use it up`,
    why: {
      zh: '退赔接上了；费用减免、特殊号码在系统里还没有这样的办理可授权',
      en: 'amends are connected; there is no act yet for waiving a fee or giving a special number that could be allowed',
    },
  },
];
