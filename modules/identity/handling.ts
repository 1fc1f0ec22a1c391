import { businessDay, day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { type CheckRow, whyNotProven } from './check.ts';
import type { Agency } from './checking.ts';
import { findCheck } from './store.ts';

type Read = Pick<CheckRow, 'id' | 'state' | 'age' | 'valid_until' | 'ticket_id'>;

/** What a handler came with for a unit, and for whom the number is. */
export interface Handled {
  handler: Read;
  relation: string;
  letter_on: string;
  /** Who will use the number; none where nobody new is registered. */
  user?: Read | undefined;
}

/**
 * Why a unit's business is not done: its handler is no handler, too young, or has no letter of these days; the user's
 * document was not checked in this visit, is of a child, or is the handler's own reading a second time (RNM-07).
 */
export const whyNotHandled = guarded(
  'RNM-07',
  (
    { handler, relation, letter_on, user }: Handled,
    about: {
      ticket_id: Id;
      now: Instant;
      today: string;
      oldest_letter: string;
      adult_from: number;
      own_from: number;
    },
  ): string | undefined => {
    if (relation !== 'handler') return 'identity.no_handler';
    if (handler.age < about.adult_from) return 'identity.agent_of_age';
    if (letter_on > about.today || letter_on < about.oldest_letter) return 'identity.letter_not_good';
    if (user === undefined) return undefined;
    if (user.ticket_id !== about.ticket_id) return 'identity.other_visit';
    if (user.state !== 'passed' && user.state !== 'lodged') return 'identity.no_user_document';
    if (user.valid_until.getTime() < about.now.getTime()) return 'identity.read_again';
    if (user.id === handler.id) return 'identity.one_reading';
    return user.age < about.own_from ? 'identity.user_of_age' : undefined;
  },
);

/**
 * The handler of a unit, proven in person, and the user of its number, who is here too or whose document was brought
 * along. `user` says whether somebody is registered by it. Refuses with what is missing.
 */
export async function handled(
  ctx: Ctx,
  input: {
    hall_id: number;
    ticket_id: Id;
    check_id: Id;
    agent: Agency | undefined;
    user: boolean;
    at?: Instant | undefined;
  },
): Promise<{ handler: CheckRow; user: CheckRow }> {
  const { hall_id, ticket_id, agent } = input;
  if (agent === undefined) throw new Refusal('identity.no_handler', { field: 'agent' });
  const handler = await ctx.tx.maybe(findCheck, { hall_id, id: agent.check_id });
  if (handler === undefined) throw new Refusal('kit.not_found', { field: 'agent' });
  const user = input.user ? await ctx.tx.maybe(findCheck, { hall_id, id: input.check_id }) : handler;
  if (user === undefined) throw new Refusal('kit.not_found', { field: 'check_id' });
  const now = input.at ?? ctx.now;
  refuseIf(whyNotProven(handler, { ticket_id, now }), { field: 'agent' });
  const letter_days = await normValue(ctx, hall_id, 'agent_letter_valid');
  const about = {
    ticket_id,
    now,
    today: businessDay(now),
    oldest_letter: businessDay(later(now, -letter_days * day_ms)),
    adult_from: await normValue(ctx, hall_id, 'adult_from'),
    own_from: await normValue(ctx, hall_id, 'own_number_from'),
  };
  const { relation, letter_on } = agent;
  const of = { handler, relation, letter_on, user: input.user ? user : undefined };
  refuseIf(whyNotHandled(of, about), { field: input.user ? 'check_id' : 'agent' });
  return { handler, user };
}
