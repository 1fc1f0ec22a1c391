import { type Served, serve } from '../../kit/http/serve.ts';
import { draftPlan, dropPlan, enforcePlan } from './planning.ts';
import { hallGoals, plansShown, unitGoals } from './views.ts';
import * as wire from './wire.ts';

/** The tree of goals, the goals of a hall, and the plans they come from. */
export const routes: Served[] = [
  serve(wire.unitGoals, unitGoals),
  serve(wire.hallGoals, hallGoals),
  serve(wire.plans, ctx => plansShown(ctx)),
  serve(wire.draftPlan, draftPlan),
  serve(wire.enforcePlan, enforcePlan),
  serve(wire.dropPlan, dropPlan),
];
