import { define, lower } from '../parameter.ts';

const house = {
  zh: '目录未给出数字，取本系统默认值',
  en: 'the catalogue prints no number; our own default',
};

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
