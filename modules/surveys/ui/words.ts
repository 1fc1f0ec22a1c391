import type { Words } from '../../../kit/words.ts';

/** Heads of a result, on the screen and in its file. */
export const results = {
  where: { zh: '厅', en: 'Hall' },
  together: { zh: '合计', en: 'Together' },
  question: { zh: '问题', en: 'Question' },
  choice: { zh: '选项', en: 'Answer' },
  count: { zh: '人数', en: 'People' },
  served: { zh: '办完', en: 'Served' },
  drawn: { zh: '抽中', en: 'Drawn' },
  asked: { zh: '请答', en: 'Asked' },
  answered: { zh: '作答', en: 'Answered' },
  share: { zh: '作答率', en: 'Answered, %' },
  class: { zh: '号类', en: 'Class' },
} as const satisfies Record<string, Words>;

/** What the pages of surveys say to the staff. */
export const words = {
  title: { zh: '客户调查', en: 'Surveys' },
  note: {
    zh: '一人起草、另一人批；抽谁由系统定，营业员看不到也改不了；答案只记人数，结束后才显示，人少的不显示。',
    en: 'Drafted by one, approved by another; chance draws, no clerk sees or changes whom; answers are kept as counts, shown once it is over, small groups never.',
  },
  add: { zh: '起草调查', en: 'Draft a survey' },
  keep: { zh: '存草稿报批', en: 'Keep for approval' },
  search: { zh: '标题', en: 'Title' },
  status: { zh: '状态', en: 'State' },
  all: { zh: '全部', en: 'all' },
  open: { zh: '没结束', en: 'not over' },
  over: { zh: '已结束', en: 'over' },
  leaves: (n: number): Words => ({ zh: `${n} 次`, en: `${n} shown` }),
  export: { zh: '导出结果', en: 'Export' },
  print: { zh: '打印', en: 'Print' },
  none: { zh: '还没有调查', en: 'No survey yet' },
  none_note: { zh: '起草一次，批了就按天开始。', en: 'Draft one; once approved it begins on its day.' },
  choose: { zh: '选一次调查，看结果', en: 'Choose one to see its result' },
  name: { zh: '调查', en: 'Survey' },
  days: { zh: '起止', en: 'Days' },
  halls: (n: number): Words => ({ zh: `${n} 个厅`, en: n === 1 ? 'one hall' : `${n} halls` }),
  drafter: { zh: '起草、批准', en: 'Drafted, approved' },
  anonymous: { zh: '匿名', en: 'Anonymous' },
  named: { zh: '可具名', en: 'May be named' },
  sample: (answered: number, asked: number): Words => ({
    zh: `${answered} / ${asked} 人作答`,
    en: `${answered} of ${asked} answered`,
  }),
  approve: { zh: '批准', en: 'Approve' },
  drop: { zh: '不做了', en: 'Drop' },
  close: { zh: '提前结束', en: 'Close early' },
  result: { zh: '结论', en: 'What is made of it' },
  shares: { zh: '抽样', en: 'Sample' },
  too_few: (least: number): Words => ({
    zh: `不到 ${least} 人作答的不显示，能推算出它的也不显示`,
    en: `What fewer than ${least} answered is not shown, nor what would give it away`,
  }),
  later: { zh: '结束后显示', en: 'shown once it is over' },
  not_over: { zh: '结果在调查结束后显示', en: 'The result is shown once the survey is over' },
  mean: (n: number): Words => ({ zh: `均分 ${n.toFixed(2)}`, en: `mean ${n.toFixed(2)}` }),
  promoters: (n: number): Words => ({ zh: `净推荐 ${n}`, en: `net promoters ${n}` }),
  by_class: { zh: '按号类', en: 'By class' },
  by_hall: { zh: '按厅', en: 'By hall' },
  hidden: { zh: '人少不显示', en: 'too few to show' },
  no_answer: '–',
} as const;

/** What the form asks. */
export const form = {
  title_zh: { zh: '中文标题', en: 'Title in Chinese' },
  title_en: { zh: '英文标题', en: 'Title in English' },
  starts_on: { zh: '开始日', en: 'First day' },
  ends_on: { zh: '结束日', en: 'Last day' },
  share: { zh: '抽样比例', en: 'Share of visits asked' },
  of_hundred: { zh: '%', en: '%' },
  anonymous: { zh: '匿名：不留来访号和日子，只留厅、号类', en: 'Anonymous: only hall and class are kept' },
  questions: { zh: '问题', en: 'Questions' },
  own_zh: { zh: '自拟单选题，可不写', en: 'A question of your own, in Chinese, if any' },
  own_en: { zh: '自拟题的英文', en: 'The same in English' },
  options: { zh: '选项，一行一个：中文/英文', en: 'Options, one a line: Chinese/English' },
  halls: { zh: '哪些厅', en: 'Which halls' },
  all_halls: (n: number): Words => ({ zh: `辖内全部 ${n} 个`, en: `All ${n} in reach` }),
} as const;

/** What the customer reads. */
export const customer = {
  title: { zh: '几个小问题', en: 'A few questions' },
  lead: {
    zh: '系统随机请了您。不答也没关系。',
    en: 'You were chosen by chance. You need not answer.',
  },
  anonymous: {
    zh: '匿名：不记您是谁、办了什么，营业员看不到。',
    en: 'Anonymous: not who you are nor what you did; no clerk sees it.',
  },
  as_anonymous: { zh: '匿名作答', en: 'Answer anonymously' },
  send: { zh: '交', en: 'Send' },
  skip: { zh: '不答', en: 'Skip' },
  thanks: { zh: '谢谢您的回答。', en: 'Thank you for your answers.' },
  missing: { zh: '每题选一项', en: 'Choose one for each' },
} as const;
