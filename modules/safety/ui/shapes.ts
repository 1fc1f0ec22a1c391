import type { z } from 'zod';
import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import type { Mark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Verdict } from '../assessment.ts';
import type * as assessed from '../assessment_wire.ts';
import type { HazardState } from '../hazard.ts';
import type { IncidentState } from '../incident.ts';
import type * as wire from '../wire.ts';

export type Safety = z.output<typeof wire.readSafety.answer>;
export type HazardRow = Safety['hazards'][number];
export type IncidentRow = Safety['incidents'][number];
export type OneHazard = z.output<typeof wire.readHazard.answer>;
export type OneIncident = z.output<typeof wire.readIncident.answer>;
export type Log = z.output<typeof wire.readLog.answer>;
export type Assessments = z.output<typeof assessed.readAssessments.answer>;
export type AssessmentsOver = z.output<typeof assessed.readOver.answer>;
export type OverHalls = z.output<typeof wire.readHalls.answer>;

/** How each state is seen. */
export const hazard_marks: Record<HazardState, Mark> = {
  ...{ reported: 'calling', assessed: 'near', controlled: 'paused', rectifying: 'running' },
  ...{ verified: 'done', closed: 'done', transferred: 'not-open' },
};
export const incident_marks: Record<IncidentState, Mark> = {
  ...{ detected: 'calling', declared: 'over', responding: 'over', contained: 'near', recovered: 'running' },
  ...{ reported: 'running', reviewed: 'booked', closed: 'done', false_alarm: 'not-open' },
};

export const verdict_marks: Record<Verdict, Mark> = {
  ...{ excellent: 'done', good: 'done', passed: 'near', failed: 'over' },
};

export const isOver = (of: { state: string }): boolean =>
  ['closed', 'transferred', 'false_alarm'].includes(of.state);

/** Does one act and says what was refused. */
export async function sent<E extends Callable>(endpoint: E, input: Given<E>): Promise<boolean> {
  const outcome = await callApi(endpoint, input);
  if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  return outcome.ok;
}
