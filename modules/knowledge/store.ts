import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { ArticleRow } from './article.ts';

const columns = `hall_id, id, state, code, version, topic, scene, title_zh, title_en, answer_zh, answer_en, keywords, source, reason,
  valid_from, valid_until, owner_id, drafter_id, drafted_at, approver_id, approved_at, since, ended_at, ended_why, near_at`;

/** What is in force, each with whether somebody says it is wrong: what every counter reads, a few rows. */
export const heldArticles = sql<Record<string, never>, ArticleRow & { doubted: boolean }>(
  'knowledge.held',
  `select ${columns}, exists (select 1 from knowledge_report r where r.code = a.code and r.state in ('open', 'late')) as doubted
   from knowledge_article a where hall_id = 0 and state = 'in_force' order by topic, since, code`,
);

/** One version of an answer that holds or held. */
export const articleOfVersion = sql<{ code: string; version: number }, ArticleRow>(
  'knowledge.of_version',
  `select ${columns} from knowledge_article where hall_id = 0 and code = :code and version = :version
     and state in ('in_force', 'superseded', 'withdrawn', 'expired')`,
);

export const holdArticle = sql<{ id: Id }, ArticleRow>(
  'knowledge.hold',
  `select ${columns} from knowledge_article where hall_id = 0 and id = :id`,
);

export const articleInForce = sql<{ code: string }, ArticleRow>(
  'knowledge.in_force',
  `select ${columns} from knowledge_article where hall_id = 0 and code = :code and state = 'in_force'`,
);

/** The next version of an answer, and whether a draft of it is under way. */
export const nextVersion = sql<{ code: string }, { next: number; open: boolean }>(
  'knowledge.next',
  `select coalesce(max(version) filter (where state <> 'dropped'), 0)::int + 1 as next,
     coalesce(bool_or(state in ('drafted', 'approved')), false) as open
   from knowledge_article where hall_id = 0 and code = :code`,
);

/** A version with the names of whoever owns, wrote and approved it. */
export interface NamedArticle extends ArticleRow {
  owner: string | null;
  owner_en: string | null;
  drafter: string | null;
  drafter_en: string | null;
  approver: string | null;
  approver_en: string | null;
}
const named = (where: string) => `select a.*, o.name as owner, o.name_en as owner_en, d.name as drafter,
    d.name_en as drafter_en, p.name as approver, p.name_en as approver_en
  from (select ${columns} from knowledge_article where hall_id = 0 and ${where}) a
  left join person o on o.id = a.owner_id left join person d on d.id = a.drafter_id
  left join person p on p.id = a.approver_id`;

/** The newest version of each answer, and what is under way: the list of those who keep the base. */
export const latestArticles = sql<Record<string, never>, NamedArticle>(
  'knowledge.latest',
  `${named(`(state in ('in_force', 'drafted', 'approved') or version = (select max(v.version) from knowledge_article v
     where v.hall_id = 0 and v.code = knowledge_article.code and v.state <> 'dropped'))`)}
   order by a.topic, a.code, a.version desc limit 600`,
);

/** Every version of one answer, the newest first. */
export const versionsOf = sql<{ code: string }, NamedArticle>(
  'knowledge.versions',
  `${named('code = :code')} order by a.version desc, a.drafted_at desc limit 100`,
);

/** Who may answer for an answer: those above the halls who keep the base. */
export const ownersAbove = sql<{ roles: readonly string[] }, { id: Id; name: string; name_en: string }>(
  'knowledge.owners',
  `select p.id, p.name, p.name_en from person p where p.state = 'active' and exists (select 1 from role_assignment r
     where r.person_id = p.id and r.hall_id is null and r.role = any(:roles)) order by p.staff_no limit 200`,
);

/** The province company: what stands above the halls is decided there. */
export const topUnit = sql<Record<string, never>, { path: string }>(
  'knowledge.top_unit',
  `select path from unit where kind = 'province' order by id limit 1`,
);

export const noteNear = sql<{ id: Id; now: Instant }>(
  'knowledge.note_near',
  'update knowledge_article set near_at = :now where hall_id = 0 and id = :id and near_at is null',
);
