import { hash, verify } from '@node-rs/argon2';
import { day_ms, hour_ms, type Instant, later, minute_ms } from '../../kit/clock.ts';
import type { Actor, Ctx } from '../../kit/ctx.ts';
import { WithCookie } from '../../kit/http/serve.ts';
import { announce } from '../../kit/move.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../../kit/refusal.ts';
import {
  type CredentialRow,
  demoCast,
  dropGuesses,
  endSession,
  findDevice,
  findMode,
  findPerson,
  findProof,
  findRolesOf,
  insertSession,
  lockCredential,
  lockCredentialOf,
  lockGuess,
  noteGuess,
  noteUnknown,
  pairDevice,
  proveSession,
} from './store.ts';
import { csrfOf, hashOf, newSecret, sameHash, writeToken } from './token.ts';
import type { Who } from './wire.ts';

/** Argon2id with 19 MiB and two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const wrong_max = 5;
const lock_ms = 15 * minute_ms;
/** A person's session lasts a long shift at most; a device's a year. */
const person_session_ms = 12 * hour_ms;
const device_session_ms = 365 * 24 * hour_ms;

/** What is stored of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let decoy: Promise<string> | undefined;
/** Checked when nobody bears the number, so that the answer takes as long as a real one. */
const decoyHash = (): Promise<string> => (decoy ??= hashPassword('nobody has this password'));

/** Whether a password may be tried at all: refused while locked, whoever guesses. */
export const whyNotTry = (
  credential: Pick<CredentialRow, 'locked_until'> | undefined,
  wall_now: Instant,
): string | undefined =>
  credential?.locked_until != null && credential.locked_until.getTime() > wall_now.getTime()
    ? 'people.locked'
    : undefined;

/** What the next wrong guess makes of a count: the fifth locks. */
const afterWrong = (wrong_count: number, wall_now: Instant) =>
  wrong_count + 1 >= wrong_max
    ? { wrong_count: 0, locked_until: later(wall_now, lock_ms) }
    : { wrong_count: wrong_count + 1, locked_until: null };

/** Guesses at a number that nobody bears count and lock like any other: whoever guesses cannot tell the difference. */
async function checkUnknown(ctx: Ctx, user: string, password: string): Promise<string> {
  const number_hash = hashOf(`staff_no ${user}`);
  await ctx.tx.run(dropGuesses, { before: later(ctx.wall_now, -day_ms) });
  const guessed = await ctx.tx.maybe(lockGuess, { number_hash, wall_now: ctx.wall_now });
  const locked = whyNotTry(guessed, ctx.wall_now);
  if (locked !== undefined) return locked;
  await verify(await decoyHash(), password, cost);
  const after = afterWrong(guessed?.wrong_count ?? 0, ctx.wall_now);
  await ctx.tx.run(noteUnknown, { number_hash, ...after });
  return 'people.wrong_password';
}

/** Checks a password under the row's lock: guesses in parallel are counted one after the other. */
async function check(ctx: Ctx, credential: CredentialRow, password: string): Promise<string | undefined> {
  const locked = whyNotTry(credential, ctx.wall_now);
  if (locked !== undefined) return locked;
  const right = await verify(credential.password_hash ?? (await decoyHash()), password, cost);
  if (right && credential.state === 'active' && credential.password_hash !== null) {
    if (credential.wrong_count > 0)
      await ctx.tx.run(noteGuess, { id: credential.id, wrong_count: 0, locked_until: null });
    return undefined;
  }
  await ctx.tx.run(noteGuess, { id: credential.id, ...afterWrong(credential.wrong_count, ctx.wall_now) });
  return 'people.wrong_password';
}

async function openSession(
  ctx: Ctx,
  of: { id: string; kind: 'person' | 'device'; hall_id: number; surface: string },
) {
  const secret = newSecret();
  const id = ctx.newId();
  const life = of.kind === 'person' ? person_session_ms : device_session_ms;
  await ctx.tx.run(insertSession, {
    hall_id: of.hall_id,
    id,
    actor_id: of.id,
    kind: of.kind,
    surface: of.surface,
    secret_hash: hashOf(secret),
    wall_now: ctx.wall_now,
    expires_at: later(ctx.wall_now, life),
  });
  return { token: writeToken({ hall_id: of.hall_id, id, secret }), csrf: csrfOf(secret) };
}

