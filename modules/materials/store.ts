import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { MaterialState, Origin } from './material.ts';

export type MaterialKind = 'poster' | 'brochure' | 'form' | 'clip';

export interface MaterialRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: MaterialState;
  kind: MaterialKind;
  origin: Origin;
  topic: string | null;
  title_zh: string;
  title_en: string;
  version: string;
  place: string;
  valid_from: BusinessDay;
  valid_until: BusinessDay;
  stock: number;
  reorder_at: number;
  body_zh: string | null;
  body_en: string | null;
  entered_by: Id;
  endorsed_by: Id | null;
  approved_by: Id | null;
  removed_picture_id: Id | null;
}

const columns = `m.hall_id, m.id, m.state, m.kind, m.origin, m.topic, m.title_zh, m.title_en, m.version, m.place, m.valid_from, m.valid_until, m.stock,
  m.reorder_at, m.body_zh, m.body_en, m.entered_by, m.endorsed_by, m.approved_by, m.removed_picture_id`;

/** What stands or waits in a hall, what expires first at the top. */
export const materialsOf = sql<
  { hall_id: number },
  MaterialRow & { name: string | null; name_en: string | null }
>(
  'materials.all',
  `select ${columns}, p.name, p.name_en from promo_material m left join person p on p.id = m.entered_by
   where m.hall_id = :hall_id and m.state not in ('removed', 'dropped') order by m.valid_until, m.id`,
);
export const findMaterial = sql<{ hall_id: number; id: Id }, MaterialRow>(
  'materials.one',
  `select ${columns} from promo_material m where m.hall_id = :hall_id and m.id = :id for update`,
);
/** Former versions of a form that still lie there. */
export const formerVersions = sql<{ hall_id: number; id: Id; title_zh: string }, MaterialRow>(
  'materials.former',
  `select ${columns} from promo_material m where m.hall_id = :hall_id and m.kind = 'form' and m.title_zh = :title_zh and m.id <> :id
     and m.state in ('placed', 'expiring')`,
);

export const setStock = sql<{ hall_id: number; id: Id; stock: number }>(
  'materials.stock',
  `update promo_material set stock = :stock where hall_id = :hall_id and id = :id and state in ('placed', 'expiring')`,
);

export interface TopicRow extends Record<string, unknown> {
  code: string;
  say_zh: string;
  say_en: string;
  wanted: boolean;
  /** Wanted only where the hall has a zone of this kind. */
  zone: string | null;
}

/** The mandatory set of the province, what is no longer wanted at the end. */
export const topicsSet = sql<Record<string, never>, TopicRow>(
  'materials.topics',
  'select code, say_zh, say_en, wanted, zone from material_topic order by wanted desc, set_at, code',
);
export const keepTopic = sql<TopicRow & { set_by: Id; set_at: Instant }>(
  'materials.keep_topic',
  `insert into material_topic (code, say_zh, say_en, wanted, zone, set_by, set_at)
   values (:code, :say_zh, :say_en, :wanted, :zone, :set_by, :set_at)
   on conflict (code) do update set say_zh = excluded.say_zh, say_en = excluded.say_en, wanted = excluded.wanted,
     zone = excluded.zone, set_by = excluded.set_by`,
);
/** What tells a topic in some halls. */
export const standingOfHalls = sql<
  { halls: readonly number[] },
  {
    hall_id: number;
    state: MaterialState;
    topic: string | null;
    valid_until: BusinessDay;
    kind: MaterialKind;
    stock: number;
  }
>(
  'materials.standing',
  `select hall_id, state, topic, valid_until, kind, stock from promo_material
   where hall_id = any(:halls::int[]) and topic is not null and state in ('placed', 'expiring')`,
);
