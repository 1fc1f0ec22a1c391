import type { Words } from '../../../kit/words.ts';
import type { ChapterName, PageName } from './place.ts';

/** What the office says. */
export const office = {
  name: { zh: '厅务', en: 'Office' },
  pages: { zh: '厅务各页', en: 'Pages of the office' },
  search: { zh: '找单', en: 'Find an order' },
  hall: { zh: '营业厅', en: 'Hall' },
  refused: {
    zh: '厅务由厅经理、值班经理、库管员和稽核员用',
    en: 'The office is for managers, the storekeeper and the auditor',
  },
  refused_note: {
    zh: '营业员在台席结班；要看当日账，请找值班经理。',
    en: 'Clerks close their till at the counter; ask the duty manager for the day.',
  },
  page_refused: { zh: '您的岗位看不了这一页', en: 'Your post does not see this page' },
  page_refused_note: { zh: '请厅经理代看。', en: 'Ask the hall manager to look.' },
  day_line: { zh: '今天', en: 'The day' },
  due: { zh: '到点要您做', en: 'Due first' },
  left: { zh: '还有', en: 'left' },
  over: { zh: '已超', en: 'over by' },
  nothing_due: { zh: '现在没有到点的事', en: 'Nothing falls due now' },
  nothing_due_note: {
    zh: '有冲正、差额、退款或双人签字时会在这里。',
    en: 'Reversals, differences, refunds and second signatures come here.',
  },
  go: { zh: '去办', en: 'Go' },
  people: { zh: '在岗', en: 'On duty' },
  count: { zh: '{n} 人', en: '{n}' },
  no_people: { zh: '今天没有当班名单', en: 'No duty list for today' },
  hours: { zh: '{from} 到 {to}', en: '{from} to {to}' },
  figures: { zh: '数字对规范', en: 'Figures against the norm' },
  fourteen: { zh: '近 14 天，虚线是规范', en: '14 days, the dashed line is the norm' },
  why: { zh: '为什么', en: 'Why' },
  fits: { zh: '合规', en: 'within' },
  no_norm: { zh: '无限值', en: 'no limit' },
  no_data: { zh: '没有数据', en: 'no data' },
  misses: { zh: '{n} 项不合规', en: '{n} outside' },
  open: { zh: '未结', en: 'Open cases' },
  pieces: { zh: '{n} 件', en: '{n}' },
  nothing_open: { zh: '没有未结的事', en: 'No open case' },
  nothing_open_note: { zh: '差额、冲正、退款都办完了。', en: 'Differences, reversals and refunds are done.' },
  look: { zh: '看', en: 'Look' },
  comma: { zh: '，', en: ', ' },
} as const;

export const chapter_words: Record<ChapterName, Words> = {
  day: { zh: '当天', en: 'The day' },
  money: { zh: '钱与卡', en: 'Money' },
  business: { zh: '业务', en: 'Business' },
  hall: { zh: '厅', en: 'The hall' },
  records: { zh: '合规', en: 'Records' },
};

export const page_words: Record<PageName, Words> = {
  home: { zh: '今日', en: 'Today' },
  settlement: { zh: '日清', en: 'Settlement' },
  month: { zh: '月结', en: 'Month' },
  tills: { zh: '钱箱', en: 'Tills' },
  cards: { zh: '卡', en: 'Cards' },
  orders: { zh: '单据', en: 'Orders' },
  receipts: { zh: '收据', en: 'Receipts' },
  invoices: { zh: '发票', en: 'Invoices' },
  notices: { zh: '短信', en: 'Messages' },
  channels: { zh: '渠道对账', en: 'Channels' },
  arrears: { zh: '欠费', en: 'Arrears' },
  bills: { zh: '账单', en: 'Bills' },
  booking: { zh: '代约', en: 'Booking' },
  house_calls: { zh: '预约与上门', en: 'Visits' },
  rounds: { zh: '巡检', en: 'Rounds' },
  safety: { zh: '安全', en: 'Safety' },
  place: { zh: '厅容', en: 'The place' },
  materials: { zh: '物料', en: 'Materials' },
  assets: { zh: '设备', en: 'Devices' },
  specials: { zh: '特色与关怀', en: 'Care' },
  meetings: { zh: '会议', en: 'Meetings' },
  handovers: { zh: '交接班', en: 'Handovers' },
  posts: { zh: '岗位', en: 'Posts' },
  papers: { zh: '证照', en: 'Papers' },
  forms: { zh: '日常表单', en: 'Forms' },
  leads: { zh: '终端线索', en: 'Leads' },
  partners: { zh: '合作柜台', en: 'Partners' },
  training: { zh: '培训', en: 'Training' },
  knowledge: { zh: '知识库', en: 'Knowledge' },
  improvements: { zh: '改进', en: 'Improving' },
  goals: { zh: '目标', en: 'Goals' },
  nights: { zh: '夜间', en: 'Nights' },
  attendance: { zh: '考勤', en: 'Attendance' },
  complaints: { zh: '投诉', en: 'Complaints' },
  issues: { zh: '问题协办', en: 'Issues' },
  suggestions: { zh: '意见', en: 'Opinions' },
  first_asked: { zh: '首问', en: 'Owners' },
  submissions: { zh: '请示报告', en: 'Sent up' },
  requests: { zh: '信息请求', en: 'Requests' },
  bad_info: { zh: '举报', en: 'Reports' },
  mystery: { zh: '暗访', en: 'Mystery' },
  accountability: { zh: '责任追究', en: 'Liability' },
  exports: { zh: '导出', en: 'Exports' },
  audits: { zh: '抽查', en: 'Audits' },
  evidence: { zh: '证据', en: 'Evidence' },
};

/** Words with figures put in. */
export const filled = (of: Words, figures: Record<string, string | number>): Words => {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ''));
  return { zh: put(of.zh), en: put(of.en) };
};
