import { type Served, serve } from '../../kit/http/serve.ts';
import { closeSample, drawSample, judgeSample, samplesView } from './auditing.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [
  serve(wire.readSamples, samplesView),
  serve(wire.drawSample, drawSample),
  serve(wire.judgeSample, judgeSample),
  serve(wire.closeSample, closeSample),
];
