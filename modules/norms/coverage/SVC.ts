import type { Control } from './control.ts';

/** What makes the clauses of group SVC real; one entry per control, none claimed before its test is red without it. */
export const SVC: readonly Control[] = [
  {
    row: 'SVC-14',
    status: 'partial',
    words: {
      zh: '投诉答复后三天内回访，没访有记录，不满意重开',
      en: 'an answered complaint is called back within its days, or that is on record; not satisfied reopens it',
    },
    control: { kind: 'guard', name: 'isFollowedUp' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts SVC-14 an answered complaint is called back within its days, or that is on record',
    why: {
      zh: '高价值和新产品的回访还没有',
      en: 'call-backs of high value and of new products are not there yet',
    },
  },
  {
    row: 'SVC-17',
    status: 'working',
    words: {
      zh: '同一来访里咨询、办理、投诉都从这个台席起，投诉带着来访号',
      en: 'question, application and complaint all begin in one visit at any counter; the complaint carries it',
    },
    control: { kind: 'guard', name: 'raisedIn' },
    page: '/counter',
    test: 'modules/complaints/complaints.test.ts SVC-17 a complaint is raised at any counter within the visit, and carries it',
  },
  {
    row: 'SVC-20',
    status: 'partial',
    words: {
      zh: '投诉归档后在进度页请评，员工不能代评，只评一次',
      en: 'an ended complaint asks on its page; staff cannot rate it, and once is all',
    },
    control: { kind: 'guard', name: 'whyNotSay' },
    page: '/m',
    test: 'modules/complaints/complaints.test.ts SVC-20 no member of staff says or rates for a customer, whatever link they hold; the customer is asked and rates once',
    why: { zh: '10086 电话的评价还没有', en: 'calls to 10086 are not rated yet' },
  },
  {
    row: 'SVC-07',
    status: 'partial',
    words: {
      zh: '各项时限是有出处的参数，本条页面公开',
      en: 'the limits are parameters with their source, public on the clause’s page',
    },
    control: { kind: 'data', name: 'handling_limit' },
    page: '/clause',
    why: {
      zh: '办理、生效、退费、投诉答复已起表并告警；客户手机维修的时限还没有',
      en: 'handling, effect, refund and complaint reply are clocked with an alarm; the repair of handsets is not yet',
    },
  },
  {
    row: 'SVC-08',
    status: 'working',
    words: {
      zh: '按业务公布办理时长：中位、P90、时限、超时几次',
      en: 'handling times by business: median, P90, limit, and how many took longer',
    },
    control: { kind: 'metric', name: 'outliers' },
    page: '/clause',
    test: 'modules/queue/figures_evidence.test.ts SVC-08 handling times by business, against the published limit, with those beyond it',
  },
  {
    row: 'SVC-21',
    status: 'working',
    words: {
      zh: '现场台：台席、队列、等候、提醒在一屏，谁看到、谁处理都有记录',
      en: 'the floor on one screen: counters, line, waits, alerts; who saw and who dealt with each is on record',
    },
    control: { kind: 'action', name: 'floor.alert.see' },
    page: '/floor',
    test: 'modules/floor/floor.test.ts SVC-21 QUE-01 a wait at 80 % stands on the floor by itself, turns red at the limit, is seen and dealt with by name',
  },
  {
    row: 'SVC-21',
    status: 'working',
    words: {
      zh: '今天谁在哪个岗、谁不在台，现场台看得到',
      en: 'who is at which post today, and who stands at no counter, is on the floor',
    },
    control: { kind: 'data', name: 'duty' },
    page: '/floor',
    test: 'modules/history/history.test.ts SVC-21 who is at work today is told by post; nobody of another hall is told',
  },
  {
    row: 'SVC-20',
    status: 'partial',
    words: {
      zh: '办结后在客户手机和客户屏上请评，员工不能代评，低分到值班经理',
      en: 'each finished visit asks on the customer’s phone and screen; staff cannot rate; low ones reach the duty manager',
    },
    control: { kind: 'guard', name: 'ratings.not_by_staff' },
    page: '/m',
    test: 'modules/ratings/giving.test.ts SVC-20 staff never rate, not even with the secret, and the attempt is remembered',
    why: {
      zh: '低分已到现场台，投诉也请评；10086 电话的评价还没有',
      en: 'low ratings are on the floor, complaints are rated too; calls to 10086 are not yet',
    },
  },
  {
    row: 'SVC-02',
    status: 'working',
    words: {
      zh: '咨询记主题、用的答案、是否解决；没解决的进待办，超时报值班经理',
      en: 'a consultation keeps topic, answer used and solved or not; an open one has its clock and reaches the manager',
    },
    control: { kind: 'guard', name: 'queue.ticket.finish' },
    page: '/counter',
    test: 'modules/orders/consultation.test.ts SVC-02 BIZ-16 SVC-06 a visit ends as a consultation only when topic, answer and solved or not are on record',
  },
  {
    row: 'SVC-09',
    status: 'working',
    words: {
      zh: '观察表查客户到台几秒内应答，秒数是参数',
      en: 'the observation looks whether a customer is answered within the seconds of the norm',
    },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts SVC-09 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'SVC-23',
    status: 'working',
    words: {
      zh: '权利义务摘要在客户屏勾选，随单带走',
      en: 'the summary of rights and duties is ticked on the second screen and goes home with the form',
    },
    control: { kind: 'guard', name: 'orders.order.confirm' },
    page: '/counter/customer',
    test: 'modules/orders/cards.test.ts SVC-23 nothing is signed before every point is ticked: rights and duties, lawful use, no resale, in the edition shown',
  },
  {
    row: 'SVC-22',
    status: 'working',
    words: {
      zh: '产品说明单四项齐全才能卖，随单带走，交付有记录',
      en: 'a product is sold with its four-part sheet alone, which goes home with the order, on record',
    },
    control: { kind: 'guard', name: 'orders.order.qualify' },
    page: '/m',
    test: 'modules/orders/manners.test.ts SVC-22 every plan on sale has its four-part sheet; without a whole one nothing is sold, and it goes home with the order',
  },
  {
    row: 'SVC-01',
    status: 'working',
    words: {
      zh: '先点要办的事，再点去处：台席、终端、贵宾、演示、休息、当场解答，附理由和等候；每次引导有时间，引错率公布',
      en: 'press the need, press where to: counter, terminal, VIP, demonstration, rest or answered here, with reason and wait; each is on record with its time, the share sent wrongly is published',
    },
    control: { kind: 'guard', name: 'guidance.whyNotSend' },
    page: '/floor',
    test: 'modules/guidance/guidance.test.ts SVC-01 a need is proposed where it is done, with its wait and reason; the wrong way is refused, each route is on record',
  },
  {
    row: 'SVC-05',
    status: 'working',
    words: {
      zh: '迎、预审、预填、安抚、教终端、送都在引导观察表上；预审预填台席先看到，超时每十分安抚一次',
      en: 'greeting, papers, prepared form, calming, coaching and farewell stand on the list; the counter sees what was prepared, and the round is due every ten minutes while waits are over',
    },
    control: { kind: 'guard', name: 'guidance.whyNotWait' },
    page: '/floor',
    test: 'modules/guidance/guidance.test.ts ROLE-08 ROLE-09 SVC-05 no number is taken before every paper is looked at, and what is missing is told before the wait',
  },
  {
    row: 'SVC-03',
    status: 'working',
    words: {
      zh: '终端前停留过久，现场自动提醒去帮；离开或帮过就撤',
      en: 'who stands at a terminal for long is offered help on the floor, until helped or gone',
    },
    control: { kind: 'guard', name: 'guidance.needsHelp' },
    page: '/floor',
    test: 'modules/guidance/guidance.test.ts SVC-03 who stands at a terminal for long is offered help on the floor, until gone; a terminal cannot make a stay shorter',
  },
  {
    row: 'SVC-06',
    status: 'working',
    words: {
      zh: '咨询有话术、有统一答案、必须记录；转交要对方接下，接下前首问的人负责',
      en: 'a question has its phrases, the hall’s answers and a record; it changes hands only when accepted, until then who was asked first answers for it',
    },
    control: { kind: 'guard', name: 'orders.whyNotOwner' },
    page: '/office',
    test: 'modules/orders/first_question.test.ts SVC-06 who was asked first answers for it until another has accepted: nobody else answers, hands on or accepts',
  },
  {
    row: 'SVC-10',
    status: 'working',
    words: {
      zh: '特色服务逐项登记：负责人、人次、到期由别人复核；没复核就从公示撤下',
      en: 'each special service has its owner, its count of use and a review by another; unreviewed it is off the public board',
    },
    control: { kind: 'guard', name: 'isOffered' },
    page: '/office/specials',
    test: 'modules/specials/specials.test.ts SVC-10 a special service has its owner, its count and its review by another; unreviewed it is off the board',
  },
  {
    row: 'SVC-12',
    status: 'working',
    words: {
      zh: '开通调试逐项过：打通、上网、接入点、高清通话；客户在客户屏上确认能用才交付；打不通、上不了网的交不出去',
      en: 'a phone is set up point by point: call, net, access point, HD voice; it is handed over when its owner says on the second screen that it works, and one that fails is not',
    },
    control: { kind: 'guard', name: 'whyNotWorking' },
    page: '/counter',
    test: 'modules/orders/cards.test.ts SVC-12 a phone is set up point by point, and handed over when its owner says on the second screen that it works',
  },
  {
    row: 'SVC-13',
    status: 'working',
    words: {
      zh: '使用指导逐次记；长者课堂先通知再办，办过才记人数，公示里看得到',
      en: 'guidance is noted each time; sessions for elder customers are announced on the board and counted once held',
    },
    control: { kind: 'guard', name: 'whyNotHeld' },
    page: '/office/specials',
    test: 'modules/specials/specials.test.ts SVC-13 guidance is noted, and a session for elder customers counts once it was held, with who came',
  },
  {
    row: 'SVC-25',
    status: 'working',
    words: {
      zh: '每项业务的步骤数、填写项数随版本留档，时长按记录量；精简建议有人答复、改了再量',
      en: 'steps and fields of each business are kept with every version, its minutes from the record; proposals to shorten one are answered, changed, measured again',
    },
    control: { kind: 'metric', name: 'sizeOf' },
    page: '/office',
    test: 'modules/improvements/improvements.test.ts SVC-25 the steps and fields of each business are counted and followed; a proposal to shorten one is measured by them',
  },
  {
    row: 'SVC-16',
    status: 'working',
    words: {
      zh: '号码和新业务都能申请、变更、取消；取消的证件、签字、步数、填写项不多于申请',
      en: 'numbers and services are applied for, altered and cancelled; cancelling asks for no more proof, steps or fields than applying',
    },
    control: { kind: 'guard', name: 'whyNotEven' },
    page: '/counter',
    test: 'modules/orders/verbs.test.ts SVC-16 whatever can be applied for can be altered and cancelled, and cancelling asks for nothing more',
  },
  {
    row: 'SVC-04',
    status: 'working',
    words: {
      zh: '全部厅一套答案：一人写、另一人批，同一条只有一版现行；单据、引导留下所用的版本',
      en: 'one base for every hall: written by one, approved by another, one version in force; orders and routes keep the version given',
    },
    control: { kind: 'guard', name: 'knowledge.whyNotApprove' },
    page: '/office/knowledge',
    test: 'modules/knowledge/knowledge.test.ts SVC-04 an answer is written by one and approved by another, one version is in force, and what was given keeps its version',
  },
  {
    row: 'SVC-04',
    status: 'working',
    words: {
      zh: '每条有有效期：到期前提请负责人，到期即不再提供',
      en: 'every answer has its end: its owner is asked before, and after it nobody is offered it',
    },
    control: { kind: 'guard', name: 'knowledge.isOffered' },
    page: '/counter',
    test: 'modules/knowledge/knowledge.test.ts SVC-04 an answer that is over is offered to nobody, whatever its clock has done; near its end it is put to its owner',
  },
  {
    row: 'SVC-04',
    status: 'working',
    words: {
      zh: '台席一键反映「这条不对」，各台都看到存疑；一天内更正或说明，超时报省公司',
      en: 'one key at the counter says «this is wrong», every counter sees the doubt; put right or explained within a day, late ones go to the province',
    },
    control: { kind: 'guard', name: 'knowledge.whyNotSettle' },
    page: '/counter',
    test: 'modules/knowledge/knowledge.test.ts SVC-04 an answer said to be wrong is marked at every counter, and put right or shown right within a day, or it goes to whoever leads',
  },
  {
    row: 'SVC-04',
    status: 'working',
    words: {
      zh: '每人每周抽题答一次，正确率按厅、主题、答案、周公布；答案变了题目待核',
      en: 'a few questions drawn for each person a week, answered once; the rate by hall, topic, answer and week; a changed answer sets its questions aside',
    },
    control: { kind: 'metric', name: 'rateOf' },
    page: '/post',
    test: 'modules/knowledge/knowledge.test.ts SVC-04 test questions are drawn by week and person and answered once; the rate is one’s own, and the hall’s for its manager',
  },
];
