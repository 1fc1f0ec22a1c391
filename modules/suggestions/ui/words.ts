import type { Words } from '../../../kit/words.ts';

/** The heads of the register, on the page and in the file. */
export const register = {
  no: { zh: '编号', en: 'Number' },
  received: { zh: '收到', en: 'Received' },
  source: { zh: '来源', en: 'Source' },
  page: { zh: '页', en: 'Page' },
  nature: { zh: '性质', en: 'Nature' },
  about: { zh: '关于', en: 'About' },
  said: { zh: '内容', en: 'What was said' },
  state: { zh: '状态', en: 'State' },
  owner: { zh: '负责人', en: 'Owner' },
  due: { zh: '时限', en: 'Due' },
} as const;

/** What the office says of opinions. */
export const words = {
  title: { zh: '意见建议', en: 'Opinions' },
  register: { zh: '登记簿', en: 'Register' },
  book: { zh: '意见簿', en: 'The book' },
  gatherings: { zh: '主动征询', en: 'Asking' },
  leaves: (n: number): Words => ({ zh: `共 ${n} 条`, en: `${n} shown` }),
  search: { zh: '编号或内容', en: 'Number or words' },
  status: { zh: '看', en: 'Show' },
  kind: { zh: '来源', en: 'Source' },
  open: { zh: '没办完的', en: 'Open' },
  mine: { zh: '我负责的', en: 'Mine' },
  late: { zh: '超时的', en: 'Late' },
  unread: { zh: '没看过的', en: 'Unread' },
  ended: { zh: '办完的', en: 'Ended' },
  all: { zh: '全部', en: 'All' },
  is_late: { zh: '超时', en: 'late' },
  is_new: { zh: '新', en: 'new' },
  none: { zh: '没有符合的意见', en: 'No opinion fits' },
  none_note: { zh: '换个条件看，或登记一条', en: 'Look for others, or enter one' },
  choose: { zh: '点一条看经过和办法。', en: 'Choose one to see its course and what to do.' },
  export: { zh: '导出意见簿', en: 'Export the book' },
  print: { zh: '打印', en: 'Print' },
  enter: { zh: '登记意见', en: 'Enter an opinion' },
  page: (n: number): Words => ({ zh: `第 ${n} 页`, en: `page ${n}` }),
  due_of: {
    reply: { zh: '初步回复', en: 'first reply' },
    final: { zh: '正式答复', en: 'final answer' },
    effect: { zh: '见效', en: 'in effect' },
  },
  owner: { zh: '负责人', en: 'Owner' },
  level: { zh: '现在归', en: 'Now with' },
  reply_by: { zh: '初步回复', en: 'First reply' },
  final_by: { zh: '正式答复', en: 'Final answer' },
  effect_by: { zh: '见效', en: 'In effect' },
  phone: { zh: '号码', en: 'Number' },
  no_phone: { zh: '没留', en: 'none left' },
  book_reply: { zh: '簿上回复', en: 'In the book' },
  worth: { zh: '评估', en: 'Evaluation' },
  decision: { zh: '决定', en: 'Decision' },
  answer: { zh: '答复', en: 'Answer' },
  reward: { zh: '奖励', en: 'Reward' },
  effect: { zh: '效果', en: 'Effect' },
  carried: { zh: '由一项改进落实，见改进页', en: 'carried by an improvement, see its page' },
  passed: { zh: '已转投诉，见投诉页', en: 'passed on, see the complaints' },
  course: { zh: '经过', en: 'What happened' },
  picture: { zh: '那一页的照片', en: 'The picture of its page' },
  show_picture: { zh: '看照片', en: 'Show the picture' },
  done: { zh: '已记下', en: 'Done' },
} as const;

