import type { Control } from './control.ts';

/** What makes the clauses of group QUE real; one entry per control, none claimed before its test is red without it. */
export const QUE: readonly Control[] = [
  {
    row: 'QUE-01',
    status: 'working',
    words: {
      zh: '取号起表，到八成提醒，到时限变红',
      en: 'the clock starts with the number, warns at the share of the norm and turns red at the limit',
    },
    control: { kind: 'action', name: 'queue.wait_warning' },
    page: '/clause',
    test: 'modules/queue/rules.test.ts QUE-01 at 80 % of its limit a wait is put before the duty manager, at the limit it is red',
  },
  {
    row: 'QUE-01',
    status: 'working',
    words: {
      zh: '超时的号逐张归因，合计等于超时数',
      en: 'each ticket over its limit has its cause, and the causes add up',
    },
    control: { kind: 'metric', name: 'queue.wait_evidence' },
    page: '/clause',
    test: 'modules/queue/evidence.test.ts QUE-01 the causes of a red day add up to the tickets over their limit',
  },
  {
    row: 'QUE-02',
    status: 'working',
    words: { zh: '票上写预计等候的区间', en: 'the ticket carries the expected wait as a range' },
    control: { kind: 'action', name: 'queue.ticket.take' },
    page: '/kiosk',
    test: 'modules/queue/rules.test.ts QUE-02 a number carries the expected wait as a range once a counter is open, and none before',
  },
  {
    row: 'QUE-03',
    status: 'working',
    words: {
      zh: '谁的时限先到先叫谁，时限短的靠前，谁也不会饿死',
      en: 'the next is whose limit runs out first: a short limit goes before, nobody starves',
    },
    control: { kind: 'guard', name: 'nextInLine' },
    page: '/counter',
    test: 'modules/queue/rules.test.ts QUE-03 whose limit runs out first is next, so that a short limit goes before, and nobody starves',
  },
  {
    row: 'QUE-04',
    status: 'working',
    words: {
      zh: '叫满三次、隔够秒数才能记过号，可以回来',
      en: 'missed only after three calls some seconds apart; one may come back',
    },
    control: { kind: 'guard', name: 'queue.ticket.no_show' },
    page: '/counter',
    test: 'modules/queue/rules.test.ts QUE-04 a number is called three times, some seconds apart, before it counts as missed; it may come back',
  },
  {
    row: 'QUE-04',
    status: 'working',
    words: {
      zh: '一厅同时只有一块屏出声：先领后播，死屏让位，没有语音的不抢；几块屏同时显示同一个号',
      en: 'one wall of a hall speaks at a time: taken before it is spoken, given back by a wall that dies, never taken by a silent one; all show the same number',
    },
    control: { kind: 'guard', name: 'queue.mustWait' },
    page: '/display',
    test: 'modules/queue/speaking.test.ts QUE-04 of walls that ask at once one is given the utterance, and nothing else is handed out while it speaks',
  },
  {
    row: 'QUE-05',
    status: 'working',
    words: {
      zh: '等候近限时推演增开哪个台、请谁，采纳即通知本人，十五分钟后对照结果',
      en: 'near the limit the floor works out which counter to open and with whom; accepted, the clerk is told, and the promise is compared a quarter of an hour later',
    },
    control: { kind: 'action', name: 'floor.suggestion.accept' },
    page: '/floor',
    test: 'modules/floor/floor.test.ts QUE-05 the floor suggests a counter with a named clerk; accepted, the clerk is told, and the promise is compared',
  },
  {
    row: 'QUE-06',
    status: 'working',
    words: {
      zh: '流动咨询员按客户意愿把号引到自助终端或邻厅，去处先核对',
      en: 'with the customer’s consent the floor advisor sends a number to a terminal or a hall nearby that can do it',
    },
    control: { kind: 'action', name: 'queue.ticket.divert' },
    page: '/floor',
    test: 'modules/queue/rules.test.ts QUE-06 somebody who waits is sent where the business is done: a terminal that knows it, a hall that is open',
  },
  {
    row: 'QUE-07',
    status: 'working',
    words: {
      zh: '有人等候超限，每隔规定分钟到点一次安抚巡回，做完留名',
      en: 'while somebody waits over the limit a calming round falls due every so many minutes, and is made by name',
    },
    control: { kind: 'action', name: 'floor.round.make' },
    page: '/floor',
    test: 'modules/floor/floor.test.ts QUE-07 while somebody waits over the limit a round is due, is made with one press, and falls due again',
  },
  {
    row: 'QUE-08',
    status: 'working',
    words: {
      zh: '不按顺序叫号须写原因，记录里看得到越过了谁',
      en: 'calling out of order needs a reason, and the record says who was passed',
    },
    control: { kind: 'guard', name: 'queue.ticket.call' },
    page: '/counter',
    test: 'modules/queue/rules.test.ts QUE-08 a number out of order needs a reason, and the record says who was passed',
  },
  {
    row: 'QUE-09',
    status: 'working',
    words: {
      zh: '爱心号由客户自愿选，时限五分钟',
      en: 'a care number is the customer’s wish, with a limit of five minutes',
    },
    control: { kind: 'guard', name: 'limitFor' },
    page: '/kiosk',
    test: 'modules/queue/figures_evidence.test.ts QUE-09 ROLE-26 a care number is asked for, never inferred, and keeps the limit of care',
  },
  {
    row: 'QUE-10',
    status: 'working',
    words: {
      zh: '闭店前取号的都办完才能日清',
      en: 'the day is settled only when everybody with a number is served',
    },
    control: { kind: 'guard', name: 'halls.day.settle' },
    page: '/floor',
    test: 'modules/queue/rules.test.ts QUE-10 the day is not settled while somebody who holds a number is unserved',
  },
  {
    row: 'QUE-10',
    status: 'working',
    words: {
      zh: '当天办不完的由两人签字结转，次日最先接续，从不删除',
      en: 'a visit that cannot be finished is signed over by two and is the next day’s first; never deleted',
    },
    control: { kind: 'action', name: 'queue.ticket.carry' },
    page: '/floor',
    test: 'modules/replay/replay.test.ts QUE-10 who is still unserved late at night is carried over by two persons and is the next day’s first',
  },
  {
    row: 'QUE-02',
    status: 'working',
    words: {
      zh: '手机上看实时位置和预计叫到的时段，并记着当初的承诺',
      en: 'the phone shows the live place and window, beside the first promise',
    },
    control: { kind: 'page', name: '/m/:hall/t/:ticket' },
    page: '/m',
    test: 'modules/queue/remote.test.ts the phone follows its place, and sees the call with its counter (QUE-02)',
  },
  {
    row: 'QUE-03',
    status: 'working',
    words: {
      zh: '断线的取号机用预留号段照发，接通后按取号时刻接队，一号不漏',
      en: 'a kiosk cut off gives held numbers and merges them by time taken, not one missing',
    },
    control: { kind: 'guard', name: 'queue.lease.merge' },
    page: '/kiosk',
    test: 'modules/queue/leasing.test.ts QUE-03 a kiosk cut off for an hour merges exactly: places by time taken, the rest held on',
  },
  {
    row: 'QUE-06',
    status: 'working',
    words: {
      zh: '选厅时看各厅现在等多久、办不办这件事',
      en: 'choosing a hall, one sees each wait and whether it does the business',
    },
    control: { kind: 'page', name: '/m' },
    page: '/m',
    test: 'modules/queue/remote.test.ts every hall shows its wait, and whether it does the business (QUE-06)',
  },
  {
    row: 'QUE-02',
    status: 'working',
    words: {
      zh: '预计误差按天、按类公布：平均差几分、几成在区间里',
      en: 'the error of the estimate is published by day and class: minutes off on average, share within the range',
    },
    control: { kind: 'metric', name: 'promiseError' },
    page: '/clause',
    test: 'modules/queue/figures_evidence.test.ts QUE-02 the error of the promises is on the page of the clause, and agrees with the record',
  },
  {
    row: 'QUE-08',
    status: 'working',
    words: {
      zh: '越序叫号率按天公布，每次点得到记录',
      en: 'the rate of calls out of order is published by day, each with its entry',
    },
    control: { kind: 'metric', name: 'jumpRate' },
    page: '/clause',
    test: 'modules/queue/figures_evidence.test.ts QUE-08 the rate of calls out of order is on the page of the clause, each with its event',
  },
  {
    row: 'QUE-10',
    status: 'working',
    words: {
      zh: '闭店后还在办的单独计延时：几分钟、几人，开始日清时记一次',
      en: 'what is served after the close is overtime: minutes and people, written down once when settling begins',
    },
    control: { kind: 'metric', name: 'overtimeOf' },
    page: '/clause',
    test: 'modules/queue/rules.test.ts QUE-10 who is served after the close is overtime: on record when the hall settles, and on the clause’s page',
  },
];
