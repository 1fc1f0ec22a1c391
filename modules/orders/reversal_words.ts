import type { RefusalTable } from '../../kit/refusal.ts';

/** What taking an order back is refused with. */
export const reversal_refusals = {
  day_is_over: {
    status: 409,
    say: { zh: '只能当天冲正。', en: 'A reversal is possible on the same day only.' },
    then: { zh: '走调整单，由厅经理批。', en: 'Use an adjustment, approved by the hall manager.' },
  },
  no_undo: {
    status: 409,
    say: { zh: '这项业务办成后不能冲正。', en: 'This business cannot be taken back.' },
    then: { zh: '按差错处理，报值班经理。', en: 'Handle it as an error with the duty manager.' },
  },
  no_till_pays: {
    status: 409,
    say: {
      zh: '申请人的钱箱已经交班或封账，没有钱箱退款。',
      en: 'The till of whoever asked is handed over or closed: none pays it back.',
    },
    then: {
      zh: '不予冲正后，请有钱箱的柜员凭收据重新申请。',
      en: 'Decline it, and have a clerk with an open till ask again by the receipt.',
    },
  },
  no_such_receipt: {
    status: 404,
    say: { zh: '今天没有这张收据。', en: 'There is no such receipt of today.' },
    then: {
      zh: '看清收据号再输；不是今天的走调整单。',
      en: 'Check its number; one of another day goes by an adjustment.',
    },
  },
  own_reversal: {
    status: 403,
    say: { zh: '自己经办的，自己不能批。', en: 'You cannot approve your own.' },
    then: { zh: '请另一位值班经理批。', en: 'Ask another duty manager.' },
  },
} satisfies RefusalTable;