/** What the dialogs ask. */
export const ask = {
  source: { zh: '从哪儿来', en: 'Where from' },
  page: { zh: '意见簿第几页', en: 'Page of the book' },
  said: { zh: '客户原话', en: 'The customer’s words' },
  phone: { zh: '客户号码，没留就空着', en: 'Number, if one was left' },
  reply: { zh: '回复，客户和意见簿上都看得到', en: 'The reply, read by the customer and in the book' },
  nature: { zh: '是建议、批评还是表扬', en: 'Suggestion, criticism or praise' },
  about: { zh: '关于什么', en: 'About what' },
  category: { zh: '按哪类投诉转', en: 'As which kind of complaint' },
  worth: { zh: '评估结论', en: 'What it comes to' },
  note: { zh: '评估说明：好处、代价、谁来做', en: 'What it brings, what it costs, who does it' },
  decision: { zh: '理由，客户看得到', en: 'The reason; the customer reads it' },
  improve: { zh: '要不要按改进来量', en: 'Measured as an improvement?' },
  not_measured: { zh: '不用，直接做', en: 'No, just do it' },
  answer: { zh: '给客户的答复', en: 'The answer to the customer' },
  reward: { zh: '怎么谢', en: 'How to thank' },
  fen: { zh: '谢礼金额（元）', en: 'Worth of the gift, yuan' },
  most: (yuan: string): Words => ({ zh: `最多 ${yuan} 元`, en: `${yuan} yuan at most` }),
  effect: { zh: '改成什么样了', en: 'What is different now' },
  pass_note: {
    zh: '原话和号码一起转过去，由投诉专员按投诉办。',
    en: 'Words and number go with it; the complaint officer handles it from there.',
  },
  given_reply: { zh: '写回复', en: 'Reply' },
  given_reward: { zh: '奖励', en: 'Reward' },
} as const;

/** The paper book and its daily reading. */
export const book = {
  title: { zh: '意见簿每日查看', en: 'The book, read daily' },
  read_today: { zh: '今天已看', en: 'Read today' },
  not_read: { zh: '今天还没看', en: 'Not read today' },
  unread: (n: number): Words => ({ zh: `${n} 条没看过`, en: `${n} unread` }),
  up_to: (n: number): Words => ({ zh: `看到第 ${n} 页`, en: `read to page ${n}` }),
  read: { zh: '今天看完了', en: 'I have read it' },
  read_note: {
    zh: '纸质簿翻到最后一页，手机写来的也一起看。',
    en: 'Turn the paper book to its last page; what came by phone counts too.',
  },
  last_page: { zh: '看到第几页', en: 'Up to which page' },
  counted: (n: number): Words => ({ zh: `新看 ${n} 条`, en: `${n} new` }),
  days: (read: number, days: number): Words => ({
    zh: `本月 ${days} 天看了 ${read} 天`,
    en: `read on ${read} of ${days} days`,
  }),
  code: { zh: '厅内二维码', en: 'The code in the hall' },
  code_note: {
    zh: '贴在意见簿旁，客户扫开就能写。',
    en: 'It hangs beside the book; a phone that reads it opens the page.',
  },
  readings: { zh: '近两周', en: 'The last two weeks' },
  entries: (n: number): Words => ({ zh: `新 ${n} 条`, en: `${n} new` }),
  none: { zh: '还没有查看记录', en: 'No reading yet' },
} as const;

/** The rates of a month. */
export const figures = {
  received: { zh: '本月意见', en: 'This month' },
  from_book: { zh: '其中意见簿', en: 'from the book' },
  reply: { zh: '回复率', en: 'Replied to' },
  timely: { zh: '按时回复', en: 'In time' },
  adopted: { zh: '采纳率', en: 'Adopted' },
  effective: { zh: '采纳后见效', en: 'In effect' },
  effect_days: { zh: '见效用天', en: 'Days to effect' },
} as const;

/** When customers are asked unasked. */
export const gather = {
  title: { zh: '主动征询和座谈会', en: 'Asking and seminars' },
  plan: { zh: '安排一次', en: 'Plan one' },
  kind: { zh: '方式', en: 'How' },
  topic: { zh: '题目', en: 'About' },
  better: { zh: '哪里还可以更好', en: 'What could be better' },
  on: { zh: '日期', en: 'Day' },
  until: { zh: '最晚', en: 'by' },
  owner: { zh: '谁负责', en: 'Whose it is' },
  people: { zh: '问了几位客户', en: 'Customers asked' },
  record: { zh: '客户说了什么，答应了什么', en: 'What they said, what was promised' },
  hold: { zh: '记录结果', en: 'Record it' },
  result: { zh: '结果', en: 'What it brought' },
  asked: (n: number, opinions: number): Words => ({
    zh: `${n} 位，登记 ${opinions} 条`,
    en: `${n} customers, ${opinions} entered`,
  }),
  none: { zh: '还没有安排', en: 'Nothing planned yet' },
} as const;
