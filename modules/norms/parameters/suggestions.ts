import { define, higher, lower } from '../parameter.ts';

const ours = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};

/** What somebody was asked first and what customers suggest: how soon it is real, what a thank-you may cost, how often customers are asked unasked. */
export const suggestion_parameters = [
  define(
    'survey_answer_within',
    'SVC-15',
    ['来访后多久内可答调查', 'A survey can be answered after the visit within'],
    higher(24, [2, 72], 'hours'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'survey_group_least',
    'SVC-15',
    ['调查结果最少人数', 'Answers a group must have before it is shown'],
    higher(5, [5, 30], 'people'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'suggestion_effect_within',
    'SUG-03',
    ['采纳后见效时限', 'What was adopted takes effect within'],
    lower(30, [7, 90], 'days'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'suggestion_reward_max',
    'SUG-01',
    ['一条建议的谢礼上限', 'A thank-you gift for a suggestion, at most'],
    lower(20_000, [0, 50_000], 'fen'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'suggestion_warning_share',
    'SUG-02',
    ['意见回复时限预警', 'Warning before a reply to an opinion is late, share of the limit'],
    lower(80, [50, 95], 'percent'),
    { source: '◇', printed: '6' },
  ),
  define(
    'suggestion_kept_for',
    'SUG-01',
    ['办结后原话与号码保存', 'Words and number are kept after the end for'],
    lower(365, [90, 730], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'first_asked_answer_within',
    'FRQ-02',
    ['转交后对方应答时限', 'A hand-over is answered within'],
    lower(15, [5, 60], 'minutes'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'first_asked_points',
    'FRQ-03',
    ['首问超时一件记分', 'Points for each matter past its time'],
    higher(1, [1, 5], 'points'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'opinion_asking_every',
    'SUG-04',
    ['厅内主动征询间隔', 'Customers in the hall are asked for their opinion every'],
    lower(7, [1, 31], 'days'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'opinion_asking_least',
    'SUG-04',
    ['每次主动征询至少问', 'Customers asked in a round, at least'],
    higher(10, [5, 50], 'people'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'customer_seminar_least',
    'SUG-04',
    ['客户座谈会至少到', 'Customers at a seminar, at least'],
    higher(5, [3, 30], 'people'),
    { source: 'house', by: 'branch', note: ours },
  ),
];
