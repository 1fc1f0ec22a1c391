import { type Served, serve } from '../../kit/http/serve.ts';
import { figuresShown } from './figures.ts';
import { appealVisit, revisit } from './judging.ts';
import { addScenario, assignVisit, bankShown, planVisits, retireScenario, voidVisit } from './planning.ts';
import { publishVisit, scoreVisit, seeRecording } from './scoring.ts';
import { mineShown, pictureShown, resultsShown, visitShown, visitsShown } from './views.ts';
import { arrive, declineVisit, keepVisitPicture, submitVisit } from './visiting.ts';
import * as wire from './wire.ts';

/** Mystery visits: planned and scored above the halls, made by shoppers, read and appealed by the hall. */
export const routes: Served[] = [
  serve(wire.visits, visitsShown),
  serve(wire.oneVisit, visitShown),
  serve(wire.plan, planVisits),
  serve(wire.assign, assignVisit),
  serve(wire.voidOne, voidVisit),
  serve(wire.recording, seeRecording, { secret: true }),
  serve(wire.scoreOne, scoreVisit),
  serve(wire.publish, publishVisit),
  serve(wire.revisit, revisit),
  serve(wire.mine, mineShown),
  serve(wire.decline, declineVisit),
  serve(wire.arrival, arrive),
  serve(wire.keepPicture, keepVisitPicture),
  serve(wire.submit, submitVisit),
  serve(wire.pictureOf, pictureShown),
  serve(wire.results, resultsShown),
  serve(wire.appeal, appealVisit),
  serve(wire.scenarios, bankShown),
  serve(wire.addScenario, addScenario),
  serve(wire.retireScenario, retireScenario),
  serve(wire.figures, figuresShown),
];
