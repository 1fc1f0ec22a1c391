import type { Control } from './control.ts';

/** What makes the clauses of group QUE real; one entry per control, none claimed before its test is red without it. */
export const QUE: readonly Control[] = [
  {
    row: 'QUE-01',
    status: 'partial',
    words: {
      zh: '取号起表，到八成提醒，到时限变红',
      en: 'the clock starts with the number, warns at the share of the norm and turns red at the limit',
    },
    control: { kind: 'action', name: 'queue.wait_warning' },
    page: '/clause',
    test: 'modules/queue/rules.test.ts QUE-01 at 80 % of its limit a wait is put before the duty manager, at the limit it is red',
    why: { zh: '办理它的界面还没有合入', en: 'the screen on which it is done is not there yet' },
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
    status: 'partial',
    words: { zh: '票上写预计等候的区间', en: 'the ticket carries the expected wait as a range' },
    control: { kind: 'action', name: 'queue.ticket.take' },
    page: '/kiosk',
    test: 'modules/queue/rules.test.ts QUE-02 a number carries the expected wait as a range once a counter is open, and none before',
    why: { zh: '办理它的界面还没有合入', en: 'the screen on which it is done is not there yet' },
  },
  {
    row: 'QUE-03',
    status: 'working',
    words: {
      zh: '按等候占时限的比例叫号，超时者先叫，谁也不会饿死',
      en: 'the next is who is nearest to the limit; whoever is over goes first',
    },
    control: { kind: 'guard', name: 'nextInLine' },
    page: '/counter',
    test: 'modules/queue/rules.test.ts QUE-03 the nearest to its limit is next; whoever is over it goes first, so that nobody starves',
    why: { zh: '办理它的界面还没有合入', en: 'the screen on which it is done is not there yet' },
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
    why: { zh: '办理它的界面还没有合入', en: 'the screen on which it is done is not there yet' },
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
    status: 'partial',
    words: { zh: '流动咨询员可把号分流', en: 'the floor advisor can divert a number' },
    control: { kind: 'action', name: 'queue.ticket.divert' },
    page: '/floor',
    why: { zh: '办理它的界面还没有合入', en: 'the screen on which it is done is not there yet' },
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
    status: 'partial',
    words: {
      zh: '不按顺序叫号须写原因，记录里看得到越过了谁',
      en: 'calling out of order needs a reason, and the record says who was passed',
    },
    control: { kind: 'guard', name: 'queue.ticket.call' },
    page: '/counter',
    test: 'modules/queue/rules.test.ts QUE-08 a number out of order needs a reason, and the record says who was passed',
    why: { zh: '办理它的界面还没有合入', en: 'the screen on which it is done is not there yet' },
  },
  {
    row: 'QUE-09',
    status: 'partial',
    words: {
      zh: '爱心号由客户自愿选，时限五分钟',
      en: 'a care number is the customer’s wish, with a limit of five minutes',
    },
    control: { kind: 'data', name: 'wait_limit_care' },
    page: '/kiosk',
    why: { zh: '办理它的界面还没有合入', en: 'the screen on which it is done is not there yet' },
  },
  {
    row: 'QUE-10',
    status: 'partial',
    words: {
      zh: '闭店前取号的都办完才能日清',
      en: 'the day is settled only when everybody with a number is served',
    },
    control: { kind: 'guard', name: 'halls.day.settle' },
    page: '/floor',
    test: 'modules/queue/rules.test.ts QUE-10 the day is not settled while somebody who holds a number is unserved',
    why: { zh: '延时还没有单独计量', en: 'overtime is not measured apart yet' },
  },
  {
    row: 'QUE-10',
    status: 'partial',
    words: {
      zh: '当天办不完的由两人签字结转，次日最先接续，从不删除',
      en: 'a visit that cannot be finished is signed over by two and is the next day’s first; never deleted',
    },
    control: { kind: 'action', name: 'queue.ticket.carry' },
    page: '/floor',
    test: 'modules/replay/replay.test.ts QUE-10 who is still unserved late at night is carried over by two persons and is the next day’s first',
    why: { zh: '签字的界面还没有', en: 'the screen on which two sign is not there yet' },
  },
];
