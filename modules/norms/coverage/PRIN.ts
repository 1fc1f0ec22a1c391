import type { Control } from './control.ts';
import { course_names, taught } from './taught.ts';

/** What makes the clauses of group PRIN real; one entry per control, none claimed before its test is red without it. */
export const PRIN: readonly Control[] = [
  {
    row: 'PRIN-19',
    status: 'working',
    words: {
      zh: '没有客户表态，投诉不能归档；员工不能代说、代评',
      en: 'no complaint closes without its customer’s word, and staff never say or rate it for them',
    },
    control: { kind: 'guard', name: 'whyNotSay' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts PRIN-19 no member of staff says or rates for a customer, whatever link they hold; the customer is asked and rates once',
  },
  {
    row: 'PRIN-19',
    status: 'working',
    words: {
      zh: '服务监督电话在收据、取号单、手机页上都有',
      en: 'whom to call about the hall stands on every receipt, slip and phone page',
    },
    control: { kind: 'guard', name: 'supervisionOn' },
    page: '/counter',
    test: 'modules/receipts/supervision.test.ts PRIN-19 a receipt bears whom to call about the hall: on paper, behind its link, among the papers of the visit',
  },
  {
    row: 'PRIN-11',
    status: 'working',
    words: {
      zh: '暂停须选原因，到时未回来记事件',
      en: 'a pause needs a reason, and staying away too long is an event',
    },
    control: { kind: 'action', name: 'counters.counter.pause' },
    page: '/counter',
    test: 'modules/counters/pause.test.ts PRIN-11 a pause needs one of the published reasons and has its limit; staying away longer is an event',
  },
  {
    row: 'PRIN-11',
    status: 'working',
    words: {
      zh: '客户屏致歉并说明原因；暂停几次、多久、超时几次按天公布',
      en: 'the customer screen says sorry and why; how often, how long, how long too long is published by day',
    },
    control: { kind: 'metric', name: 'pausesOf' },
    page: '/clause',
    test: 'modules/counters/pause.test.ts PRIN-11 the customer screen says sorry and why; how often, how long and how long too long is on the page of the clause',
  },
  {
    row: 'PRIN-02',
    status: 'working',
    words: {
      zh: '每次评价记到办理的营业员；本人在台席上看合计，满五次才有平均，看不到是谁评的',
      en: 'each rating counts for the clerk who served; the counter shows the own totals, a mean from five on, never who gave them',
    },
    control: { kind: 'metric', name: 'ratings.mine.read' },
    page: '/counter',
    test: 'modules/ratings/giving.test.ts PRIN-02 a clerk sees the own totals only, and a mean only from five on',
  },
  {
    row: 'PRIN-08',
    status: 'working',
    words: {
      zh: '读证件后屏上显示姓氏和客户自选的称呼',
      en: 'once the document is read the screen shows the family name and the title the customer gave',
    },
    control: { kind: 'guard', name: 'surnameOf' },
    page: '/counter',
    test: 'modules/orders/manners.test.ts PRIN-08 once the document is read the screen has the family name, of two characters too, and the title the customer gave',
  },
  {
    row: 'PRIN-12',
    status: 'working',
    words: {
      zh: '现金先唱收唱付才能入账，收和找两个数留存，客户屏同时显示',
      en: 'cash is booked when both sums were said aloud; they are kept, and the customer’s screen shows them',
    },
    control: { kind: 'guard', name: 'orders.order.pay' },
    page: '/counter',
    test: 'modules/orders/manners.test.ts PRIN-12 cash is booked when both sums were said aloud; they stay with the payment, and the customer’s screen shows them',
  },
  {
    row: 'PRIN-05',
    status: 'working',
    words: {
      zh: '称呼只按客户自己说的，记住下次用；不用证件上的性别、年龄',
      en: 'a customer is addressed as they said, also next time; sex and age of a document are not used',
    },
    control: { kind: 'guard', name: 'addressOf' },
    page: '/counter',
    test: 'modules/orders/manners.test.ts PRIN-05 the title is the customer’s own word, kept for the next visit; sex and age of a document give none',
  },
  {
    row: 'PRIN-06',
    status: 'partial',
    words: {
      zh: '观察表逐项查五个主动，第五项标明原文缺',
      en: 'the five initiatives are on the observation, the fifth flagged as missing in the text',
    },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts PRIN-06 is looked at on its list; a fail says where, is mended by its owner, closed by another',
    why: {
      zh: '观察和课程都有了；清单本身改不了，要随版本改',
      en: 'watched and taught; the list itself changes with a version only',
    },
  },
  {
    row: 'PRIN-07',
    status: 'working',
    words: {
      zh: '观察表、暗访表都查来有迎声，台席屏有迎客的话',
      en: 'greeting is watched in rounds and in mystery visits; the counter’s screen has its words',
    },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts PRIN-07 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'PRIN-10',
    status: 'working',
    words: {
      zh: '观察表查对视露笑，逐台、有复查',
      en: 'a smile at eye contact is watched counter by counter and looked at again',
    },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts PRIN-10 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'PRIN-13',
    status: 'working',
    words: { zh: '观察表查双手接递', en: 'handing over with both hands is watched' },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts PRIN-13 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'PRIN-14',
    status: 'working',
    words: {
      zh: '观察表查走有送声，办结时台席屏有送客的话',
      en: 'the farewell is watched; the counter’s screen has its words at the end',
    },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts PRIN-14 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'PRIN-09',
    status: 'working',
    words: {
      zh: '没答上来的成为待办：有负责人、有时限，超时报值班经理；短信答复带着答案才算完',
      en: 'what was not answered is a task with an owner and a clock that reaches the manager; an answer by message carries the answer',
    },
    control: { kind: 'guard', name: 'orders.whyNotSent' },
    page: '/office',
    test: 'modules/orders/first_question.test.ts SVC-02 PRIN-09 an answer by message needs a number and one of the hall’s own answers, and carries it',
  },
  {
    row: 'PRIN-15',
    status: 'working',
    words: {
      zh: '等候、态度、业务水平、办成四段分开评、分开算，不折成一个分',
      en: 'the wait, the attitude, the skill and the result are judged and counted each by itself, never one score',
    },
    control: { kind: 'guard', name: 'partsKept' },
    page: '/clause',
    test: 'modules/ratings/giving.test.ts PRIN-15 the wait, the attitude and the skill are judged each by itself, beside score and result',
  },
  {
    row: 'PRIN-04',
    status: 'working',
    words: {
      zh: '同一人对各类客户、各时段的满意和等候放在一起比，差出界的报给值班经理，谈过要记',
      en: 'a clerk’s satisfied and waits are compared between customers and hours; what is beyond the line is told to the duty manager, and the talk kept',
    },
    control: { kind: 'metric', name: 'unevenOf' },
    page: '/floor',
    test: 'modules/ratings/even.test.ts PRIN-04 a class of customers served below the clerk’s others, or kept waiting longer than elsewhere, stands out and is spoken about',
  },
  {
    row: 'PRIN-21',
    status: 'working',
    words: {
      zh: '引导观察逐项查递伞、送水、等候提醒',
      en: 'rounds at the door look for umbrella, water and a word about the wait',
    },
    control: { kind: 'checklist', name: 'guide' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts PRIN-21 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'PRIN-21',
    status: 'working',
    words: {
      zh: '主动关怀逐次记，厅外做的要写清楚',
      en: 'care given unasked is noted; what happened outside the hall is told in words',
    },
    control: { kind: 'guard', name: 'whyNotNote' },
    page: '/office/specials',
    test: 'modules/specials/specials.test.ts PRIN-21 what is done for customers unasked is noted; what happened outside the hall is told in words',
  },
  {
    row: 'PRIN-18',
    status: 'working',
    words: {
      zh: '公示清单列全标识、资费各条要公示的，逐项写明在哪儿、谁看的、到哪天；到期自动提醒再看，没看过的标出来',
      en: 'the list of what the SIGN and FEE clauses want public: where each item is shown, who saw it and until when; what lapses is told and looked at again, what nobody saw stands out',
    },
    control: { kind: 'guard', name: 'publicationStanding' },
    page: '/office/place',
    test: 'modules/facilities/publications.test.ts PRIN-18 what has to be public is seen item by item, each good for some time; what lapses is told and mended',
  },
  {
    row: 'PRIN-16',
    status: 'working',
    words: {
      zh: '目录没有的收不了、没确认的办不了；评价和单据带理由抽查，逐件判，不实由分公司处理，全部留存',
      en: 'nothing off the price list is charged, nothing unconfirmed is done; ratings and orders are drawn with reasons and judged one by one, what is false is closed by the branch, all of it kept',
    },
    control: { kind: 'guard', name: 'audits.reasonsOf' },
    page: '/office/audits',
    test: 'modules/audits/audits.test.ts PRIN-16 the auditor draws what stands out and some by chance; each is judged, what is false is closed by another and stays on record',
  },
  {
    row: 'PRIN-20',
    status: 'working',
    words: {
      zh: '改进登记：员工提、客户评价自动引出；有人负责有期限，改前改后各量一次，由别人评定',
      en: 'a register of improvements: proposed by staff or opened by what customers say; owned, due, measured before and after, judged by another',
    },
    control: { kind: 'action', name: 'improvements.improvement.measure' },
    page: '/office',
    test: 'modules/improvements/improvements.test.ts PRIN-20 what enough customers call not good opens a matter by itself; owned, changed, measured by the clock, judged by another',
  },
  {
    row: 'PRIN-17',
    status: 'working',
    words: {
      zh: '营业厅地图谁都能看：位置、营业时间，旁边总有列表；同一规则排队写在页上；位置填一半、填错的登记不了',
      en: 'a map of halls for anybody: where, and when open, always with the list beside it and the one rule of the line; half a spot or a mistyped one is not entered',
    },
    control: { kind: 'guard', name: 'halls.whyNotSpot' },
    page: '/halls',
    test: 'modules/siting/siting.test.ts PRIN-17 anybody sees where every hall stands and when it is open; a spot that is half or far off is refused',
  },
  {
    row: 'PRIN-17',
    status: 'working',
    words: {
      zh: '分公司看布点：居民点到最近厅多远、多少居民在范围内、各厅开几小时；居民点由分公司登记',
      en: 'the branch sees the reach: how far people have it to the nearest hall, how many within the distance, how long halls are open; it enters where people live',
    },
    control: { kind: 'metric', name: 'nearestOf' },
    page: '/region',
    test: 'modules/siting/siting.test.ts PRIN-17 the branch sees how far its people have it to a hall and how long halls are open, and enters where people live',
  },
  taught('PRIN-01', course_names.initiatives),
  {
    row: 'PRIN-01',
    status: 'working',
    words: {
      zh: '每块叫号屏轮播「客户是我们的生命线」',
      en: 'every wall shows in turn that customers are our lifeline',
    },
    control: { kind: 'guard', name: 'training.withSlogan' },
    page: '/display',
    test: 'modules/training/taught.test.ts PRIN-01 what the hall is here for stands among the pages of every wall',
  },
  taught('PRIN-03', course_names.ethics, {
    zh: '课程、承诺、暗访表有了；互评表还没有',
    en: 'taught, pledged and on the mystery sheet; there is no form for peers yet',
  }),
  {
    row: 'PRIN-03',
    status: 'partial',
    words: {
      zh: '职业道德承诺每人每年本人签一次，没签的在培训页点名',
      en: 'the pledge of ethics is signed by each person once a year; who has not is named on the training page',
    },
    control: { kind: 'guard', name: 'training.pledgesFor' },
    page: '/post',
    test: 'modules/training/training.test.ts PRIN-03 the pledge is signed by oneself, once a year, and stands open until it is',
    why: {
      zh: '暗访表有这一项，互评表还没有',
      en: 'it is on the mystery sheet; there is no form for peers yet',
    },
  },
  taught('PRIN-06', course_names.initiatives, {
    zh: '清单本身改不了，要随版本改',
    en: 'the list itself changes with a version only',
  }),
  taught('PRIN-07', course_names.initiatives),
];
