import type { RefusalTable } from '../../kit/refusal.ts';

/** What taking money is refused with. */
export const refusals = {
  too_little: {
    status: 422,
    say: { zh: '收到的钱不够，应收 {due} 元。', en: 'That is not enough: {due} yuan are due.' },
    then: { zh: '请客户补足，或换一种付法。', en: 'Ask for the rest, or take another way of paying.' },
  },
  not_in_coins: {
    status: 422,
    say: {
      zh: '这笔现金分到各项业务上会有分币，退的时候给不出。',
      en: 'Divided over its orders this cash has parts that no coin could give back.',
    },
    then: { zh: '现金少收一角。', en: 'Take a tenth of a yuan less in cash.' },
  },
  no_such_coins: {
    status: 422,
    say: {
      zh: '现金收到角为止，没有分币可找。',
      en: 'Cash goes to the tenth of a yuan: there are no smaller coins.',
    },
    then: {
      zh: '金额进到角，多出的留在客户账户；或换一种付法。',
      en: 'Round it up to the tenth, what is over stays on the account; or take another way of paying.',
    },
  },
  no_such_split: {
    status: 422,
    say: { zh: '这样不能分开付。', en: 'It cannot be split so.' },
    then: {
      zh: '现金与其他方式可以分开付，每一部分都要大于零。',
      en: 'Cash and other ways may share a sum; each part is more than nothing.',
    },
  },
  no_such_part: {
    status: 422,
    say: { zh: '这一笔不能这样先付。', en: 'That part cannot be paid ahead.' },
    then: {
      zh: '先付的要大于零，并且给最后一笔留下一些。',
      en: 'A part is more than nothing and leaves something for the last one.',
    },
  },
  parts_held: {
    status: 409,
    say: { zh: '客户已先付了一部分，和现在的金额对不上。', en: 'What was paid ahead does not fit this sum.' },
    then: { zh: '先退回已付的部分，再收款。', en: 'Give the parts back first, then take the money.' },
  },
  nothing_held: {
    status: 409,
    say: { zh: '没有暂收的部分可退。', en: 'Nothing is held that could go back.' },
    then: { zh: '刷新后再看。', en: 'Look again.' },
  },
  asked_already: {
    status: 409,
    say: { zh: '这位客户还有一笔支付在等结果。', en: 'A payment of this customer is still waiting.' },
    then: { zh: '等它有结果，或先撤销它。', en: 'Wait for its answer, or give it up first.' },
  },
  not_yours: {
    status: 403,
    say: { zh: '这笔支付不是您收的。', en: 'This payment is not yours.' },
    then: { zh: '请收款的人处理。', en: 'Ask the clerk who is taking it.' },
  },
  too_much: {
    status: 422,
    say: {
      zh: '实收比应收多出太多，可能输错了。',
      en: 'That is far more than is due; it may be a typing error.',
    },
    then: { zh: '请再点一遍，按实收输入。', en: 'Count again and enter what was received.' },
  },
} satisfies RefusalTable;
