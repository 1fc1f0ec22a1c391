import type { RefusalTable } from '../../kit/refusal.ts';

/** What accepting in advance is refused with, while the line is cut and after. */
export const advance_refusals = {
  not_in_advance: {
    status: 409,
    say: { zh: '这项业务不能预受理。', en: 'This business cannot be accepted in advance.' },
    then: {
      zh: '请客户稍等，或留电话，恢复后通知。',
      en: 'Ask the customer to wait, or to be told when the line is back.',
    },
  },
  advance_unsigned: {
    status: 409,
    say: {
      zh: '预受理单客户还没签字，客户还不能离开本台。',
      en: 'A form accepted in advance is not signed; the customer cannot leave this counter yet.',
    },
    then: {
      zh: '请客户在客户屏上签字；不签的，请客户放弃这一单。',
      en: 'Have it signed on the customer’s screen, or let the customer give it up.',
    },
  },
  not_signed: {
    status: 409,
    say: { zh: '预受理单没有客户签字。', en: 'The form accepted in advance was not signed.' },
    then: { zh: '联系客户补签，或放弃这一单。', en: 'Ask the customer to sign, or give the order up.' },
  },
} satisfies RefusalTable;
