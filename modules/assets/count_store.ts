import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { AssetKind } from './asset.ts';
import type { CaseState } from './count.ts';

export interface CountRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'open' | 'submitted';
  opened_on: BusinessDay;
  due_at: Instant;
  submitted_at: Instant | null;
  lines: number;
  missing: number;
  damaged: number;
}

const columns = 'hall_id, id, state, opened_on, due_at, submitted_at, lines, missing, damaged';

/** The counts of a hall, the newest first. */
export const countsOf = sql<
  { hall_id: number },
  CountRow & { hands: string | null; hands_en: string | null }
>(
  'assets.counts',
  `select ${columns.replaceAll(/(\w+)/g, 'c.$1')}, p.name as hands, p.name_en as hands_en from asset_count c left join person p on p.id = c.submitted_by
   where c.hall_id = :hall_id order by c.opened_on desc, c.id desc limit 6`,
);
export const findCount = sql<{ hall_id: number; id: Id }, CountRow>(
  'assets.count',
  `select ${columns} from asset_count where hall_id = :hall_id and id = :id for update`,
);
/** When a hall last began a count, and since when it has had something to count. */
export const lastCount = sql<
  { hall_id: number },
  { opened_on: BusinessDay | null; first_on: BusinessDay | null; open: boolean }
>(
  'assets.count_last',
  `select (select max(opened_on) from asset_count where hall_id = :hall_id) as opened_on,
     (select min(entered_at)::date from asset where hall_id = :hall_id and state <> 'scrapped') as first_on,
     exists (select 1 from asset_count where hall_id = :hall_id and state = 'open') as open`,
);
/** A sheet with a line for everything that is not scrapped. */
export const drawLines = sql<{ hall_id: number; count_id: Id }>(
  'assets.count_draw',
  `insert into asset_count_line (hall_id, count_id, asset_id, custodian_id)
   select hall_id, :count_id::uuid, id, custodian_id from asset where hall_id = :hall_id and state <> 'scrapped'`,
);

export interface LineRow extends Record<string, unknown> {
  asset_id: Id;
  custodian_id: Id;
  tag: string;
  kind: AssetKind;
  model: string;
  place: string;
  keeper: string;
  keeper_en: string;
  found: boolean | null;
  sound: boolean | null;
  note: string;
  counted_by: Id | null;
}

export const linesOf = sql<{ hall_id: number; count_id: Id }, LineRow>(
  'assets.count_lines',
  `select l.asset_id, l.custodian_id, a.tag, a.kind, a.model, a.place, p.name as keeper, p.name_en as keeper_en, l.found, l.sound, l.note, l.counted_by
   from asset_count_line l join asset a on a.hall_id = l.hall_id and a.id = l.asset_id join person p on p.id = l.custodian_id
   where l.hall_id = :hall_id and l.count_id = :count_id order by a.tag`,
);
export const answerLine = sql<{
  hall_id: number;
  count_id: Id;
  asset_id: Id;
  found: boolean;
  sound: boolean;
  note: string;
  by: Id;
  at: Instant;
}>(
  'assets.count_answer',
  `update asset_count_line set found = :found, sound = :sound, note = :note, counted_by = :by, counted_at = :at
   where hall_id = :hall_id and count_id = :count_id and asset_id = :asset_id`,
);

export interface CaseRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: CaseState;
  asset_id: Id;
  custodian_id: Id;
  kind: 'missing' | 'damaged';
  note: string;
  opened_at: Instant;
  outcome: 'company' | 'custodian' | null;
  amount_fen: number | null;
  reason: string | null;
}

const case_columns =
  'c.hall_id, c.id, c.state, c.asset_id, c.custodian_id, c.kind, c.note, c.opened_at, c.outcome, c.amount_fen, c.reason';

interface CaseOf extends CaseRow {
  tag: string;
  asset_kind: AssetKind;
  model: string;
  price_fen: number;
  keeper: string;
  keeper_en: string;
}

const joined = `from asset_case c join asset a on a.hall_id = c.hall_id and a.id = c.asset_id join person p on p.id = c.custodian_id`;
const shown = `${case_columns}, a.tag, a.kind as asset_kind, a.model, a.price_fen, p.name as keeper, p.name_en as keeper_en`;

/** The cases of a hall: open ones first, then the newest decided. */
export const casesOf = sql<{ hall_id: number }, CaseOf>(
  'assets.cases',
  `select ${shown} ${joined} where c.hall_id = :hall_id order by c.state = 'decided', c.opened_at desc limit 30`,
);
export const findCase = sql<{ hall_id: number; id: Id }, CaseOf>(
  'assets.case',
  `select ${shown} ${joined} where c.hall_id = :hall_id and c.id = :id`,
);
export const openCaseOf = sql<{ hall_id: number; asset_id: Id }, { id: Id }>(
  'assets.case_open',
  `select id from asset_case where hall_id = :hall_id and asset_id = :asset_id and state = 'open'`,
);
