import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  no_consent: {
    status: 422,
    say: { zh: '客户没有同意，不能记。', en: 'Without the customer’s consent nothing is noted.' },
    then: { zh: '请先当面问客户是否同意由营业员接待。', en: 'Ask first whether a clerk may speak to them.' },
  },
  number_noted: {
    status: 422,
    say: { zh: '这里不能记号码、证件号。', en: 'No phone or document number is kept here.' },
    then: {
      zh: '请只写机型和需求，用取号的号码找人。',
      en: 'Write the model and the wish; the ticket finds the customer.',
    },
  },
  not_yours: {
    status: 409,
    say: { zh: '这条线索是别人接手的。', en: 'Somebody else took this lead up.' },
    then: { zh: '请由接手的人记结果。', en: 'Whoever took it up says how it came out.' },
  },
} satisfies RefusalTable;
