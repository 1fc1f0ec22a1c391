import type { Words } from '../../../kit/words.ts';

/** The sentences of the clause page. */
export const words = {
  name: { zh: '条文', en: 'Clauses' },
  all: { zh: '全部条文', en: 'All clauses' },
  anonymous: { zh: '公开页', en: 'Public page' },
  sign_in: { zh: '登录', en: 'Sign in' },
  sign_out: { zh: '退出', en: 'Sign out' },
  source: { zh: '出处', en: 'Source' },
  basis: { zh: '依据', en: 'Basis' },
  bases: { zh: '法律依据', en: 'Legal bases' },
  post: { zh: '岗位', en: 'Posts' },
  answers: { zh: '按这一条提出责任追究', en: 'Propose a case of accountability under this clause' },
  rule_set: { zh: '{hall} 厅规则集', en: 'Rules of hall {hall}' },
  applies: { zh: '适用', en: 'Applies' },
  inferred: { zh: '按行业惯例补写', en: 'written out from trade practice' },
  versions: { zh: '版本', en: 'Versions' },
  old_cases: { zh: '旧案按当时的版本判', en: 'old cases keep the version they began under' },
  edition: { zh: '随目录第 1 版', en: 'edition 1' },
  first_text: { zh: '首发文本', en: 'the first text' },
  text_only: { zh: '只改文本', en: 'text only' },
  trial: { zh: '试行', en: 'trial' },
  none_holds: { zh: '没有现行版本', en: 'no version in force' },
  parameters: { zh: '参数', en: 'Numbers' },
  in_hall: { zh: '{hall}的生效值', en: 'as they hold in {hall}' },
  norm: { zh: '规范', en: 'Norm' },
  here: { zh: '本厅', en: 'Here' },
  who_may: { zh: '谁能改', en: 'Who may move it' },
  since: { zh: '自', en: 'Since' },
  change: { zh: '改', en: 'Set' },
  change_hint: {
    zh: '改参数要写理由，下一张号起用，已起表的不变。',
    en: 'A change needs a reason; it acts on the next clock, running ones keep theirs.',
  },
  nobody_called: { zh: '这天还没有叫过号。', en: 'Nobody has been called on this day yet.' },
  sign_in_to_change: { zh: '登录后可按本级权限改参数。', en: 'Sign in to change numbers within your level.' },
  controls: { zh: '控制与检验', en: 'Controls and tests' },
  no_control: {
    zh: '这一条还没有落到系统里：没有控制，也没有检验。',
    en: 'Nothing in the system stands behind this clause yet: no control, no test.',
  },
  guard_red: { zh: '关掉即变红', en: 'red without it' },
  guard_green: { zh: '关掉仍绿', en: 'green without it' },
  guard_none: { zh: '未做关闭检验', en: 'not yet tried without it' },
  evidence: { zh: '实况证据', en: 'Live evidence' },
  for_staff: { zh: '实况证据只给本厅和上级看', en: 'Evidence is shown to the hall and those above it' },
  for_staff_why: {
    zh: '条文、参数和版本谁都可以看。',
    en: 'The clause, its numbers and versions are open to everybody.',
  },
  none_yet: { zh: '这一条还没有实况证据', en: 'This clause leaves no evidence yet' },
  none_today: { zh: '这一天没有记录', en: 'Nothing on record for this day' },
  none_today_why: {
    zh: '换一天看，或等事情发生。',
    en: 'Choose another day, or wait until something happens.',
  },
  tickets: { zh: '{n} 张{class}号，每张可查', en: '{n} {class} tickets, all on record' },
  records: { zh: '{n} 条记录', en: '{n} records' },
  last_days: { zh: '近 14 天', en: 'Last 14 days' },
  target: { zh: '目标', en: 'Target' },
  met: {
    zh: '{met} 天达标，{missed} 天未达，{none} 天无记录。',
    en: 'Met on {met}, missed on {missed}, no records on {none}.',
  },
  minutes: { zh: '分钟', en: 'minutes' },
  and_longer: { zh: '≥ {n} 分', en: '≥ {n} min' },
  limit: { zh: '时限 {n} 分，超 {over} 张', en: 'Limit {n} min, {over} over' },
  warning: { zh: '{n} % 提醒', en: '{n} % warning' },
  why_red: { zh: '为什么红', en: 'Why it is red' },
  why_sum: {
    zh: '{n} 张超时，按首要原因归类，合计 {n}',
    en: '{n} over the limit, by main cause, {n} in all',
  },
  other_causes: { zh: '其他原因', en: 'Other causes' },
  other_detail: { zh: '{n} 种，各归各的号', en: '{n} kinds, each with its tickets' },
  not_red: { zh: '没有超时的号', en: 'No ticket over its limit' },
  count_tickets: { zh: '{n} 张号', en: '{n} tickets' },
  longest: { zh: '最久的四张', en: 'The four longest' },
  longest_heads: {
    zh: '取号时刻 · 等候 · 原因 · 版本 · 证据',
    en: 'taken · waited · cause · version · evidence',
  },
  witnesses: { zh: '最近的五条', en: 'The five newest' },
  witness_heads: { zh: '时刻 · 事项 · 谁 · 证据', en: 'time · what · who · evidence' },
  range_line: { zh: '可填 {from}–{to} {unit}', en: '{from} to {to} {unit}' },
  new_value: { zh: '新数值', en: 'New value' },
  reason: { zh: '理由', en: 'Reason' },
  reason_help: {
    zh: '会公布给本级的厅，四个字以上',
    en: 'Shown to the halls it reaches; four characters at least',
  },
  save: { zh: '改，下一张号起用', en: 'Change from the next clock on' },
  withdraw: { zh: '撤回本级的数值', en: 'Withdraw your own value' },
  cancel: { zh: '取消', en: 'Cancel' },
  changed: { zh: '已改，下一张号起用', en: 'Changed; it acts on the next clock' },
  reach_hall: { zh: '只对本厅生效', en: 'Holds for this hall' },
  reach_branch: { zh: '对本分公司所有厅生效', en: 'Holds for all halls of the branch' },
  reach_province: { zh: '对全省所有厅生效', en: 'Holds for all halls of the province' },
  hall: { zh: '厅', en: 'Hall' },
  day: { zh: '日期', en: 'Day' },
  today: { zh: '今天', en: 'Today' },
  class: { zh: '号别', en: 'Class' },
  search: { zh: '按编号、字句、出处找条文', en: 'Find a clause by number, words or source' },
  group: { zh: '组', en: 'Group' },
  status: { zh: '状态', en: 'Status' },
  kind: { zh: '类别', en: 'Kind' },
  any: { zh: '全部', en: 'all' },
  found: { zh: '{n} 条', en: '{n} clauses' },
  nothing_found: { zh: '没有这样的条文', en: 'No such clause' },
  nothing_found_why: { zh: '换个说法，或放宽筛选。', en: 'Use other words, or fewer filters.' },
  book: { zh: '规范总目录', en: 'The manual' },
  book_says: {
    zh: '{total} 条，每条要么由系统促成、检查、计量、公示、记录或讲授，要么如实写着还没做到。',
    en: '{total} clauses. Each is enforced, checked, measured, published, recorded or taught by the system, or it says plainly that it is not yet.',
  },
  lit: { zh: '今天有证据', en: 'evidence today' },
  unlit: { zh: '已有控制，今天未用到', en: 'built, not used today' },
  outline: { zh: '还没有', en: 'not yet' },
  user: { zh: '工号', en: 'Staff number' },
  password: { zh: '密码', en: 'Password' },
  not_found: { zh: '没有这一条', en: 'There is no such clause' },
  back: { zh: '回到条文名录', en: 'Back to the register' },
  draft: { zh: '起草新版本', en: 'Draft a version' },
  draft_text_zh: { zh: '中文文本', en: 'Chinese text' },
  draft_text_en: { zh: '英文文本', en: 'English text' },
  draft_hint: {
    zh: '草案经法务审、征求意见 7 天、另一人批准，才能排期施行。',
    en: 'A draft passes legal review, seven days of comment and approval by another person before it can be scheduled.',
  },
  draft_save: { zh: '交草案', en: 'Hand the draft in' },
  keep_value: { zh: '不填则不变', en: 'leave empty to keep' },
  comment: { zh: '提意见', en: 'Comment' },
  comment_send: { zh: '交意见', en: 'Send' },
  comments: { zh: '各厅意见', en: 'What halls said' },
  consult_until: { zh: '征求意见至 {day}', en: 'Halls may comment until {day}' },
  schedule: { zh: '排期', en: 'Schedule' },
  in_force_from: { zh: '施行日', en: 'In force from' },
  in_force_help: {
    zh: '从当天零点起；不填即刻施行',
    en: 'From the first minute of that day; empty means now',
  },
  conflicts: { zh: '与下列规定冲突', en: 'It conflicts with' },
  conflicts_accept: { zh: '为什么可以并存', en: 'Why both may stand' },
  version_done: { zh: '已办', en: 'Done' },
} satisfies Record<string, Words>;

