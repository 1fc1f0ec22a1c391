import { type Served, serve } from '../../kit/http/serve.ts';
import { answerSurvey, askSurvey } from './asking.ts';
import { approveSurvey, closeSurvey, draftSurvey, dropSurvey } from './drafting.ts';
import { resultOfHall, resultOverHalls, surveysOfHall, surveysOverHalls } from './views.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [
  serve(wire.readHall, surveysOfHall),
  serve(wire.readOver, ctx => surveysOverHalls(ctx)),
  serve(wire.readHallResult, resultOfHall),
  serve(wire.readOverResult, resultOverHalls),
  serve(wire.draft, draftSurvey),
  serve(wire.approve, approveSurvey),
  serve(wire.drop, dropSurvey),
  serve(wire.close, closeSurvey),
  serve(wire.ask, askSurvey, { secret: true, per_minute: 60 }),
  // So few choices could be guessed from a fingerprint: what was answered is kept under no key.
  serve(wire.answer, answerSurvey, { secret: true, per_minute: 60 }),
];
