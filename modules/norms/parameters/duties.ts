import { define, lower } from '../parameter.ts';

const ours = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};

/** How soon those above reply and hear of what is grave. */
export const duty_parameters = [
  define(
    'request_reply_urgent',
    'RPT-01',
    ['特急请示批复时限', 'An urgent request is replied to within'],
    lower(30, [10, 60], 'minutes'),
    { source: '◇', by: 'branch', note: ours },
  ),
  define(
    'request_reply_pressing',
    'RPT-01',
    ['急件请示批复时限', 'A pressing request is replied to within'],
    lower(240, [60, 480], 'minutes'),
    { source: '◇', by: 'branch', note: ours },
  ),
  define(
    'request_reply_ordinary',
    'RPT-01',
    ['一般请示批复时限', 'An ordinary request is replied to within'],
    lower(1440, [480, 4320], 'minutes'),
    { source: '◇', by: 'branch', note: ours },
  ),
  define(
    'must_report_at_once_within',
    'RPT-02',
    ['立即报事项口头报时限', 'What is told at once is told within'],
    lower(10, [5, 30], 'minutes'),
    { source: '◇', by: 'province', note: ours },
  ),
  define(
    'must_report_soon_within',
    'RPT-02',
    ['尽快报事项口头报时限', 'What is told soon is told within'],
    lower(30, [10, 60], 'minutes'),
    { source: '◇', by: 'province', note: ours },
  ),
  define(
    'must_report_today_within',
    'RPT-02',
    ['当日报事项口头报时限', 'What is told the same day is told within'],
    lower(120, [30, 480], 'minutes'),
    { source: '◇', by: 'province', note: ours },
  ),
  define(
    'must_report_grave_written',
    'RPT-02',
    ['立即报事项书面报时限', 'What was told at once is written within'],
    lower(4, [1, 12], 'hours'),
    { source: '◇', by: 'province', note: ours },
  ),
  define(
    'must_report_written_within',
    'RPT-02',
    ['其他重大事项书面报时限', 'Every other grave matter is written within'],
    lower(24, [4, 48], 'hours'),
    { source: '◇', by: 'province', note: ours },
  ),
  define(
    'authority_valid_for',
    'RPT-03',
    ['授权有效时间', 'An authority is good for'],
    lower(24, [1, 72], 'hours'),
    { source: '◇', by: 'branch', note: ours },
  ),
  define(
    'attendance_late_after',
    'ATT-01',
    ['迟到早退起算', 'Late or left early beyond'],
    lower(5, [0, 15], 'minutes'),
    { source: '◇', by: 'branch', note: ours },
  ),
  define(
    'attendance_absent_after',
    'ATT-01',
    ['班次开始后多久未到算缺勤', 'Absent when not there after the start by'],
    lower(240, [60, 480], 'minutes'),
    { source: '◇', by: 'branch', note: ours },
  ),
  define(
    'attendance_correct_within',
    'ATT-01',
    ['几天内可更正', 'A day may be corrected for'],
    lower(3, [1, 7], 'days'),
    { source: '◇', by: 'branch', note: ours },
  ),
  define(
    'attendance_corrections_max',
    'ATT-01',
    ['一人一月更正次数上限', 'Corrections of one person in a month, at most'],
    lower(3, [1, 6], 'times'),
    { source: '◇', by: 'branch', note: ours },
  ),
  define(
    'attendance_witness_within',
    'ATT-01',
    ['证明人签字时限', 'A witness signs within'],
    lower(24, [2, 72], 'hours'),
    { source: '◇', by: 'branch', note: ours },
  ),
  define(
    'away_per_day_max',
    'ATT-02',
    ['一人一天离岗上限', 'Away from the post in a day, at most'],
    lower(60, [30, 120], 'minutes'),
    { source: '◇', by: 'branch', note: ours },
  ),
  define(
    'attendance_confirm_within',
    'ATT-03',
    ['月考勤表本人确认时限', 'The sheet of a month is confirmed within'],
    lower(3, [1, 10], 'days'),
    { source: '◇', by: 'branch', note: ours },
  ),
] as const;
