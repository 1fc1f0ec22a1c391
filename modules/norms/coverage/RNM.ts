import type { Control } from './control.ts';

/** What makes the clauses of group RNM real; one entry per control, none claimed before its test is red without it. */
export const RNM: readonly Control[] = [
  {
    row: 'RNM-01',
    status: 'working',
    words: { zh: '没有核验通过，写不了卡', en: 'no card is bound without a passed check' },
    control: { kind: 'guard', name: 'orders.order.identify' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts RNM-01 a document counts for its own visit and its own minutes, and only when person and paper agree',
  },
  {
    row: 'RNM-03',
    status: 'partial',
    words: { zh: '人像比对不过，两人核验才放行', en: 'a portrait that does not agree waits for two persons' },
    control: { kind: 'guard', name: 'identity.check.match' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts RNM-03 a face that is not sure waits for two persons',
    why: {
      zh: '关掉控制，测试会红；页面还没有走完',
      en: 'its test is red with the control off; its screen is not finished yet',
    },
  },
  {
    row: 'RNM-02',
    status: 'partial',
    words: { zh: '没有读卡器凭证的证件不收', en: 'a document without the reader’s proof is not taken' },
    control: { kind: 'guard', name: 'identity.check.present' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts RNM-02 a document that is over, or that no reader read, is refused',
    why: {
      zh: '关掉控制，测试会红；页面还没有走完',
      en: 'its test is red with the control off; its screen is not finished yet',
    },
  },
  {
    row: 'RNM-09',
    status: 'partial',
    words: { zh: '人证不符当场拒办', en: 'a person who is not the holder is refused on the spot' },
    control: { kind: 'action', name: 'identity.check.fail' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
  {
    row: 'RNM-04',
    status: 'partial',
    words: { zh: '一证五号，多台同时办也只到五', en: 'five numbers per person, however many counters try' },
    control: { kind: 'guard', name: 'carrier.number.assign' },
    page: '/counter',
    test: 'apps/server/tests/rush.test.ts RNM-04 sixty-four counters want a number for one person at once: five are given',
    why: {
      zh: '关掉控制，测试会红；页面还没有走完',
      en: 'its test is red with the control off; its screen is not finished yet',
    },
  },
  {
    row: 'RNM-06',
    status: 'partial',
    words: { zh: '未成年人须监护人一并核验', en: 'a minor needs a guardian who was proven too' },
    control: { kind: 'guard', name: 'orders.order.identify' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts RNM-06 a minor acts with a guardian by the side, never alone and never with a friend',
    why: {
      zh: '关掉控制，测试会红；页面还没有走完',
      en: 'its test is red with the control off; its screen is not finished yet',
    },
  },
  {
    row: 'RNM-05',
    status: 'partial',
    words: {
      zh: '代办须双方证件、关系和委托书，五号算机主的',
      en: 'an agent brings both documents, the relation and a letter; the five numbers are the holder’s',
    },
    control: { kind: 'guard', name: 'orders.order.identify' },
    page: '/counter',
    test: 'modules/orders/agent.test.ts RNM-05 one document is not two: each paper counts for its own person, visit and minutes',
    why: {
      zh: '守卫总表还没有为它重跑',
      en: 'the run over all guards has not been made for it yet',
    },
  },
];
