import type { Control } from './control.ts';
import { course_names, taught } from './taught.ts';

/** What makes the clauses of group TRN real; one entry per control, none claimed before its test is red without it. */
export const TRN: readonly Control[] = [
  {
    row: 'TRN-01',
    status: 'working',
    words: {
      zh: '计划、场次、签到签退、学够才能考、服务器抽题判分、发证、到期，一条线走完',
      en: 'plan, lesson, signed in and out, no test before enough was learned, drawn and marked on the server, certificate and its end: one way',
    },
    control: { kind: 'guard', name: 'training.whyNotTest' },
    page: '/post',
    test: 'modules/training/training.test.ts TRN-01 a test opens when the course is read, is drawn and marked on the server, tells nothing before and everything after',
  },
  {
    row: 'TRN-01',
    status: 'working',
    words: {
      zh: '出勤不足九成算缺席；取消要说明原因',
      en: 'who sat through less than nine tenths was absent; a lesson is called off with its reason',
    },
    control: { kind: 'guard', name: 'training.isAttended' },
    page: '/office/training',
    test: 'modules/training/training.test.ts TRN-01 who sits through less than the norm asks was absent; a lesson called off frees its seats',
  },
  {
    row: 'TRN-02',
    status: 'partial',
    words: {
      zh: '每周抽题在知识库；读单元、上课的时间都有记录',
      en: 'questions are drawn each week from the knowledge base; what is read and sat through is on record',
    },
    control: { kind: 'page', name: 'training.mine' },
    page: '/post',
    why: {
      zh: '每周满一小时还没有考核；学习笔记和月考还没有',
      en: 'the hour a week is not held against anybody; notebook and monthly exam are not there yet',
    },
  },
  taught('TRN-03', course_names.product, {
    zh: '课程和测验有了；还没有按产品设关口',
    en: 'taught and tested; no gate for each single product yet',
  }),
  taught('TRN-04', course_names.service_skills, {
    zh: '模拟由培训师逐项评，案例有一个；自己厅投诉的案例库还没有',
    en: 'scenes are marked item by item, with one case; no library from the own complaints yet',
  }),
  {
    row: 'TRN-04',
    status: 'partial',
    words: {
      zh: '实操由有资格的培训师逐项评，缺一项不发证、写明不足',
      en: 'a certified trainer marks the practical part item by item; one lacking, no certificate, and it is said what',
    },
    control: { kind: 'guard', name: 'training.whyNotTeach' },
    page: '/office/training',
    test: 'modules/training/training.test.ts TRN-04 the practical part is marked item by item by a trainer: what was not shown is said, and only all of it certifies',
    why: {
      zh: '自己厅投诉的案例库还没有',
      en: 'no library of cases from the own complaints yet',
    },
  },
  {
    row: 'TRN-05',
    status: 'working',
    words: {
      zh: '培训师按科目认定；每场由学员评，课时和评分逐人可见',
      en: 'trainers are certified by topic; learners rate each lesson, hours and rating stand by name',
    },
    control: { kind: 'guard', name: 'training.whyNotTeach' },
    page: '/office/training',
    test: 'modules/training/training.test.ts TRN-05 the pool of trainers has its topics, hours and ratings',
  },
  {
    row: 'TRN-06',
    status: 'partial',
    words: {
      zh: '外部、在线培训排进计划，记机构和费用',
      en: 'outside and online lessons stand on the plan with provider and cost',
    },
    control: { kind: 'action', name: 'training.session.plan' },
    page: '/office/training',
    why: { zh: '外部证书还不能上传', en: 'an outside certificate cannot be uploaded yet' },
  },
  {
    row: 'TRN-07',
    status: 'working',
    words: {
      zh: '到今天排了几场、办了几场、完成几成；人均课时',
      en: 'of the plan up to today what was held, in percent; hours per head',
    },
    control: { kind: 'metric', name: 'training.planKept' },
    page: '/office/training',
    test: 'modules/training/training.test.ts TRN-07 the plan is held against what was done, and hours are counted by head',
  },
  taught('TRN-08', course_names.voice),
  {
    row: 'TRN-09',
    status: 'working',
    words: {
      zh: '谁超过三十天没有学习，时钟点名，培训页和本人页都看得到',
      en: 'who learns nothing for thirty days is named by the clock, on the hall’s page and their own',
    },
    control: { kind: 'guard', name: 'training.idleSince' },
    page: '/office/training',
    test: 'modules/training/training.test.ts TRN-09 who learns nothing for longer than the norm is told by the clock and stands on the page',
  },
  {
    row: 'TRN-10',
    status: 'partial',
    words: {
      zh: '拿证前后各两周：客户评分、观察发现',
      en: 'two weeks before and after a certificate: ratings, and what observation found',
    },
    control: { kind: 'metric', name: 'training.effectIn' },
    page: '/office/training',
    why: { zh: '暗访成绩还没有', en: 'mystery scores are not there yet' },
  },
  {
    row: 'TRN-11',
    status: 'working',
    words: {
      zh: '实名、个保、消防、反诈、现金五门，每年一证；缺一门开不了台，到期当夜收回台席许可',
      en: 'five courses of law with a certificate for a year; without one no counter opens, run out it takes the licence the same night',
    },
    control: { kind: 'guard', name: 'counters.whyNotLawful' },
    page: '/counter',
    test: 'modules/training/training.test.ts TRN-11 without the certificates of law no counter opens; one that runs out takes the licence the same night; renewed it is back',
  },
];
