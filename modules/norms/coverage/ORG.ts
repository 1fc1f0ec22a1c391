import type { Control } from './control.ts';

/** What makes the clauses of group ORG real; one entry per control, none claimed before its test is red without it. */
export const ORG: readonly Control[] = [
  {
    row: 'ORG-01',
    status: 'working',
    words: {
      zh: '没有有效工商登记的厅开不了门',
      en: 'a hall without a business licence in force does not open',
    },
    control: { kind: 'guard', name: 'halls.day.open' },
    page: '/floor',
    test: 'modules/halls/opening.test.ts ORG-01 a hall without a business licence in force does not open',
  },
  {
    row: 'ORG-02',
    status: 'partial',
    words: {
      zh: '自营厅适用的条文按厅型得出',
      en: 'the clauses of a self-operated hall follow from its type',
    },
    control: { kind: 'data', name: 'applicabilityOf' },
    page: '/clause',
    test: 'modules/norms/applicability.test.ts GEN-05 ORG-02 applies M',
    why: {
      zh: '自办厅专属岗位的服务规范大多还没有实现',
      en: 'most of the service norms for the posts of a self-operated hall are not there yet',
    },
  },
  {
    row: 'ORG-03',
    status: 'working',
    words: {
      zh: '合作厅登记合作合同：起止、可办业务，分公司批；缺失或过期开不了门',
      en: 'a partner hall has its contract with dates and permitted businesses, approved by the branch; missing or lapsed, it stays shut',
    },
    control: { kind: 'guard', name: 'missingPaper' },
    page: '/office',
    test: 'modules/halls/papers.test.ts ORG-03 a partner hall stays shut without its paper in force; entered by the hall, approved by the branch',
  },
  {
    row: 'ORG-04',
    status: 'working',
    words: {
      zh: '外包厅登记运营公司、服务协议、押金，分公司批；缺失或过期开不了门',
      en: 'an outsourced hall has operator, service agreement and deposit, approved by the branch; missing or lapsed, it stays shut',
    },
    control: { kind: 'guard', name: 'missingPaper' },
    page: '/office',
    test: 'modules/halls/papers.test.ts ORG-04 a outsourced hall stays shut without its paper in force; entered by the hall, approved by the branch',
  },
  {
    row: 'ORG-05',
    status: 'working',
    words: {
      zh: '自建他营厅的人员按同一张仪容着装表逐个看，条条必须执行',
      en: 'the people of a company-built, third-party-run hall are looked at by the same list of appearance, every line of it binding',
    },
    control: { kind: 'guard', name: 'ruleOf' },
    page: '/floor',
    test: 'modules/checklists/sheet.test.ts ORG-05 whoever runs a hall that the company built is looked at by the same norm of appearance',
  },
  {
    row: 'ORG-06',
    status: 'working',
    words: {
      zh: '安全条文对直营店、委托店一律必须执行：开门检查的安全项不合格就开不了门',
      en: 'safety binds direct and entrusted stores alike: what fails of it at the opening keeps their doors shut',
    },
    control: { kind: 'guard', name: 'safetyMode' },
    page: '/clause',
    test: 'modules/checklists/sheet.test.ts ORG-06 safety binds a direct and an entrusted store: a failed extinguisher blocks their doors',
  },
  {
    row: 'ORG-07',
    status: 'working',
    words: {
      zh: '参照执行的条文照查，单独计分，不计入本厅达标，不生成整改、不挡开门',
      en: 'what only guides a hall is looked at and scored apart: it counts nowhere against the hall, opens no task and blocks no door',
    },
    control: { kind: 'guard', name: 'scoresOf' },
    page: '/office',
    test: 'modules/checklists/sheet.test.ts ORG-07 a clause that guides a hall is looked at and marked; it blocks nothing there',
  },
  {
    row: 'ORG-13',
    status: 'working',
    words: {
      zh: '一件督办同时下达许多厅，各厅当整改办、别人复查，进度一页看完；排名、筛选、导出照旧',
      en: 'one directive reaches many halls at once, each does it as a rectification that somebody else closes, all on one page; ranking, filters and export beside it',
    },
    control: { kind: 'action', name: 'directives.directive.set' },
    page: '/region',
    test: 'modules/directives/directives.test.ts ORG-13 one task reaches every hall that has a manager, is done in each by its owner, and closes when all are looked at',
  },
  {
    row: 'ORG-15',
    status: 'partial',
    words: {
      zh: '权限按组织层级给到一个厅或一片厅',
      en: 'permissions reach one hall or all halls below a unit',
    },
    control: { kind: 'guard', name: 'mayInUnit' },
    page: '/clause',
    test: 'modules/norms/overriding.test.ts ORG-15 a branch sets a value for all its halls at once, and a hall never ends looser than its branch',
    why: { zh: '组织层级还只有省、分公司、厅', en: 'the tree knows province, branch and hall only' },
  },
  {
    row: 'ORG-01',
    status: 'working',
    words: {
      zh: '登记房产与租约、工商登记、经营方、是否面向公众；管理端维护，改了什么有记录',
      en: 'premises and lease, licence, operator and public access are kept on the admin screen; each change is on record',
    },
    control: { kind: 'action', name: 'halls.hall.amend' },
    page: '/admin',
    test: 'apps/server/tests/registry.test.ts ORG-01 an entry is amended, its changes named in the event, and hours cannot run backwards',
  },
  {
    row: 'ORG-09',
    status: 'working',
    words: {
      zh: '合作柜台：经营单位、负责人、人员名单、准许经营、签好的安全协议齐了才营业；到期前提醒，到期自动停业',
      en: 'partner counters: operator, person in charge, staff list, permitted goods and a signed safety agreement, or they stay shut; the clock warns before its last day and shuts them after it',
    },
    control: { kind: 'guard', name: 'whyNotOpenPartner' },
    page: '/office',
    test: 'modules/partners/partners.test.ts ORG-09 a partner counter opens under a signed safety agreement with its people listed, and the clock shuts it when that is over',
  },
];
