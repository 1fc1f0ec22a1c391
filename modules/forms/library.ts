import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';

/** One tool of daily management that the manuals name, and the clause behind it. */
interface Tool {
  code: string;
  say: Words;
  row: string;
}

/** What holds a tool here: the page of its register, and how a list of it leaves the system. */
export interface Holding {
  /** The page where a hall and day are looked at and a filled sheet is printed. */
  page: string;
  held: Words;
  /** The kind under which its list is taken out as a file; none where its sheets are printed alone. */
  exports?: string;
}

/** A tool with what holds it; no page while nothing in the product does. */
export interface Form extends Tool {
  page: string | null;
  held: Words;
  exports: string | null;
}

const tool = (code: string, row: string, zh: string, en: string): Tool => ({ code, row, say: { zh, en } });

/** The library of daily management tools (日常管理工具), as data (GEN-12). */
const library = [
  tool('pre_shift', 'MTG-02', '班前会记录', 'Minutes of the pre-shift meeting'),
  tool('handover', 'HND-01', '交接班本', 'Handover book'),
  tool('patrol', 'INS-01', '巡检表', 'Patrol sheet'),
  tool('attendance', 'ATT-01', '考勤表', 'Attendance sheet'),
  tool('day_close', 'CASH-08', '日结表', 'Sheet of the day’s close'),
  tool('stock_count', 'FAC-17', '盘点表', 'Count sheet'),
  tool('opinion_book', 'SUG-02', '客户意见簿', 'Opinion book'),
  tool('complaint_register', 'CMP-01', '投诉登记', 'Register of complaints'),
  tool('safety_log', 'SAF-28', '安全日志', 'Safety log'),
  tool('training_list', 'TRN-01', '培训签到', 'Training attendance'),
  tool('five_s', '5S-01', '5S 表', '5S sheet'),
  tool('request_sheet', 'RPT-01', '请示单', 'Request sheet'),
] as const satisfies readonly Tool[];

export const form_codes = library.map(one => one.code) as [string, ...string[]];

/** What was built before it could say so itself; a module that leans on this one says it in a line of its own. */
const holdings = new Map<string, Holding>([
  [
    'day_close',
    {
      page: '/office/settlement',
      held: { zh: '日清单，可打印、可导出', en: 'The settlement of the day, printed and exported' },
      exports: 'day_report',
    },
  ],
  [
    'stock_count',
    {
      page: '/office/assets',
      held: { zh: '资产盘点，可打印、可导出', en: 'The count of assets, printed or exported' },
      exports: 'asset_counts',
    },
  ],
  [
    'opinion_book',
    {
      page: '/office/suggestions',
      held: {
        zh: '登记簿带页码和照片，可打印、可导出',
        en: 'The register with pages and pictures, printed or exported',
      },
      exports: 'opinion_book',
    },
  ],
  [
    'complaint_register',
    {
      page: '/office/complaints',
      held: { zh: '投诉登记簿，可导出', en: 'The register, which can be exported' },
      exports: 'complaints',
    },
  ],
  [
    'training_list',
    {
      page: '/office/training',
      held: {
        zh: '每场的签到签退，在「计划」里点开',
        en: 'Who signed in and out, lesson by lesson under «Plan»',
      },
      exports: 'training',
    },
  ],
]);

/** A module says that it holds a form of the library, on which page, and under which kind its list is exported. */
export const holdForm = (code: (typeof library)[number]['code'], of: Holding): void => {
  holdings.set(code, of);
};

const not_built: Words = { zh: '还没有做', en: 'Not built yet' };

/** The twelve tools, each with what holds it now (GEN-12). */
export const allForms = guarded(
  'GEN-12',
  (): readonly Form[] =>
    library.map(one => {
      const of = holdings.get(one.code);
      return { ...one, page: of?.page ?? null, held: of?.held ?? not_built, exports: of?.exports ?? null };
    }),
  () => [],
);
