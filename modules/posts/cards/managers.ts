import { card } from '../card.ts';

/** The posts that run a hall. */
export const manager_cards = [
  card('hall_manager', {
    row: 'ROLE-01',
    duties: [
      ['对全厅的人、钱、安全和结果负责', 'Answers for the people, money, safety and results of the hall'],
      ['批准当日日清与闭店', 'Approves the day’s settlement and the close'],
      [
        '定班表、开例会、听投诉二级',
        'Makes the roster, holds the meetings, hears complaints of the second level',
      ],
      ['本厅安全第一联系人', 'First contact for safety'],
    ],
    flow: [
      ['08:15', '双人开门，巡厅', 'Unlock by two, walk the hall'],
      ['08:40', '班前会', 'Morning meeting'],
      ['16:00', '看意见簿，逐条回复', 'Read the opinion book and answer each entry'],
      ['19:30', '与值班经理对日清，批准', 'Go through the settlement with the duty manager, approve'],
      ['19:45', '班后会，定次日事项', 'After-meeting: what tomorrow needs'],
    ],
    assessed: [
      ['等候达标率、客户评价', 'Waits within the limit, customers’ ratings'],
      ['按章程度与整改及时率', 'Compliance index, findings mended in time'],
      ['收入与差额', 'Revenue, differences of money'],
    ],
    never: [
      ['独自点现金', 'Counts cash alone'],
      ['自己名下的问题不经复查就销', 'Closes a finding of the own without a second look'],
    ],
  }),
  card('duty_manager', {
    row: 'ROLE-03',
    duties: [
      ['营业的每一分钟都在管现场', 'Runs the floor in every open minute'],
      ['授权冲正、豁免，第一级听投诉', 'Authorises reversals and waivers, first level of complaints'],
      [
        '巡查、限流、突发事件先指挥十五分钟',
        'Patrols, limits the flow, commands the first fifteen minutes of an incident',
      ],
      ['交班须双人签', 'Hands the duty over with two signatures'],
    ],
    flow: [
      ['08:20', '开门检查', 'Opening checks'],
      ['09:00', '开门，看等候与空台', 'Open the doors, watch waits and idle counters'],
      ['11:00', '消防与服务巡查，此后每两小时一次', 'Fire and service patrol, then every two hours'],
      ['14:00', '交接班', 'Hand-over'],
      ['19:30', '日清送厅经理批', 'Settlement to the hall manager'],
    ],
    assessed: [
      ['等候达标率、提醒处理时间', 'Waits within the limit, time to deal with alerts'],
      ['巡查按时率', 'Patrols made in time'],
    ],
    never: [
      ['批准自己的冲正', 'Approves a reversal of the own'],
      ['改价目、改记录', 'Changes tariffs or the record'],
    ],
  }),
  card('marketing_manager', {
    row: 'ROLE-04',
    duties: [
      [
        '厅内活动与宣传品：上墙、到期撤下',
        'Campaigns and materials in the hall: put up, taken down on their day',
      ],
      ['分解指标并跟进', 'Splits targets and follows them'],
    ],
    flow: [
      ['08:50', '撤过期海报，补单册', 'Remove expired posters, refill brochures'],
      ['13:00', '看活动半日结果', 'Half-day result of the campaign'],
    ],
    assessed: [['指标完成、宣传品在有效期内', 'Targets met, materials within their dates']],
    never: [['改别厅的指标', 'Changes another hall’s targets']],
  }),
  card('complaint_officer', {
    row: 'ROLE-13',
    duties: [
      ['受理投诉，按时首次答复', 'Takes complaints and gives the first answer in time'],
      ['结案后回访', 'Calls back after the case is closed'],
      ['每月归因，提出改进', 'Names causes each month, proposes improvements'],
    ],
    flow: [
      ['09:00', '看到期的首次答复', 'First answers that fall due'],
      ['15:00', '回访已结案件', 'Call back closed cases'],
      ['19:30', '与厅经理复核当日投诉', 'Review the day’s complaints with the hall manager'],
    ],
    assessed: [['答复率与答复时限', 'Answers given, and in time']],
    never: [
      ['办理针对自己的投诉', 'Handles a complaint about himself or herself'],
      ['没有答复就结案', 'Closes without an answer'],
    ],
  }),
  card('safety_officer', {
    row: 'SAF-09',
    duties: [
      ['每日安全检查与记录', 'Daily safety checks and log'],
      ['灭火器台账、演练', 'Extinguisher ledger, drills'],
      ['发现隐患当场处置或上报', 'Deals with a hazard on the spot or reports it'],
    ],
    flow: [
      ['08:20', '消防、用电开门检查', 'Fire and electricity opening checks'],
      ['19:40', '闭店清单：火源、插座、门窗', 'Closing list: sources of fire, sockets, doors and windows'],
    ],
    assessed: [['检查按时率、隐患整改', 'Checks in time, hazards mended']],
    never: [['没有代班就离岗', 'Is away without a deputy']],
  }),
];
