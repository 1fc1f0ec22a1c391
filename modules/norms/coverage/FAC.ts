import type { Control } from './control.ts';

/** What makes the clauses of group FAC real; one entry per control, none claimed before its test is red without it. */
export const FAC: readonly Control[] = [
  {
    row: 'FAC-15',
    status: 'partial',
    words: { zh: '开门前逐台试机', en: 'every device is tried before opening' },
    control: { kind: 'checklist', name: 'opening' },
    test: 'modules/checklists/sheet.test.ts FAC-15 the opening sheet is not handed in without its item kiosk',
    why: {
      zh: '不合格起表整改、有人复查；可用率还没有算',
      en: 'a fail is mended in time and looked at again; availability is not counted yet',
    },
  },
  {
    row: 'FAC-20',
    status: 'partial',
    words: {
      zh: '开门前查无障碍与适老设施',
      en: 'ramp, love seats and low counter are looked at before opening',
    },
    control: { kind: 'checklist', name: 'opening' },
    test: 'modules/checklists/sheet.test.ts FAC-20 the opening sheet is not handed in without its item access',
    why: {
      zh: '无障碍台的标记还不能在管理端改',
      en: 'the mark of an accessible counter cannot be changed on the admin screen yet',
    },
  },
  {
    row: 'FAC-03',
    status: 'working',
    words: {
      zh: '台席在管理端登记编号和可办业务，只在关台时能改，改了有记录',
      en: 'a counter is entered with number and licensed businesses, changes only while closed, and each change is on record',
    },
    control: { kind: 'guard', name: 'counters.counter.register' },
    page: '/admin',
    test: 'apps/server/tests/registry.test.ts FAC-03 a counter has a number of its own and businesses of the catalogue, and changes only while closed; a device is registered once',
  },
  {
    row: 'FAC-06',
    status: 'partial',
    words: { zh: '开门检查含自助终端', en: 'self-service is on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: {
      zh: '不合格起表整改；终端清单和在线率还没有',
      en: 'a fail is mended in time; a list of terminals with uptime is not there',
    },
  },
  {
    row: 'FAC-09',
    status: 'partial',
    words: { zh: '开门检查含休息区', en: 'the rest area is on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: {
      zh: '不合格起表整改；雨伞借还和药箱效期还没有',
      en: 'a fail is mended in time; loans of umbrellas and the first-aid box’s dates are not there',
    },
  },
  {
    row: 'FAC-12',
    status: 'partial',
    words: { zh: '开门检查含充电设备', en: 'charging is on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: {
      zh: '每天查、不合格整改；按接口的清单还没有',
      en: 'looked at daily and mended; a list by connector is not there',
    },
  },
  {
    row: 'FAC-18',
    status: 'partial',
    words: { zh: '开门检查含用具', en: 'utensils are on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: {
      zh: '每天查、不合格整改；单册版本登记还没有',
      en: 'looked at daily and mended; a register of forms with versions is not there',
    },
  },
  {
    row: 'FAC-04',
    status: 'working',
    words: {
      zh: '缴费有自己的号类；台席登记成只叫缴费号，就只叫缴费号',
      en: 'payments have a class of their own; a counter entered for it calls those numbers alone',
    },
    control: { kind: 'guard', name: 'classesAt' },
    page: '/admin',
    test: 'modules/counters/pause.test.ts FAC-04 an express counter calls payment numbers alone, not even another by choice',
  },
  {
    row: 'FAC-01',
    status: 'partial',
    words: { zh: '每周逐区查设备齐全', en: 'each zone is looked at weekly' },
    control: { kind: 'checklist', name: 'place' },
    page: '/floor',
    why: { zh: '功能区登记还没有接上', en: 'the register of zones is not connected yet' },
  },
  {
    row: 'FAC-02',
    status: 'partial',
    words: { zh: '巡查咨询区有人', en: 'the patrol looks whether somebody guides' },
    control: { kind: 'checklist', name: 'patrol' },
    page: '/floor',
    why: { zh: '功能区登记还没有接上', en: 'the register of zones is not connected yet' },
  },
  {
    row: 'FAC-05',
    status: 'partial',
    words: { zh: '闭店查演示机上锁', en: 'demo devices are locked at the close' },
    control: { kind: 'checklist', name: 'closing' },
    page: '/floor',
    why: { zh: '功能区登记还没有接上', en: 'the register of zones is not connected yet' },
  },
  {
    row: 'FAC-07',
    status: 'partial',
    words: { zh: '巡查贵宾区不外传', en: 'the patrol looks after privacy in the VIP zone' },
    control: { kind: 'checklist', name: 'patrol' },
    page: '/floor',
    why: { zh: '功能区登记还没有接上', en: 'the register of zones is not connected yet' },
  },
  {
    row: 'FAC-08',
    status: 'partial',
    words: { zh: '巡查演示区', en: 'the patrol looks at the demo zone' },
    control: { kind: 'checklist', name: 'patrol' },
    page: '/floor',
    why: { zh: '功能区登记还没有接上', en: 'the register of zones is not connected yet' },
  },
  {
    row: 'FAC-10',
    status: 'partial',
    words: { zh: '每周查集团专柜', en: 'the group counter is looked at weekly' },
    control: { kind: 'checklist', name: 'place' },
    page: '/floor',
    why: { zh: '功能区登记还没有接上', en: 'the register of zones is not connected yet' },
  },
  {
    row: 'FAC-13',
    status: 'partial',
    words: { zh: '开门查连通，每周查提示', en: 'the connection is tried before opening, its notice weekly' },
    control: { kind: 'checklist', name: 'opening' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts FAC-13 is looked at on its list; a fail says where, is mended by its owner, closed by another',
    why: { zh: '网络名称还没有由系统公示', en: 'its name is not published by the system yet' },
  },
];
