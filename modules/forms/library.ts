import type { Words } from '../../kit/words.ts';

/** One tool of daily management that the manuals name: the clause behind it, and the page that holds it here. */
export interface Form {
  code: string;
  say: Words;
  row: string;
  /** The page where a hall and day are looked at and printed; null while nothing in the product holds it. */
  page: string | null;
  /** What holds it, or what is missing. */
  held: Words;
}

const not_built = (zh: string, en: string): Pick<Form, 'page' | 'held'> => ({
  page: null,
  held: { zh: `还没做：${zh}`, en: `Not built: ${en}` },
});

/** The library of daily management tools (日常管理表单), as data (GEN-12). */
export const forms: readonly Form[] = [
  {
    ...{
      code: 'pre_shift',
      say: { zh: '班前会记录', en: 'Minutes of the pre-shift meeting' },
      row: 'MTG-03',
    },
    ...not_built('会议', 'meetings'),
  },
  {
    ...{ code: 'handover', say: { zh: '交接班本', en: 'Handover book' }, row: 'HND-01' },
    ...not_built('交接班单', 'the handover sheet'),
  },
  {
    ...{ code: 'patrol', say: { zh: '巡检表', en: 'Patrol sheet' }, row: 'INS-01', page: '/office/rounds' },
    held: { zh: '巡查与检查，逐张可打印', en: 'Rounds and checks, each sheet printable' },
  },
  {
    ...{ code: 'attendance', say: { zh: '考勤表', en: 'Attendance sheet' }, row: 'ATT-01' },
    ...not_built('考勤', 'attendance'),
  },
  {
    ...{ code: 'day_close', say: { zh: '日结表', en: 'Sheet of the day’s close' }, row: 'CASH-08' },
    page: '/office/settlement',
    held: { zh: '日清单，可打印', en: 'The settlement of the day, printable' },
  },
  {
    ...{
      code: 'stock_count',
      say: { zh: '盘点表', en: 'Count sheet' },
      row: 'FAC-17',
      page: '/office/assets',
    },
    held: { zh: '资产盘点', en: 'The count of assets' },
  },
  {
    ...{ code: 'opinion_book', say: { zh: '客户意见簿', en: 'Opinion book' }, row: 'SUG-02' },
    ...{
      page: '/office/suggestions',
      held: {
        zh: '登记簿带页码和照片，可打印、可导出',
        en: 'The register with pages and pictures, printed or exported',
      },
    },
  },
  {
    ...{ code: 'complaint_register', say: { zh: '投诉登记', en: 'Register of complaints' }, row: 'CMP-01' },
    ...{
      page: '/office/complaints',
      held: { zh: '投诉登记簿，可导出', en: 'The register, which can be exported' },
    },
  },
  {
    ...{ code: 'safety_log', say: { zh: '安全日志', en: 'Safety log' }, row: 'SAF-28' },
    ...not_built('安全日志', 'the safety log'),
  },
  {
    ...{ code: 'training_list', say: { zh: '培训签到', en: 'Training attendance' }, row: 'TRN-01' },
    page: '/office/training',
    held: {
      zh: '每场的签到签退，在「计划」里点开',
      en: 'Who signed in and out, lesson by lesson under «Plan»',
    },
  },
  {
    ...{ code: 'five_s', say: { zh: '5S 表', en: '5S sheet' }, row: '5S-01' },
    ...not_built('5S 评分', '5S scoring'),
  },
  {
    ...{ code: 'request_sheet', say: { zh: '请示单', en: 'Request sheet' }, row: 'RPT-01' },
    ...not_built('请示与报告', 'requests and reports'),
  },
];

export const form_codes = forms.map(one => one.code) as [string, ...string[]];
