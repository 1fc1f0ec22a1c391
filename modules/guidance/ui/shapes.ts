import type { z } from 'zod';
import type { Given } from '../../../kit/ui/call.ts';
import type * as wire from '../wire.ts';

export type Board = z.output<typeof wire.board.answer>;
export type Routed = Board['routes'][number];
export type Proposed = z.output<typeof wire.proposal.answer>;
export type Offered = Proposed['ways'][number];
export type Sent = z.output<typeof wire.send.answer>;
export type Prepared = z.output<typeof wire.prepared.answer>;

/** Who stands before the advisor, as far as it changes the way. */
export interface Customer {
  agent: boolean;
  care: boolean;
  vip: boolean;
}

/** What the page asks the house to do; the rest is filled in by its defaults. */
export type SendBody = Partial<Omit<Given<typeof wire.send>, 'way'>> & Pick<Given<typeof wire.send>, 'way'>;
