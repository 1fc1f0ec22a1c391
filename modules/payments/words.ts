import type { RefusalTable } from '../../kit/refusal.ts';

/** What taking money is refused with. */
export const refusals = {
  too_little: {
    status: 422,
    say: { zh: '收到的钱不够，应收 {due} 元。', en: 'That is not enough: {due} yuan are due.' },
    then: { zh: '请客户补足，或换一种付法。', en: 'Ask for the rest, or take another way of paying.' },
  },
  no_such_split: {
    status: 422,
    say: { zh: '这样不能分开付。', en: 'It cannot be split so.' },
    then: {
      zh: '一部分现金，其余用卡、微信或支付宝，两部分都要大于零。',
      en: 'One part in cash, the rest by card, WeChat Pay or Alipay; both more than nothing.',
    },
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
