import type { Control } from './control.ts';

/** What makes the clauses of group MYS real; one entry per control, none claimed before its test is red without it. */
export const MYS: readonly Control[] = [
  {
    row: 'MYS-01',
    status: 'working',
    words: {
      zh: '按季计划到厅：高峰、低峰都要有，没覆盖的厅列出来；到访由定位、日期、时段证明',
      en: 'planned by the quarter, in the rush and out of it, with the halls not covered named; proved by place, day and hour',
    },
    control: { kind: 'guard', name: 'mystery.whyNotArrive' },
    page: '/region',
    test: 'modules/mystery/mystery.test.ts MYS-01 a visit is proved by day, hour and place, and a hall is covered in the rush and out of it',
  },
  {
    row: 'MYS-02',
    status: 'working',
    words: {
      zh: '八项一百分，逐项是、否、没遇到；出现关键项总分封顶，按档定复访',
      en: 'eight parts of a hundred, each item yes, no or not met; a critical item caps the whole, the band says whether the hall is visited again',
    },
    control: { kind: 'metric', name: 'mystery.scoreOf' },
    page: '/office',
    test: 'modules/mystery/mystery.test.ts MYS-02 the sheet weighs a hundred in eight parts; a critical item caps the whole, what could not be met is left out',
  },
  {
    row: 'MYS-03',
    status: 'working',
    words: {
      zh: '录像时长、照片、印象字数、提问数不够不能交；照片看字节不看名',
      en: 'length of film, pictures, words and questions, or the sheet is refused; pictures are judged by their bytes',
    },
    control: { kind: 'guard', name: 'mystery.whyNotProved' },
    page: '/mystery',
    test: 'modules/mystery/mystery.test.ts MYS-03 a visit brings back a recording, pictures, words and questions, or it is refused by name',
  },
  {
    row: 'MYS-03',
    status: 'working',
    words: {
      zh: '录像存放处只告诉评审，写明理由，每次调看留证；没看过录像不能评',
      en: 'where the recording lies is told to reviewers alone, with a reason, each look on record; nobody scores without it',
    },
    control: { kind: 'guard', name: 'mystery.lookOnRecord' },
    page: '/region',
    test: 'modules/mystery/mystery.test.ts MYS-03 what is short is refused, the recording is told to reviewers alone, each look on record',
  },
  {
    row: 'MYS-04',
    status: 'working',
    words: {
      zh: '厅经理申诉，没评过分的两人裁定，原分和裁定后的分都留',
      en: 'the hall manager appeals, two who did not score rule, both scores stay',
    },
    control: { kind: 'guard', name: 'mystery.whyNotJudge' },
    page: '/office',
    test: 'modules/mystery/mystery.test.ts MYS-04 the hall appeals, two who did not score rule, both scores stay, what failed is mended and looked at again',
  },
  {
    row: 'MYS-04',
    status: 'working',
    words: {
      zh: '五个工作日没有申诉即定分；扣分项成厅里的整改，十五天内复访，没改好再算期',
      en: 'without an appeal in five working days the score is final; what failed is mended in the hall and looked at again within fifteen days, or the days begin anew',
    },
    control: { kind: 'action', name: 'mystery.visit.settle' },
    page: '/office',
    test: 'modules/mystery/mystery.test.ts MYS-04 without an appeal the score becomes final after five working days; what failed is a task of the hall, and the second visit closes it',
  },
  {
    row: 'MYS-05',
    status: 'working',
    words: {
      zh: '过期宣传、资费题、业务题每次必查；题库轮换，没在这个厅问过的先问',
      en: 'outdated material, tariff and business questions in every visit; the bank rotates, what was never asked there first',
    },
    control: { kind: 'guard', name: 'mystery.whyNotSheet' },
    page: '/region',
    test: 'modules/mystery/mystery.test.ts MYS-05 outdated material and tariff questions are compulsory in every sheet, and the bank rotates',
  },
  {
    row: 'MYS-06',
    status: 'working',
    words: {
      zh: '到访的人、评过的人不能再评；相差超过规定或关键项不一致由第三人重评',
      en: 'neither the visitor nor a scorer scores again; beyond the norm, or a critical item between them, a third decides',
    },
    control: { kind: 'guard', name: 'mystery.farApart' },
    page: '/region',
    test: 'modules/mystery/mystery.test.ts MYS-06 nobody scores twice or unseen, and what lies too far apart is scored by a third',
  },
  {
    row: 'MYS-06',
    status: 'working',
    words: {
      zh: '复评前看不到初评；两人各去一次可对比，偏差按季公布',
      en: 'the second scorer sees no first score; two visits can be compared, and how far scorers differ is on the page',
    },
    control: { kind: 'metric', name: 'mystery.sheetSeen' },
    page: '/region',
    test: 'modules/mystery/mystery.test.ts MYS-06 the second scorer sees no score before the own; what differs goes to a third, whose sheet stands',
  },
];
