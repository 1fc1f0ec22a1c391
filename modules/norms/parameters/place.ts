import { define, higher, lower } from '../parameter.ts';

const pictured = {
  zh: '目录只说“每日”或“每两小时”，时刻由本系统安排',
  en: 'the catalogue says daily or two-hourly; the moments are ours',
};

const ours = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};

/** How often the place is looked at, how long a round may take, and within which bounds the air of the hall lies. */
export const place_parameters = [
  define(
    'paperless_target',
    'FAC-21',
    ['无纸化目标', 'Share of forms without paper'],
    higher(80, [20, 100], 'percent'),
    { source: 'house', note: ours },
  ),
  define(
    'off_system_for_most',
    'FAC-21',
    ['系统外事项最迟进系统', 'What is off the system is brought in within'],
    lower(180, [30, 365], 'days'),
    { source: 'house', note: ours },
  ),
  define(
    'hall_reach',
    'PRIN-17',
    ['居民点到最近营业厅', 'From where people live to the nearest hall'],
    lower(5000, [500, 30_000], 'metres'),
    { source: 'house', note: ours },
  ),
  define(
    'hall_apart_most',
    'PRIN-17',
    ['登记位置离本单位其他厅最远', 'A hall is entered no farther from the others of its unit than'],
    lower(200, [10, 2000], 'kilometres'),
    { source: 'house', note: ours, by: 'province' },
  ),
  define(
    'patrol_every',
    'INS-01',
    ['现场巡查间隔', 'A patrol of the floor every'],
    lower(120, [60, 240], 'minutes'),
    {
      source: '◇',
    },
  ),
  define(
    'patrol_within',
    'INS-01',
    ['巡查到点后完成', 'A patrol is done within'],
    lower(30, [10, 60], 'minutes'),
    {
      source: '◇',
      note: pictured,
    },
  ),
  define(
    'observation_every',
    'PRIN-07',
    ['台席服务观察间隔', 'Service at a counter is observed every'],
    lower(180, [60, 600], 'minutes'),
    { source: 'house', note: pictured },
  ),
  define(
    'appearance_every',
    'APR-02',
    ['仪容着装检查间隔', 'Somebody’s appearance is looked at every'],
    lower(60, [15, 240], 'minutes'),
    { source: 'house', note: ours },
  ),
  define(
    'appearance_within',
    'APR-02',
    ['仪容检查到点后完成', 'A look at appearance is done within'],
    lower(45, [10, 120], 'minutes'),
    { source: 'house', note: ours },
  ),
  define(
    'guide_round_every',
    'SVC-05',
    ['引导服务观察间隔', 'Guiding at the door is observed every'],
    lower(240, [60, 600], 'minutes'),
    { source: 'house', note: ours },
  ),
  define(
    'guide_round_within',
    'SVC-05',
    ['引导观察到点后完成', 'An observation of guiding is done within'],
    lower(60, [15, 120], 'minutes'),
    { source: 'house', note: ours },
  ),
  define(
    'observation_within',
    'PRIN-07',
    ['观察到点后完成', 'An observation is done within'],
    lower(60, [15, 120], 'minutes'),
    { source: 'house', note: ours },
  ),
  define(
    'dusk_round_within',
    'SIGN-05',
    ['日落后查完灯箱', 'Light boxes are looked at after dusk within'],
    lower(45, [15, 90], 'minutes'),
    { source: 'house', note: ours },
  ),
  define(
    'smart_terminals_min',
    'ORG-14',
    ['智能厅自助终端', 'Self-service terminals of a smart hall'],
    higher(2, [1, 10], 'count'),
    { source: 'house', note: ours },
  ),
  define('asset_life', 'FAC-14', ['设备使用年限', 'A device serves for'], lower(60, [24, 96], 'months'), {
    source: 'house',
    note: ours,
  }),
  define(
    'firmware_update_within',
    'FAC-16',
    ['版本发布后升级时限', 'A released version is installed within'],
    lower(30, [1, 90], 'days'),
    { source: 'house', note: ours },
  ),
  define(
    'repair_accept_within',
    'FAC-15',
    ['报修受理时限', 'A reported fault is accepted within'],
    lower(30, [5, 240], 'minutes'),
    { source: 'house', note: ours },
  ),
  define(
    'repair_within',
    'FAC-15',
    ['设备修复时限', 'A device is repaired within'],
    lower(24, [2, 72], 'hours'),
    { source: 'house', note: ours },
  ),
  define(
    'asset_count_within',
    'FAC-17',
    ['盘点开始后完成', 'A count of assets is done within'],
    lower(7, [1, 14], 'days'),
    { source: 'house', note: ours },
  ),
  define(
    'asset_pair_within',
    'FAC-17',
    ['定责、报废双人签字时限', 'The second signature on an asset is given within'],
    lower(24, [1, 72], 'hours'),
    { source: 'house', note: ours },
  ),
  define(
    'loan_days',
    'FAC-09',
    ['雨伞等借用期限', 'What is lent comes back within'],
    lower(3, [1, 14], 'days'),
    { source: 'house', note: ours },
  ),
  define(
    'aid_expiring_before',
    'FAC-09',
    ['药箱到期提醒提前量', 'The first-aid box is reminded of ahead by'],
    higher(30, [7, 90], 'days'),
    { source: 'house', note: ours },
  ),
  define(
    'closing_round_within',
    'FAC-05',
    ['停号后查完闭店清单', 'The closing list is done after the line closes within'],
    lower(60, [20, 120], 'minutes'),
    { source: '◇', printed: '4.2' },
  ),
  define(
    'place_round_every',
    'ENV-04',
    ['场地周查间隔', 'The whole place is looked at every'],
    lower(7, [1, 14], 'days'),
    {
      source: '◇',
      printed: '4.2',
    },
  ),
  define(
    'sign_round_every',
    'SIGN-14',
    ['标识检查间隔', 'All signs are looked at every'],
    lower(30, [7, 60], 'days'),
    {
      source: '◇',
      printed: '4.3',
    },
  ),
  define(
    'day_round_within',
    'ENV-04',
    ['周查、月查当日完成', 'A weekly or monthly round is done within'],
    lower(480, [60, 540], 'minutes'),
    { source: 'house', note: ours },
  ),
  define(
    'peers_every',
    'PRIN-03',
    ['同事互评间隔', 'Colleagues speak of one of them every'],
    lower(7, [1, 30], 'days'),
    { source: 'house', note: ours },
  ),
  define(
    'sign_renew_every',
    'SIGN-15',
    ['标识定期更换', 'A sign is renewed every'],
    lower(24, [6, 36], 'months'),
    { source: 'house', note: ours },
  ),
  define(
    'critical_mend_within',
    'INS-03',
    ['A 类不合格整改时限', 'A critical fail is mended within'],
    lower(4, [1, 12], 'hours'),
    { source: '◇', note: { zh: '目录要求当日升级', en: 'the catalogue asks for the same day' } },
  ),
  define(
    'minor_mend_within',
    'INS-03',
    ['C 类不合格整改时限', 'A minor fail is mended within'],
    lower(168, [24, 336], 'hours'),
    { source: 'house', note: ours },
  ),
  define(
    'summer_low',
    'ENV-03',
    ['夏季室温下限', 'Indoor temperature in summer, at least'],
    higher(24, [22, 26], 'celsius'),
    {
      source: '◇',
    },
  ),
  define(
    'summer_high',
    'ENV-03',
    ['夏季室温上限', 'Indoor temperature in summer, at most'],
    lower(28, [26, 30], 'celsius'),
    {
      source: '◇',
    },
  ),
  define(
    'winter_low',
    'ENV-03',
    ['冬季室温下限', 'Indoor temperature in winter, at least'],
    higher(18, [16, 20], 'celsius'),
    {
      source: '◇',
    },
  ),
  define(
    'winter_high',
    'ENV-03',
    ['冬季室温上限', 'Indoor temperature in winter, at most'],
    lower(22, [20, 26], 'celsius'),
    {
      source: '◇',
    },
  ),
  define(
    'humidity_low',
    'ENV-03',
    ['相对湿度下限', 'Relative humidity, at least'],
    higher(40, [30, 50], 'percent'),
    {
      source: '◇',
    },
  ),
  define(
    'humidity_high',
    'ENV-03',
    ['相对湿度上限', 'Relative humidity, at most'],
    lower(65, [55, 75], 'percent'),
    {
      source: '◇',
    },
  ),
  define(
    'publication_valid',
    'PRIN-18',
    ['公示看过后有效', 'What was seen to be public holds for'],
    lower(90, [30, 180], 'days'),
    { source: 'house', note: ours },
  ),
] as const;
