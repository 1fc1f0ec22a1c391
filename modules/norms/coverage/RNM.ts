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
    row: 'RNM-02',
    status: 'working',
    words: { zh: '没有读卡器凭证的证件不收', en: 'a document without the reader’s proof is not taken' },
    control: { kind: 'guard', name: 'identity.check.present' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts RNM-02 a document that is over, or that no reader read, is refused',
  },
  {
    row: 'RNM-04',
    status: 'working',
    words: { zh: '一证五号，多台同时办也只到五', en: 'five numbers per person, however many counters try' },
    control: { kind: 'guard', name: 'carrier.number.assign' },
    page: '/counter',
    test: 'apps/server/tests/rush.test.ts RNM-04 sixty-four counters want a number for one person at once: five are given',
  },
  {
    row: 'RNM-06',
    status: 'working',
    words: {
      zh: '未成年人由监护人陪同，看关系证明；不满 14 岁监护人在客户屏上单独同意；年龄可配置',
      en: 'a minor comes with a guardian who shows a paper; below fourteen the guardian consents apart on the second screen; the ages are set by norm',
    },
    control: { kind: 'guard', name: 'orders.order.identify' },
    page: '/counter',
    test: 'modules/orders/guardian.test.ts RNM-06 below fourteen nothing is told before the guardian consented apart, on the screen of this counter',
  },
  {
    row: 'RNM-05',
    status: 'working',
    words: {
      zh: '代办须双方证件、关系和委托书，五号算机主的；不可代办的业务由业务自己写明',
      en: 'an agent brings both documents, the relation and a letter; the five numbers are the holder’s; each business says whether an agent may do it',
    },
    control: { kind: 'guard', name: 'orders.order.identify' },
    page: '/counter',
    test: 'modules/orders/agent.test.ts RNM-05 one document is not two: each paper counts for its own person, visit and minutes',
  },
  {
    row: 'RNM-11',
    status: 'working',
    words: {
      zh: '协议写明不转卖、不出租、不出借，逐条勾选才能签',
      en: 'the agreement says not to sell, let or lend the card, ticked before signing',
    },
    control: { kind: 'guard', name: 'orders.order.confirm' },
    page: '/counter/customer',
    test: 'modules/orders/cards.test.ts RNM-11 nothing is signed before every point is ticked: rights and duties, lawful use, no resale, in the edition shown',
  },
  {
    row: 'RNM-03',
    status: 'working',
    words: {
      zh: '人像比对不过，两人核验才放行；现场照片加密留存，到期自动删，调看有记录',
      en: 'a portrait that does not agree waits for two persons; the picture is sealed, each look is on record, and it goes by itself',
    },
    control: { kind: 'guard', name: 'identity.check.match' },
    page: '/counter',
    test: 'modules/orders/proven.test.ts RNM-03 the picture of a comparison is sealed, seen with a reason on record, and gone by itself when its days are over',
  },
  {
    row: 'RNM-07',
    status: 'working',
    words: {
      zh: '单位凭证照、经办人凭证件和委托书办号，每个号登记到使用人；换人先变更，没有使用人的单位号码开不了通',
      en: 'a unit by its licence, its handler by document and letter, every number registered to its user; another user is registered first, and no number of a unit works without one',
    },
    control: { kind: 'guard', name: 'identity.handling.whyNotHandled' },
    page: '/counter',
    test: 'modules/orders/units.test.ts RNM-07 every wrong paper of a unit is refused: licence, handler, letter, user, one reading for two',
  },
  {
    row: 'RNM-08',
    status: 'working',
    words: {
      zh: '本人在台前看名下号码；不是自己办的提异议，48 小时内由他人核查办结',
      en: 'the holder sees the own numbers at the counter; one they never opened is looked into by somebody else within 48 hours',
    },
    control: { kind: 'guard', name: 'orders.objection.close' },
    page: '/counter',
    test: 'modules/orders/proven.test.ts RNM-08 the holder sees every number under the own document; one they never opened is looked into by somebody else, in time',
  },
  {
    row: 'RNM-09',
    status: 'working',
    words: {
      zh: '异常打分、到分加问、经理放行或拒办，拒办即上报分公司',
      en: 'signs are scored, more is asked, a manager’s word or a refusal, which goes to the branch at once',
    },
    control: { kind: 'guard', name: 'orders.order.refuse_risk' },
    page: '/counter',
    test: 'modules/orders/proven.test.ts RNM-09 signs add up to a score; from the norm’s on more is asked, and what is refused goes to the branch',
  },
  {
    row: 'RNM-10',
    status: 'working',
    words: {
      zh: '服务期间和终止后两年留存，到期由时钟销毁密钥，出证明',
      en: 'kept during service and two years after; then the clock destroys the key, with a certificate',
    },
    control: { kind: 'guard', name: 'identity.person_forgotten' },
    page: '/office',
    test: 'modules/orders/proven.test.ts RNM-10 a document is kept while there is service and two years after; then its key is destroyed, with a certificate',
  },
];
