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
    status: 'working',
    words: {
      zh: '自营厅适用整本规范，第五章各岗在内：检查、计分、条文页都照此；条文名录按厅列出规则集',
      en: 'a self-operated hall owes the whole book, the posts of chapter 5 included: in checks, scores and pages; the register lists the rule set of a hall',
    },
    control: { kind: 'guard', name: 'applicabilityOf' },
    page: '/clause',
    test: 'modules/norms/applicability.test.ts ORG-02 a hall of our own owes the whole book, the posts of chapter 5 included, and no other type so much',
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
    status: 'working',
    words: {
      zh: '集团、省、市、区县、厅、台的组织树可维护，厅可改隶属；岗位给在哪一级就管它下面全部',
      en: 'group, province, branch, district, hall and counter are kept as one tree, halls move within it, and a post reaches whatever lies below where it is given',
    },
    control: { kind: 'guard', name: 'halls.organisation' },
    page: '/admin',
    test: 'modules/halls/organisation.test.ts ORG-15 the tree goes from the group over province, branch and district to halls and their counters; no level is left out',
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
  {
    row: 'ORG-15',
    status: 'working',
    words: {
      zh: '岗位只管本级以下：区县管自己的厅，集团管全部；区县不设本级数值，分公司的值照样到厅',
      en: 'a post reaches what lies below: a district its halls, the group every hall; a district sets no values, those of its branch reach its halls',
    },
    control: { kind: 'guard', name: 'levelOfUnit' },
    page: '/region',
    test: 'modules/halls/organisation.test.ts ORG-15 a post reaches what lies below where it is given: a district its halls and no others, the group every hall',
  },
  {
    row: 'ORG-08',
    status: 'working',
    words: {
      zh: '登记厅归集团直属单位还是专业公司；安全条文必须执行，其余参照，版本另有说明的照版本',
      en: 'whether a hall is a group unit’s or a specialised company’s is registered: safety binds it, the rest guides it, unless the version in force says how it binds',
    },
    control: { kind: 'guard', name: 'applicabilityOf' },
    page: '/clause',
    test: 'modules/norms/owners.test.ts ORG-08 a version says how it binds the halls of a group unit, and the next page and rule set follow it',
  },
  {
    row: 'ORG-10',
    status: 'working',
    words: {
      zh: '综合厅逐项对照全部业务：合同、台席、持证缺一即缺；豁免由分公司另一人批；每次开门留证，缺了就红',
      en: 'a full-service hall is held to the whole list: contract, counter and certificate; an exemption is the branch’s to approve; every opening is on record and red where something is missing',
    },
    control: { kind: 'guard', name: 'offerOf' },
    page: '/office',
    test: 'modules/counters/offer.test.ts ORG-10 a full-service hall is red for what it does not offer until the branch has approved an exemption, and every opening says so',
  },
  {
    row: 'ORG-14',
    status: 'working',
    words: {
      zh: '智能厅对照设备清单，清单在用齐了分公司才认定；开门时缺设备留证',
      en: 'a smart hall is held to its list of devices: the branch recognises it once all are in use, and an opening with one lacking is on record',
    },
    control: { kind: 'guard', name: 'lackingOf' },
    page: '/office',
    test: 'modules/assets/smart.test.ts ORG-14 the branch recognises a smart hall when its whole list is in use; a device gone later is on record at the opening',
  },
  {
    row: 'ORG-12',
    status: 'working',
    words: {
      zh: '24 小时厅闭店后转入夜间：值守人数够、夜间清单（灯箱常亮等）没有严重项、有能用的自助终端，缺一样转不了；没人转留记录，开门自动结束',
      en: 'after the close a hall open day and night is taken over for the night: enough watch, the list (the light box stays on, and the rest) has no critical fail, a terminal serves; not taken over goes on record, the opening ends it',
    },
    control: { kind: 'guard', name: 'nights.whyNotBegin' },
    page: '/office/nights',
    test: 'modules/nights/nights.test.ts ORG-12 a hall open day and night goes into its night only watched, looked at and with a terminal that serves; the opening ends it',
  },
  {
    row: 'ORG-16',
    status: 'working',
    words: {
      zh: '新厅从立项、资金、施工、验收到开厅一步一部门，每步有期限，超期留证；两个部门两个人验收，问题没销不能签，开厅才入名录',
      en: 'a new hall goes from plan over money, works and acceptance to its opening, each step another department’s and by its day; two people of two departments accept it once what they found is mended, and only its opening enters it',
    },
    control: { kind: 'guard', name: 'projects.whyNotSign' },
    page: '/region',
    test: 'modules/projects/projects.test.ts ORG-16 a hall is accepted by two people of two departments once what they found is mended, and only then real',
  },
  {
    row: 'ORG-11',
    status: 'working',
    words: {
      zh: '一年一评：分公司按记分卡、暗访、设施提出，不得高于依据，省公司另一人决定；决定才进名录和公示页',
      en: 'rated once a year: the branch proposes from scorecard, mystery visits and facilities, no more than they earn; the province decides, and only that reaches registry and public page',
    },
    control: { kind: 'guard', name: 'stars.whyNotPropose' },
    page: '/region',
    test: 'modules/stars/stars.test.ts ORG-11 the branch proposes no more than was earned, the province decides, and the public page has the stars from then on',
  },
  {
    row: 'ORG-11',
    status: 'working',
    words: {
      zh: '降星规则：暗访出现关键项减一星，设施不够封顶，一年只升一星，年内只降不升，到期没有再评降一星',
      en: 'stars fall: a critical item takes one, missing facilities hold them, one up a year at most, only down within it, and stars nobody renewed fall by one',
    },
    control: { kind: 'metric', name: 'stars.mostStars' },
    page: '/region',
    test: 'modules/stars/stars.test.ts ORG-11 stars fall for what was critical, for facilities and for time, and rise by one a year',
  },
];
