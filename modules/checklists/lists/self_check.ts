import type { Checklist } from '../list.ts';
import { list_names } from '../words.ts';

/** What the hall looks at once a week of its own safety, from the books to the sockets (SAF-12). */
export const self_check: Checklist = {
  code: 'self_check',
  say: list_names.self_check,
  cadence: { kind: 'days', days: 'self_check_every', within: 'day_round_within' },
  by: ['safety_officer', 'hall_manager', 'duty_manager'],
  items: [
    {
      code: 'log_complete',
      say: {
        zh: '本周安全日志每天都有，隐患都有人管',
        en: 'The safety log has every day, every hazard its owner',
      },
      weight: 'major',
      rows: ['SAF-12', 'SAF-09'],
    },
    {
      code: 'patrols_walked',
      say: { zh: '防火巡查没有漏，漏的已说明', en: 'No fire patrol was missed, or the reason is written' },
      weight: 'major',
      rows: ['SAF-12', 'FIRE-02'],
    },
    {
      code: 'cash_area',
      say: {
        zh: '现金区门常闭，保险柜钥匙、密码分人保管',
        en: 'The cash area is shut, key and code of the safe are apart',
      },
      weight: 'critical',
      rows: ['SAF-12', 'SAF-10'],
    },
    {
      code: 'partner_counters',
      say: {
        zh: '合作柜台用电、通道、人员证件符合安全协议',
        en: 'Partner counters keep to their safety agreement: power, ways, badges',
      },
      weight: 'major',
      rows: ['SAF-12', 'SAF-11', 'SAF-08'],
    },
    {
      code: 'load',
      say: {
        zh: '配电箱无超负荷、无发热，线路无老化',
        en: 'No overload, no heat, no old wiring at the panel',
      },
      weight: 'critical',
      rows: ['ELEC-01', 'SAF-12'],
    },
    {
      code: 'batteries',
      say: {
        zh: 'UPS、演示机电池在检测期内',
        en: 'Batteries of UPS and demo devices are within their test dates',
      },
      weight: 'major',
      rows: ['ELEC-03'],
    },
    {
      code: 'suspicious',
      say: {
        zh: '可疑人员、可疑物品已登记并报告',
        en: 'Suspicious people and things are written down and told',
      },
      weight: 'major',
      rows: ['SEC-01'],
    },
    {
      code: 'alarm_week',
      say: { zh: '一键报警试过，联动应答正常', en: 'The alarm button was tried and answered' },
      weight: 'critical',
      rows: ['SEC-03', 'SEC-01'],
    },
    {
      code: 'cash_limit',
      say: { zh: '台面现金没有超限额，超额已交库', en: 'No counter holds more cash than its limit' },
      weight: 'critical',
      rows: ['SEC-03'],
    },
  ],
};
