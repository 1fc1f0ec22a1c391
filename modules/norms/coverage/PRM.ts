import type { Control } from './control.ts';

/** What makes the clauses of group PRM real; one entry per control, none claimed before its test is red without it. */
export const PRM: readonly Control[] = [
  {
    row: 'PRM-07',
    status: 'working',
    words: {
      zh: '每件投诉都回复，首次回复 48 小时内；超时记录、升级，回复率公布',
      en: 'every complaint is replied to, the first time within 48 hours; a late one is on record and climbs, the rate is published',
    },
    control: { kind: 'guard', name: 'isReplied' },
    page: '/office',
    test: 'modules/complaints/complaints.test.ts PRM-07 a first reply later than 48 hours is on record, climbs, and counts in the rate',
  },
  {
    row: 'PRM-05',
    status: 'working',
    words: {
      zh: '客户确认才办，不确认就作废；首次扣费前几天发短信，点链接可免费取消',
      en: 'nothing is done before the customer confirms; days before the first charge a message comes, and its link gives it up for nothing',
    },
    control: { kind: 'guard', name: 'orders.remindsAt' },
    page: '/m',
    test: 'modules/orders/aftercare.test.ts PRM-05 before the first charge a reminder goes out, and its link gives up what was ordered for nothing',
  },
  {
    row: 'PRM-06',
    status: 'working',
    words: {
      zh: '提醒送达满时限，系统才停机；没送到就再提醒，不停；缴清自动复机；没有人工停机的口子',
      en: 'the clock suspends only after a delivered reminder and its hours; not delivered is reminded anew, never suspended; all paid brings it back by itself; nobody can suspend by hand',
    },
    control: { kind: 'guard', name: 'arrears.whyNotSuspend' },
    page: '/office',
    test: 'modules/arrears/arrears.test.ts PRM-06 a number is suspended only after its reminder arrived and the hours are over',
  },
  {
    row: 'PRM-01',
    status: 'working',
    words: {
      zh: '协议是带版本的数据，厅里改不了；起草、法务他人签发、启用，不利于客户的要写理由；单据用现行版，签的那份记版本和指纹，扫码带走全文',
      en: 'the agreement is data with editions no hall can write in; drafted, signed off by law and another, then in force, a term to the worse with a reason; a form is made under the one in force and its copy keeps number, fingerprint and text',
    },
    control: { kind: 'guard', name: 'agreements.whyNotSignOff' },
    page: '/region',
    test: 'modules/agreements/agreements.test.ts PRM-01 a term to the customer’s disadvantage needs another’s legal sign-off with a reason before any form is made under it',
  },
  {
    row: 'PRM-02',
    status: 'working',
    words: {
      zh: '价格、期限、退出办理前写明；五个月账单在台席、手机、取号机都能查，取号机凭证件、号码和短信验证码，只开一次、留记录',
      en: 'price, period and leaving stand on the form before; five months of bills are read at the counter, on the phone and at the kiosk, there by document, number and a code, once and on record',
    },
    control: { kind: 'guard', name: 'bills.whyNotOpened' },
    page: '/kiosk',
    test: 'modules/bills/bills.test.ts PRM-02 at the kiosk the bills open to the holder alone: document, number and the code sent to it, once, here; the reading is kept',
  },
  {
    row: 'PRM-03',
    status: 'working',
    words: {
      zh: '手机和厅内都能举报，号码打码，自动转送专线，到时限前答复举报人，件数公开',
      en: 'reported on the phone or in the hall, masked, forwarded by itself, answered in time, counted in public',
    },
    control: { kind: 'action', name: 'bad_info.report.answer' },
    page: '/m',
    test: 'modules/bad_info/bad_info.test.ts PRM-03 a report is masked, forwarded once the line is there, answered in time to whoever holds its link, and counted in public',
  },
  {
    row: 'PRM-08',
    status: 'working',
    words: {
      zh: '单据由系统填好、客户只签字；免填单率、一次办结率当天公开',
      en: 'forms are filled in by the system and only signed; how many, and how many were done at the first counter, is public',
    },
    control: { kind: 'metric', name: 'promise.PRM-08' },
    page: '/m',
    test: 'modules/orders/promises.test.ts PRM-08 somebody sent to a second counter was not done at the first',
  },
  {
    row: 'PRM-00',
    status: 'working',
    words: {
      zh: '八项承诺按四项准则标出、当天的数公开；没做到的立案、核实、补偿，件数也公开',
      en: 'the eight promises stand under their criteria with what today says; a broken one is a case, verified and made good, and the number is public',
    },
    control: { kind: 'guard', name: 'compensations.whyNotPromise' },
    page: '/m',
    test: 'modules/compensations/compensations.test.ts PRM-00 a broken promise is a case of its own, made good by the published sum, and stands on the board of promises',
  },
  {
    row: 'PRM-04',
    status: 'working',
    words: {
      zh: '收费误差立案，六类之一、有依据；返还必须是多收的两倍，单倍付不出去；七天内，公布件数、金额、天数',
      en: 'a billing error is a case with one of six categories and its proof; what comes back is twice the overcharge and cannot be once; within days; numbers, sums and days are public',
    },
    control: { kind: 'guard', name: 'compensations.pay' },
    page: '/m',
    test: 'modules/compensations/compensations.test.ts PRM-04 what was overcharged comes back twice, in cash against a slip, and the single sum is refused',
  },
];
