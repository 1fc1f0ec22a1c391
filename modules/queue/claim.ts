import { guarded } from '../../kit/guard.ts';
import type { ClaimFlaw, TicketClass } from './classes.ts';

/** What the carrier's core says of whoever has a number: the tier, and the corporate customer they belong to. */
export interface Membership {
  tier: 'plain' | 'silver' | 'gold';
  corporate: string | null;
}

/** A claim as it was looked at: which class, whether a number was said, what the core knows of it. */
export interface Claim {
  open_to: TicketClass['open_to'];
  said: boolean;
  /** `away` while the hall does not reach the core. */
  found: Membership | 'away' | undefined;
}

/**
 * Why somebody who asks for the line of key customers is given the ordinary one: the tier and the group are the core's
 * word, not the customer's, and a line cut off proves nobody (ROLE-25). Care is not a tier: it stays whoever's who asks.
 */
export const whyOrdinary = guarded('ROLE-25', (of: Claim): ClaimFlaw | undefined => {
  if (of.open_to !== 'vip' && of.open_to !== 'group') return undefined;
  if (!of.said) return 'not_said';
  if (of.found === 'away') return 'away';
  if (of.found === undefined) return 'unknown';
  if (of.open_to === 'vip') return of.found.tier === 'plain' ? 'no_tier' : undefined;
  return of.found.corporate === null ? 'no_group' : undefined;
});
