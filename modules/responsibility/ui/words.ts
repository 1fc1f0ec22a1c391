import type { Words } from '../../../kit/words.ts';

/** The words of the chain of responsibility. */
export const chain = {
  name: { zh: '责任书', en: 'Responsibility' },
  title: { zh: '安全责任链', en: 'The chain of responsibility' },
  lead: {
    zh: '从每个人到单位，逐级签、双方签、每年签；上级自己的先生效。',
    en: 'From each person up to the organisation: both sides sign, every year; a superior signs once their own letter is in force.',
  },
  first: { zh: '安全第一责任人', en: 'First responsible for safety' },
  nobody: { zh: '还没有人', en: 'nobody yet' },
  signed_of: (held: number, heads: number) => ({ zh: `${held} / ${heads} 人`, en: `${held} of ${heads}` }),
  signed: { zh: '双方已签', en: 'Signed by both' },
  draft: { zh: '起草今年的', en: 'Draft this year’s' },
  drafted: (count: number) => ({ zh: `起草了 ${count} 份`, en: `${count} drafted` }),
  year: { zh: '年度', en: 'Year' },
  person: { zh: '责任人', en: 'Person' },
  post: { zh: '岗位', en: 'Post' },
  rank: { zh: '责任', en: 'Answers as' },
  superior: { zh: '上级', en: 'Superior' },
  organisation: { zh: '单位', en: 'the organisation' },
  state: { zh: '进度', en: 'State' },
  term: { zh: '期限', en: 'Term' },
  fields: { zh: '分管', en: 'Fields' },
  until: { zh: '到', en: 'Until' },
  unit: { zh: '单位', en: 'Unit' },
  hall: { zh: '厅', en: 'Hall' },
  waiting: { zh: '待签', en: 'To be signed' },
  above: { zh: '厅以上', en: 'Above the hall' },
  in_hall: { zh: '本厅', en: 'In the hall' },
  changes: { zh: '变更记录', en: 'What changed' },
  no_changes: { zh: '还没有变更', en: 'Nothing changed yet' },
  clock: { zh: '时钟', en: 'the clock' },
  none: { zh: '还没有责任书', en: 'No letter yet' },
  none_note: {
    zh: '起草今年的，本人先签，上级再签。',
    en: 'Draft this year’s: each person signs, then their superior.',
  },
  all: { zh: '全部', en: 'all' },
  open: { zh: '待签', en: 'to be signed' },
  held: { zh: '生效', en: 'in force' },
  past: { zh: '过期、解除', en: 'run out or ended' },
  unnamed: { zh: '没有第一责任人', en: 'nobody named' },
  named: { zh: '已有第一责任人', en: 'somebody named' },
  search: { zh: '人名', en: 'A name' },
  search_hall: { zh: '厅名', en: 'A hall' },
  leaves: (count: number) => ({ zh: `${count} 份`, en: `${count} ${count === 1 ? 'letter' : 'letters'}` }),
  leaves_halls: (count: number) => ({
    zh: `${count} 个厅`,
    en: `${count} ${count === 1 ? 'hall' : 'halls'}`,
  }),
  end_note: {
    zh: '离岗、换岗时解除；记录留着。',
    en: 'It ends when somebody leaves the post; the record stays.',
  },
  why: { zh: '原因', en: 'Why' },
  done: { zh: '已签', en: 'Signed' },
  print: { zh: '打印', en: 'Print' },
  export: { zh: '导出', en: 'Export' },
} as const;

/** The own letters. */
export const mine = {
  name: { zh: '安全责任书', en: 'Letters of responsibility' },
  of_year: (year: number) => ({ zh: `${year} 年`, en: `${year}` }),
  yours: { zh: '我的', en: 'Mine' },
  says: { zh: '责任内容', en: 'What it says' },
  below: { zh: '等我以上级签', en: 'For me to sign as the superior' },
  seal: { zh: '等单位签', en: 'For the organisation to sign' },
  signed_by: (day: string | null): Words => ({
    zh: day === null ? '本人还没签' : `本人 ${day} 签`,
    en: day === null ? 'not signed by the person' : `signed by the person ${day}`,
  }),
  signed_above: (day: string | null): Words => ({
    zh: day === null ? '上级还没签' : `上级 ${day} 签`,
    en: day === null ? 'not by the superior' : `by the superior ${day}`,
  }),
  sign_all: (count: number) => ({ zh: `逐份签 ${count} 份`, en: `Sign these ${count}` }),
} as const;

/** What everybody reads. */
export const public_words = {
  first: { zh: '安全第一责任人', en: 'First responsible for safety' },
  wall: { zh: '安全责任', en: 'Safety' },
} as const;
