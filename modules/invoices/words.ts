import type { RefusalTable } from '../../kit/refusal.ts';

/** What asking for an invoice, or taking one back, is refused with. */
export const refusals = {
  no_title: {
    status: 422,
    say: { zh: '抬头没写。', en: 'There is no title.' },
    then: { zh: '写姓名或单位全称。', en: 'Write a name or the full name of the company.' },
  },
  person_has_none: {
    status: 422,
    say: { zh: '个人抬头不写税号。', en: 'A person has no tax number.' },
    then: { zh: '单位开票请选「单位」。', en: 'For a company choose «company».' },
  },
  bad_tax_id: {
    status: 422,
    say: { zh: '税号不对，末位校验不符。', en: 'That is no tax number: its last place does not fit.' },
    then: {
      zh: '请照营业执照上的十八位统一社会信用代码再核一遍。',
      en: 'Check the eighteen places against the business licence.',
    },
  },
  no_receipt: {
    status: 409,
    say: { zh: '这张收据不能开发票。', en: 'No invoice is issued for this receipt.' },
    then: {
      zh: '作废的收据和退款单不开票；请用有效的那张收据。',
      en: 'A void receipt or a refund slip has none; use the receipt that is valid.',
    },
  },
  one_already: {
    status: 409,
    say: { zh: '这笔收款已经开过发票。', en: 'This payment has its invoice.' },
    then: {
      zh: '要改抬头，先请值班经理红冲，再重新开。',
      en: 'For another title the duty manager takes it back first.',
    },
  },
  nothing_left: {
    status: 409,
    say: { zh: '这笔款已经退完，没有可开的金额。', en: 'All of this money went back.' },
    then: { zh: '按其他收据开票。', en: 'Use another receipt.' },
  },
  not_to_reverse: {
    status: 409,
    say: { zh: '这张发票现在不能红冲。', en: 'This invoice cannot be taken back now.' },
    then: { zh: '只有有效的蓝字发票可以红冲。', en: 'Only an issued invoice that stands can.' },
  },
  own_invoice: {
    status: 403,
    say: { zh: '自己开的发票不能自己红冲。', en: 'Nobody takes back an invoice they asked for.' },
    then: { zh: '请另一位经理处理。', en: 'Ask another manager.' },
  },
} satisfies RefusalTable;
