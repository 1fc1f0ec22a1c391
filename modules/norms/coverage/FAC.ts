import type { Control } from './control.ts';

/** What makes the clauses of group FAC real; one entry per control, none claimed before its test is red without it. */
export const FAC: readonly Control[] = [
  {
    row: 'FAC-15',
    status: 'partial',
    words: { zh: '开门前逐台试机', en: 'every device is tried before opening' },
    control: { kind: 'checklist', name: 'opening' },
    test: 'modules/checklists/sheet.test.ts FAC-15 the opening sheet is not handed in without its item kiosk',
    why: { zh: '不合格还不会生成维修单', en: 'a fail does not yet make a repair order' },
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
    why: { zh: '不合格还不会生成维修单', en: 'a fail does not yet make a repair order' },
  },
  {
    row: 'FAC-03',
    status: 'partial',
    words: { zh: '台席有编号、业务许可和状态', en: 'counters have a number, a licence and a state' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
  },
  {
    row: 'FAC-06',
    status: 'partial',
    words: { zh: '开门检查含自助终端', en: 'self-service is on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
  },
  {
    row: 'FAC-09',
    status: 'partial',
    words: { zh: '开门检查含休息区', en: 'the rest area is on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
  },
  {
    row: 'FAC-12',
    status: 'partial',
    words: { zh: '开门检查含充电设备', en: 'charging is on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
  },
  {
    row: 'FAC-18',
    status: 'partial',
    words: { zh: '开门检查含用具', en: 'utensils are on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
  },
];
