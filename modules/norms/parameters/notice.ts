import { define, higher, lower } from '../parameter.ts';

const house = {
  zh: '手册没有给数，取本系统默认值',
  en: 'the manual gives no number; our own default',
};

/** Messages to customers: how often they are tried, how long a report is waited for, how long a number is kept. */
export const notice_parameters = [
  define(
    'notice_tries',
    'FEE-08',
    ['短信最多交网关次数', 'A message is handed to the gateway at most'],
    higher(4, [2, 10], 'times'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'notice_first_pause',
    'FEE-08',
    ['短信首次重试间隔，以后每次加倍', 'First pause before a message is tried again; each later one doubles'],
    lower(2, [1, 30], 'minutes'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'notice_report_within',
    'FEE-08',
    ['等送达回执', 'A delivery report is waited for'],
    lower(10, [1, 60], 'minutes'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'notice_call_within',
    'FEE-08',
    ['短信没送到，多久内打电话', 'What did not arrive is told by phone within'],
    lower(60, [10, 480], 'minutes'),
    { source: 'house', by: 'branch', note: house },
  ),
  define(
    'tariff_tell_before',
    'FEE-08',
    ['资费变更告知在用客户的提前量', 'Holders are told of a changed price before it holds'],
    higher(15, [7, 90], 'days'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'tariff_put_off_for',
    'FEE-08',
    ['还有人没告知，施行推迟', 'A change is put off while somebody is untold, by'],
    higher(7, [3, 30], 'days'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'basis_review_days',
    'GEN-07',
    ['依据变动后条文复核期限', 'A clause is reviewed after its basis changed within'],
    lower(30, [5, 90], 'days'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'contact_kept',
    'PRIV-01',
    ['事办完后手机号留存', 'A mobile number is kept after its matter'],
    lower(7, [1, 30], 'days'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'first_charge_notice',
    'PRM-05',
    ['首次扣费前提醒提前量', 'A first charge is announced before it'],
    higher(3, [3, 15], 'days'),
    { source: 'N03', by: 'promise', note: house },
  ),
  define(
    'late_payment_rate',
    'FEE-09',
    ['欠费违约金，每日', 'Late payment, a day'],
    lower(3, [0, 3], 'permille'),
    { source: 'N08', by: 'promise' },
  ),
  define(
    'late_payment_most',
    'FEE-09',
    ['欠费违约金累计，不超过欠费的', 'Late payment altogether, at most of the debt'],
    lower(100, [0, 100], 'percent'),
    {
      source: 'N08',
      by: 'promise',
      note: {
        zh: '协议只说每日的比例；本系统到本金为止，不再累加',
        en: 'the agreement names the daily rate alone; here it ends when it equals the debt',
      },
    },
  ),
  define(
    'bill_due_within',
    'FEE-09',
    ['月租出账后缴清期限，过后才算欠费', 'A month that was charged is paid within; only then it is overdue'],
    higher(30, [30, 60], 'days'),
    {
      source: 'N07',
      by: 'promise',
      note: {
        zh: '依据只说欠费三十日可停机；本系统取出账后三十日才算欠费，停机还要先提醒',
        en: 'the source says service may stop after thirty days of debt; here it is overdue after thirty, and reminded of before it stops',
      },
    },
  ),
  define(
    'balance_low_below',
    'FEE-09',
    ['余额低于此数提醒', 'A balance below this is told'],
    higher(1_000, [500, 5_000], 'fen'),
    { source: 'house', by: 'branch', note: house },
  ),
  define(
    'restored_within',
    'FEE-09',
    ['欠费缴清后恢复时限', 'After all is paid a number is back within'],
    lower(24, [1, 24], 'hours'),
    { source: 'N08', by: 'promise' },
  ),
] as const;
