import { randomBytes } from 'node:crypto';
import type { Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Tx } from '../../kit/db.ts';
import { actors, newId } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { nobodysSecret } from '../../kit/secrets.ts';
import { anybody, holdMode, insertRole, insertStaff } from './admin_store.ts';
import { hashPassword } from './sign_in.ts';

/** Whoever founds a house acts from outside it: nobody is signed in yet, and the record says so. */
export const founding = (tx: Tx, now: Instant): Ctx => ({
  ...{ now, wall_now: now, newId, secretOf: nobodysSecret, tx },
  actor: {
    ...{ id: actors.import, kind: 'system', name: 'import', assignments: [] },
    ...{ session_id: undefined, home_hall_id: undefined, proved_at: undefined },
  },
  may: () => false,
  ...{ language: 'zh', request_id: 'first', csrf: undefined, idle: false, announced: new Map() },
});

/**
 * The first member of staff of a production house, its administrator at the root of the organisation, who enters
 * everybody else. The password is drawn here and told once; nothing is written that anybody could guess.
 */
export async function firstAdministrator(
  ctx: Ctx,
  of: { staff_no: string; name: string; name_en: string; unit_id: number },
): Promise<{ password: string }> {
  const mode = (await ctx.tx.maybe(holdMode, {}))?.value;
  refuseIf(mode === 'production' ? undefined : 'people.not_production');
  refuseIf((await ctx.tx.maybe(anybody, {}))?.there === false ? undefined : 'people.not_first');
  const id = ctx.newId();
  const password = randomBytes(15).toString('base64url');
  const { unit_id, ...person } = of;
  await ctx.tx.run(insertStaff, {
    ...{ ...person, id, title: 'none', home_hall_id: null },
    password_hash: await hashPassword(password),
  });
  await ctx.tx.run(insertRole, {
    ...{
      id: ctx.newId(),
      person_id: id,
      role: 'administrator',
      hall_id: null,
      employer: null,
      unit_id,
      at: ctx.now,
    },
  });
  await record(ctx, 'people.staff.first', { hall_id: 0, subject_id: id, facts: { staff_no: of.staff_no } });
  return { password };
}
