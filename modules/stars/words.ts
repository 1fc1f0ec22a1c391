import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  waits_already: {
    status: 409,
    say: { zh: '这个厅已有一份评定待决定。', en: 'A rating of this hall waits already.' },
    then: { zh: '等省公司决定。', en: 'Wait for its decision.' },
  },
  not_measured: {
    status: 409,
    say: {
      zh: '记分卡、暗访、设施缺一项就不评。',
      en: 'Scorecard, mystery visits and facilities: nobody is rated by halves.',
    },
    then: {
      zh: '先补上缺的：派暗访或登记设施。',
      en: 'Complete what is missing: plan a visit, enter the facilities.',
    },
  },
  more_than_earned: {
    status: 409,
    say: { zh: '比评定依据给出的星级高。', en: 'More stars than what was measured earns.' },
    then: { zh: '请不高于依据给出的星级。', en: 'Propose no more than that.' },
  },
  only_down_within: {
    status: 409,
    say: { zh: '一年之内只能降星，不能升星。', en: 'Within its year a hall only loses stars.' },
    then: { zh: '升星等到期再评。', en: 'A rise waits for the next year.' },
  },
  own_proposal: {
    status: 403,
    say: { zh: '提出的人不能自己决定。', en: 'Whoever proposed does not decide.' },
    then: { zh: '请省公司别的人决定。', en: 'Somebody else above does.' },
  },
} satisfies RefusalTable;
