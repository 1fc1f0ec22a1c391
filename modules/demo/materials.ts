import { addDays, businessDay, later, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

/** What hangs and lies in a played hall: most of the province’s set, one piece that expires soon, one that waits for the branch. */
interface Piece {
  zh: string;
  en: string;
  kind: 'poster' | 'brochure' | 'form' | 'clip';
  place: string;
  topic?: string;
  hall?: true;
  state?: 'endorsed';
  /** Days from today on which it ends. */
  days: number;
  stock?: number;
  version?: string;
  /** What a clip says under its title. */
  body?: { zh: string; en: string };
}

const pieces: readonly Piece[] = [
  {
    zh: '本月新业务',
    en: 'New services this month',
    kind: 'brochure',
    place: '咨询台单册架',
    topic: 'new_services',
    days: 40,
    stock: 120,
  },
  {
    zh: '资费一览',
    en: 'Fees at a glance',
    kind: 'brochure',
    place: '咨询台单册架',
    topic: 'fees',
    days: 60,
    stock: 18,
  },
  {
    zh: '全市营业网点',
    en: 'Halls of the city',
    kind: 'poster',
    place: '东墙 1 号位',
    topic: 'halls',
    days: 200,
  },
  {
    zh: '办卡要实名',
    en: 'Cards need a real name',
    kind: 'poster',
    place: '受理区立柱',
    topic: 'real_name',
    days: 300,
  },
  {
    zh: '投诉与监督渠道',
    en: 'Complaints and supervision',
    kind: 'poster',
    place: '门厅公告栏',
    topic: 'rights',
    days: 300,
  },
  { zh: '国庆流量包', en: 'Holiday data pack', kind: 'poster', place: '东墙 2 号位', days: 3 },
  {
    zh: '业务登记单',
    en: 'Form of business',
    kind: 'form',
    place: '填单台',
    days: 365,
    stock: 400,
    version: '2026-1',
  },
  {
    zh: '周末体验日',
    en: 'Weekend try-out day',
    kind: 'poster',
    place: '体验区门口',
    hall: true,
    state: 'endorsed',
    days: 20,
  },
  {
    ...{ zh: '全球通畅享套餐', en: 'GoTone plans', kind: 'brochure', place: '贵宾室', topic: 'gotone_plans' },
    ...{ days: 90, stock: 60 },
  },
  {
    ...{ zh: '全球通专属礼遇', en: 'GoTone services', kind: 'brochure', place: '贵宾室' },
    ...{ topic: 'gotone_service', days: 45, stock: 35 },
  },
  {
    ...{ zh: '一家人一张单', en: 'One bill for the family', kind: 'clip', place: '叫号屏', days: 30 },
    body: {
      zh: '家里几个号合成一张账单，每月一起付，明细各看各的。台席一次办好。',
      en: 'The numbers of a household on one bill, paid together, each with its own details. Done at any counter.',
    },
  },
  {
    ...{ zh: '出境先开漫游', en: 'Going abroad?', kind: 'clip', place: '叫号屏', days: 12 },
    body: {
      zh: '出国前一天开通，按天收费，不用不收。回国自动关。',
      en: 'Switch roaming on the day before; paid by the day, nothing when unused, off by itself at home.',
    },
  },
  {
    ...{ zh: '陌生来电别转账', en: 'Never pay a stranger', kind: 'clip', place: '叫号屏', days: 120 },
    body: {
      zh: '自称客服、公检法要转账的，都是骗子。拿不准，问大堂的人。',
      en: 'Whoever calls and asks for money is a fraud, whatever they say. In doubt, ask us in the hall.',
    },
  },
];

/** The material of a hall as rows; the notice against fraud is still missing. */
export function demoMaterials({ id, team }: { id: number; team: string }): Row[] {
  const today = businessDay(wallNow());
  const marketing = personId(id === 1001 ? `${team}16` : `${team}06`);
  return pieces.map((one, index) => {
    const waits = one.state !== undefined;
    const hung = waits ? null : later(wallNow(), -86_400_000);
    return {
      ...{
        hall_id: id,
        id: fixedId(13, id * 100 + index),
        state: one.state ?? (one.days <= 7 ? 'expiring' : 'placed'),
      },
      ...{ kind: one.kind, origin: one.hall === true ? 'hall' : 'province', topic: one.topic ?? null },
      ...{ title_zh: one.zh, title_en: one.en, version: one.version ?? '', place: one.place },
      ...{ valid_from: addDays(today, -20), valid_until: addDays(today, one.days), stock: one.stock ?? 0 },
      ...{
        reorder_at: one.kind === 'poster' || one.kind === 'clip' ? 0 : 20,
        price_fen: 0,
        entered_by: personId(`${team}06`),
      },
      ...{
        entered_at: later(wallNow(), -172_800_000),
        endorsed_by: one.hall === true ? marketing : null,
        approved_by: null,
      },
      ...{ placed_by: waits ? null : personId(`${team}04`), placed_at: hung },
      ...{ body_zh: one.body?.zh ?? null, body_en: one.body?.en ?? null },
    };
  });
}

/** What a hall in which nobody plays tells of the province’s set: most of it, a few halls less. */
export function demoTold(id: number): Row[] {
  const today = businessDay(wallNow());
  const told = pieces.filter(
    (one, index) => one.topic !== undefined && (index > 7 || (id * 7 + index) % 9 !== 0),
  );
  return told.map((one, index) => ({
    ...{
      hall_id: id,
      id: fixedId(13, id * 100 + index),
      state: 'placed',
      kind: one.kind,
      origin: 'province',
    },
    ...{ topic: one.topic, title_zh: one.zh, title_en: one.en, version: '', place: one.place },
    ...{ valid_from: addDays(today, -20), valid_until: addDays(today, one.days + 30), stock: one.stock ?? 0 },
    ...{
      reorder_at: 0,
      price_fen: 0,
      entered_by: personId('0102'),
      entered_at: later(wallNow(), -172_800_000),
    },
    ...{ endorsed_by: null, approved_by: null, placed_by: personId('0102') },
    placed_at: later(wallNow(), -86_400_000),
  }));
}

/** What the wall screen of a played hall reported of the last fortnight; nothing of today, which it plays itself. */
export function demoPlays({ id }: { id: number }): Row[] {
  const today = businessDay(wallNow());
  return pieces.flatMap((one, index) =>
    one.kind !== 'clip'
      ? []
      : Array.from({ length: 13 }, (_, n) => {
          const day = addDays(today, n - 13);
          const plays = 340 + ((index * 31 + n * 17) % 60);
          return {
            ...{
              hall_id: id,
              material_id: fixedId(13, id * 100 + index),
              device_id: fixedId(3, id * 100 + 3),
            },
            ...{
              day,
              plays,
              seconds: plays * 15,
              first_at: onDay(day, '08:30'),
              last_at: onDay(day, '18:58'),
            },
          };
        }),
  );
}
