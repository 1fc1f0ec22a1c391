import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { AssetKind } from './asset.ts';
import type { RepairState, Side } from './repair.ts';

export interface RepairRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: RepairState;
  asset_id: Id;
  source: 'person' | 'check' | 'device';
  note: string;
  down: boolean;
  reported_at: Instant;
  due_at: Instant;
  accepted_by: Id | null;
  fixed_by: Id | null;
  fixed_at: Instant | null;
  fixed_note: string | null;
  fixed_side: Side | null;
  over_at: Instant | null;
  returned: number;
}

const columns = `r.hall_id, r.id, r.state, r.asset_id, r.source, r.note, r.down, r.reported_at, r.due_at, r.accepted_by, r.fixed_by, r.fixed_at,
  r.fixed_note, r.fixed_side, r.over_at, r.returned`;

export const findRepair = sql<{ hall_id: number; id: Id }, RepairRow>(
  'assets.repair',
  `select ${columns} from repair_order r where r.hall_id = :hall_id and r.id = :id for update`,
);
/** Where some repairs stand, for the issues they carry. */
export const repairsStanding = sql<
  { hall_ids: readonly number[]; ids: readonly Id[] },
  { hall_id: number; id: Id; state: RepairState }
>(
  'assets.repairs_standing',
  'select hall_id, id, state from repair_order where hall_id = any(:hall_ids::integer[]) and id = any(:ids::uuid[])',
);
/** The devices of a hall, for whoever reports one. */
export const devicesOf = sql<{ hall_id: number }, { id: Id; tag: string; kind: AssetKind; place: string }>(
  'assets.devices_short',
  `select id, tag, kind, place from asset where hall_id = :hall_id and state not in ('acquired', 'scrapped') order by tag`,
);
export const openRepairOf = sql<{ hall_id: number; asset_id: Id }, RepairRow>(
  'assets.repair_of',
  `select ${columns} from repair_order r where r.hall_id = :hall_id and r.asset_id = :asset_id and r.state in ('reported', 'accepted', 'fixed')`,
);
/** What is being mended, what falls due first at the top; then what was lately confirmed. */
export const repairsOf = sql<
  { hall_id: number; since: Instant },
  RepairRow & {
    tag: string;
    kind: AssetKind;
    place: string;
    reporter: string | null;
    reporter_en: string | null;
    acceptor: string | null;
    acceptor_en: string | null;
    fixer: string | null;
    fixer_en: string | null;
  }
>(
  'assets.repairs',
  `select ${columns}, a.tag, a.kind, a.place, q.name as reporter, q.name_en as reporter_en, p.name as acceptor, p.name_en as acceptor_en,
     f.name as fixer, f.name_en as fixer_en
   from repair_order r join asset a on a.hall_id = r.hall_id and a.id = r.asset_id
     left join person q on q.id = r.reported_by left join person p on p.id = r.accepted_by left join person f on f.id = r.fixed_by
   where r.hall_id = :hall_id and (r.state in ('reported', 'accepted', 'fixed') or r.confirmed_at >= :since)
   order by r.state = 'confirmed', r.due_at, r.id limit 60`,
);
/** What should have been mended by now and is not. */
export const lateRepairs = sql<
  { hall_id: number },
  { id: Id; tag: string; reported_at: Instant; due_at: Instant }
>(
  'assets.late_repairs',
  `select r.id, a.tag, r.reported_at, r.due_at from repair_order r join asset a on a.hall_id = r.hall_id and a.id = r.asset_id
   where r.hall_id = :hall_id and r.over_at is not null and r.state in ('reported', 'accepted', 'fixed')`,
);
/** The kind of the thing a repair is about. */
export const kindOf = sql<{ hall_id: number; asset_id: Id }, { kind: AssetKind }>(
  'assets.kind',
  'select kind from asset where hall_id = :hall_id and id = :asset_id',
);
/** The open repairs of some kinds in some halls, what falls due first at the top. */
export const openOfKinds = sql<
  { halls: readonly number[]; kinds: readonly string[] },
  RepairRow & { tag: string; kind: AssetKind; place: string; fixer: string | null; fixer_en: string | null }
>(
  'assets.repairs_of_kinds',
  `select ${columns}, a.tag, a.kind, a.place, f.name as fixer, f.name_en as fixer_en
   from repair_order r join asset a on a.hall_id = r.hall_id and a.id = r.asset_id left join person f on f.id = r.fixed_by
   where r.hall_id = any(:halls::int[]) and r.state in ('reported', 'accepted', 'fixed') and a.kind = any(:kinds::text[])
   order by r.due_at, r.id limit 200`,
);
/** The stretches in which devices could not be used: from the report to the mending. */
export const downSpans = sql<
  { hall_id: number; since: Instant },
  { asset_id: Id; from: Instant; until: Instant | null }
>(
  'assets.down_spans',
  `select asset_id, reported_at as "from", case when state = 'accepted' then null else fixed_at end as until from repair_order
   where hall_id = :hall_id and down and (fixed_at is null or fixed_at >= :since or state = 'accepted') and state <> 'given_up'`,
);
export const markOver = sql<{ hall_id: number; id: Id; at: Instant }>(
  'assets.repair_mark_over',
  'update repair_order set over_at = :at where hall_id = :hall_id and id = :id and over_at is null',
);
