import type { z } from 'zod';
import type * as wire from '../wire.ts';

export type Screen = z.output<typeof wire.screen.answer>;

/** What a customer did at this screen: passed over being asked, or rated. */
export interface Done {
  /** The visit whose question was passed over. */
  skipped: string | null;
  /** The visit that was rated last. */
  rated: string | null;
}

/** What stands on the customer's side of a counter. */
export interface CustomerPage {
  /** The visit that is asked how it was. */
  ask: NonNullable<Screen['ask']> | null;
  /** The counter whose customer reads, signs and pays now. */
  serving: string | null;
  /** The visit that was rated here and is asked what comes after. */
  after: string | null;
  /** Whoever rated is gone: another stands here, or another visit has ended. */
  gone: boolean;
}

/** Which page stands, of what the counter shows and what its customer did: only ever whoever sits there is asked. */
export function customerPage(of: Screen | null, { skipped, rated }: Done): CustomerPage {
  const ask = of?.ask ?? null;
  const gone =
    rated !== null && of !== null && (of.here !== null || (ask !== null && ask.ticket_id !== rated));
  const asked = ask !== null && ask.ticket_id !== skipped ? ask : null;
  return {
    ask: asked,
    serving: asked === null && of?.here?.state === 'serving' ? of.counter_id : null,
    after: asked === null && of !== null && !gone ? rated : null,
    gone,
  };
}
