import type { z } from 'zod';
import type * as wire from '../wire.ts';

export type Board = z.output<typeof wire.board.answer>;
export type Routed = Board['routes'][number];
export type Proposed = z.output<typeof wire.proposal.answer>;
export type Offered = Proposed['ways'][number];
export type Sent = z.output<typeof wire.send.answer>;
export type Prepared = z.output<typeof wire.prepared.answer>;
