import { type Instant, second_ms } from '../../kit/clock.ts';
import { watchFor } from '../floor/index.ts';
import { hazardNo } from './hazard.ts';
import { incidentNo } from './incident.ts';
import { openIncidents } from './incident_store.ts';
import { openHazards } from './store.ts';

// A hazard that is late or major, and an incident that goes on, stand on the floor (SAF-06, SAF-19).
watchFor(async (ctx, hall_id) => {
  const limit_s = (from: Instant, due: Instant) =>
    Math.max(60, Math.round((due.getTime() - from.getTime()) / second_ms));
  const hazards = (await ctx.tx.rows(openHazards, { hall_id })).flatMap(of => {
    const until = { reported: of.assess_due, assessed: of.control_due, rectifying: of.fix_due } as Record<
      string,
      Instant | null
    >;
    const due = of.fixed_at === null ? (until[of.state] ?? null) : null;
    const late = due !== null && due.getTime() <= ctx.now.getTime();
    const grave = of.grade === 'major' && of.state === 'assessed';
    if (!late && !grave && of.state !== 'reported') return [];
    const level = late || grave ? ('over' as const) : ('near' as const);
    const facts = {
      ...{ label: hazardNo(of), since: of.reported_at.toISOString() },
      limit_s: limit_s(of.reported_at, due ?? of.assess_due),
    };
    return [{ kind: 'hazard' as const, subject_id: of.id, level, facts }];
  });
  const incidents = (await ctx.tx.rows(openIncidents, { hall_id })).map(of => ({
    ...{ kind: 'incident' as const, subject_id: of.id, level: 'over' as const },
    facts: {
      ...{ label: incidentNo(of), since: of.detected_at.toISOString() },
      ...(of.tell_due === null || of.told_at !== null
        ? {}
        : { limit_s: limit_s(of.detected_at, of.tell_due) }),
    },
  }));
  return [...hazards, ...incidents];
});
