import { type Served, serve } from '../../kit/http/serve.ts';
import {
  decideMaterial,
  enterMaterial,
  materialsIn,
  placeMaterial,
  removeMaterial,
  stockMaterial,
} from './acts.ts';
import { keepTopic, mandatorySet } from './mandatory.ts';
import { notePlays, playLogOf, playlistOf } from './playing.ts';
import * as wire from './wire.ts';

/** Everything about what hangs and lies in a hall. */
export const routes: Served[] = [
  serve(wire.materials, materialsIn),
  serve(wire.enterMaterial, enterMaterial),
  serve(wire.decideMaterial, decideMaterial),
  serve(wire.placeMaterial, placeMaterial),
  serve(wire.removeMaterial, removeMaterial),
  serve(wire.stockMaterial, stockMaterial),
  serve(wire.mandatorySet, mandatorySet),
  serve(wire.keepTopic, keepTopic),
  serve(wire.playlist, playlistOf),
  serve(wire.notePlays, notePlays),
  serve(wire.playLog, playLogOf),
];
