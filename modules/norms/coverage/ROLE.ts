import type { Control } from './control.ts';

/** What makes the clauses of group ROLE real; one entry per control, none claimed before its test is red without it. */
export const ROLE: readonly Control[] = [
  {
    row: 'ROLE-01',
    status: 'working',
    words: {
      zh: '厅经理有岗位卡：职责、一天、考核、绝不；权限就是系统此刻给的，闭店只由厅经理批',
      en: 'the hall manager has a card: duties, the day, assessment, what is never done; its permissions are those the system grants, and the close is the manager’s alone',
    },
    control: { kind: 'page', name: 'posts.card' },
    page: '/post',
    test: 'modules/posts/posts.test.ts ROLE-01 every post has its card; what it may is what the house grants, and the close is the hall manager’s alone',
  },
  {
    row: 'ROLE-02',
    status: 'working',
    words: {
      zh: '品牌厅里厅经理称店面经理，岗位卡照称谓',
      en: 'in a branded hall the hall manager is called store manager, on the card as well',
    },
    control: { kind: 'data', name: 'titleIn' },
    page: '/post',
    test: 'modules/posts/posts.test.ts ROLE-02 the hall manager of a branded hall is called store manager there',
  },
  {
    row: 'ROLE-03',
    status: 'working',
    words: {
      zh: '谁开门谁当值，交班须双人签，随闭店下值；开门的每一分钟恰有一名，条文页算给人看',
      en: 'whoever opens the doors is on duty, hands over by two, until the day closes; exactly one for every open minute, counted on the clause’s page',
    },
    control: { kind: 'action', name: 'posts.watch.hand_over' },
    page: '/floor',
    test: 'modules/posts/posts.test.ts ROLE-03 one duty manager at every open minute: from the doors on, handed over by two, never by another',
  },
  {
    row: 'ROLE-04',
    status: 'partial',
    words: {
      zh: '有营销经理这个角色，权限按角色和厅给出',
      en: 'there is the role of marketing manager, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.marketing_manager' },
    why: { zh: '指标、活动、物料都还没有', en: 'targets, campaigns and materials are not there yet' },
  },
  {
    row: 'ROLE-06',
    status: 'working',
    words: {
      zh: '营业员能办哪些业务由证书决定：开台按证，叫号按证',
      en: 'a clerk’s certificates decide the businesses: of the counter when it opens, of every call',
    },
    control: { kind: 'guard', name: 'servesWhat' },
    page: '/counter',
    test: 'modules/counters/pause.test.ts ROLE-06 the certificates of a clerk decide which businesses come to the counter',
  },
  {
    row: 'ROLE-07',
    status: 'working',
    words: {
      zh: '实习营业员只在带教人在岗时办：本人请、带教人应，当天闭店即止；每件事记两个名字，收款、冲正、证件、选号由带教人逐件签，钱进带教人的钱箱',
      en: 'an intern acts only while a mentor is on duty beside: asked, accepted, over with the day; every event has both names, and the mentor signs each payment, reversal, document and number, the money going to the mentor’s till',
    },
    control: { kind: 'guard', name: 'whyNotAlone' },
    page: '/counter',
    test: 'modules/people/mentoring.test.ts ROLE-07 an intern acts only while a named colleague on duty stands beside, who alone answers and signs; both names are in every event',
  },
  {
    row: 'ROLE-07',
    status: 'working',
    words: {
      zh: '实习营业员的收款和证件，没有带教人对这一件的签字就不办',
      en: 'a payment or a document of an intern is not done without the mentor’s word for that very act',
    },
    control: { kind: 'guard', name: 'confirmIntern' },
    page: '/counter',
    test: 'modules/people/mentoring.test.ts ROLE-07 money and documents of an intern wait for the mentor’s word, for this very act and once; the money goes to the mentor’s till',
  },
  {
    row: 'ROLE-10',
    status: 'working',
    words: {
      zh: '促销员只能记终端线索（机型、需求，客户同意，不留姓名号码）交给营业员；别的权限一概没有',
      en: 'a promoter notes leads and nothing else: model and wish, with consent, no name and no number, handed to a clerk; no other permission of the house is held',
    },
    control: { kind: 'guard', name: 'leads.whyNotNote' },
    page: '/office/leads',
    test: 'modules/leads/leads.test.ts ROLE-10 a promoter notes a lead with the customer’s consent and no number; a clerk takes it up and closes it',
  },
  {
    row: 'ROLE-10',
    status: 'working',
    words: { zh: '不登记用工单位就授不了促销员', en: 'the role is not given without the employer on record' },
    control: { kind: 'guard', name: 'people.whyNotEmployer' },
    page: '/admin',
    test: 'modules/leads/leads.test.ts ROLE-10 the role is not given without the employer, and the employer is on record',
  },
  {
    row: 'ROLE-11',
    status: 'working',
    words: {
      zh: '钥匙在谁手里有登记，移交须双人签；库管员不知密码，保险柜钥匙和密码不进一个人的手',
      en: 'who holds which key is on record and passes by two; the storekeeper never knows the code, key and code of the safe never meet in one person',
    },
    control: { kind: 'guard', name: 'posts.key.pass_on' },
    page: '/office',
    test: 'modules/posts/posts.test.ts ROLE-11 keys pass by two signatures, and key and code of the safe never meet',
  },
  {
    row: 'ROLE-13',
    status: 'working',
    words: {
      zh: '投诉专员须有人任职并指定代班；空缺在开门时留记录，现场台一直提醒到补上',
      en: 'the complaint post needs a holder and a named deputy; a vacancy is on record at the opening and stands on the floor until it is filled',
    },
    control: { kind: 'guard', name: 'vacanciesAmong' },
    page: '/office',
    test: 'modules/posts/posts.test.ts ROLE-13 a hall without a second complaint officer has it on its floor until the manager names one',
  },
  {
    row: 'ROLE-14',
    status: 'partial',
    words: {
      zh: '有内部培训师这个角色，权限按角色和厅给出',
      en: 'there is the role of trainer, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.trainer' },
    why: { zh: '培训还没有', en: 'training is not there yet' },
  },
  {
    row: 'ROLE-18',
    status: 'partial',
    words: {
      zh: '安全管理部门起草安全类条文（别的不行）、向各厅下达督办、查新厅施工安全、与另一部门共同验收新厅',
      en: 'the safety department drafts the rules of safety and no others, sets directives for its halls, looks at the safety of new works and accepts new halls with another department',
    },
    control: { kind: 'guard', name: 'norms.whyNotDraft' },
    page: '/clause',
    test: 'modules/norms/owners.test.ts ROLE-18 the safety department drafts the rules of safety and no others, and sets directives for its halls',
    why: {
      zh: '事故调查和年度安全考核还没有',
      en: 'the investigation of incidents and the yearly safety assessment are not there yet',
    },
  },
  {
    row: 'ROLE-22',
    status: 'working',
    words: {
      zh: '合作方只看自己的柜台、人员和问题，整改后由厅里复查；别的一概没有权限',
      en: 'a partner sees the own counter, its people and what was found there; the hall looks at what was mended; nothing else is permitted',
    },
    control: { kind: 'guard', name: 'seenBy' },
    page: '/office',
    test: 'modules/partners/partners.test.ts ROLE-22 a partner sees the own counter, its people and what was found there, answers for it, and may nothing else',
  },
  {
    row: 'ROLE-23',
    status: 'working',
    words: {
      zh: '督导看辖下各厅；大额或重复的长短款、前一日未批先开门由分公司裁定',
      en: 'supervisors read the halls below; large or repeated differences, and opening behind an unapproved day, are the branch’s to decide',
    },
    control: { kind: 'guard', name: 'decidesOn' },
    page: '/region',
    test: 'modules/tills/session.test.ts ROLE-23 what is large or comes again is the branch’s to decide; the branch reads its own halls and no others',
  },
  {
    row: 'ROLE-26',
    status: 'working',
    words: {
      zh: '要不要照顾由客户自己选，从不推断；选了就按爱心号的时限优先',
      en: 'care is the customer’s own choice, never inferred; chosen, it has the limit and the place of a care number',
    },
    control: { kind: 'guard', name: 'limitFor' },
    page: '/kiosk',
    test: 'modules/queue/figures_evidence.test.ts QUE-09 ROLE-26 a care number is asked for, never inferred, and keeps the limit of care',
  },
  {
    row: 'ROLE-27',
    status: 'partial',
    words: {
      zh: '有暗访员这个角色，权限按角色和厅给出',
      en: 'there is the role of mystery shopper, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.mystery_shopper' },
    why: { zh: '暗访任务还没有', en: 'mystery assignments are not there yet' },
  },
  {
    row: 'ROLE-08',
    status: 'working',
    words: {
      zh: '取号前逐项预审证件，缺件当场告知；代取号、当场解答都有记录，台席先看到',
      en: 'papers are looked at before a number is taken, what is missing is told; numbers and answers on the spot are on record, and the counter sees them first',
    },
    control: { kind: 'guard', name: 'guidance.whyNotWait' },
    page: '/floor',
    test: 'modules/guidance/guidance.test.ts ROLE-08 ROLE-09 SVC-05 no number is taken before every paper is looked at, and what is missing is told before the wait',
  },
  {
    row: 'ROLE-09',
    status: 'working',
    words: {
      zh: '导购就是流动咨询员岗，同一页引导、同一条规则',
      en: 'the greeter-guide is the post of the floor advisor: the same page, the same rule',
    },
    control: { kind: 'guard', name: 'guidance.whyNotWait' },
    page: '/floor',
    test: 'modules/guidance/guidance.test.ts ROLE-08 ROLE-09 SVC-05 no number is taken before every paper is looked at, and what is missing is told before the wait',
  },
  {
    row: 'ROLE-05',
    status: 'working',
    words: {
      zh: '营销代表就是品牌厅里的营业员：同一个岗、同一套权限，管钱箱、单据、卡盒，称谓随厅',
      en: 'a sales representative is the counter clerk of a branded hall: the same post and rights over till, orders and card box, under the name of the hall',
    },
    control: { kind: 'data', name: 'titleIn' },
    page: '/post',
    test: 'modules/posts/posts.test.ts ROLE-05 a sales representative is the counter clerk of a branded hall: the same card and rights under the brand’s name',
  },
  {
    row: 'ROLE-06',
    status: 'working',
    words: {
      zh: '没有证书的业务在台上开不了单',
      en: 'no order of a business is opened without its certificate',
    },
    control: { kind: 'guard', name: 'orders.whyNotLicensed' },
    page: '/counter',
    test: 'modules/orders/consultation.test.ts ROLE-06 a clerk without the certificate of a business opens no order of it, at no counter',
  },
  {
    row: 'ROLE-19',
    status: 'working',
    words: {
      zh: '计划部门逐项列足安全设施资金才下达，谁立项谁不能下达，没有资金开不了工',
      en: 'the planning department releases a project’s money with a line for every safety facility, never for an own plan; without it no works start',
    },
    control: { kind: 'guard', name: 'projects.whyNotRelease' },
    page: '/region',
    test: 'modules/projects/projects.test.ts ROLE-19 the planning department releases the money, a line for every safety facility, and nobody else does',
  },
  {
    row: 'ROLE-20',
    status: 'working',
    words: {
      zh: '工程建设部门负责施工安全任务：许可、保险齐了才开工，任务由别的部门查过才能报完工',
      en: 'engineering owns the safety tasks of the works: no start without permit and insurance, no finish before another department has looked at each',
    },
    control: { kind: 'guard', name: 'projects.whyNotFinish' },
    page: '/region',
    test: 'modules/projects/projects.test.ts ROLE-20 engineering owns the safety of the works: permit, insurance, every task done and looked at by another department',
  },
  {
    row: 'ROLE-17',
    status: 'partial',
    words: {
      zh: '营业场所管理部门管辖下的厅：看自查和整改、复查、下达督办（含演练）、新厅立项与开厅',
      en: 'the premises department owns the halls below: reads and looks at their checks and rectifications, sets directives, drills among them, plans and opens new halls',
    },
    control: { kind: 'action', name: 'directives.directive.set' },
    page: '/region',
    test: 'modules/projects/projects.test.ts ROLE-17 the premises department owns its halls: it reads their checks, sets them a drill as a directive, looks at it done, plans and opens new ones',
    why: {
      zh: '演练只作为督办下达，还没有自己的脚本、签到和总结',
      en: 'a drill is a directive so far, without script, attendance and summary of its own',
    },
  },
  {
    row: 'ROLE-21',
    status: 'working',
    words: {
      zh: '安全设施维修由厅和行政事务部门共同负责：一方修、另一方验收；行政只管安全设施',
      en: 'hall and administration department own the repair of safety facilities together: one fixes, the other confirms; of other things administration keeps away',
    },
    control: { kind: 'guard', name: 'assets.whyNotOtherOwner' },
    page: '/region',
    test: 'modules/assets/co_owner.test.ts ROLE-21 the repair of a safety facility has two owners: one fixes it, the other confirms; of other things administration keeps away',
  },
  {
    row: 'ROLE-24',
    status: 'working',
    words: {
      zh: '号票不记名；读证后这次办理归到本人；代办人另读证，与本人分开留名，绝不互换',
      en: 'a ticket is nobody’s; a document makes its visit a subscriber’s; an agent has a document of the own, is kept apart and never taken for the holder',
    },
    control: { kind: 'guard', name: 'identity.whyNotAgent' },
    page: '/counter',
    test: 'modules/orders/agent.test.ts ROLE-24 a ticket is nobody’s; a document makes its visit a subscriber’s; an agent is a third, and never the holder',
  },
  {
    row: 'ROLE-25',
    status: 'working',
    words: {
      zh: '取全球通号、集团号时由核心核对等级和集团；不符、没报号、核对不了都给普通号并说明，留证；爱心号照旧谁需要谁取；等候区随号类',
      en: 'a member’s number is given on the core’s word about tier and group; whoever is none, says no number or cannot be checked gets the ordinary line and is told, on record; care stays whoever’s who asks; the zone follows the class',
    },
    control: { kind: 'guard', name: 'whyOrdinary' },
    page: '/floor',
    test: 'modules/queue/claims.test.ts ROLE-25 a member’s line is given on the core’s word; whoever is none is given the ordinary line and told so',
  },
];
