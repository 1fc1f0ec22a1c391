import { type Served, serve } from '../../kit/http/serve.ts';
import { raise, reply, withdraw } from './raising.ts';
import { openMustReport, pressMustReport } from './telling.ts';
import { aboveShown, submissionShown, submissionsShown } from './views.ts';
import * as wire from './wire.ts';

/** Requests, reports and grave matters of a hall, and what waits above the halls. */
export const routes: readonly Served[] = [
  serve(wire.readSubmissions, submissionsShown),
  serve(wire.readSubmission, submissionShown),
  serve(wire.raise, raise),
  serve(wire.reply, reply),
  serve(wire.withdraw, withdraw),
  serve(wire.know, openMustReport),
  serve(wire.pressMust, pressMustReport),
  serve(wire.readAbove, ctx => aboveShown(ctx)),
];