/** Who a person is, for the screens. */
async function describe(ctx: Ctx, person_id: string, csrf: string | null, locked = false): Promise<Who> {
  const person = await ctx.tx.maybe(findPerson, { id: person_id });
  if (person === undefined) throw new Refusal('kit.sign_in');
  const roles = await ctx.tx.rows(findRolesOf, { id: person_id });
  return {
    id: person.id,
    kind: 'person',
    staff_no: person.staff_no,
    name: { zh: person.name, en: person.name_en },
    title: person.title as Who['title'],
    home_hall_id: person.home_hall_id,
    roles,
    csrf,
    locked,
  };
}

/** Staff number and password to a session. A wrong guess is remembered although it is refused. */
export async function signIn(ctx: Ctx, input: { user: string; password: string }) {
  const credential = await ctx.tx.maybe(lockCredential, { staff_no: input.user });
  const wrong =
    credential === undefined
      ? await checkUnknown(ctx, input.user, input.password)
      : await check(ctx, credential, input.password);
  if (wrong !== undefined || credential === undefined)
    return new RememberedRefusal(wrong ?? 'people.wrong_password', { field: 'password' });
  const { token, csrf } = await openSession(ctx, {
    id: credential.id,
    kind: 'person',
    hall_id: credential.home_hall_id ?? 0,
    surface: 'staff',
  });
  return new WithCookie(await describe(ctx, credential.id, csrf), token);
}

/** The password once more: wakes an idle screen, and opens the way to dangerous acts for five minutes. */
export async function proveAgain(ctx: Ctx, input: { password: string }) {
  const { actor } = ctx;
  if (actor.kind !== 'person' || actor.session_id === undefined) throw new Refusal('kit.not_permitted');
  const credential = await ctx.tx.maybe(lockCredentialOf, { id: actor.id });
  if (credential === undefined) throw new Refusal('kit.sign_in');
  const wrong = await check(ctx, credential, input.password);
  if (wrong !== undefined) return new RememberedRefusal(wrong, { field: 'password' });
  await ctx.tx.run(proveSession, {
    hall_id: actor.home_hall_id ?? 0,
    id: actor.session_id,
    wall_now: ctx.wall_now,
  });
  announce(ctx, actor.home_hall_id ?? 0, 'people.session');
  return { proved: true };
}

/** How fresh a proof of the password must be for a dangerous act. */
const step_up_ms = 5 * minute_ms;

const isFresh = (proved_at: Instant | undefined, wall_now: Instant): boolean =>
  proved_at !== undefined && wall_now.getTime() - proved_at.getTime() <= step_up_ms;

/**
 * Dangerous acts ask that the password was proved within five minutes, of a person: a program has none to prove. The
 * gate may not have heard yet of a proof given a moment ago, so the session itself is asked before anybody is refused.
 */
export async function whyNotDangerous(
  ctx: Pick<Ctx, 'actor' | 'tx' | 'wall_now'>,
): Promise<string | undefined> {
  const { kind, session_id, home_hall_id, proved_at } = ctx.actor;
  if (kind !== 'person' || session_id === undefined) return 'kit.step_up';
  if (isFresh(proved_at, ctx.wall_now)) return undefined;
  const kept = await ctx.tx.maybe(findProof, { hall_id: home_hall_id ?? 0, id: session_id });
  return isFresh(kept?.proved_at, ctx.wall_now) ? undefined : 'kit.step_up';
}

/** Ends the session of this surface. */
export async function signOut(ctx: Ctx): Promise<WithCookie<{ ended: boolean }>> {
  const { actor } = ctx;
  if (actor.session_id === undefined) return new WithCookie({ ended: false }, '');
  const ended = await ctx.tx.run(endSession, {
    hall_id: actor.home_hall_id ?? 0,
    id: actor.session_id,
    wall_now: ctx.wall_now,
  });
  return new WithCookie({ ended: ended === 1 }, '');
}

