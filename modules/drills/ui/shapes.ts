import type { z } from 'zod';
import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import type { Mark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { DrillState } from '../drill.ts';
import type * as wire from '../wire.ts';

export type Drills = z.output<typeof wire.readDrills.answer>;
export type DrillRow = Drills['drills'][number];
export type OneDrill = z.output<typeof wire.readDrill.answer>;
export type OverHalls = z.output<typeof wire.readOverHalls.answer>;

/** How each state is seen. */
export const marks: Record<DrillState, Mark> = {
  ...{ planned: 'booked', held: 'running', reviewed: 'near', closed: 'done' },
  ...{ missed: 'over', cancelled: 'not-open' },
};

/** Does one act and says what was refused. */
export async function sent<E extends Callable>(endpoint: E, input: Given<E>): Promise<boolean> {
  const outcome = await callApi(endpoint, input);
  if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  return outcome.ok;
}
