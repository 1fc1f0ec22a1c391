import { type Served, serve } from '../../kit/http/serve.ts';
import { answerAssessment, assessmentsOverHalls, assessmentsShown, issueAssessments } from './assessing.ts';
import * as assessed from './assessment_wire.ts';
import { detectIncident, gatherEvidence, pressIncident, releaseEvidence } from './handling.ts';
import { logOf, signLog } from './logging.ts';
import { pressHazard, reportHazard } from './reporting.ts';
import { hazardShown, incidentShown, safetyOverHalls, safetyShown } from './views.ts';
import * as wire from './wire.ts';

/** Hazards, incidents and the log of a hall, and all halls at one look. */
export const routes: readonly Served[] = [
  serve(wire.readSafety, safetyShown),
  serve(wire.reportHazard, reportHazard),
  serve(wire.readHazard, hazardShown),
  serve(wire.pressHazard, pressHazard),
  serve(wire.detectIncident, detectIncident),
  serve(wire.readIncident, incidentShown),
  serve(wire.pressIncident, pressIncident),
  serve(wire.gather, gatherEvidence),
  serve(wire.release, releaseEvidence),
  serve(wire.signLog, signLog),
  serve(wire.readLog, logOf),
  serve(assessed.readAssessments, assessmentsShown),
  serve(assessed.readOver, assessmentsOverHalls),
  serve(assessed.issue, issueAssessments),
  serve(assessed.answer, answerAssessment),
  serve(wire.readHalls, ctx => safetyOverHalls(ctx)),
];
