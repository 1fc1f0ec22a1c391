import { type Served, serve } from '../../kit/http/serve.ts';
import { openProject, signAcceptance } from './accepting.ts';
import { checkTask, finishTask, finishWorks, raiseFinding, startWorks } from './building.ts';
import { giveUp, planProject, releaseBudget } from './planning.ts';
import { projectShown, projectsShown } from './views.ts';
import * as wire from './wire.ts';

/** New halls, from the plan to the opening. */
export const routes: Served[] = [
  serve(wire.projects, ctx => projectsShown(ctx)),
  serve(wire.oneProject, projectShown),
  serve(wire.planProject, planProject),
  serve(wire.releaseBudget, releaseBudget),
  serve(wire.startWorks, startWorks),
  serve(wire.finishTask, finishTask),
  serve(wire.checkTask, checkTask),
  serve(wire.finishWorks, finishWorks),
  serve(wire.raiseFinding, raiseFinding),
  serve(wire.signAcceptance, signAcceptance),
  serve(wire.openProject, openProject),
  serve(wire.giveUp, giveUp),
];
