import type { Control } from './control.ts';

/** What makes the clauses of group CMP real; one entry per control, none claimed before its test is red without it. */
export const CMP: readonly Control[] = [
  {
    row: 'CMP-01',
    status: 'working',
    words: {
      zh: '台席、手机、二维码、意见簿、来电、10086、来信、监管八个渠道，每件当场给编号',
      en: 'eight channels from the counter to the regulator, each with a receipt number at once',
    },
    control: { kind: 'guard', name: 'complaintNo' },
    page: '/m',
    test: 'modules/complaints/complaints.test.ts CMP-01 every channel makes one complaint with a number at once, told by message, and its page has steps and the next time',
  },
  {
    row: 'CMP-02',
    status: 'working',
    words: {
      zh: '自动派给当班的投诉专员，不在就派代班人；代班人只办派到的',
      en: 'falls to the officer on duty, else to whoever stands in, who handles that one alone',
    },
    control: { kind: 'guard', name: 'handlerAmong' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-02 falls to the officer on duty, else to whoever stands in, who handles that one alone',
  },
  {
    row: 'CMP-03',
    status: 'working',
    words: {
      zh: '受理时写复述，客户确认或打过电话，才能回复方案',
      en: 'what was understood is written down and confirmed by the customer before any reply',
    },
    control: { kind: 'guard', name: 'whyNotRestated' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-03 no reply before the customer has confirmed what was understood, or was called',
  },
  {
    row: 'CMP-04',
    status: 'working',
    words: {
      zh: '受理、首次回复、办结三个时限写在单上，只为等客户停表，停表有上限',
      en: 'three limits written on it, paused for the customer alone and for so many days',
    },
    control: { kind: 'guard', name: 'whyNotWait' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-04 its limits are written on it; they stand still for the customer, with a reason and for so many days',
  },
  {
    row: 'CMP-05',
    status: 'working',
    words: {
      zh: '超时、不同意、再次投诉都升一级，低一级的人不能再办',
      en: 'late, disagreed with or repeated climbs a level; whoever stands lower decides no more',
    },
    control: { kind: 'guard', name: 'whyNotOnLevel' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-05 what is late or disagreed with climbs, and whoever stands lower decides no more',
  },
  {
    row: 'CMP-06',
    status: 'working',
    words: {
      zh: '客户凭链接看步骤、时间和下一个时限',
      en: 'the customer’s own page has the steps, their times and the next limit',
    },
    control: { kind: 'guard', name: 'nextTime' },
    page: '/m',
    test: 'modules/complaints/complaints.test.ts CMP-06 every channel makes one complaint with a number at once, told by message, and its page has steps and the next time',
  },
  {
    row: 'CMP-07',
    status: 'working',
    words: {
      zh: '当事人不能办也看不到；认定不成立要第二人复核',
      en: 'nobody handles or sees what is about them; turning one down takes two',
    },
    control: { kind: 'guard', name: 'whyNotHandle' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-07 nobody handles what is about them or sees it, and turning one down takes two',
  },
  {
    row: 'CMP-08',
    status: 'working',
    words: {
      zh: '客户说满意才归档，不满意重开一次并升级，满意率公布',
      en: 'closed on satisfaction, reopened and escalated once, the rate published',
    },
    control: { kind: 'guard', name: 'afterDissatisfied' },
    page: '/m',
    test: 'modules/complaints/complaints.test.ts CMP-08 the customer ends it: satisfied, or reopened once and parted with the way to the regulator',
  },
  {
    row: 'CMP-09',
    status: 'working',
    words: {
      zh: '受理、安抚、核实、方案、协商、答复、回访、归档逐步走，轻重定级',
      en: 'each step of the norm in its order, the weight sets the level, how they were calmed is kept',
    },
    control: { kind: 'guard', name: 'levelOf' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-09 how heavy it is says where it begins, and how the customer was calmed stands beside it',
  },
  {
    row: 'CMP-11',
    status: 'working',
    words: {
      zh: '登记字段完整、号码打码，每日闭店复核，每月写措施',
      en: 'whole entries with numbers masked, reviewed each day, measures each month',
    },
    control: { kind: 'guard', name: 'whyNotReview' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-11 the register keeps whole entries with numbers masked, and each day is reviewed once',
  },
  {
    row: 'CMP-12',
    status: 'working',
    words: {
      zh: '归档要答复加客户表态，或三天三次联系不上并书面答复',
      en: 'ends with an answer and the customer’s word, or after three failed attempts on three days',
    },
    control: { kind: 'guard', name: 'whyNotGiveUp' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-12 the customer ends it: satisfied, or reopened once and parted with the way to the regulator',
  },
  {
    row: 'CMP-13',
    status: 'working',
    words: {
      zh: '监管申诉单独计时，带封存证据报送，有指纹',
      en: 'an appeal has its own clock and goes out with the locked evidence under one print',
    },
    control: { kind: 'guard', name: 'whyNotSubmit' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-13 an appeal to the regulator has its own clock and goes out with the locked evidence under one print',
  },
  {
    row: 'CMP-14',
    status: 'working',
    words: {
      zh: '原话、来访记录、录像、纸件封存，投诉了结前不能解封',
      en: 'words, record of the visit, footage and papers are locked until it is settled',
    },
    control: { kind: 'guard', name: 'whyNotRelease' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-14 what is locked stays locked until the complaint is settled, and still fits its print',
  },
  {
    row: 'CMP-15',
    status: 'working',
    words: {
      zh: '方案从目录里选，金额按级别有权限',
      en: 'a solution comes from the catalogue, its money within what each level may give',
    },
    control: { kind: 'guard', name: 'whyNotSolve' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-15 a solution comes from the catalogue, its money within what each may give',
  },
  {
    row: 'CMP-16',
    status: 'working',
    words: {
      zh: '书面答复留档，按客户选的方式送达',
      en: 'the written answer is kept and goes the way the customer chose',
    },
    control: { kind: 'guard', name: 'goesByMessage' },
    page: '/m',
    test: 'modules/complaints/complaints.test.ts CMP-16 the answer is written, kept, and goes the way the customer chose',
  },
  {
    row: 'CMP-17',
    status: 'working',
    words: {
      zh: '同一号码 30 天内再投诉自动识别，同类集中上现场台',
      en: 'a repeat within thirty days is known, a surge of one kind stands on the floor',
    },
    control: { kind: 'guard', name: 'recognised' },
    page: '/floor',
    test: 'modules/complaints/complaints.test.ts CMP-17 a second complaint of one customer within the days is known, and many of one kind stand on the floor',
  },
  {
    row: 'CMP-19',
    status: 'working',
    words: {
      zh: '回复率、及时率、办结率、满意率、万投比按月公布',
      en: 'the rates of a month, and complaints on ten thousand tickets, are published',
    },
    control: { kind: 'metric', name: 'ratesOf' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-19 the rates of a month are counted from its complaints',
  },
  {
    row: 'CMP-20',
    status: 'working',
    words: {
      zh: '当事员工先说明，或说明期满，才能提责任追究',
      en: 'nobody is made to answer before their own word, or before its days are over',
    },
    control: { kind: 'guard', name: 'whyNotBlame' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts CMP-20 nobody is made to answer before their own word, or before its days are over',
  },
  {
    row: 'CMP-18',
    status: 'working',
    words: {
      zh: '投诉谁先接到归谁，对方接下才算转走，别人转不了',
      en: 'a complaint belongs to whoever got it first until another has accepted it; nobody else passes it on',
    },
    control: { kind: 'guard', name: 'first_asked.whyNotHand' },
    page: '/office/first_asked',
    test: 'modules/first_asked/first_asked.test.ts FRQ-01 CMP-18 whoever is asked first owns the matter until another has accepted it; nobody else hands it on, and no owner is empty',
  },
  {
    row: 'CMP-10',
    status: 'working',
    words: {
      zh: '合作厅登记后两小时内转公司，没转的自动转并记分；由分公司答复，过错按件记分',
      en: 'a partner’s hall hands a complaint to the company within two hours, or it goes by itself and costs points; the branch answers and finds fault by the case',
    },
    control: { kind: 'guard', name: 'complaints.whyNotAnswerHere' },
    page: '/office/complaints',
    test: 'modules/complaints/complaints.test.ts CMP-10 a partner’s hall takes a complaint down and hands it on in time; the company answers, and fault costs the partner points',
  },
];
