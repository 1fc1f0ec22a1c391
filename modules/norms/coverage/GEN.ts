import type { Control } from './control.ts';

/** What makes the clauses of group GEN real; one entry per control, none claimed before its test is red without it. */
export const GEN: readonly Control[] = [
  {
    row: 'GEN-01',
    status: 'working',
    words: {
      zh: '规范按版本起草、法务审、征求意见、批准、施行，每步有人有据',
      en: 'norms go through draft, legal review, comment, approval and publication, each step by somebody and on record',
    },
    control: { kind: 'action', name: 'norms.version' },
    page: '/clause',
    test: 'modules/norms/publishing.test.ts GEN-01 a version goes from draft to force, each step by whoever may take it',
  },
  {
    row: 'GEN-01',
    status: 'working',
    words: { zh: '起草人不能批准自己的草案', en: 'nobody approves a draft of their own' },
    control: { kind: 'guard', name: 'norms.version.approve' },
    page: '/clause',
    test: 'modules/norms/publishing.test.ts GEN-01 nobody approves a draft of their own',
  },
  {
    row: 'GEN-01',
    status: 'working',
    words: {
      zh: '检查发现一按就成修订建议，连着那条发现交给分公司，答复或不采纳都有记录',
      en: 'a finding becomes a proposal with one press, linked to it, and the branch answers or does not take it up on record',
    },
    control: { kind: 'action', name: 'norms.matter.raise' },
    page: '/clause',
    test: 'modules/norms/matters.test.ts GEN-01 what was found becomes a proposal to change the clause, linked to what it came from',
  },
  {
    row: 'GEN-02',
    status: 'working',
    words: {
      zh: '同一条、同一范围只有一个现行版本；旧案照当时的版本',
      en: 'one version in force per clause and scope; old cases keep theirs',
    },
    control: { kind: 'action', name: 'norms.version.publish' },
    page: '/clause',
    test: 'modules/norms/publishing.test.ts GEN-02 the next ticket has the new limit, the former keeps its own; the version is named on both',
  },
  {
    row: 'GEN-02',
    status: 'working',
    words: {
      zh: '六十四个版本同时施行，只留一个现行',
      en: 'of many that come into force at once one is left',
    },
    control: { kind: 'data', name: 'norm_version_live' },
    page: '/clause',
    test: 'modules/norms/publishing.test.ts GEN-02 of 64 versions that come into force at one moment exactly one is left in force',
  },
  {
    row: 'GEN-03',
    status: 'working',
    words: {
      zh: '下级只能从严，放宽不超过属主公布的范围；法规与承诺谁也不能放宽',
      en: 'lower levels only tighten, loosening stays within the bounds of the owner, law and promises loosen for nobody',
    },
    control: { kind: 'guard', name: 'norms.parameter.override' },
    page: '/clause',
    test: 'modules/norms/overriding.test.ts GEN-03 a hall cannot loosen, nobody leaves the bounds, a clerk may not at all',
  },
  {
    row: 'GEN-03',
    status: 'working',
    words: {
      zh: '厅里可问条文怎么理解；属主中英文答复，公布在条文页，任何人可读',
      en: 'a hall asks how a clause is to be read; its owner answers in both languages, on the clause’s page for anybody',
    },
    control: { kind: 'action', name: 'norms.matter.answer' },
    page: '/clause',
    test: 'modules/norms/matters.test.ts GEN-03 a hall asks how a clause is to be read; its owner answers, and anybody reads the answer on its page',
  },
  {
    row: 'GEN-04',
    status: 'working',
    words: {
      zh: '版本页列出改了什么、与谁冲突；冲突不说明理由排不了期，第二个现行版本进不去',
      en: 'the page lists what changes and what conflicts; without a reason a conflict is not scheduled, and a second version in force is impossible',
    },
    control: { kind: 'guard', name: 'norms.version.schedule' },
    page: '/clause',
    test: 'modules/norms/publishing.test.ts GEN-04 a version that conflicts, has no text or nothing behind it is not scheduled',
  },
  {
    row: 'GEN-05',
    status: 'working',
    words: {
      zh: '按厅型得出每条是必须、参照还是不适用',
      en: 'for each hall type a clause is mandatory, by reference or not applicable',
    },
    control: { kind: 'data', name: 'applicabilityOf' },
    page: '/clause',
    test: 'modules/norms/applicability.test.ts GEN-05 the rule set of each type, counted',
  },
  {
    row: 'GEN-05',
    status: 'working',
    words: {
      zh: '每条约束哪些岗位写在条文页；岗位卡一按就列出约束本岗的全部条文',
      en: 'the posts a clause binds stand on its page, and a post’s card lists every clause that binds it',
    },
    control: { kind: 'data', name: 'postsBound' },
    page: '/post',
    test: 'modules/norms/bound.test.ts GEN-05 a clause binds the posts its group is about and those it names',
  },
  {
    row: 'GEN-07',
    status: 'working',
    words: {
      zh: '法规依据有登记：可靠程度、是否有效、哪些条文靠它；被替代即给每条开复核，由别人限期了结',
      en: 'laws and rules have a register: how well attested, whether in force, what rests on each; one that is superseded opens a review of each clause, settled by another in time',
    },
    control: { kind: 'action', name: 'norms.basis.supersede' },
    page: '/clause',
    test: 'modules/norms/bases.test.ts GEN-07 a law that was superseded has every clause that rests on it reviewed, by somebody else, in time',
  },
  {
    row: 'GEN-08',
    status: 'working',
    words: {
      zh: '任何人都能看到厅里现行的条文、时限、版本与施行日',
      en: 'anybody can read what holds in a hall, with limits, version and date',
    },
    control: { kind: 'page', name: 'norms.clause' },
    page: '/clause',
    test: 'modules/norms/pages.test.ts GEN-08 anybody reads what holds, with version and date, and no draft',
  },
  {
    row: 'GEN-06',
    status: 'working',
    words: {
      zh: '新厅、迁址的厅由分公司照清单验收，通过前开不了门；没过的项交厅里整改',
      en: 'a new or moved hall is inspected by the branch against a list and opens after it is passed; what failed is mended',
    },
    control: { kind: 'guard', name: 'halls.acceptance.inspect' },
    page: '/office',
    test: 'modules/halls/papers.test.ts GEN-06 a new hall opens after the branch has passed its acceptance, not before',
  },
  {
    row: 'GEN-10',
    status: 'working',
    words: {
      zh: '功能定位由厅或分公司登记，另一人批准，旧的随之终止',
      en: 'the positioning of a hall is entered by one and approved by another; the former ends with it',
    },
    control: { kind: 'guard', name: 'halls.paper.decide' },
    page: '/office',
    test: 'modules/halls/papers.test.ts GEN-10 the positioning of a hall is entered by one and approved by another of the branch; a new one takes its place',
  },
  {
    row: 'GEN-11',
    status: 'working',
    words: {
      zh: '岗位卡按版阅签：没签的有提醒，过了宽限期开不了台、接不了班',
      en: 'cards are read and signed by version: unread ones are reminded of, and after the grace no counter opens and no duty is taken',
    },
    control: { kind: 'guard', name: 'whyNotShift' },
    page: '/post',
    test: 'modules/posts/posts.test.ts GEN-11 a new card is read and signed for by its holder; after the grace the counter stays shut until it is',
  },
  {
    row: 'GEN-20',
    status: 'working',
    words: {
      zh: '按章程度：应做里做到多少，逐厅逐日算，督导页成矩阵，点得到条文和证据',
      en: 'the compliance index: how much of what was due was kept, by hall and day, as a matrix that opens to clause and evidence',
    },
    control: { kind: 'metric', name: 'indexOf' },
    page: '/region',
    test: 'modules/norms/compliance.test.ts GEN-20 the index of a hall and day is read from its record, and its clause’s page shows the same',
  },
  {
    row: 'GEN-16',
    status: 'working',
    words: {
      zh: '补偿连着投诉或收费误差，按金额由值班经理、厅经理、分公司批，经手的不能批；付款有凭证；没办成的当日退',
      en: 'a compensation is tied to its case, approved by its size by duty manager, hall manager or branch and never by who handled it; its payment has its slip; what could not be done is refunded the same day',
    },
    control: { kind: 'guard', name: 'compensations.whyNotApprove' },
    page: '/office/bills',
    test: 'modules/compensations/compensations.test.ts GEN-16 who approves follows the sum, and is never who took or verified the claim',
  },
  {
    row: 'GEN-13',
    status: 'working',
    words: {
      zh: '年度评估：期满数据冻结、有摘要，分公司决定并下达措施，全部办结才了结；过期未决定有记录，次年对照',
      en: 'the yearly evaluation: figures frozen with a digest when the year is over, decided upon with actions, closed when they are done; overdue is on record, the next year compares',
    },
    control: { kind: 'action', name: 'evaluation.evaluation' },
    page: '/region',
    test: 'modules/evaluation/evaluation.test.ts GEN-13 a year’s figures are frozen once it is over, decided upon with actions, closed when they are, and compared the next year',
  },
  {
    row: 'GEN-14',
    status: 'working',
    words: {
      zh: '月度质量报告：到月自动冻结，红线、走势一页看；红项自动成督办下到有红的厅',
      en: 'the monthly quality report: frozen by the clock, thresholds and trend on one page; red items become directives to the halls where they are',
    },
    control: { kind: 'guard', name: 'redsOf' },
    page: '/region',
    test: 'modules/evaluation/evaluation.test.ts GEN-14 a month is frozen by the clock; what is red becomes a task of the hall where it is, and the trend is shown',
  },
  {
    row: 'GEN-19',
    status: 'working',
    words: {
      zh: '评估方案里满意度权重须大于零、默认最大，少于别项须写理由；没有满意度的方案发布不了',
      en: 'satisfaction weighs something in every scheme, most by default, less only with a reason; a scheme without it is not published',
    },
    control: { kind: 'guard', name: 'whyNotWithout' },
    page: '/region',
    test: 'modules/evaluation/evaluation.test.ts GEN-19 a scheme without satisfaction, or with less of it than of anything else and no reason, is not published',
  },
  {
    row: 'GEN-21',
    status: 'working',
    words: {
      zh: '厅的记分卡服务与收入总是并列：厅务今日页、督导评估页都是',
      en: 'a hall’s scorecard always has service and revenue side by side, on the office’s home and the region’s page alike',
    },
    control: { kind: 'guard', name: 'sidesOf' },
    page: '/office',
    test: 'modules/evaluation/evaluation.test.ts GEN-21 the scorecard of a hall shows service and revenue side by side, to those who lead it and to nobody else',
  },
  {
    row: 'GEN-15',
    status: 'working',
    words: {
      zh: '责任追究：事实、条文、责任人和带责领导、处理建议；先听本人说，再由别人决定，可申诉，由没参与的上级复议；各步有期限，本人看得见自己的案',
      en: 'a case names fact, clause, who answers and who leads, and a measure; the person speaks first, another decides, an appeal goes to somebody above without part; each step by its day, and everybody sees the own case',
    },
    control: { kind: 'guard', name: 'accountability.whyNotDecide' },
    page: '/office',
    test: 'modules/accountability/accountability.test.ts GEN-15 a case: proposed with fact, clause and people, answered by the person, decided by another, appealed, ruled upon above; all values stay',
  },
];
