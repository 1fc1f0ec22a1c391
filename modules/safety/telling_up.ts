import type { Ctx } from '../../kit/ctx.ts';
import {
  dismissMust,
  type Matter,
  openMustReport,
  reportOfIncident,
  tellMust,
  writeMust,
} from '../submissions/index.ts';
import type { Grade, Kind } from './catalogue.ts';
import type { IncidentRow } from './incident.ts';

/** Which of the matters that must be told a kind of incident is; none for what stays in the hall (RPT-02). */
const matter_of: Partial<Record<Kind, Matter>> = {
  ...{ fire: 'fire', electric: 'building', fall: 'hurt', glass: 'hurt', works: 'hurt', sick: 'hurt' },
  ...{ robbery: 'robbery', theft: 'robbery', suspicious: 'robbery', trouble: 'siege', siege: 'siege' },
  ...{ flood: 'building', typhoon: 'building', earthquake: 'building', power_cut: 'building' },
  ...{ system_down: 'system_down', attack: 'system_down', leak: 'leak' },
};

/** A major incident is a matter that must be told: its minutes have run since it was seen (RPT-02). */
export async function beginUp(ctx: Ctx, of: IncidentRow, by: { kind: Kind; grade: Grade }): Promise<void> {
  const matter = matter_of[by.kind];
  if (by.grade !== 'major' || matter === undefined) return;
  const { hall_id, id, said } = of;
  await openMustReport(ctx, { hall_id, matter, said, known_at: of.detected_at, incident_id: id });
}

/** What was said or written of the incident was said or written upwards, too. */
export async function goOnUp(
  ctx: Ctx,
  of: IncidentRow,
  what: { verb: 'tell' | 'write' | 'dismiss'; said: string },
): Promise<void> {
  const report = await reportOfIncident(ctx, of.hall_id, of.id);
  if (report === undefined) return;
  const { verb, said } = what;
  if (verb === 'tell' && report.state === 'known') await tellMust(ctx, report, said);
  if (verb === 'write' && report.state === 'told') await writeMust(ctx, report, said);
  if (verb === 'dismiss' && ['known', 'told'].includes(report.state)) await dismissMust(ctx, report, said);
}
