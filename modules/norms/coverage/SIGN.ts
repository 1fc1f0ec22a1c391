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
    status: 'partial',
    words: { zh: '开门前查门口标识', en: 'the brand sign is looked at before opening' },
    control: { kind: 'checklist', name: 'opening' },
    test: 'modules/checklists/sheet.test.ts SIGN-01 the opening sheet is not handed in without its item brand_sign',
    why: { zh: '照片和整改还没有', en: 'pictures and rectification are not there yet' },
  },
  {
    row: 'SIGN-02',
    status: 'partial',
    words: { zh: '开门前查铭牌与登记一致', en: 'the plate is compared with the registry before opening' },
    control: { kind: 'checklist', name: 'opening' },
    test: 'modules/checklists/sheet.test.ts SIGN-02 the opening sheet is not handed in without its item plate',
    why: { zh: '照片和整改还没有', en: 'pictures and rectification are not there yet' },
  },
  {
    row: 'SIGN-17',
    status: 'partial',
    words: {
      zh: '开门前查监督电话等公示，缺一不得开门',
      en: 'supervision phone and the rest are looked at before opening; a fail keeps the door shut',
    },
    control: { kind: 'checklist', name: 'opening' },
    test: 'modules/checklists/sheet.test.ts SIGN-17 the opening sheet is not handed in without its item supervision_phone',
    why: { zh: '照片和整改还没有', en: 'pictures and rectification are not there yet' },
  },
  {
    row: 'SIGN-03',
    status: 'partial',
    words: { zh: '开门检查含铭牌营业时间', en: 'opening hours on the plate are on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
  },
  {
    row: 'SIGN-09',
    status: 'partial',
    words: { zh: '开门检查含过期宣传品', en: 'expired material is on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
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
      zh: '一天不足十小时的营业时间登记不进去，除非有期限的豁免；提前停止取号即告警',
      en: 'hours below ten a day are not entered without a dated exemption; a line closed early raises an alarm',
    },
    control: { kind: 'guard', name: 'whyNotHours' },
    page: '/admin',
    test: 'apps/server/tests/registry.test.ts SIGN-04 hours below the norm are refused without an exemption that still runs, and the change is on the clause’s page',
  },
];
