import { define, higher, lower } from '../parameter.ts';

const house = {
  zh: '目录未给出数字，取本系统默认值',
  en: 'the catalogue prints no number; our own default',
};

/** Numbers, cards, and who may have how many. */
export const resource_parameters = [
  define('number_hold', 'NUM-02', ['号码预占时间', 'A number is held for'], lower(15, [5, 30], 'minutes'), {
    source: '◇',
    printed: '6.6',
  }),
  define(
    'sheet_part_longest',
    'BIZ-28',
    ['告知单每项最长', 'A part of the sheet is at most'],
    lower(120, [40, 160], 'characters'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'card_check_within',
    'SIM-03',
    ['换过的卡核查时限', 'A changed card is looked into within'],
    lower(24, [2, 72], 'hours'),
    { source: 'house', by: 'branch', note: house },
  ),
  define('sim_reserve', 'SIM-01', ['卡占用时间', 'A card is reserved for'], lower(30, [10, 60], 'minutes'), {
    source: '◇',
    printed: '6.5',
  }),
  define(
    'numbers_per_person',
    'RNM-04',
    ['一证号码数', 'Numbers per identity document, at most'],
    lower(5, [1, 5], 'count'),
    { source: 'N15', by: 'promise' },
  ),
  define(
    'portrait_score_min',
    'RNM-03',
    ['人像比对通过分', 'Portrait comparison passes from'],
    higher(80, [70, 99], 'points'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'document_read_valid',
    'RNM-02',
    ['证件读取有效时间', 'A document read stays valid for'],
    lower(30, [5, 120], 'minutes'),
    { source: 'house', by: 'branch', note: house },
  ),
  define(
    'manual_check_within',
    'RNM-03',
    ['人工核验第二人时限', 'The second person signs a manual check within'],
    lower(5, [1, 15], 'minutes'),
    { source: 'house', note: house },
  ),
  define(
    'agent_letter_valid',
    'RNM-05',
    ['代办委托书有效期', 'A letter of authority is accepted for'],
    lower(30, [1, 90], 'days'),
    { source: 'house', by: 'branch', note: house },
  ),
  define('adult_from', 'RNM-06', ['成年人年龄', 'Adult from'], higher(18, [18, 18], 'years'), {
    source: 'N19',
    by: 'fixed',
  }),
  define(
    'own_number_from',
    'RNM-06',
    ['可自己办号年龄', 'May open a number alone from'],
    higher(16, [14, 18], 'years'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'consent_below',
    'RNM-06',
    ['须监护人单独同意年龄', "Guardian's separate consent below"],
    higher(14, [14, 18], 'years'),
    { source: 'N20', by: 'promise' },
  ),
  define(
    'reveal_for',
    'PRIV-03',
    ['明文显示时间', 'Personal data is shown for'],
    lower(30, [10, 30], 'seconds'),
    {
      source: 'house',
      by: 'promise',
      note: house,
    },
  ),
  define(
    'reveals_per_hour',
    'PRIV-03',
    ['每人每小时显示次数', 'Reveals per person and hour'],
    lower(20, [5, 40], 'times'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'reveal_alarm_after',
    'PRIV-10',
    ['显示次数告警', 'Reveals in an hour before the alarm'],
    lower(10, [3, 20], 'times'),
    { source: 'house', by: 'province', note: house },
  ),
];

/** Tills, the safe, and who may decide on a difference. */
export const cash_parameters = [
  define('till_float', 'CASH-04', ['备用金', 'Float of a till'], lower(50000, [10000, 200000], 'fen'), {
    source: '◇',
    by: 'branch',
  }),
  define(
    'safe_float',
    'CASH-04',
    ['全厅备用金', "The hall's float, held in the safe"],
    lower(600000, [100000, 2000000], 'fen'),
    { source: 'house', by: 'branch', note: house },
  ),
  define(
    'till_cash_max',
    'CASH-10',
    ['台席现金上限', 'Cash in a till before it goes to the safe'],
    lower(500000, [100000, 1000000], 'fen'),
    { source: 'house', note: house },
  ),
  define(
    'float_sign_within',
    'CASH-04',
    ['备用金签领时限', 'The float is signed for within'],
    lower(10, [2, 30], 'minutes'),
    { source: 'house', note: house },
  ),
  define(
    'difference_duty_manager_max',
    'CASH-03',
    ['值班经理可定差额', 'A duty manager decides differences up to'],
    lower(1000, [0, 5000], 'fen'),
    { source: 'house', by: 'branch', note: house },
  ),
  define(
    'difference_hall_manager_max',
    'CASH-03',
    ['厅经理可定差额', 'A hall manager decides differences up to'],
    lower(20000, [5000, 20000], 'fen'),
    { source: '◇', by: 'branch', printed: '6.7' },
  ),
  define(
    'difference_repeat_days',
    'CASH-03',
    ['差额重复期', 'A second difference counts as repeated within'],
    higher(30, [7, 90], 'days'),
    { source: 'house', by: 'branch', note: house },
  ),
  define(
    'difference_explain_within',
    'CASH-03',
    ['差额说明时限', 'A difference is explained within'],
    lower(30, [10, 60], 'minutes'),
    { source: 'house', note: house },
  ),
  define(
    'safe_cash_max',
    'CASH-05',
    ['保险柜留存上限', 'Cash kept in the safe'],
    lower(2000000, [500000, 5000000], 'fen'),
    {
      source: 'house',
      by: 'branch',
      note: house,
    },
  ),
  define(
    'reversal_share_max',
    'CASH-07',
    ['每人冲正占比上限', 'Reversals of a clerk, at most'],
    lower(5, [1, 20], 'percent'),
    { source: 'house', by: 'branch', note: house },
  ),
  define(
    'reversal_approve_within',
    'BIZ-30',
    ['冲正审批时限', 'A reversal is approved within'],
    lower(30, [5, 120], 'minutes'),
    { source: 'house', note: house },
  ),
  define(
    'large_payment_from',
    'PAY-03',
    ['大额缴费提示起点', 'A payment counts as large from'],
    lower(50000, [20000, 100000], 'fen'),
    { source: 'house', by: 'branch', note: house },
  ),
  define(
    'risk_word_within',
    'PAY-03',
    ['风险单经理答复时限', 'A manager decides about a red flag within'],
    lower(10, [2, 30], 'minutes'),
    { source: 'house', note: house },
  ),
  define(
    'payment_answer_within',
    'PAY-01',
    ['支付等待时限', 'A payment is waited for at most'],
    lower(60, [20, 180], 'seconds'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'back_entry_within',
    'BIZ-24',
    ['预受理补录时限', 'A pre-accepted order is completed within'],
    lower(4, [1, 8], 'hours'),
    { source: '◇', printed: '6.4' },
  ),
  define(
    'papers_link_for',
    'BIZ-24',
    ['客户单据链接有效期', 'The link to the papers of a visit opens for'],
    higher(90, [30, 365], 'days'),
    { source: 'house', by: 'province', note: house },
  ),
  define(
    'audit_within',
    'CASH-09',
    ['日结稽核时限', 'A settled day is audited within'],
    lower(3, [1, 5], 'days'),
    {
      source: '◇',
      printed: '6.8',
    },
  ),
  define(
    'month_close_within',
    'CASH-01',
    ['月结时限，月末以后', 'A month is closed within, after its end'],
    lower(3, [1, 10], 'days'),
    { source: 'house', note: house },
  ),
];
