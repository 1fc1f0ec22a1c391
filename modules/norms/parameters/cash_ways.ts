import { define, higher, lower } from '../parameter.ts';

const house = {
  zh: '目录未给出数字，取本系统默认值',
  en: 'the catalogue prints no number; our own default',
};

/** Bills: how many months, how long a link opens, how many are rechecked. */
export const bill_parameters = [
  define(
    'bill_months',
    'FEE-03',
    ['可查账单月数', 'Months of bills that can be read'],
    higher(5, [5, 12], 'count'),
    {
      source: 'N01',
      by: 'promise',
    },
  ),
  define(
    'bill_link_for',
    'FEE-03',
    ['账单链接有效期', 'A link to bills opens for'],
    lower(15, [5, 60], 'minutes'),
    {
      source: 'house',
      by: 'province',
      note: house,
    },
  ),
  define(
    'bill_code_for',
    'PRM-02',
    ['取号机账单验证码有效期', 'A code for bills at a kiosk is good for'],
    lower(5, [2, 15], 'minutes'),
    {
      source: 'house',
      by: 'province',
      note: house,
    },
  ),
  define(
    'bill_difference_within',
    'FEE-05',
    ['出账差异核清期限', 'Differences of a bill run are cleared within'],
    lower(5, [1, 15], 'days'),
    { source: 'house', by: 'branch', note: house },
  ),
  define('bill_sample', 'FEE-05', ['每次复核份数', 'Bills in a recheck'], higher(20, [10, 100], 'count'), {
    source: 'house',
    by: 'branch',
    note: house,
  }),
];

/** What comes back: within how long, who may approve how much, what a broken promise is worth. */
export const compensation_parameters = [
  define(
    'compensation_paid_within',
    'PRM-04',
    ['双倍返还时限', 'A billing error is refunded within'],
    lower(7, [1, 7], 'days'),
    { source: '◇', printed: '6.9' },
  ),
  define(
    'compensation_duty_manager_max',
    'GEN-16',
    ['值班经理可批补偿', 'A duty manager approves compensations up to'],
    lower(5000, [0, 5000], 'fen'),
    { source: '◇', by: 'branch', printed: '6.9' },
  ),
  define(
    'compensation_hall_manager_max',
    'GEN-16',
    ['厅经理可批补偿', 'A hall manager approves compensations up to'],
    lower(50000, [5000, 50000], 'fen'),
    { source: '◇', by: 'branch', printed: '6.9' },
  ),
  define(
    'promise_compensation',
    'PRM-00',
    ['违诺补偿', 'A broken promise is made good by'],
    higher(1000, [500, 10000], 'fen'),
    { source: 'house', by: 'province', note: house },
  ),
];

/** The way of cash out of the hall, and that an open hall takes it. */
export const cash_way_parameters = [
  define(
    'cash_counter_within',
    'PAY-04',
    ['开门后有台收现金', 'A counter takes cash within, after the doors open'],
    lower(15, [5, 30], 'minutes'),
    { source: 'house', note: house },
  ),
  define(
    'unmatched_resolved_within',
    'CASH-08',
    ['未对上的款处理时限', 'What does not agree is resolved within'],
    lower(3, [1, 10], 'days'),
    { source: 'house', note: house },
  ),
  define(
    'false_note_handed_within',
    'CASH-06',
    ['可疑币交银行时限', 'A suspect note is handed to the bank within'],
    lower(3, [1, 7], 'days'),
    { source: 'house', note: house },
  ),
];

/** Tax invoices: how long the issuer is waited for, how often it is asked, the rate within a price. */
export const invoice_parameters = [
  define(
    'invoice_answer_within',
    'PAY-02',
    ['开票回执等待', 'The tax issuer is waited for'],
    lower(2, [1, 30], 'minutes'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'invoice_tries',
    'PAY-02',
    ['开票最多问几次', 'The tax issuer is asked at most'],
    higher(4, [2, 8], 'times'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'invoice_tax',
    'FEE-10',
    ['电信服务增值税率（含在价内）', 'Value-added tax within the price'],
    lower(9, [0, 13], 'percent'),
    {
      source: 'house',
      by: 'province',
      note: {
        zh: '《增值税法》（2026 年 1 月 1 日起）第十条：基础电信服务 9%，增值电信服务 6%；凭记忆，未对原文；税率变动由省公司改这里',
        en: 'Value-Added Tax Law (in force from 2026-01-01), article 10: basic telecommunication services 9 %, value-added ones 6 %; from memory, not read in the original; the province changes it here',
      },
    },
  ),
];
