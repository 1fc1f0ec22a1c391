import type { Actor, Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { ToConfirm } from '../../kit/http/house.ts';
import { RememberedRefusal } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { confirmed_acts } from './intern.ts';
import { askSecond, type PairRule, twoPersons } from './pair.ts';
import { spendConfirmation } from './pair_store.ts';

const verbOf = (permission: string): string => `people.intern.${permission}`;

/** What the mentor reads beside what to look at: the sum, when money is asked for. */
function sumOf(facts: string): Words[] {
  const { due_fen } = JSON.parse(facts) as { due_fen?: number };
  if (due_fen === undefined) return [];
  const sum = (due_fen / 100).toFixed(2);
  return [{ zh: `应收 ${sum} 元`, en: `Due: ${sum} yuan` }];
}

/** Declares the confirmations as acts of two; how long the mentor has is a norm, which the caller reads. */
export function confirmations(within_s: PairRule['within_s']): void {
  for (const [permission, { say, look }] of Object.entries(confirmed_acts))
    twoPersons(verbOf(permission), {
      ...{ say, within_s, may: permission },
      shows: async (_ctx, pair) => [...sumOf(pair.facts), look],
      // The word itself is the act: it lets the intern press again, once, for this very request.
      act: async () => {},
    });
}

/**
 * An intern's act of money or a real name is done only after the mentor confirmed it. The first press asks the mentor,
 * and that stays although the press is refused; the next one uses the confirmation up (ROLE-07).
 */
export const confirmIntern = guarded(
  'ROLE-07',
  async (ctx: Ctx, of: ToConfirm): Promise<Actor | RememberedRefusal> => {
    const { actor } = ctx;
    if (confirmed_acts[of.permission] === undefined) return actor;
    const about = { hall_id: of.hall_id, what: verbOf(of.permission), subject_id: of.subject_id };
    const given = await ctx.tx.maybe(spendConfirmation, {
      ...about,
      ...{ first_id: actor.id, request: of.request, now: ctx.now },
    });
    if (given !== undefined) return { ...actor, confirmed_by: given.id };
    const due_fen = of.input.expected_fen;
    await askSecond(ctx, {
      ...about,
      facts: { request: of.request, ...(typeof due_fen === 'number' ? { due_fen } : {}) },
    });
    return new RememberedRefusal('people.mentor_confirms');
  },
  async ctx => ctx.actor,
);
