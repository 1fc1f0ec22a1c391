import type { Control } from './control.ts';

/** What makes the clauses of group FAC real; one entry per control, none claimed before its test is red without it. */
export const FAC: readonly Control[] = [
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
    row: 'FAC-09',
    status: 'working',
    words: {
      zh: '座位、饮水、药箱开门前查、巡查查',
      en: 'seats, water and first aid are looked at before opening and on patrols',
    },
    control: { kind: 'checklist', name: 'patrol' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts FAC-09 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'FAC-09',
    status: 'working',
    words: {
      zh: '雨伞等一件一借，超期标出；只留尾号四位',
      en: 'umbrellas and the like are lent piece by piece, late ones are marked; only four digits are kept',
    },
    control: { kind: 'guard', name: 'whyNotLend' },
    page: '/office/assets',
    test: 'modules/assets/care.test.ts FAC-09 an umbrella is lent once at a time, comes back, and one that does not is late after its days',
  },
  {
    row: 'FAC-09',
    status: 'working',
    words: {
      zh: '药箱逐样登记有效期，到期前提醒更换',
      en: 'every item of the first-aid box has its last day, and a reminder before it',
    },
    control: { kind: 'guard', name: 'whyNotStock' },
    page: '/office/assets',
    test: 'modules/assets/care.test.ts FAC-09 what lies in the first-aid box has its last day, and the hall is reminded before it',
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
  {
    row: 'FAC-15',
    status: 'working',
    words: {
      zh: '开门前逐台试机，试不过不能交表',
      en: 'every device is tried before opening; the sheet is not handed in without it',
    },
    control: { kind: 'checklist', name: 'opening' },
    page: '/floor',
    test: 'modules/checklists/sheet.test.ts FAC-15 the opening sheet is not handed in without its item kiosk',
  },
  {
    row: 'FAC-15',
    status: 'working',
    words: {
      zh: '报修单限时受理、修复，另一人验收；检查不合格、设备自报故障自动开单；按开门时间算每台和全厅可用率',
      en: 'repair orders with clocks, confirmed by another; failed checks and devices order their own; availability of each device and the hall in its open hours',
    },
    control: { kind: 'guard', name: 'whyNotConfirm' },
    page: '/office/assets',
    test: 'modules/assets/repair.test.ts FAC-15 a fault is reported, accepted, fixed, and confirmed by another; meanwhile the device counts as not available',
  },
  {
    row: 'FAC-06',
    status: 'working',
    words: {
      zh: '自助终端逐台在册，开门逐台试，列可用率；不合格自动报修',
      en: 'terminals are registered, each is tried before opening, their availability is listed; a fail orders its repair',
    },
    control: { kind: 'guard', name: 'terminalsAmong' },
    page: '/office/assets',
    test: 'modules/assets/repair.test.ts FAC-06 every terminal is tried one by one before opening, and the list shows how much each could be used',
  },
  {
    row: 'FAC-05',
    status: 'working',
    words: {
      zh: '样机逐台在册，闭店逐台查在位、上锁；不在的开定责单，两人定责前不能报废',
      en: 'demo devices are registered one by one and looked at at the close; a missing one is a case, not written off before two have decided',
    },
    control: { kind: 'guard', name: 'followFails' },
    page: '/office/assets',
    test: 'modules/assets/repair.test.ts FAC-05 demo devices are registered and looked at one by one at the close; one that is not there is a case',
  },
  {
    row: 'FAC-14',
    status: 'working',
    words: {
      zh: '设备册记型号、购置日，按年限排更新计划，本厅只能提前；机龄、超期服役算成指标',
      en: 'model and age of each device; a plan of replacement that the hall only brings forward; age and what is past its day are figures',
    },
    control: { kind: 'guard', name: 'whyNotPlan' },
    page: '/office/assets',
    test: 'modules/assets/assets.test.ts FAC-14 the register knows age and replacement; a hall brings it forward, only the branch puts it off',
  },
  {
    row: 'FAC-16',
    status: 'working',
    words: {
      zh: '省、分公司发布应升版本，落后的列出来，超期生成整改；只能登记升到发布的版本',
      en: 'released versions; who is behind is listed, past its days a rectification; only the released version is entered',
    },
    control: { kind: 'guard', name: 'updateOf' },
    page: '/office/assets',
    test: 'modules/assets/assets.test.ts FAC-16 a released version is behind until it is installed; past its days it is a task of the hall',
  },
  {
    row: 'FAC-17',
    status: 'working',
    words: {
      zh: '入册、在用、移动、维修、报废每步有记录，件件有保管人；季度盘点由别人盘，差异两人定责，报废两人签',
      en: 'every step of a life on record, a keeper for each; a quarterly count by others, losses decided by two, written off by two',
    },
    control: { kind: 'guard', name: 'whyNotCount' },
    page: '/office/assets',
    test: 'modules/assets/assets.test.ts FAC-17 the count is made by others than the keepers; what differs is decided by two, and written off by two',
  },
  {
    row: 'FAC-19',
    status: 'working',
    words: {
      zh: '屏播内容和海报一样要批，有起止日；叫号屏只播在期内的，末日当夜自动下屏；每屏播几次、多久逐日记录',
      en: 'what the wall screens play is approved like a poster and has its days; only that is played, and it goes by itself on the night of its last day; plays and time are logged by screen and day',
    },
    control: { kind: 'guard', name: 'isOnAir' },
    page: '/office/materials',
    test: 'modules/materials/playing.test.ts FAC-19 the screens play what is approved and within its days; on the night of its last day a clip goes by itself',
  },
  {
    row: 'FAC-11',
    status: 'working',
    words: {
      zh: '有全球通区的厅要备齐省公司定的专属宣传品：在位、在期、有货；缺一样，开门即生成整改',
      en: 'a hall with a GoTone zone keeps the material set of that zone: there, current and in stock; what is lacking is a rectification as the hall opens',
    },
    control: { kind: 'guard', name: 'zoneLacks' },
    page: '/office/materials',
    test: 'modules/materials/playing.test.ts FAC-11 a hall with a GoTone zone has the zone’s own material, in stock and current, or a rectification as it opens',
  },
  {
    row: 'FAC-21',
    status: 'working',
    words: {
      zh: '仍在系统外办理的事项有登记：从哪天起、谁负责、目标日期；别人凭证据办结，过期留证；无纸化比例对着目标看',
      en: 'what is still done off the system is on record: since when, whose, by when; another closes it with evidence, past its target is an event; the paperless share beside its target',
    },
    control: { kind: 'guard', name: 'paperlessIn' },
    page: '/office/forms',
    test: 'modules/forms/forms.test.ts FAC-21 a hall enters what it still does on paper, with owner and target; another closes it with evidence, and the share follows',
  },
];
