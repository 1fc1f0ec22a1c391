import { define, higher, lower } from '../parameter.ts';

const ours = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};
const house = { source: 'house', by: 'province', note: ours } as const;

/** Training: how much is learned before a test, how it is marked, how long a certificate holds. */
export const training_parameters = [
  define(
    'training_attendance_min',
    'TRN-01',
    ['考试前的学习和出勤不少于', 'Read or sat through before the test, at least'],
    higher(90, [80, 100], 'percent'),
    { source: '◇', by: 'province', printed: '6.17' },
  ),
  define(
    'training_pass_mark',
    'TRN-01',
    ['测验及格线', 'A test is passed from'],
    higher(80, [60, 100], 'percent'),
    house,
  ),
  define(
    'training_questions',
    'TRN-01',
    ['每次测验题数不少于', 'Questions in a test, at least'],
    higher(5, [3, 10], 'count'),
    house,
  ),
  define(
    'training_retakes_max',
    'TRN-01',
    ['补考次数不超过', 'Further tries after a failed test, at most'],
    lower(2, [0, 3], 'times'),
    { source: '◇', by: 'province', printed: '6.17' },
  ),
  define(
    'training_retake_within',
    'TRN-01',
    ['补考期限', 'A failed test is tried again within'],
    lower(14, [3, 30], 'days'),
    { source: '◇', by: 'province', printed: '6.17' },
  ),
  define(
    'training_first_within',
    'TRN-01',
    ['到岗后学完必修课', 'The courses of a post are learned within'],
    lower(30, [7, 90], 'days'),
    house,
  ),
  define(
    'training_renew_from',
    'TRN-11',
    ['到期前可以换证', 'A certificate may be renewed before its end from'],
    higher(30, [14, 60], 'days'),
    house,
  ),
  define(
    'training_valid_months',
    'STF-09',
    ['课程证有效期', 'A certificate of a course holds'],
    lower(24, [6, 36], 'months'),
    house,
  ),
  define(
    'law_training_valid_months',
    'TRN-11',
    ['法规必修证有效期', 'A certificate of a course of law holds'],
    lower(12, [6, 12], 'months'),
    { source: '◇', by: 'province' },
  ),
  define(
    'training_cadence',
    'TRN-09',
    ['每人两次学习间隔不超过', 'Nobody goes without learning for longer than'],
    lower(30, [7, 45], 'days'),
    { source: '◇', by: 'province' },
  ),
  define(
    'training_effect_span',
    'TRN-10',
    ['培训效果前后各看', 'The effect of a course is looked at before and after for'],
    higher(14, [7, 60], 'days'),
    house,
  ),
];
