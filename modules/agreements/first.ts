import type { Clause, Edition } from './edition.ts';

const clause = (code: string, zh: string, en: string, tick = false): Clause => ({ code, tick, zh, en });

/** The first edition of the access agreement, as the product brings it. */
export const first: Edition = {
  number: 1,
  since: '2026-01-01',
  clauses: [
    clause(
      'parties',
      '本协议由公司与登记的机主订立；机主以有效证件实名登记。',
      'Between the company and the registered holder, who registers truly with a valid document.',
    ),
    clause(
      'price',
      '只按公示的资费收费；改价先公示，已订的套餐在约定期内不变。',
      'Charges follow the public list; changes are announced, and a plan keeps its price for its term.',
    ),
    clause(
      'rights',
      '四项我都听懂了：公司按公示收费、守约定、护我的信息；我按时缴费、如实登记。',
      'I understood all four: the company charges by the public list, keeps its word and my data safe; I pay in time and register truly.',
      true,
    ),
    clause(
      'lawful_use',
      '卡只用于合法通信；违法使用会停用，重新核验本人才恢复。',
      'The card is for lawful use; abuse stops it until I prove anew who I am.',
      true,
    ),
    clause(
      'no_resale',
      '卡我自己用，不转卖、不出租、不出借。',
      'The card is for my own use: not sold, let or lent.',
      true,
    ),
    clause(
      'stop',
      '欠费先提醒再停机；缴清自动复机，不收复机费。',
      'Debt is reminded of before service stops; once paid it comes back by itself, for nothing.',
    ),
    clause(
      'refund',
      '多收的费用双倍返还；七天内答复。',
      'What was charged too much comes back twice, within seven days.',
    ),
    clause(
      'leaving',
      '没有合约、没有欠费，随时可以销号，余额退还。',
      'Without contract and debt the holder may leave at any time, and the balance is returned.',
    ),
    clause(
      'data',
      '个人信息只为本协议使用；可以查询、复制、更正、删除、撤回同意。',
      'Personal data serves this agreement alone; the holder may see, copy, correct, delete it and withdraw consent.',
    ),
    clause(
      'dispute',
      '争议先找营业厅或客服；不满意可向通信管理部门申诉。',
      'Disputes go to the hall or the hotline first, then to the communications authority.',
    ),
  ],
};