/** How far a clause is real, in words. */
export const status_words: Record<'working' | 'partial' | 'not_yet', Words> = {
  working: { zh: '已做到', en: 'working' },
  partial: { zh: '做到一部分', en: 'in part' },
  not_yet: { zh: '还没有', en: 'not yet' },
};

/** The kinds of a clause. */
export const kind_names: Record<string, Words> = {
  W: { zh: '促成', en: 'enforced' },
  C: { zh: '检查', en: 'checked' },
  K: { zh: '计量', en: 'measured' },
  P: { zh: '公示', en: 'published' },
  R: { zh: '记录', en: 'recorded' },
  T: { zh: '讲授', en: 'taught' },
};

/** Fills `{name}` in words of both languages. */
export const filled = (of: Words, facts: Record<string, string | number>): Words => {
  const put = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
  return { zh: put(of.zh), en: put(of.en) };
};

/** Halls that are not the province company's own, as a draft asks for them. */
export const owner_words = {
  group_unit: { zh: '对集团直属单位的厅', en: 'For halls of group units' },
  specialised_company: { zh: '对专业公司的厅', en: 'For halls of specialised companies' },
} as const satisfies Record<string, Words>;

/** How a clause stands to a hall. */
export const mode_words = {
  mandatory: { zh: '必须执行', en: 'Mandatory' },
  by_reference: { zh: '参照执行', en: 'By reference' },
  not_applicable: { zh: '不适用', en: 'Not applicable' },
} as const satisfies Record<string, Words>;

/** What a draft may say of those halls. */
export const owner_modes: Record<string, Words> = {
  '': { zh: '不另说明', en: 'Nothing said' },
  ...mode_words,
};
