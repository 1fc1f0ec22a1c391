import { define, higher, lower } from '../parameter.ts';

const ours = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};

/** How often fire, power and order are looked at, and by whom from above. */
export const safety_round_parameters = [
  define(
    'fire_patrol_every',
    'FIRE-02',
    ['营业期间防火巡查间隔', 'A fire patrol while the public is in, every'],
    lower(120, [30, 120], 'minutes'),
    { source: 'N26', by: 'promise' },
  ),
  define(
    'fire_patrol_within',
    'FIRE-02',
    ['防火巡查到点后完成', 'A fire patrol is done within'],
    lower(30, [10, 60], 'minutes'),
    { source: 'house', note: ours },
  ),
  define(
    'fire_inspection_every',
    'FIRE-03',
    ['防火检查间隔', 'A fire inspection every'],
    lower(30, [7, 30], 'days'),
    { source: 'N26', by: 'promise' },
  ),
  define(
    'self_check_every',
    'SAF-12',
    ['安全自查间隔', 'The hall looks at its own safety every'],
    lower(7, [1, 7], 'days'),
    { source: '◇', printed: '4.2' },
  ),
  define('five_s_every', '5S-01', ['5S 评分间隔', 'The five S are scored every'], lower(7, [1, 14], 'days'), {
    source: '◇',
  }),
] as const;

/** Letters of responsibility, drills and talks: when, and how many take part. */
export const letter_parameters = [
  define(
    'duty_letter_renewed_from',
    'ROLE-15',
    [
      '安全责任书到期前起草下一年',
      'The next letter of responsibility is drafted before the last runs out by',
    ],
    higher(45, [15, 90], 'days'),
    { source: 'house', note: ours },
  ),
  define('drills_a_year', 'FIRE-05', ['每年应急演练', 'Drills a year'], higher(2, [2, 12], 'times'), {
    source: 'N27',
    by: 'promise',
  }),
  define(
    'safety_talks_a_year',
    'SAF-13',
    ['每年班组安全教育', 'Talks on safety a year'],
    higher(12, [4, 52], 'times'),
    { source: '◇' },
  ),
  define(
    'drill_warned',
    'FIRE-05',
    ['演练、教育到期前提醒', 'A drill or talk is warned of before its last day'],
    higher(7, [1, 30], 'days'),
    { source: 'house', note: ours },
  ),
  define(
    'drill_present_least',
    'SAF-13',
    ['当班人员参加比例', 'Of those on duty, so many take part at least'],
    higher(80, [60, 100], 'percent'),
    { source: 'house', note: ours },
  ),
  define(
    'drill_review_within',
    'EMG-14',
    ['演练后复盘', 'A drill is reviewed within'],
    lower(3, [1, 15], 'days'),
    { source: '◇' },
  ),
  define(
    'safety_assessment_answered',
    'SAF-16',
    ['安全考核下发后厅里回应', 'A hall answers the assessment of its safety within'],
    lower(10, [3, 30], 'days'),
    { source: 'house', note: ours },
  ),
] as const;

/** How long a hazard and an incident may wait for each step. */
export const safety_parameters = [
  define(
    'hazard_assess_within',
    'SAF-25',
    ['隐患报告后定级', 'A hazard is graded within'],
    lower(4, [1, 24], 'hours'),
    { source: '◇', printed: '6.14' },
  ),
  define(
    'hazard_control_within',
    'SAF-25',
    ['重大隐患定级后控制并上报', 'A major hazard is under control and told within'],
    lower(30, [5, 60], 'minutes'),
    { source: '◇', printed: '6.14' },
  ),
  define(
    'incident_tell_within',
    'SAF-19',
    ['事件发现后首次口头报告', 'The first word of an incident goes up within'],
    lower(15, [5, 60], 'minutes'),
    { source: '◇', printed: '6.15' },
  ),
  define(
    'incident_major_up_within',
    'SAF-19',
    ['重大事件上报', 'A major incident is told upwards within'],
    lower(15, [5, 60], 'minutes'),
    { source: '◇', printed: '6.15' },
  ),
  define(
    'incident_review_within',
    'SAF-19',
    ['书面报告后调查完', 'An incident is looked into within'],
    lower(3, [1, 30], 'days'),
    { source: '◇', printed: '6.15' },
  ),
] as const;
