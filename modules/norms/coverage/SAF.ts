import type { Control } from './control.ts';

/** What makes the clauses of group SAF real; one entry per control, none claimed before its test is red without it. */
export const SAF: readonly Control[] = [
  {
    row: 'SAF-12',
    status: 'working',
    words: {
      zh: '每周安全自查到点，从日志、巡查到现金区、合作柜台、用电；不合格即整改',
      en: 'the weekly self-check falls due: log, patrols, cash area, partner counters, power; a fail is mended',
    },
    control: { kind: 'checklist', name: 'self_check' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts SAF-12 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'SAF-01',
    status: 'working',
    words: {
      zh: '每厅安全天数：按生产、社会、自然三类事件自动重计，页上、日志里、省里看得到',
      en: 'days without an accident of each hall, begun anew by the three classes, on its page, in its log and above',
    },
    control: { kind: 'metric', name: 'safety.safetyDays' },
    page: '/office/safety',
    test: 'modules/safety/safety.test.ts SAF-01 the days without an accident are counted from the last one, and begin anew with the next',
  },
  {
    row: 'SAF-03',
    status: 'working',
    words: {
      zh: '事件一级分类就是三类，另加服务、网络；情形只能归在自己的类',
      en: 'the first level of the taxonomy is the three classes, and service and cyber; a kind stands under its own',
    },
    control: { kind: 'guard', name: 'safety.whyNotClass' },
    page: '/office/safety',
    test: 'modules/safety/safety.test.ts SAF-03 an incident is declared under the taxonomy: a kind stands under its class and no other',
  },
  {
    row: 'SAF-06',
    status: 'working',
    words: {
      zh: '隐患一报即归管这一块的人，只有他能交；超时逐级上报分公司、省公司',
      en: 'a hazard is at once whoever’s manages what it is part of, and only theirs to hand in; late, it climbs to branch and province',
    },
    control: { kind: 'guard', name: 'safety.ownerAmong' },
    page: '/office/safety',
    test: 'modules/safety/safety.test.ts SAF-06 a hazard belongs at once to whoever manages what it is part of; only they say it is mended, another looks',
  },
  {
    row: 'SAF-09',
    status: 'working',
    words: {
      zh: '安全日志每天一页签名，带系统数字，缺了留证；开门、闭店清单各查一次',
      en: 'a signed page of the safety log a day beside the system’s figures, a missing one on record; opening and closing lists ask for it',
    },
    control: { kind: 'checklist', name: 'closing' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts SAF-09 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'SAF-14',
    status: 'working',
    words: {
      zh: '确认事件即封存前两小时记录和录像，谈话有笔录；没有结论、不是主持人不能解封',
      en: 'record and footage of the two hours before are held when it is declared, interviews written; nothing goes back before the conclusion or but by its lead',
    },
    control: { kind: 'guard', name: 'safety.whyNotRelease' },
    page: '/office/safety',
    test: 'modules/safety/safety.test.ts SAF-14 record and footage are held when an incident is declared, and given back by its lead alone, after the review',
  },
  {
    row: 'SAF-19',
    status: 'working',
    words: {
      zh: '口头报告有分钟时限；主持人不能是当事人；原因、责任、措施写全，措施复查过才能结案',
      en: 'told within its minutes, led by nobody concerned, concluded with cause, responsibility and measures, closed when those passed their look',
    },
    control: { kind: 'guard', name: 'safety.whyNotLead' },
    page: '/office/safety',
    test: 'modules/safety/safety.test.ts SAF-19 an incident is told in its minutes, led by nobody concerned, concluded with cause, responsibility and measures, closed when they are done',
  },
  {
    row: 'SAF-25',
    status: 'working',
    words: {
      zh: '隐患分一般、重大；重大的先关区域、报部门，资金和预案齐了才算定整改，由部门验收；限员、防滑、防撞每次巡查看',
      en: 'hazards are general or major; a major one closes its area, is told, has money and fallback, and is verified by the department; crowd, floor and glass are on every patrol',
    },
    control: { kind: 'guard', name: 'safety.whyNotControl' },
    page: '/office/safety',
    test: 'modules/safety/safety.test.ts SAF-25 a major hazard closes its area, is told, has money, limit and fallback, and the department verifies it',
  },
  {
    row: 'SAF-08',
    status: 'partial',
    words: {
      zh: '合作柜台的安全问题发给合作方整改，厅里复查；每周自查看一遍',
      en: 'what is found at a partner counter goes to the partner and is looked at by the hall; the self-check looks weekly',
    },
    control: { kind: 'checklist', name: 'self_check' },
    page: '/floor',
    why: { zh: '合同扣款还没有', en: 'the penalty of the contract is not there yet' },
  },
  {
    row: 'SAF-10',
    status: 'partial',
    words: {
      zh: '现金区、保险柜每周自查，钱卡票各有自己的规则',
      en: 'cash area and safe are on the weekly self-check; money, cards and papers have rules of their own',
    },
    control: { kind: 'checklist', name: 'self_check' },
    page: '/floor',
    why: {
      zh: '有价卡、终端的规程还不全',
      en: 'procedures for valued cards and terminals are not whole yet',
    },
  },
  {
    row: 'SAF-11',
    status: 'partial',
    words: {
      zh: '合作柜台用电、通道、证件每周自查',
      en: 'power, ways and badges of partner counters are on the weekly self-check',
    },
    control: { kind: 'checklist', name: 'self_check' },
    page: '/floor',
    why: { zh: '合作柜台人员每天签到还没有', en: 'the daily sign-in of partner staff is not there yet' },
  },
  {
    row: 'SAF-20',
    status: 'partial',
    words: {
      zh: '灭火器有效期每月逐项查，安全设施维修由厅和行政共同验收',
      en: 'dates of extinguishers are looked at monthly; repairs of safety facilities have two owners',
    },
    control: { kind: 'checklist', name: 'fire_month' },
    page: '/floor',
    why: { zh: '设施台账和检测到期日还没有', en: 'the register with its inspection dates is not there yet' },
  },
  {
    row: 'SAF-24',
    status: 'partial',
    words: {
      zh: '出口、外开门每月查，开厅验收查消防用电',
      en: 'exits and doors are looked at monthly; the acceptance of a hall looks at fire and power',
    },
    control: { kind: 'checklist', name: 'fire_month' },
    page: '/floor',
    why: {
      zh: '承重、邻近危险品、监控覆盖的验收清单还没有',
      en: 'an acceptance list of load, neighbours and cameras is not there yet',
    },
  },
  {
    row: 'SAF-04',
    status: 'working',
    words: {
      zh: '每张岗位卡写明本岗安全职责，责任书照此签，签订率是年度安全考核的一项',
      en: 'every position card says what the post answers for in safety, the letters are signed on it, and how many are signed counts in the yearly assessment',
    },
    control: { kind: 'guard', name: 'posts.safetyDuties' },
    page: '/post',
    test: 'modules/posts/posts.test.ts SAF-04 every card says what its post answers for in safety, beside what everybody does, and the letter is signed on it',
  },
  {
    row: 'SAF-05',
    status: 'working',
    words: {
      zh: '每厅安全第一责任人由生效的责任书定，叫号屏和手机页公示，变更有记录',
      en: 'who is first responsible in a hall is named by a letter that holds, shown on the wall and the phone page, every change kept',
    },
    control: { kind: 'guard', name: 'responsibility.firstAmong' },
    page: '/m',
    test: 'modules/responsibility/responsibility.test.ts SAF-05 who is first is named by a letter that holds: in the hall, for everybody who comes in, and every change is kept',
  },
  {
    row: 'SAF-13',
    status: 'working',
    words: {
      zh: '每月班组安全教育、每半年演练：时间、内容、人员、评价齐全，参加的人自己签到，人数不够不能复盘',
      en: 'a talk each month and a drill each half-year, with time, content, people and evaluation; presence is the person’s own signature, too few and it is not looked back upon',
    },
    control: { kind: 'guard', name: 'drills.whyNotReview' },
    page: '/office/safety',
    test: 'modules/drills/drills.test.ts SAF-13 a drill is held, signed by whoever took part, looked back upon with its time, its findings mended before another closes it',
  },
  {
    row: 'SAF-16',
    status: 'working',
    words: {
      zh: '每厅每年从记录算安全考核分，安全管理部门下发、厅里回应，到期没做留证',
      en: 'the safety of each hall is scored from its record each year, issued by the department, answered by the hall; a missing one is on record',
    },
    control: { kind: 'metric', name: 'safety.scoreOf' },
    page: '/region',
    test: 'modules/safety/safety.test.ts SAF-16 the safety of a hall in a year is scored from its record: what has none is left out, a major accident fails it',
  },
  {
    row: 'SAF-17',
    status: 'working',
    words: {
      zh: '安全、消防、用电、治安、施工、应急类条文由安全管理部门起草新版本，别的条文它不行；其他部门都不行',
      en: 'new versions of the rules of safety are drafted by the safety department, which drafts no others, and by no other department',
    },
    control: { kind: 'guard', name: 'norms.whyNotDraft' },
    page: '/clause',
    test: 'modules/norms/owners.test.ts SAF-17 the rules of safety are made by the safety department and by no other department',
  },
  {
    row: 'SAF-07',
    status: 'working',
    words: {
      zh: '合作柜台签安全协议、每年安全检查、人员受过安全教育才能营业；发现的问题发给合作方整改，一年没查留证',
      en: 'a partner counter opens under its agreement, looked at within the year, its people taught; what is found goes to the partner, a year without a look is on record',
    },
    control: { kind: 'guard', name: 'partners.whyNotSafe' },
    page: '/office/partners',
    test: 'modules/partners/partners.test.ts SAF-07 a partner counter opens only when the hall looked at it within the year and taught everybody there; what was found goes to the partner',
  },
];
