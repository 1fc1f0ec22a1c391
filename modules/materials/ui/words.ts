import type { Words } from '../../../kit/words.ts';

/** What the page of materials says. */
export const material_words = {
  title: { zh: '宣传品与单册', en: 'Materials and forms' },
  told: (n: number, all: number): Words => ({
    zh: `省公司规定的 ${all} 类讲到 ${n} 类`,
    en: `${n} of the province’s ${all} topics are told`,
  }),
  untold: (names: string): Words => ({ zh: `还没有：${names}`, en: `Not told: ${names}` }),
  and: { zh: '、', en: ', ' },
  all_told: { zh: '规定的内容都有', en: 'Every topic is told' },
  enter: { zh: '登记', en: 'Enter' },
  what: { zh: '内容', en: 'What' },
  kind: { zh: '种类', en: 'Kind' },
  origin: { zh: '来源', en: 'Made by' },
  province: { zh: '省公司统一', en: 'the province' },
  hall: { zh: '本厅自制', en: 'the hall' },
  topic: { zh: '规定内容', en: 'Topic' },
  no_topic: { zh: '不属规定内容', en: 'none of the set' },
  version: { zh: '版本', en: 'Version' },
  place: { zh: '位置', en: 'Place' },
  valid: { zh: '有效期', en: 'Valid' },
  from: { zh: '生效', en: 'From' },
  until: { zh: '截止', en: 'Until' },
  owner: { zh: '负责人', en: 'Owner' },
  stock: { zh: '存量', en: 'Stock' },
  reorder: { zh: '补货点', en: 'Order at' },
  free: { zh: '免费', en: 'free' },
  low: { zh: '该补货', en: 'order anew' },
  state: { zh: '状态', en: 'State' },
  expired: { zh: '过期，今天撤下', en: 'expired: down today' },
  endorse: { zh: '营销经理签', en: 'Endorse' },
  approve: { zh: '分公司批准', en: 'Approve' },
  drop: { zh: '不批', en: 'Not approved' },
  put: { zh: '已摆放', en: 'It is in place' },
  remove: { zh: '撤下', en: 'Take down' },
  remove_note: { zh: '撤下后拍一张那个位置。', en: 'Take a picture of the place without it.' },
  count: { zh: '点数', en: 'Count' },
  keep: { zh: '保存', en: 'Keep' },
  name_zh: { zh: '中文名', en: 'Title in Chinese' },
  name_en: { zh: '英文名', en: 'Title in English' },
  none: { zh: '没有在位或待批的宣传品', en: 'Nothing hangs or waits' },
  none_note: { zh: '登记后在这里看到有效期和位置。', en: 'Enter it to see its place and last day.' },
  pieces: { zh: '份', en: 'pieces' },
} as const;

/** How a state is said. */
export const state_words: Record<string, Words> = {
  draft: { zh: '待批', en: 'to be approved' },
  endorsed: { zh: '等分公司批', en: 'branch to approve' },
  approved: { zh: '已批，待摆', en: 'approved, to be placed' },
  placed: { zh: '在位', en: 'in place' },
  expiring: { zh: '将到期', en: 'expires soon' },
};

/** Kinds of material. */
export const kind_words: Record<string, Words> = {
  poster: { zh: '招贴', en: 'Poster' },
  brochure: { zh: '折页', en: 'Brochure' },
  form: { zh: '单册', en: 'Form' },
  clip: { zh: '屏播', en: 'On screen' },
};

/** What the province’s page of the mandatory set says. */
export const set_words = {
  name: { zh: '规定内容', en: 'Told in every hall' },
  lead: {
    zh: '每个厅都要讲的内容。改动从各厅下一次开门起算，没摆的自动生成整改。',
    en: 'What every hall tells. Halls are held to a change from their next opening; a lack is a rectification by itself.',
  },
  topic: { zh: '内容', en: 'Topic' },
  code: { zh: '代码', en: 'Code' },
  told_in: { zh: '已讲的厅', en: 'Halls that tell it' },
  share: (told: number, all: number): Words => ({
    zh: `${told} / ${all}（${all === 0 ? 0 : Math.round((told * 100) / all)}%）`,
    en: `${told} of ${all} (${all === 0 ? 0 : Math.round((told * 100) / all)}%)`,
  }),
  not_wanted: { zh: '不再要求', en: 'no longer wanted' },
  add: { zh: '加一项', en: 'Add a topic' },
  give_up: { zh: '不再要求', en: 'Give it up' },
  want: { zh: '重新要求', en: 'Want it again' },
  name_zh: { zh: '名称（中文）', en: 'Name (Chinese)' },
  name_en: { zh: '名称（英文）', en: 'Name (English)' },
  save: { zh: '保存', en: 'Save' },
  lacking: { zh: '还缺的厅', en: 'Halls that lack something' },
  hall: { zh: '营业厅', en: 'Hall' },
  which: { zh: '缺哪几类', en: 'What it lacks' },
  next: { zh: '下一步', en: 'Next step' },
} as const;

/** What the playlist of the wall screens says. */
export const play_words = {
  over: { zh: '新业务与提示', en: 'News and hints' },
  title: { zh: '屏播', en: 'On the wall screens' },
  note: {
    zh: '和海报一样要批，到期当天夜里自动下屏；每屏播了几次、多久，逐日记录。',
    en: 'Approved like a poster; off the screens by itself on the night of its last day; plays and time are logged by screen and day.',
  },
  what: { zh: '内容', en: 'What' },
  days: { zh: '有效期', en: 'Valid' },
  plays: (days: number): Words => ({ zh: `${days} 天播放次数`, en: `Plays, ${days} days` }),
  minutes: { zh: '时长（分）', en: 'Minutes' },
  screens: { zh: '屏数', en: 'Screens' },
  last: { zh: '最近一次', en: 'Last' },
  state: { zh: '状态', en: 'State' },
  on_air: { zh: '在播', en: 'on air' },
  off_air: { zh: '已下屏', en: 'off air' },
  waiting: { zh: '未上屏', en: 'not yet' },
  none: { zh: '没有屏播内容', en: 'Nothing is played' },
  none_note: {
    zh: '登记一条“屏播”，批了、摆上就开始播。',
    en: 'Enter one of kind “On screen”; approved and placed, it plays.',
  },
  body_zh: { zh: '屏上的话（中文，54 字内）', en: 'Text on screen (Chinese, at most 54)' },
  body_en: { zh: '屏上的话（英文，130 字母内）', en: 'Text on screen (English, at most 130)' },
};

/** What the sets of zones say. */
export const zone_set_words = {
  whole: (zone: Words): Words => ({
    zh: `${zone.zh}的宣传品齐全、现行、有货`,
    en: `${zone.en}: its material is there, current and in stock`,
  }),
  lacks: (zone: Words): Words => ({ zh: `${zone.zh}还差：`, en: `${zone.en} lacks: ` }),
  missing: { zh: '没有摆', en: 'not there' },
  expired: { zh: '过期', en: 'expired' },
  out_of_stock: { zh: '拿完了', en: 'none left' },
  anywhere: { zh: '每个厅', en: 'Every hall' },
  where: { zh: '哪里要有', en: 'Wanted in' },
} as const;
