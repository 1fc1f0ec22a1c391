import { define, lower } from '../parameter.ts';

const ours = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};

/** How soon callers of a hall are called back (how many rings there are is with the other limits of service). */
export const telephone_parameters = [
  define(
    'phone_missed_after',
    'SVC-11',
    ['响铃多久算未接', 'A call that rings unanswered is missed after'],
    lower(45, [20, 90], 'seconds'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'phone_put_down_within',
    'TEL-01',
    ['接起后多久要记下结果', 'An answered call is put down as settled, promised or handed on within'],
    lower(15, [5, 60], 'minutes'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'phone_missed_back_within',
    'SVC-11',
    ['未接来电回电时限', 'A missed caller is called back within'],
    lower(30, [5, 120], 'minutes'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'phone_back_within',
    'SVC-11',
    ['答应回电时限', 'A promised call back is made within'],
    lower(120, [15, 480], 'minutes'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'phone_tries',
    'SVC-11',
    ['回电最少打几次', 'A caller is tried at least'],
    { value: 3, min: 2, max: 6, unit: 'times', tighter: 'higher' },
    { source: 'house', by: 'branch', note: ours },
  ),
] as const;
