import type { z } from 'zod';
import type { Act } from '../../people/ui/act.ts';
import type { Who } from '../../people/wire.ts';
import type * as wire from '../wire.ts';

export type Specials = z.output<typeof wire.specials.answer>;
export type Service = Specials['services'][number];
export type Session = Specials['sessions'][number];
export type Outreach = Specials['outreach'][number];
export type Guidance = Specials['guidance'][number];
export type Programmes = z.output<typeof wire.programmes.answer>;
export type Programme = Programmes['programmes'][number];
export type MarketNote = Programmes['notes'][number];

/** What every part of the page is given. */
export interface PartProps {
  hall_id: number;
  who: Who;
  act: Act;
  of: Specials | null;
}
