import { createHash } from 'node:crypto';
import { parseInstant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { ExportFile } from '../../kit/export.ts';
import { type Fen, yuan } from '../../kit/money.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { Language, Words } from '../../kit/words.ts';
import { hallOf } from '../halls/index.ts';
import { type Tender, tender_words } from '../ledger/index.ts';
import { lineWords, part_words } from './line_words.ts';
import { type Mark, pdfOf, wrapped } from './pdf.ts';
import { boxHolders, findSettlement } from './store.ts';

interface Decision {
  decision: string | null;
  by: string | null;
  staff_no: string;
  at: string;
  reason: string | null;
}

/** A frozen report as it was written at the approval. */
export interface Report {
  day: string;
  run: number;
  approved_by: string;
  approved_at: string;
  retained_fen: Fen;
  deposit_fen: Fen;
  lines: {
    part: string;
    code: string;
    about: string | null;
    unit: 'fen' | 'pieces';
    expected: number;
    counted: number;
    difference: number;
    reason: string | null;
  }[];
  tills: {
    seq_no: number;
    counter: number;
    staff_no: string;
    counted_fen: Fen | null;
    difference_fen: Fen | null;
    explanation: string | null;
    /** Older reports say the difference of a till as one sum, and nothing of the decision. */
    differences?: { tender: Tender; difference_fen: Fen }[];
    decisions?: Decision[];
  }[];
}

const words = {
  title: { zh: '日清报告', en: 'Report of the day' },
  number: { zh: '编号', en: 'No.' },
  approved: { zh: '批准', en: 'Approved' },
  item: { zh: '项目', en: 'Item' },
  expected: { zh: '应有', en: 'Expected' },
  counted: { zh: '实盘', en: 'Counted' },
  difference: { zh: '差额', en: 'Difference' },
  reason: { zh: '原因', en: 'Reason' },
  tills: { zh: '钱箱', en: 'Tills' },
  counter: (n: number): Words => ({ zh: `${n} 号台`, en: `Counter ${n}` }),
  till: { zh: '工号', en: 'Staff no.' },
  says: { zh: '说明', en: 'Says' },
  decided: { zh: '定性', en: 'Decided' },
  carry: { zh: '按差额挂账', en: 'booked as it is' },
  recover: { zh: '要求追回', en: 'to be recovered' },
  recount: { zh: '再点一次', en: 'counted again' },
  why: { zh: '理由', en: 'why' },
  retained: { zh: '留存', en: 'Stays in the safe' },
  deposit: { zh: '解缴', en: 'To the bank' },
  hash: { zh: '报告指纹', en: 'Print of the report' },
  page: { zh: '页', en: 'Page' },
} as const;

interface Sheet {
  say: (of: Words) => string;
  pages: Mark[][];
  y: number;
}

const left = 40;
const right = 555;
const bottom = 780;

/** What needs so much room begins a page where the rest of this one is too short. */
function room(sheet: Sheet, needed: number): void {
  if (sheet.y + needed <= bottom) return;
  sheet.pages.push([]);
  sheet.y = 50;
}

function put(sheet: Sheet, marks: readonly Mark[], step: number): void {
  room(sheet, step);
  for (const mark of marks) sheet.pages.at(-1)?.push({ ...mark, y: sheet.y });
  sheet.y += step;
}

const text = (x: number, of: string, more: { size?: number; right?: boolean } = {}): Mark => ({
  kind: 'text',
  x,
  y: 0,
  size: more.size ?? 9,
  text: of,
  ...(more.right === true ? { right: true } : {}),
});
const rule: Mark = { kind: 'rule', x: left, y: 0, to_x: right };
const columns = { expected: 300, counted: 372, difference: 430, reason: 442 };

const reasonLines = (reason: string | null): string[] => wrapped(reason ?? '', right - columns.reason, 9);
/** The first line of a reason stands beside its figures, the others beneath: paper cuts nothing off. */
const firstLine = (reason: string | null): Mark[] => [text(columns.reason, reasonLines(reason)[0] ?? '')];
const otherLines = (sheet: Sheet, name: readonly string[], reason: string | null): void => {
  const reasons = reasonLines(reason);
  for (let at = 1; at < Math.max(name.length, reasons.length); at += 1)
    put(sheet, [text(left + 12, name[at] ?? ''), text(columns.reason, reasons[at] ?? '')], 12);
};

function lineTable(sheet: Sheet, report: Report, holders: ReadonlyMap<string, Words>): void {
  const { say } = sheet;
  const amount = (unit: string, of: number) => (unit === 'fen' ? yuan(of) : String(of));
  put(
    sheet,
    [
      text(left, say(words.item)),
      text(columns.expected, say(words.expected), { right: true }),
      text(columns.counted, say(words.counted), { right: true }),
      text(columns.difference, say(words.difference), { right: true }),
      text(columns.reason, say(words.reason)),
    ],
    6,
  );
  put(sheet, [rule], 14);
  for (const part of ['books', 'cards', 'papers', 'money']) {
    const of = report.lines.filter(line => line.part === part);
    if (of.length === 0) continue;
    room(sheet, 50);
    put(sheet, [], 6);
    put(sheet, [text(left, say(part_words[part]?.say ?? words.item), { size: 12 })], 15);
    for (const line of of) {
      const name = wrapped(say(lineWords(line, holders.get(line.about ?? ''))), 190, 9);
      put(
        sheet,
        [
          text(left + 12, name[0] ?? ''),
          text(columns.expected, amount(line.unit, line.expected), { right: true }),
          text(columns.counted, amount(line.unit, line.counted), { right: true }),
          text(columns.difference, amount(line.unit, line.difference), { right: true }),
          ...firstLine(line.reason),
        ],
        14,
      );
      otherLines(sheet, name, line.reason);
    }
  }
}

/** A sentence that stands beneath its till, in lines as long as the paper is wide. */
const beneath = (name: string, said: string): string[] => wrapped(`${name}  ${said}`, right - left - 24, 9);

/** What is to be said of a till beside its figures. */
function saidOf(sheet: Sheet, till: Report['tills'][number]): string[] {
  const { say } = sheet;
  const differs = (till.differences ?? []).map(
    one => `${say(tender_words[one.tender])} ${yuan(one.difference_fen)}`,
  );
  return [
    ...(differs.length === 0
      ? []
      : beneath(say(words.difference), differs.join(say({ zh: '，', en: ', ' })))),
    ...(till.explanation === null ? [] : beneath(say(words.says), till.explanation)),
    ...(till.decisions ?? []).flatMap(one => beneath(say(words.decided), decided(sheet, one))),
  ];
}

/** Each till: what was counted, each tender that differs, what its clerk says, and who decided what of it and why (CASH-03). */
function tillTable(sheet: Sheet, report: Report): void {
  const { say } = sheet;
  put(sheet, [text(left, say(words.tills), { size: 12 })], 15);
  for (const till of report.tills) {
    const said = saidOf(sheet, till);
    room(sheet, Math.min(14 + said.length * 12, bottom - 50));
    put(
      sheet,
      [
        text(left + 12, `${say(words.counter(till.counter))}  ${say(words.till)} ${till.staff_no}`),
        text(columns.counted, till.counted_fen === null ? '' : yuan(till.counted_fen), { right: true }),
        text(columns.difference, yuan(till.difference_fen ?? 0), { right: true }),
      ],
      14,
    );
    for (const line of said) put(sheet, [text(left + 24, line)], 12);
    put(sheet, [], 4);
  }
}

function decided({ say }: Sheet, of: Decision): string {
  const what = { carry: words.carry, recover: words.recover, recount: words.recount }[of.decision ?? ''];
  const who = `${of.by ?? ''} ${of.staff_no}  ${hallTime(of.at)}`;
  const why = of.reason === null ? '' : `  ${say(words.why)} ${of.reason}`;
  return `${what === undefined ? (of.decision ?? '') : say(what)}  ${who}${why}`;
}

const signers: readonly Words[] = [
  { zh: '厅经理', en: 'Hall manager' },
  { zh: '值班经理', en: 'Duty manager' },
  { zh: '库管', en: 'Storekeeper' },
  { zh: '日期', en: 'Date' },
];

/** Where the paper is signed: kept together, never alone on the next page without its line. */
function signatures(sheet: Sheet): void {
  const width = (right - left) / signers.length;
  room(sheet, 60);
  put(sheet, [], 26);
  const lines = signers.map((_, at): Mark => {
    const x = left + at * width;
    return { kind: 'rule', x, y: 0, to_x: x + width - 16 };
  });
  put(sheet, lines, 12);
  put(
    sheet,
    signers.map((of, at) => text(left + at * width, sheet.say(of), { size: 8 })),
    14,
  );
}

/** The report on paper: everything the frozen text says, its number and its print; made from that text alone. */
export function reportPages(
  report: Report,
  head: { hall: Words; no: number; hash: string; holders: ReadonlyMap<string, Words>; mark: string },
  language: Language,
): Mark[][] {
  const say = (of: Words) => of[language];
  const sheet: Sheet = { say, pages: [[]], y: 60 };
  put(sheet, [text(left, `${say(words.title)}  ${report.day}`, { size: 20 })], 22);
  put(
    sheet,
    [
      text(left, say(head.hall), { size: 12 }),
      text(right, `${say(words.number)} ${head.no}`, { size: 12, right: true }),
    ],
    18,
  );
  put(
    sheet,
    [text(left, `${say(words.approved)} ${report.approved_by}  ${hallTime(report.approved_at)}`)],
    22,
  );
  lineTable(sheet, report, head.holders);
  put(sheet, [], 8);
  tillTable(sheet, report);
  put(sheet, [], 6);
  put(sheet, [rule], 16);
  put(
    sheet,
    [
      text(left, `${say(words.retained)} ${yuan(report.retained_fen)}`, { size: 11 }),
      text(right, `${say(words.deposit)} ${yuan(report.deposit_fen)}`, { size: 11, right: true }),
    ],
    20,
  );
  put(sheet, [text(left, say(words.hash)), text(130, head.hash, { size: 8 })], 14);
  signatures(sheet);
  return sheet.pages.map((marks, at) => [
    ...marks,
    // A page that was parted from the others says what it is a page of.
    {
      ...text(left, `${say(words.title)} ${report.day}  ${say(words.number)} ${head.no}`, { size: 8 }),
      y: 815,
    },
    // Who took this copy: on every page of it (PRIV-04).
    ...(head.mark === '' ? [] : [{ ...text(left, head.mark, { size: 7 }), y: 828 }]),
    {
      kind: 'text',
      x: right,
      y: 815,
      size: 8,
      right: true,
      text: `${say(words.page)} ${at + 1}/${sheet.pages.length}`,
    },
  ]);
}

/** Hall time of a moment, for paper: the province keeps one clock, eight hours ahead of UTC. */
const hallTime = (iso: string): string => {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return parts.format(parseInstant(iso));
};

/** The frozen report of a day as a PDF in the reader's language, or «not found» while it is not frozen. */
export async function reportPdf(
  ctx: Ctx,
  input: { hall_id: number; day: string },
  mark: string,
): Promise<ExportFile> {
  const of = await ctx.tx.maybe(findSettlement, input);
  if (of?.report == null || of.report_no === null || of.report_hash === null)
    throw new Refusal('kit.not_found', { field: 'day' });
  const hall = await hallOf(ctx, input.hall_id);
  const holders = await ctx.tx.rows(boxHolders, input);
  const pages = reportPages(
    JSON.parse(of.report) as Report,
    {
      hall: { zh: hall.name_zh, en: hall.name_en },
      no: of.report_no,
      hash: of.report_hash,
      mark,
      holders: new Map(holders.map(one => [one.id, { zh: one.name, en: one.name_en }])),
    },
    ctx.language,
  );
  const id = createHash('sha256').update(of.report_hash).update(ctx.language).digest('hex').slice(0, 32);
  const name = `${input.hall_id}-${input.day}-${of.report_no}.pdf`;
  const bytes = pdfOf(pages, { title: `${words.title[ctx.language]} ${input.day}`, id });
  return { name, type: 'application/pdf', content: bytes.toString('base64'), rows: 1 };
}
