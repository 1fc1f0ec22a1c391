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
    status: 'working',
    words: {
      zh: '开门前查坡道、爱心座、低位台面；低位台、爱心台席在管理端登记，最后一个低位台不能取消',
      en: 'ramp, seats and low counter are looked at before opening; the marks are kept on the admin page, and the last low counter stays one',
    },
    control: { kind: 'guard', name: 'whyNotUnmark' },
    page: '/admin',
    test: 'apps/server/tests/registry.test.ts FAC-20 the mark of an accessible counter is kept on the admin page, and a hall never loses its last low counter',
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
    row: 'FAC-13',
    status: 'working',
    words: {
      zh: '网络名称和隐私说明由厅经理登记，手机、取号机、叫号屏、打印同一份公示；不收姓名、号码；开门前查连通，每周查提示',
      en: 'its name and privacy notice are published on phone, kiosk, wall and paper; no name or number is asked for; tried before opening, its notice weekly',
    },
    control: { kind: 'guard', name: 'wifiShown' },
    page: '/office',
    test: 'modules/facilities/wifi.test.ts FAC-13 the Wi-Fi is published with its privacy notice, kept by the hall manager, and holds nothing of a customer',
  },
  {
    row: 'FAC-01',
    status: 'working',
    words: {
      zh: '按厅型、星级、台数的设施标准；本厅和分公司看得到缺口',
      en: 'a standard by kind, stars and counters; the gaps are told to the hall and its branch',
    },
    control: { kind: 'guard', name: 'gapsOf' },
    page: '/office',
    test: 'modules/facilities/facilities.test.ts FAC-01 the standard follows kind, stars and counters; what falls short is a gap, in the hall and for the branch',
  },
  {
    row: 'FAC-02',
    status: 'working',
    words: {
      zh: '咨询区登记岗位、人数、设施；当班缺人看得到，巡查逐次查',
      en: 'the information desk has its post, number and equipment; who is missing today is told, patrols look',
    },
    control: { kind: 'guard', name: 'shortOf' },
    page: '/office',
    test: 'modules/facilities/facilities.test.ts FAC-02 the information desk has its post: nobody on the duty list is told',
  },
  {
    row: 'FAC-05',
    status: 'partial',
    words: { zh: '闭店查演示机点数、上锁', en: 'demo devices are counted and locked at the close' },
    control: { kind: 'checklist', name: 'closing' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts FAC-05 is looked at on its list; a fail says where, is mended by its owner, closed by another',
    why: { zh: '样机还没有逐台登记', en: 'demo devices are not registered one by one yet' },
  },
  {
    row: 'FAC-07',
    status: 'working',
    words: {
      zh: '贵宾区登记在册，缺了报缺口；巡查查不外传',
      en: 'the VIP zone is registered, its lack is a gap, patrols look after privacy',
    },
    control: { kind: 'guard', name: 'missingZones' },
    page: '/office',
    test: 'modules/facilities/facilities.test.ts FAC-07 a hall of its size has a VIP and a corporate zone; one zone may be both, and its round asks for privacy',
  },
  {
    row: 'FAC-08',
    status: 'working',
    words: {
      zh: '演示区逐次查开机和业务单，每周查讲解人',
      en: 'the demo zone is looked at on each patrol, its guide weekly',
    },
    control: { kind: 'checklist', name: 'patrol' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts FAC-08 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'FAC-10',
    status: 'working',
    words: {
      zh: '集团区可与贵宾区共用，两样都没有就是缺口',
      en: 'a VIP zone may be the corporate one too; with neither there is a gap',
    },
    control: { kind: 'guard', name: 'missingZones' },
    page: '/office',
    test: 'modules/facilities/facilities.test.ts FAC-10 a hall of its size has a VIP and a corporate zone; one zone may be both, and its round asks for privacy',
  },
  {
    row: 'FAC-12',
    status: 'working',
    words: {
      zh: '充电口按接口登记，开门逐个试',
      en: 'chargers are registered by connector and each is tried before opening',
    },
    control: { kind: 'checklist', name: 'opening' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts FAC-12 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'FAC-18',
    status: 'working',
    words: {
      zh: '单册登记版本，新版摆出即生成撤旧版的整改；笔、老花镜、单册开门查',
      en: 'forms have versions, a new one withdraws the former; pens, glasses and forms are looked at before opening',
    },
    control: { kind: 'guard', name: 'withdrawFormer' },
    page: '/office',
    test: 'modules/materials/materials.test.ts FAC-18 a new version of a form withdraws the former',
  },
];
