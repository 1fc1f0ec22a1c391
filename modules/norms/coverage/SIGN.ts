import type { Control } from './control.ts';

/** What makes the clauses of group SIGN real; one entry per control, none claimed before its test is red without it. */
export const SIGN: readonly Control[] = [
  {
    row: 'SIGN-04',
    status: 'working',
    words: { zh: '到点未开门即告警', en: 'a door still shut at its hour raises an alarm' },
    control: { kind: 'guard', name: 'halls.opening_late' },
    page: '/floor',
    test: 'modules/halls/opening.test.ts SIGN-04 a door still shut is an alarm after the minutes of the norm, not before',
  },
  {
    row: 'SIGN-01',
    status: 'working',
    words: {
      zh: '开门前查门口标识；不合格要照片，起表整改，改完有照片，由别人复查销项',
      en: 'the brand sign is looked at before opening; a fail needs a picture and starts a clock, mended with a picture, closed by somebody else',
    },
    control: { kind: 'action', name: 'checklists.mend.pass' },
    page: '/floor',
    test: 'modules/checklists/mending.test.ts SIGN-01 what fails on the sheet is mended by its owner with a picture, in time, and closed by somebody else',
  },
  {
    row: 'SIGN-02',
    status: 'working',
    words: {
      zh: '开门前查铭牌与登记一致；不合格整改并复查',
      en: 'the plate is compared with the registry before opening; a fail is mended and looked at again',
    },
    control: { kind: 'action', name: 'checklists.mend.pass' },
    page: '/floor',
    test: 'modules/checklists/mending.test.ts SIGN-02 what fails on the sheet is mended by its owner with a picture, in time, and closed by somebody else',
  },
  {
    row: 'SIGN-02',
    status: 'working',
    words: {
      zh: '登记里改了厅名或营业时间，当场生成换铭牌的整改，交厅经理',
      en: 'when name or hours change in the registry, the new plate is a task of the hall manager at once',
    },
    control: { kind: 'action', name: 'halls.hall.amend' },
    page: '/floor',
    test: 'modules/checklists/mending.test.ts SIGN-02 a hall that is renamed has the new plate to put up, and its manager to do it',
  },
  {
    row: 'SIGN-17',
    status: 'working',
    words: {
      zh: '10086、监督电话、12300 与 12381、意见簿、二维码逐项查，缺一不得开门；拍照整改，别人复查',
      en: 'the phones, opinion book and QR code are looked at before opening; a fail keeps the door shut, is mended with a picture and closed by somebody else',
    },
    control: { kind: 'action', name: 'checklists.mend.pass' },
    page: '/floor',
    test: 'modules/checklists/mending.test.ts SIGN-17 what fails on the sheet is mended by its owner with a picture, in time, and closed by somebody else',
  },
  {
    row: 'SIGN-03',
    status: 'partial',
    words: { zh: '开门检查含铭牌营业时间', en: 'opening hours on the plate are on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: {
      zh: '查铭牌、改时间即生成换铭牌任务都有；改时间的审批和提前公告还没有',
      en: 'it is looked at, and a change of hours makes a task for the plate; approval and notice in advance are not there',
    },
  },
  {
    row: 'SIGN-16',
    status: 'partial',
    words: {
      zh: '业务、时限、收费在手机页公示，带版本和施行日；开门检查含资费公示',
      en: 'services, limits and fees are public on the phone with version and date; the opening sheet looks at them',
    },
    control: { kind: 'page', name: 'pricesShown' },
    page: '/m',
    why: { zh: '墙屏和自助机还没有同一份公示', en: 'wall and kiosk do not show the same list yet' },
  },
  {
    row: 'SIGN-04',
    status: 'working',
    words: {
      zh: '提前停止取号，现场台红到应收的时刻',
      en: 'a line closed early stays red on the floor until its hour',
    },
    control: { kind: 'guard', name: 'closedEarly' },
    page: '/floor',
    test: 'modules/checklists/mending.test.ts SIGN-04 a line that is closed before its hour stands on the floor until then',
  },
  {
    row: 'SIGN-04',
    status: 'working',
    words: {
      zh: '一天不足十小时的营业时间登记不进去，除非有期限的豁免；提前停止取号即告警',
      en: 'hours below ten a day are not entered without a dated exemption; a line closed early raises an alarm',
    },
    control: { kind: 'guard', name: 'whyNotHours' },
    page: '/admin',
    test: 'apps/server/tests/registry.test.ts SIGN-04 hours below the norm are refused without an exemption that still runs, and the change is on the clause’s page',
  },
  {
    row: 'SIGN-05',
    status: 'working',
    words: {
      zh: '日落查灯箱；24 小时厅查通宵亮，早上再查一次',
      en: 'the light box is looked at after dusk; a hall open day and night has its night item, and one next morning',
    },
    control: { kind: 'checklist', name: 'dusk' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts SIGN-05 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'SIGN-11',
    status: 'working',
    words: {
      zh: '逐台查业务标识和公司标志，不合格拍照整改',
      en: 'the sign of each counter is looked at; a fail needs a picture and is mended',
    },
    control: { kind: 'checklist', name: 'signs' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts SIGN-11 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'SIGN-14',
    status: 'working',
    words: { zh: '逐台查字迹、色彩', en: 'letters and colours are looked at counter by counter' },
    control: { kind: 'checklist', name: 'signs' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts SIGN-14 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'SIGN-10',
    status: 'working',
    words: { zh: '每区一块标识，月查逐区查', en: 'a sign for each zone, looked at monthly' },
    control: { kind: 'checklist', name: 'signs' },
    page: '/office',
    test: 'modules/facilities/facilities.test.ts SIGN-10 every counter and zone has its sign, made from the registry',
  },
  {
    row: 'SIGN-12',
    status: 'working',
    words: {
      zh: '改了可办业务，当场生成换标牌的整改；月查逐台对照',
      en: 'a change of businesses makes a new sign a task at once; each is compared monthly',
    },
    control: { kind: 'guard', name: 'isUntrue' },
    page: '/office',
    test: 'modules/facilities/facilities.test.ts SIGN-12 a counter whose businesses change has another sign to be made: a task of the hall manager, until the new one hangs',
  },
  {
    row: 'SIGN-13',
    status: 'working',
    words: {
      zh: '标牌由登记生成：编号和业务种类，A4 打印',
      en: 'the sign is made from the registry: number and businesses, printed on A4',
    },
    control: { kind: 'page', name: 'signsOf' },
    page: '/office',
    test: 'modules/facilities/facilities.test.ts SIGN-13 every counter and zone has its sign, made from the registry',
  },
  {
    row: 'SIGN-15',
    status: 'working',
    words: {
      zh: '每块标牌有换新日期，到期生成整改；破损按二十四小时整改',
      en: 'each sign has its day of renewal, which makes a task; damage is mended within a day',
    },
    control: { kind: 'guard', name: 'renewAfter' },
    page: '/office',
    test: 'modules/facilities/facilities.test.ts SIGN-15 a sign has its day of renewal; on that day a new one is a task',
  },
  {
    row: 'SIGN-06',
    status: 'working',
    words: {
      zh: '宣传品登记内容、负责人、有效期、位置；自制的由营销经理签、分公司批，两人',
      en: 'material has owner, dates and place; what the hall made is signed by its marketing manager and approved by the branch, two people',
    },
    control: { kind: 'guard', name: 'whyNotPlace' },
    page: '/office',
    test: 'modules/materials/materials.test.ts SIGN-06 what the hall made is signed by its marketing manager and approved by the branch before it hangs',
  },
  {
    row: 'SIGN-07',
    status: 'partial',
    words: {
      zh: '省公司规定的内容讲到几类，缺哪几类',
      en: 'how many of the province’s topics are told, and which are not',
    },
    control: { kind: 'guard', name: 'untold' },
    page: '/office',
    test: 'modules/materials/materials.test.ts SIGN-07 what the province wants told and nobody tells is named, and told once it hangs and holds',
    why: {
      zh: '规定内容的清单省公司还不能在页面上改，缺项还不生成整改',
      en: 'the province cannot change the set on a page yet, and a lack makes no task yet',
    },
  },
  {
    row: 'SIGN-08',
    status: 'working',
    words: {
      zh: '单册点数、有补货点、到点提示；没有价格可填',
      en: 'brochures are counted, their point of order is told; there is no price to enter',
    },
    control: { kind: 'guard', name: 'isLow' },
    page: '/office',
    test: 'modules/materials/materials.test.ts SIGN-08 brochures are counted, at their point of order they are told, and nothing has a price',
  },
  {
    row: 'SIGN-09',
    status: 'working',
    words: {
      zh: '每件有位置和截止日：提前七天提示，过期当天早上生成 A 类整改，撤下要照片；开门前再扫一遍',
      en: 'each piece has its place and last day: told a week ahead, an A finding on the morning after, gone by a picture; looked at before opening',
    },
    control: { kind: 'guard', name: 'isExpired' },
    page: '/office',
    test: 'modules/materials/materials.test.ts SIGN-09 what expires is told a week ahead, and on the morning after it is an A finding until a picture shows it gone',
  },
];
