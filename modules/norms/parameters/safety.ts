import { define, lower } from '../parameter.ts';

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
    lower(30, [7, 31], 'days'),
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
