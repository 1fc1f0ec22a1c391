import type { Words } from '../../../kit/words.ts';
import type { Progress } from '../../../modules/replay/wire.ts';
import type { Entering } from './enter.ts';

/** One of the nine doors: a surface, who stands there, what it does, as whom the demonstration opens it. */
export interface Door {
  surface: string;
  /** The path shown, and the one opened for a hall. */
  shown: string;
  path: (hall_id: number) => string;
  group: 'customer' | 'hall' | 'above';
  say: Words;
  who: Words;
  what: Words;
  /** Whom it opens as; nothing for a public page. */
  as?: (hall_id: number) => { name: Words; enter: Entering };
  /** The surface is not there yet: the door is drawn, and says so. */
  unbuilt?: true;
  /** One line on what happens behind it now. */
  live?: (of: Progress) => Words;
}

const device = (code: string) => (hall_id: number) => ({
  name: { zh: code, en: code },
  enter: { hall_id, device: code },
});

/** The same post in both halls of the demonstration. */
const person =
  (here: string, name: Words, there: string, name_there: Words) =>
  (hall_id: number): { name: Words; enter: Entering } =>
    hall_id === 1002 ? { name: name_there, enter: { staff_no: there } } : { name, enter: { staff_no: here } };

const counted = (zh: (n: number) => string, en: (n: number) => string, n: number): Words => ({
  zh: zh(n),
  en: en(n),
});

/** The nine doors of the house in three groups. */
export const doors: readonly Door[] = [
  {
    surface: 'kiosk',
    shown: '/kiosk',
    path: hall_id => `/kiosk/${hall_id}`,
    group: 'customer',
    say: { zh: '取号机', en: 'Kiosk' },
    who: { zh: '任何年纪的顾客', en: 'Any customer' },
    what: { zh: '选业务，刷证或扫码，出号票', en: 'Choose, tap or scan, take a slip' },
    as: device('K1'),
    live: of =>
      counted(
        n => `今天 ${n} 张号`,
        n => `${n} tickets today`,
        of.taken_s.length,
      ),
  },
  {
    surface: 'display',
    shown: '/display',
    path: hall_id => `/display/${hall_id}`,
    group: 'customer',
    say: { zh: '叫号屏', en: 'Wall' },
    who: { zh: '等候的每一个人', en: 'Everyone waiting' },
    what: { zh: '八米外读得清，普通话叫号', en: 'Read at 8 m, spoken aloud' },
    as: device('W1'),
    live: of =>
      of.newest_call === null
        ? { zh: '还没有叫号', en: 'No call yet' }
        : { zh: `刚叫 ${of.newest_call.label}`, en: `Just called ${of.newest_call.label}` },
  },
  {
    surface: 'm',
    shown: '/m',
    path: hall_id => `/m/${hall_id}`,
    group: 'customer',
    say: { zh: '手机页', en: 'Phone' },
    who: { zh: '路上的、手里有号的', en: 'On the way, waiting' },
    what: { zh: '远程取号、看位置、评价', en: 'Take, follow and rate' },
    live: of =>
      counted(
        n => `排队 ${n} 人`,
        n => `${n} in line`,
        of.waiting,
      ),
  },
  {
    surface: 'self',
    shown: '/self',
    path: hall_id => `/self/${hall_id}`,
    group: 'customer',
    say: { zh: '自助终端', en: 'Terminal' },
    who: { zh: '终端前的顾客', en: 'At the terminal' },
    what: { zh: '缴费、账单、详单、挂失', en: 'Pay, bills, report a loss' },
    unbuilt: true,
  },
  {
    surface: 'counter',
    shown: '/counter',
    path: () => '/counter',
    group: 'hall',
    say: { zh: '台席', en: 'Counter' },
    who: { zh: '营业员，键盘一整天', en: 'Clerks, by keyboard' },
    what: { zh: '排队、客户、办理同屏', en: 'Line and customer, one screen' },
    as: person('0301', { zh: '李敏', en: 'Li Min' }, '0401', { zh: '江雪', en: 'Jiang Xue' }),
    live: of =>
      counted(
        n => `${n} 台办理中`,
        n => `${n} serving`,
        of.counters.filter(one => one.busy).length,
      ),
  },
  {
    surface: 'floor',
    shown: '/floor',
    path: () => '/floor',
    group: 'hall',
    say: { zh: '现场', en: 'Floor' },
    who: { zh: '值班经理，边走边看', en: 'Duty manager' },
    what: { zh: '等候、台席、预警、建议', en: 'Waits, counters, alerts' },
    as: person('0305', { zh: '王建国', en: 'Wang Jianguo' }, '0405', { zh: '秦岭', en: 'Qin Ling' }),
    live: of =>
      counted(
        n => `${n} 台开着`,
        n => `${n} counters open`,
        of.counters.filter(one => one.state === 'open').length,
      ),
  },
  {
    surface: 'office',
    shown: '/office',
    path: () => '/office',
    group: 'hall',
    say: { zh: '厅务', en: 'Office' },
    who: { zh: '厅经理、库管、稽核', en: 'Manager, stores, audit' },
    what: { zh: '日清、钱箱、单据、证据', en: 'Settling, tills, evidence' },
    as: person('0306', { zh: '周岚', en: 'Zhou Lan' }, '0406', { zh: '苏文', en: 'Su Wen' }),
  },
  {
    surface: 'region',
    shown: '/region',
    path: () => '/region',
    group: 'above',
    say: { zh: '督导', en: 'Region' },
    who: { zh: '分公司、省公司', en: 'Branch, province' },
    what: { zh: '131 厅，按条款点到证据', en: '131 halls, clause by clause' },
    as: () => ({ name: { zh: '沈清', en: 'Shen Qing' }, enter: { staff_no: '0102' } }),
    live: () => ({ zh: '101 厅归她督导', en: '101 halls, her care' }),
  },
  {
    surface: 'admin',
    shown: '/admin',
    path: () => '/admin',
    group: 'above',
    say: { zh: '管理', en: 'Admin' },
    who: { zh: '看不到客户资料', en: 'No customer data' },
    what: { zh: '组织、人员、设备、接口', en: 'People, halls, devices' },
    as: () => ({ name: { zh: '许航', en: 'Xu Hang' }, enter: { staff_no: '0103' } }),
    live: () => ({ zh: '三市 131 厅', en: '131 halls, 3 cities' }),
  },
];

/** Which surface a post works at: where one click on a name of the cast leads. */
export const surfaceOfRole: Record<string, string> = {
  service_clerk: 'counter',
  vip_clerk: 'counter',
  group_clerk: 'counter',
  intern: 'counter',
  floor_advisor: 'floor',
  duty_manager: 'floor',
  hall_manager: 'office',
  storekeeper: 'office',
  complaint_officer: 'floor',
  safety_officer: 'floor',
  marketing_manager: 'floor',
  auditor: 'office',
  branch_supervisor: 'region',
  province_supervisor: 'region',
  administrator: 'admin',
  call_agent: 'office',
  mystery_shopper: 'mystery',
};
