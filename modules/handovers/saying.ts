import { businessDay, clockFace, type Instant } from '../../kit/clock.ts';
import { yuan } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';
import { findBusiness } from '../catalogue/index.ts';
import { categories } from '../complaints/index.ts';
import { topic_words } from '../knowledge/topics.ts';
import { findType } from '../orders/index.ts';
import type { OpenItem } from './gather_store.ts';

/** One line of a sheet: what it is, how it stands, and whether somebody should look at it. */
export interface Line {
  say: Words;
  note: Words;
  tone: 'plain' | 'warn';
}

export const line = (say: Words, zh: string, en: string, warn = false): Line => ({
  say,
  note: { zh, en },
  tone: warn ? 'warn' : 'plain',
});

/** The sections of a sheet in the order of the form (X5). */
export const sections = {
  cash: { zh: '现金与钱箱', en: 'Cash and till' },
  papers: { zh: '收据起止号', en: 'Receipts, from and to' },
  cards: { zh: '卡与号段', en: 'Cards, from and to' },
  keys: { zh: '钥匙、密码、公章', en: 'Keys, codes, seal' },
  devices: { zh: '设备状况', en: 'Devices' },
  customers: { zh: '等候与预约', en: 'Waiting and booked' },
  floor: { zh: '现场未处理事项', en: 'Open on the floor' },
  notices: { zh: '上级通知与督办', en: 'Asked by those above' },
  log: { zh: '当日值班日志', en: 'Log of the day' },
} as const satisfies Record<string, Words>;
export type Section = keyof typeof sections;

const words = (zh: string, en: string): Words => ({ zh, en });

/** What states of a till are called on a sheet. */
export const till_states: Record<string, Words> = {
  requested: words('待领备用金', 'waits for its float'),
  open: words('收款中，未点', 'open, not counted'),
  handing_over: words('已交出，待接班人点', 'handed out, to be counted'),
  blind_counting: words('点款中', 'being counted'),
  compared: words('核对中', 'being compared'),
  balanced: words('账实相符', 'agrees'),
  discrepancy: words('有差额，未立案说明', 'differs, no case yet'),
  discrepancy_review: words('有差额，已立案待定', 'differs, case open'),
  closed: words('已封账', 'closed'),
};

/** What stands on the floor, by kind. */
export const alert_names: Record<string, Words> = {
  ...{ wait: words('等候近限', 'Waits near the limit'), pause: words('台席暂停', 'Counters paused') },
  ...{ hold: words('挂起的号', 'Numbers on hold'), call: words('叫号没人应', 'Calls nobody answers') },
  ...{ idle: words('空着的台', 'Idle counters'), jump: words('改叫偏多', 'Calls out of order') },
  ...{
    guide: words('有人找咨询员', 'Somebody asks for help'),
    handling: words('办理超时', 'Served too long'),
  },
  ...{ vacancy: words('岗位缺人', 'Posts without anybody'), mend: words('整改到点', 'Rectifications due') },
  ...{
    closed_early: words('提前停止取号', 'Line closed early'),
    no_cash: words('没有台收现金', 'No cash taken'),
  },
  ...{ undeposited: words('前日款未解缴', 'Money not banked'), round: words('巡查未交', 'Rounds overdue') },
  ...{ kiosk: words('取号机前停留久', 'Long at a kiosk'), repair: words('报修超时', 'Repairs late') },
  ...{
    complaint: words('投诉近限', 'Complaints near a limit'),
    surge: words('同类投诉集中', 'A surge of complaints'),
  },
  ...{
    reveals: words('频繁看明文', 'Reveals very often'),
    promise: words('超过承诺时间', 'Promised time over'),
  },
};

/** What a day brought, by event. */
export const counted_names: Record<string, Words> = {
  'floor.alert.raise': words('现场提醒', 'Alerts raised'),
  'floor.alert.finish': words('提醒已处理', 'Alerts dealt with'),
  'complaints.complaint.receive': words('收到投诉', 'Complaints received'),
  'assets.repair.report': words('设备报修', 'Faults reported'),
  'assets.repair.confirm': words('修复验收', 'Repairs confirmed'),
  'posts.watch.start': words('当值交替', 'Watches begun'),
  'tills.session.differ': words('钱箱有差', 'Tills that differ'),
  'checklists.run.miss': words('漏巡查', 'Rounds missed'),
  'halls.day.limit': words('限流', 'Limited entry'),
  'queue.ticket.abandon': words('弃号', 'Numbers given up'),
};

/** Kinds of notes and coins with how many of each: «100 元 × 12». */
export function piecesSaid(text: string | null): Words {
  if (text === null) return words('', '');
  const kinds = Object.entries(JSON.parse(text) as Record<string, number>)
    .filter(([, count]) => count > 0)
    .toSorted(([a], [b]) => Number(b) - Number(a));
  const said = (unit: string) =>
    kinds
      .map(([piece, count]) => `${Number(piece) / 100} ${unit} × ${count}`)
      .join(unit === '元' ? '，' : ', ');
  return words(said('元'), said('yuan'));
}

export const inYuan = (fen: number | null): string => (fen === null ? '–' : yuan(fen));

/** A moment as a sheet says it: its day and minute. */
export const momentSaid = (at: Instant): string => `${businessDay(at).slice(5)} ${clockFace(at)}`;

/** What an open thing is about. */
export function itemSaid(of: OpenItem): Words {
  const mark = of.mark === null ? '' : ` ${of.mark}`;
  const named = (say: Words | undefined): Words =>
    say === undefined
      ? words(`${of.code}${mark}`, `${of.code}${mark}`)
      : words(`${say.zh}${mark}`, `${say.en}${mark}`);
  switch (of.kind) {
    case 'order':
      return named(findBusiness(of.code)?.say ?? findType(of.code)?.say);
    case 'question':
      return named(topic_words[of.code as keyof typeof topic_words] ?? topic_words.other);
    case 'complaint':
      return named(categories[of.code as keyof typeof categories]);
    default:
      return words(of.say_zh ?? of.code, of.say_en ?? of.code);
  }
}
