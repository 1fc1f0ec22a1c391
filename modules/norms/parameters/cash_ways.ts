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
  define('bill_sample', 'FEE-05', ['每次复核份数', 'Bills in a recheck'], higher(20, [10, 100], 'count'), {
    source: 'house',
    by: 'branch',
    note: house,
  }),
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
    'false_note_handed_within',
    'CASH-06',
    ['可疑币交银行时限', 'A suspect note is handed to the bank within'],
    lower(3, [1, 7], 'days'),
    { source: 'house', note: house },
  ),
];
