import type { Control } from './control.ts';

/** What makes the clauses of group APT real; one entry per control, none claimed before its test is red without it. */
export const APT: readonly Control[] = [
  {
    row: 'APT-01',
    status: 'working',
    words: {
      zh: '按厅、按事、按时段在手机上预约；10086 坐席给任何一个厅代约，先念要带什么，确认短信发给客户',
      en: 'a time is booked on the phone by hall, business and slot; the call centre books in any hall, reads out what to bring, and the caller is confirmed by message',
    },
    control: { kind: 'guard', name: 'appointments.whyNotByPhone' },
    page: '/office',
    test: 'modules/appointments/for_customer.test.ts APT-01 the call centre books in any hall: what to bring is there to read out, the caller confirms by message',
  },
  {
    row: 'APT-02',
    status: 'working',
    words: {
      zh: '时段的产能是当班持证人数乘时长乘可约比例，同时抢也不会超约',
      en: 'a slot holds certified clerks × length × share; however many ask at once it is never over-booked',
    },
    control: { kind: 'guard', name: 'appointments.slot_full' },
    page: '/m',
    test: 'modules/appointments/appointments.test.ts APT-02 sixty-four phones ask for one slot at once: as many as fit, not one more',
  },
  {
    row: 'APT-03',
    status: 'working',
    words: {
      zh: '早十分到晚十五分可签到，迟到取普通号，三次爽约停约，可申诉',
      en: 'check-in from ten minutes before to fifteen after; late is an ordinary number; three missed stop booking, with an appeal',
    },
    control: { kind: 'guard', name: 'appointments.arrival' },
    page: '/kiosk',
    test: 'modules/appointments/appointments.test.ts APT-03 three missed in thirty days stop new bookings; the duty manager lifts it with a reason',
  },
  {
    row: 'APT-04',
    status: 'working',
    words: {
      zh: '开始前可改可退；前一天、前一小时和每次改动都发短信，短信里一点就能改退；厅方取消须写原因、致歉并另给时间',
      en: 'free to change until the start; told a day and an hour before and of every change, with a link to move or cancel; the hall cancels with a reason, an apology and other times',
    },
    control: { kind: 'guard', name: 'appointments.remindersOf' },
    page: '/m',
    test: 'modules/appointments/telling.test.ts APT-04 who booked and left a number is told: booked, moved, an hour before, a day before, given up',
  },
  {
    row: 'APT-05',
    status: 'working',
    words: {
      zh: '上门、集团、贵宾先约后派：只派有证的人，姓名工号发给客户；客户看过工作证报核对码才算到门，错三次进不去；结果限时记，地址封存、看一次记一次',
      en: 'visits at home, corporate and VIP: only the certified are sent, the customer is told who; the visit begins with the code given after looking at the staff card, never after three wrong ones; the outcome is recorded in time, the address sealed and each look kept',
    },
    control: { kind: 'guard', name: 'appointments.whyNotArrive' },
    page: '/office/house_calls',
    test: 'modules/appointments/house_call.test.ts APT-05 a visit begins when the customer, having seen the staff card, gives the code that only their phone was told',
  },
];
