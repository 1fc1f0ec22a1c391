import { type Served, serve } from '../../kit/http/serve.ts';
import { confirmPublication, publicationsIn } from './publications.ts';
import { hangSign, signsOf } from './signs.ts';
import { enterWifi } from './wifi.ts';
import * as wire from './wire.ts';
import { amendZone, enterZone, facilitiesOf, gapsBelow, pictureZone, retireZone } from './zones.ts';

/** The register of what stands in a hall. */
export const routes: Served[] = [
  serve(wire.facilities, facilitiesOf),
  serve(wire.enterZone, enterZone),
  serve(wire.pictureZone, pictureZone),
  serve(wire.retireZone, retireZone),
  serve(wire.amendZone, amendZone),
  serve(wire.gaps, ctx => gapsBelow(ctx)),
  serve(wire.keepWifi, enterWifi),
  serve(wire.signs, signsOf),
  serve(wire.hangSign, hangSign),
  serve(wire.publications, publicationsIn),
  serve(wire.confirmPublication, confirmPublication),
];
