import { type Served, serve } from '../../kit/http/serve.ts';
import { acceptLead, closeLead, leadsShown, noteLead } from './leading.ts';
import * as wire from './wire.ts';

/** What promoters note and clerks take up. */
export const routes: Served[] = [
  serve(wire.leads, leadsShown),
  serve(wire.noteLead, noteLead),
  serve(wire.acceptLead, acceptLead),
  serve(wire.closeLead, closeLead),
];
