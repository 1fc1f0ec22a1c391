import { define, higher, lower } from '../parameter.ts';

const ours = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};

/** Mystery visits: how many, when, what they bring back, how far scores may differ, by when each step is done. */
export const mystery_parameters = [
  define(
    'mystery_visits_a_quarter',
    'MYS-01',
    ['每厅每季暗访次数', 'Mystery visits of a hall in a quarter'],
    higher(2, [1, 6], 'times'),
    { source: 'N30', by: 'branch' },
  ),
  define(
    'mystery_same_hall_most',
    'MYS-01',
    ['同一暗访员一季内到同一厅至多', 'The same shopper in the same hall in a quarter, at most'],
    lower(2, [1, 2], 'times'),
    { source: '◇', printed: '6.18', by: 'province' },
  ),
  define(
    'mystery_peak_from',
    'MYS-01',
    ['高峰从几点起', 'The rush begins, hour of the day'],
    lower(10, [8, 16], 'hours'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'mystery_peak_until',
    'MYS-01',
    ['高峰到几点止', 'The rush ends, hour of the day'],
    higher(12, [9, 20], 'hours'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'mystery_place_within',
    'MYS-01',
    ['到访定位离厅不超过', 'A visit is proved within'],
    lower(300, [50, 1000], 'metres'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'mystery_critical_cap',
    'MYS-02',
    ['出现关键项时总分封顶', 'A critical item caps the whole at'],
    lower(60, [0, 60], 'points'),
    { source: '◇', printed: 'X11', by: 'province' },
  ),
  define('mystery_band_best', 'MYS-02', ['优从多少分起', 'Excellent from'], higher(90, [85, 98], 'points'), {
    source: '◇',
    printed: 'X11',
    by: 'province',
  }),
  define('mystery_band_good', 'MYS-02', ['良从多少分起', 'Good from'], higher(80, [75, 90], 'points'), {
    source: '◇',
    printed: 'X11',
    by: 'province',
  }),
  define(
    'mystery_band_fair',
    'MYS-02',
    ['中从多少分起，低于此复访', 'Fair from; below it the hall is visited again'],
    higher(70, [60, 80], 'points'),
    { source: '◇', printed: 'X11', by: 'province' },
  ),
  define(
    'mystery_video_own',
    'MYS-03',
    ['自办厅录像至少', 'Recording in our own halls, at least'],
    higher(15, [10, 60], 'minutes'),
    { source: 'N30', by: 'province' },
  ),
  define(
    'mystery_video_other',
    'MYS-03',
    ['他建厅录像至少', 'Recording in halls of others, at least'],
    higher(8, [5, 60], 'minutes'),
    { source: 'N30', by: 'province' },
  ),
  define(
    'mystery_pictures_least',
    'MYS-03',
    ['照片至少', 'Pictures, at least'],
    higher(4, [2, 20], 'count'),
    { source: 'N30', by: 'province' },
  ),
  define(
    'mystery_impression_least',
    'MYS-03',
    ['总体印象至少', 'The impression in words, at least'],
    higher(80, [40, 400], 'characters'),
    { source: 'N30', by: 'province' },
  ),
  define(
    'mystery_questions_least',
    'MYS-03',
    ['每厅至少问几题', 'Questions asked in a hall, at least'],
    higher(2, [1, 6], 'count'),
    { source: 'N30', by: 'province' },
  ),
  define(
    'mystery_submit_within',
    'MYS-03',
    ['到访后交表', 'The sheet is handed in after the visit within'],
    lower(24, [6, 48], 'hours'),
    { source: '◇', printed: '6.18', by: 'province' },
  ),
  define(
    'mystery_deviation_most',
    'MYS-06',
    ['两人评分偏差不超过', 'Two scores lie apart by no more than'],
    lower(3, [1, 5], 'percent'),
    { source: 'N30', by: 'province' },
  ),
  define(
    'mystery_appeal_within',
    'MYS-04',
    ['厅申诉期限', 'A hall may appeal within'],
    higher(5, [3, 10], 'workdays'),
    { source: '◇', by: 'province' },
  ),
  define(
    'mystery_ruling_within',
    'MYS-04',
    ['申诉后裁定', 'An appeal is ruled upon within'],
    lower(5, [2, 10], 'days'),
    { source: '◇', printed: '6.18', by: 'province' },
  ),
  define(
    'mystery_revisit_within',
    'MYS-04',
    ['定分后复访', 'A hall is visited again within'],
    lower(15, [5, 30], 'days'),
    { source: 'N30', by: 'province' },
  ),
];
