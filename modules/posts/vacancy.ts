import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { followDay } from '../halls/index.ts';
import { witness } from '../norms/index.ts';
import { type Role, roles } from '../people/index.ts';
import { deleteDeputy, filled, holders, insertDeputy } from './store.ts';

/** Posts that no hall may be without; some need somebody who stands in, by name (ROLE-13). */
export const mandatory: readonly { post: Role; deputy: boolean }[] = [
  { post: 'hall_manager', deputy: false },
  { post: 'duty_manager', deputy: false },
  { post: 'complaint_officer', deputy: true },
  { post: 'safety_officer', deputy: true },
];

/** A post that stands empty, or without anybody to stand in. */
export interface Vacancy {
  post: Role;
  missing: 'holder' | 'deputy';
  /** What the alert of the floor is about. */
  subject_id: Id;
}

interface Filled {
  post: string;
  holders: number;
  deputies: number;
}

/** The subject of what concerns a post of a hall: one fixed name for each post. */
export const postSubject = (post: Role): Id =>
  `00000000-0000-7000-8000-0000000002${String(Object.keys(roles).indexOf(post)).padStart(2, '0')}`;

/** Which mandatory posts stand empty: nobody holds them, or a second person is missing where one is asked for (ROLE-13). */
export const vacanciesAmong = guarded(
  'ROLE-13',
  (of: readonly Filled[]): Vacancy[] =>
    mandatory.flatMap(({ post, deputy }): Vacancy[] => {
      const found = of.find(one => one.post === post) ?? { holders: 0, deputies: 0 };
      const subject_id = postSubject(post);
      if (found.holders === 0) return [{ post, missing: 'holder', subject_id }];
      const second = found.holders + found.deputies > 1;
      return deputy && !second ? [{ post, missing: 'deputy', subject_id }] : [];
    }),
  () => [],
);

/** The vacancies of a hall now; a hall that nobody was assigned to yet has no posts to be empty. */
export async function vacanciesOf(ctx: Pick<Ctx, 'tx'>, hall_id: number): Promise<Vacancy[]> {
  const rows = await ctx.tx.rows(filled, { hall_id, posts: mandatory.map(one => one.post) });
  return (rows[0]?.team ?? 0) === 0 ? [] : vacanciesAmong(rows);
}

followDay('open', async (ctx, of) => {
  for (const one of await vacanciesOf(ctx, of.hall_id))
    await record(ctx, 'posts.vacancy', {
      hall_id: of.hall_id,
      subject_id: one.subject_id,
      facts: { post: one.post, missing: one.missing },
    });
});

type Named = { hall_id: number; post: string; person_id: Id };

/** Somebody of the hall stands in for a post, by name; whoever holds it cannot be the own deputy. */
export async function nameDeputy(ctx: Ctx, input: Named) {
  const here = (await ctx.tx.rows(holders, input)).filter(one => one.id === input.person_id);
  refuseIf(here.length === 0 ? 'posts.not_of_this_hall' : undefined, { field: 'person_id' });
  if (here.some(one => one.role === input.post))
    throw new Refusal('posts.holds_it_already', { field: 'person_id' });
  await ctx.tx.run(insertDeputy, { ...input, named_by: ctx.actor.id, at: ctx.wall_now });
  await record(ctx, 'posts.deputy.name', {
    hall_id: input.hall_id,
    subject_id: input.person_id,
    facts: { post: input.post },
  });
  return { named: true as const };
}

/** The deputy is released; a post left with nobody stands on the floor at the next look. */
export async function releaseDeputy(ctx: Ctx, input: Named) {
  const written = await ctx.tx.run(deleteDeputy, input);
  if (written === 0) throw new Refusal('kit.not_found', { field: 'person_id' });
  await record(ctx, 'posts.deputy.release', {
    hall_id: input.hall_id,
    subject_id: input.person_id,
    facts: { post: input.post },
  });
  return { released: true as const };
}

witness('posts.vacancy', { zh: '岗位空缺', en: 'A post stands empty' }, 'ROLE-13');
witness('posts.deputy.name', { zh: '指定代班', en: 'Deputy named' }, 'ROLE-13');
witness('posts.deputy.release', { zh: '代班解除', en: 'Deputy released' }, 'ROLE-13');
