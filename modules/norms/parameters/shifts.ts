import { define, higher, lower } from '../parameter.ts';

const ours = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};

/** How soon a shift is handed over and a code is another, when meetings are held, and how soon a request is answered. */
export const shift_parameters = [
  define(
    'handover_sign_within',
    'HND-01',
    ['交接班核对签字时限', 'A shift is counted and signed over within'],
    lower(30, [15, 60], 'minutes'),
    { source: 'N39' },
  ),
  define(
    'code_change_within',
    'HND-05',
    ['密码易手后更换时限', 'A code is another after it changed hands within'],
    lower(60, [15, 240], 'minutes'),
    { source: '◇', by: 'branch', note: ours },
  ),
  define(
    'pre_shift_meeting_before',
    'MTG-02',
    ['班前会在开门前', 'The pre-shift meeting begins before the doors open'],
    higher(15, [10, 30], 'minutes'),
    { source: '◇', by: 'branch' },
  ),
  define(
    'regular_meeting_within',
    'MTG-03',
    ['例会到期后几天内开', 'A regular meeting is held after it fell due within'],
    lower(3, [1, 7], 'days'),
    { source: '◇', by: 'branch', note: ours },
  ),
] as const;
