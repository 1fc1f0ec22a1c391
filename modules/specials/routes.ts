import { parseInstant } from '../../kit/clock.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import * as acts from './acts.ts';
import * as layering from './layering.ts';
import { programmesIn, specialsIn } from './views.ts';
import * as wire from './wire.ts';

/** Everything a hall does beyond its businesses. */
export const routes: Served[] = [
  serve(wire.specials, specialsIn),
  serve(wire.offerService, acts.offerService),
  serve(wire.useService, acts.useService),
  serve(wire.reviewService, acts.reviewService),
  serve(wire.stopService, acts.stopService),
  serve(wire.noteGuidance, acts.noteGuidance),
  serve(wire.planSession, (ctx, input) => acts.planSession(ctx, { ...input, at: parseInstant(input.at) })),
  serve(wire.holdSession, acts.holdSession),
  serve(wire.callOffSession, acts.callOffSession),
  serve(wire.noteOutreach, acts.noteOutreach),
  serve(wire.programmes, programmesIn),
  serve(wire.draftProgramme, layering.draftProgramme),
  serve(wire.decideProgramme, layering.decideProgramme),
  serve(wire.startProgramme, layering.startProgramme),
  serve(wire.endProgramme, layering.endProgramme),
  serve(wire.fileNote, layering.fileNote),
  serve(wire.takeUpNote, layering.takeUpNote),
];