/** Who is signed in on this surface; null when nobody is. */
export async function whoAmI(ctx: Ctx, csrf: string | null, locked: boolean): Promise<Who | null> {
  const { actor } = ctx;
  if (actor.kind === 'public') return null;
  if (actor.kind === 'person') return describe(ctx, actor.id, csrf, locked);
  return nameless(actor, csrf);
}

const nameless = (actor: Actor, csrf: string | null): Who => ({
  id: actor.id,
  kind: actor.kind,
  staff_no: actor.name,
  name: { zh: actor.name, en: actor.name },
  title: 'none',
  home_hall_id: actor.home_hall_id ?? null,
  roles: actor.assignments.map(one => ({
    role: one.role,
    hall_id: one.hall_id ?? null,
    unit_path: one.unit_path ?? null,
  })),
  csrf,
  locked: false,
});

/** The mode written into the database at its first migration (decision 12). */
export async function modeOf(ctx: Pick<Ctx, 'tx'>): Promise<'demo' | 'production'> {
  return (await ctx.tx.maybe(findMode, {}))?.value === 'demo' ? 'demo' : 'production';
}

/** The named members of the demonstration; nobody in production. */
export async function castOf(ctx: Ctx) {
  const mode = await modeOf(ctx);
  if (mode !== 'demo') return { mode, cast: [] };
  const members = new Map<
    string,
    { staff_no: string; name: { zh: string; en: string }; roles: string[]; hall_id: number | null }
  >();
  for (const row of await ctx.tx.rows(demoCast, {})) {
    const known = members.get(row.staff_no);
    if (known === undefined)
      members.set(row.staff_no, {
        staff_no: row.staff_no,
        name: { zh: row.name, en: row.name_en },
        roles: [row.role],
        hall_id: row.home_hall_id,
      });
    else known.roles.push(row.role);
  }
  return { mode, cast: [...members.values()] };
}

/** One click into the demonstration, as a person of the cast or as a device; refused in production. */
export async function demoEnter(
  ctx: Ctx,
  input: { staff_no: string } | { hall_id: number; device: string },
): Promise<WithCookie<Who>> {
  refuseIf((await modeOf(ctx)) === 'demo' ? undefined : 'people.not_demo');
  if ('device' in input) return enterDevice(ctx, input.hall_id, input.device);
  const credential = await ctx.tx.maybe(lockCredential, { staff_no: input.staff_no });
  if (credential === undefined || credential.state !== 'active')
    throw new Refusal('kit.not_found', { field: 'staff_no' });
  const { token, csrf } = await openSession(ctx, {
    id: credential.id,
    kind: 'person',
    hall_id: credential.home_hall_id ?? 0,
    surface: 'staff',
  });
  return new WithCookie(await describe(ctx, credential.id, csrf), token);
}

async function enterDevice(ctx: Ctx, hall_id: number, code: string): Promise<WithCookie<Who>> {
  const device = await ctx.tx.maybe(findDevice, { hall_id, code });
  if (device === undefined) throw new Refusal('kit.not_found', { field: 'device' });
  const { token, csrf } = await openSession(ctx, {
    id: device.id,
    kind: 'device',
    hall_id,
    surface: device.kind,
  });
  await ctx.tx.run(pairDevice, { hall_id, id: device.id, wall_now: ctx.wall_now });
  const actor: Actor = {
    id: device.id,
    kind: 'device',
    name: code,
    assignments: [{ role: `device_${device.kind}`, hall_id, unit_path: undefined }],
    session_id: undefined,
    home_hall_id: hall_id,
    proved_at: undefined,
  };
  return new WithCookie(nameless(actor, csrf), token);
}

/** A device shows the code an administrator made for it, once. */
export async function pair(
  ctx: Ctx,
  input: { hall_id: number; code: string; pairing_code: string },
): Promise<WithCookie<Who>> {
  const device = await ctx.tx.maybe(findDevice, { hall_id: input.hall_id, code: input.code });
  const over = (device?.pairing_until?.getTime() ?? 0) <= ctx.wall_now.getTime();
  if (device?.pairing_code == null || over || !sameHash(device.pairing_code, hashOf(input.pairing_code)))
    throw new Refusal('people.pairing_wrong', { field: 'pairing_code' });
  return enterDevice(ctx, input.hall_id, input.code);
}
