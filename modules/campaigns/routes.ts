import { type Served, serve } from '../../kit/http/serve.ts';
import {
  campaignsShown,
  closeCampaign,
  decideCampaign,
  draftCampaign,
  dropCampaign,
  proposeCampaign,
} from './planning.ts';
import * as wire from './wire.ts';

/** What a hall plans, and what becomes of it. */
export const routes: Served[] = [
  serve(wire.campaigns, campaignsShown),
  serve(wire.draft, draftCampaign),
  serve(wire.propose, proposeCampaign),
  serve(wire.decide, decideCampaign),
  serve(wire.drop, dropCampaign),
  serve(wire.close, closeCampaign),
];
