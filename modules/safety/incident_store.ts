import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { EvidenceKind } from './catalogue.ts';
import type { IncidentRow } from './incident.ts';

const columns = `hall_id, id, state, number, class, kind, grade, said, place, detected_by, detected_at, declared_at, tell_due, told_to, told_at,
  commander_id, contained_at, recovered_at, injured, loss_fen, course, reported_at, review_due, lead_id, cause, responsibility, measures,
  reviewed_at, ended_at`;
const columnsOf = (table: string): string =>
  columns
    .split(',')
    .map(column => `${table}.${column.trim()}`)
    .join(', ');

type One = { hall_id: number; id: Id };

export const holdIncident = sql<One, IncidentRow>(
  'safety.hold_incident',
  `select ${columns} from incident where hall_id = :hall_id and id = :id for no key update`,
);

export interface Listed extends IncidentRow {
  by_zh: string;
  by_en: string;
  commander_zh: string | null;
  commander_en: string | null;
  lead_zh: string | null;
  lead_en: string | null;
}
export const listIncidents = sql<{ hall_id: number; since: Instant; most: number }, Listed>(
  'safety.incidents',
  `select ${columnsOf('i')}, b.name as by_zh, b.name_en as by_en, c.name as commander_zh, c.name_en as commander_en, l.name as lead_zh, l.name_en as lead_en
   from incident i join person b on b.id = i.detected_by left join person c on c.id = i.commander_id left join person l on l.id = i.lead_id
   where i.hall_id = :hall_id and (i.state not in ('closed', 'false_alarm') or i.detected_at >= :since)
   order by i.state in ('closed', 'false_alarm'), i.number desc limit :most`,
);

/** What goes on now, for the floor. */
export const openIncidents = sql<
  { hall_id: number },
  Pick<IncidentRow, 'id' | 'hall_id' | 'number' | 'state' | 'detected_at' | 'tell_due' | 'told_at'>
>(
  'safety.open_incidents',
  `select id, hall_id, number, state, detected_at, tell_due, told_at from incident
   where hall_id = :hall_id and state in ('detected', 'declared', 'responding', 'contained') order by number limit 50`,
);

export const setLead = sql<One & { lead_id: Id }>(
  'safety.lead',
  'update incident set lead_id = :lead_id where hall_id = :hall_id and id = :id',
);
export const setTold = sql<One & { told_to: string; at: Instant }>(
  'safety.told',
  'update incident set told_to = :told_to, told_at = :at where hall_id = :hall_id and id = :id and told_at is null',
);

/** Who may lead an investigation: whoever leads the hall, and the safety department above it. */
export const leadersOf = sql<{ hall_id: number }, { id: Id; zh: string; en: string }>(
  'safety.leaders',
  `select distinct p.id, p.name as zh, p.name_en as en, p.staff_no from role_assignment a join person p on p.id = a.person_id
     left join unit u on u.id = a.unit_id left join hall h on h.id = :hall_id
   where p.state = 'active' and ((a.hall_id = :hall_id and a.role in ('hall_manager', 'safety_officer', 'duty_manager'))
     or (a.role = 'safety_department' and h.path like u.path || '%')) order by p.staff_no`,
);

export interface EvidenceRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  incident_id: Id;
  kind: EvidenceKind;
  what: string;
  hash: string;
  held_by: Id;
  held_at: Instant;
  released_at: Instant | null;
}
export const insertEvidence = sql<Omit<EvidenceRow, 'released_at'>>(
  'safety.evidence_insert',
  `insert into incident_evidence (hall_id, id, incident_id, kind, what, hash, held_by, held_at)
   values (:hall_id, :id, :incident_id, :kind, :what, :hash, :held_by, :held_at)`,
);
export const evidenceOf = sql<{ hall_id: number; incident_id: Id }, EvidenceRow & { zh: string; en: string }>(
  'safety.evidence',
  `select e.hall_id, e.id, e.incident_id, e.kind, e.what, e.hash, e.held_by, e.held_at, e.released_at, p.name as zh, p.name_en as en
   from incident_evidence e join person p on p.id = e.held_by
   where e.hall_id = :hall_id and e.incident_id = :incident_id order by e.held_at, e.id`,
);
export const releaseEvidenceRow = sql<One & { incident_id: Id; by: Id; at: Instant }>(
  'safety.evidence_release',
  `update incident_evidence set released_by = :by, released_at = :at
   where hall_id = :hall_id and id = :id and incident_id = :incident_id and released_at is null`,
);
/** The record of a hall over some minutes, for the print that is held. */
export const recordBetween = sql<{ hall_id: number; from: Instant; until: Instant }, { line: string }>(
  'safety.record',
  `select at::text || ' ' || what || ' ' || facts as line from event
   where hall_id = :hall_id and at >= :from and at <= :until order by at, id limit 5000`,
);
