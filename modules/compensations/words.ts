import type { RefusalTable } from '../../kit/refusal.ts';

const by = (zh: string, en: string) => ({
  status: 403 as const,
  say: { zh: `这笔由${zh}批。`, en: `This sum is for the ${en} to approve.` },
  then: { zh: `请${zh}处理。`, en: `Ask the ${en}.` },
});

/** What can still be done about a payment that is not taken back. */
const elsewhere = {
  zh: '这笔不再动；多付了的，在「请示报告」里报上级。',
  en: 'It stays as it is; what was paid too much is reported under «Sent up».',
};

/** What a compensation is refused with. */
export const refusals = {
  holder_only: {
    status: 403,
    say: { zh: '只有机主本人能提出。', en: 'Only the holder of the number can claim.' },
    then: { zh: '请机主出示证件核验。', en: 'Prove the holder by a document.' },
  },
  which_promise: {
    status: 422,
    say: { zh: '写明是八项承诺中的哪一项。', en: 'Name which of the eight promises it is.' },
    then: { zh: '从八项承诺里选一项。', en: 'Choose PRM-01 to PRM-08.' },
  },
  how_much: {
    status: 422,
    say: { zh: '写明客户说多收了多少。', en: 'Write down how much the customer says it was.' },
    then: { zh: '按客户说的填，核实时再定。', en: 'Enter what is said; it is settled when it is verified.' },
  },
  no_such_charge: {
    status: 422,
    say: {
      zh: '写明账单月份，或这个号码在本厅的收据号。',
      en: 'Name the month of the bill, or a receipt of this hall about this number.',
    },
    then: { zh: '例：2026-10，或 1001-R0000012。', en: 'Such as 2026-10, or 1001-R0000012.' },
  },
  claimed_already: {
    status: 409,
    say: { zh: '这笔收费已经提出过。', en: 'This charge is claimed already.' },
    then: { zh: '看已有的案件。', en: 'Look at the case that stands.' },
  },
  own_case: {
    status: 403,
    say: {
      zh: '自己受理或核实的，不能自己核实、审批。',
      en: 'Whoever took or verified a claim does not decide on it.',
    },
    then: {
      zh: '请另一人处理；分公司提的请省公司批。',
      en: 'Ask somebody else; of the branch’s own, the province.',
    },
  },
  not_proven: {
    status: 422,
    say: { zh: '写明六类中的哪一类、多收多少。', en: 'Name one of the six categories and the sum.' },
    then: { zh: '按账单或单据核实后再填。', en: 'Verify it by the bill or the order first.' },
  },
  more_than_billed: {
    status: 422,
    say: { zh: '多收不能大于那张账单或收据。', en: 'The overcharge is more than that bill or receipt.' },
    then: { zh: '核对账单、收据和金额。', en: 'Check bill, receipt and sum.' },
  },
  not_this_sum: {
    status: 422,
    say: { zh: '金额与批准的不一样。', en: 'That is not the sum that was approved.' },
    then: { zh: '照批准的金额返还。', en: 'Pay what was approved.' },
  },
  double_only: {
    status: 422,
    say: { zh: '收费误差只能双倍返还，不能只退单倍。', en: 'A billing error is refunded twice, never once.' },
    then: { zh: '照多收的两倍返还。', en: 'Pay twice what was overcharged.' },
  },
  prove_holder: {
    status: 422,
    say: {
      zh: '付现金要在来访里，先核验机主的证件。',
      en: 'Cash is handed over in a visit, to the holder whose document was read.',
    },
    then: {
      zh: '叫号接待，读机主证件；代办的，两人证件都读。也可以返到账户。',
      en: 'Serve the visit and read the document; of an agent, both. Or pay it onto the account.',
    },
  },
  not_theirs: {
    status: 403,
    say: { zh: '这笔钱不是所读证件的人的。', en: 'This money is not of whose document was read.' },
    then: { zh: '请机主本人来，或返到账户。', en: 'Ask the holder to come, or pay it onto the account.' },
  },
  nobody_known: {
    status: 409,
    say: {
      zh: '这笔没有记下机主，不能付现金。',
      en: 'Whose money it is was not kept: it is not paid in cash.',
    },
    then: { zh: '返到账户。', en: 'Pay it onto the account.' },
  },
  day_is_over: {
    status: 409,
    say: { zh: '只能当天冲回。', en: 'A payment is taken back on its own day only.' },
    then: elsewhere,
  },
  till_is_over: {
    status: 409,
    say: {
      zh: '付款的钱箱已经结班，现金冲不回。',
      en: 'The till it was paid from is closed: no cash goes back into it.',
    },
    then: elsewhere,
  },
  books_are_closed: {
    status: 409,
    say: { zh: '今天的账已经封了。', en: 'The books of today are closed.' },
    then: elsewhere,
  },
  for_duty_manager: by('值班经理', 'duty manager'),
  for_hall_manager: by('厅经理', 'hall manager'),
  for_branch_supervisor: by('分公司或省公司', 'branch or the province'),
} satisfies RefusalTable;
