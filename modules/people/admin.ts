import { randomInt } from 'node:crypto';
import { later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { announce, record } from '../../kit/move.ts';
import { mayInUnit, reachOf } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import * as store from './admin_store.ts';
import { roles } from './roles.ts';
import { hashPassword } from './sign_in.ts';
import { type AssignmentRow, endSessionsOf, findPerson, findRolesOf } from './store.ts';
import { hashOf } from './token.ts';

/** Staff listed at once. */
const listed_max = 200;

/** Why a first or new password is refused: length alone counts, composition rules do not (ASVS 6.2). */
export const whyNotPassword = (password: string, staff_no: string): string | undefined => {
  if (password.length < 12) return 'people.password_short';
  return password.toLowerCase().includes(staff_no.toLowerCase()) ? 'people.password_like_number' : undefined;
};

/** Duties that one person may not hold together: whoever guards data does not run the system, whoever audits does not sell. */
const apart: readonly (readonly [string, string])[] = [
  ['administrator', 'privacy_officer'],
  ['administrator', 'auditor'],
  ['auditor', 'service_clerk'],
  ['auditor', 'hall_manager'],
];

/** Why a role may not be given to somebody who already holds others (catalogue 4.1). */
export const whyNotRole = (held: readonly string[], role: string): string | undefined =>
  apart.some(([a, b]) => (role === a && held.includes(b)) || (role === b && held.includes(a)))
    ? 'people.duties_apart'
    : undefined;

/** Roles of people who are somebody else's employees: whose, is on record before they may enter (ROLE-10). */
const lent: readonly string[] = ['promoter'];

/** Why a role is not given: nobody said who employs a promoter. */
export const whyNotEmployer = guarded(
  'ROLE-10',
  (of: { role: string; employer?: string | undefined }): string | undefined =>
    lent.includes(of.role) && of.employer === undefined ? 'people.no_employer' : undefined,
);

/** A branch's administrator manages the people of its own halls; those above the halls need no hall. */
const reaches = (ctx: Ctx, hall_id: number | null): boolean =>
  hall_id === null || ctx.may('people.staff.manage', hall_id);

type Place = Pick<AssignmentRow, 'hall_id' | 'unit_path'>;

/** Whether the actor manages people wherever one role holds. */
const reachesPlace = (ctx: Ctx, of: Place): boolean =>
  of.unit_path === null
    ? reaches(ctx, of.hall_id)
    : mayInUnit(ctx.actor, 'people.staff.manage', of.unit_path);

/** Whoever reaches further than the administrator is not theirs to manage: a new password would be a way up (ROLE-06). */
async function personOf(ctx: Ctx, id: Id) {
  const found = await ctx.tx.maybe(findPerson, { id });
  const held = found === undefined ? [] : await ctx.tx.rows(findRolesOf, { id });
  const reached =
    found !== undefined && reaches(ctx, found.home_hall_id) && held.every(one => reachesPlace(ctx, one));
  if (!reached) throw new Refusal('kit.not_found', { field: 'person_id' });
  return { ...found, held };
}

/** The place a role is to hold in, which must lie within the administrator's own reach. */
async function mustReach(ctx: Ctx, of: { hall_id?: number | undefined; unit_id?: number | undefined }) {
  if (of.unit_id === undefined) {
    refuseIf(reaches(ctx, of.hall_id ?? null) ? undefined : 'kit.not_found', { field: 'hall_id' });
    return;
  }
  const unit = await ctx.tx.maybe(store.findUnitPath, { unit_id: of.unit_id });
  const within = unit !== undefined && mayInUnit(ctx.actor, 'people.staff.manage', unit.path);
  refuseIf(within ? undefined : 'kit.not_found', { field: 'unit_id' });
}

/** Everything an administrator does to a person is an event of the person's home hall, and told to every process. */
async function note(
  ctx: Ctx,
  person: { id: Id; home_hall_id: number | null },
  verb: string,
  facts: Record<string, unknown> = {},
): Promise<void> {
  await record(ctx, `people.staff.${verb}`, {
    hall_id: person.home_hall_id ?? 0,
    subject_id: person.id,
    facts,
  });
  announce(ctx, person.home_hall_id ?? 0, 'people.staff');
}

/** The staff, found by number or name. */
export async function staffOf(ctx: Ctx, input: { search: string; hall_id?: number | undefined }) {
  const rows = await ctx.tx.rows(store.listStaff, {
    search: input.search,
    hall_id: input.hall_id ?? null,
    ...reachOf(ctx.actor, 'people.staff.manage'),
    most: listed_max,
  });
  return rows.map(row => ({
    id: row.id,
    staff_no: row.staff_no,
    name: { zh: row.name, en: row.name_en },
    home_hall_id: row.home_hall_id,
    state: row.state,
    locked: row.locked_until !== null && row.locked_until.getTime() > ctx.wall_now.getTime(),
    roles: row.roles,
    skills: row.skills,
    sessions: row.sessions,
  }));
}

/** A new member of staff: one person, one number (STF-03). */
export async function addStaff(
  ctx: Ctx,
  input: {
    staff_no: string;
    name: string;
    name_en: string;
    title: 'none' | 'mr' | 'ms';
    home_hall_id?: number | undefined;
    password: string;
  },
) {
  refuseIf(whyNotPassword(input.password, input.staff_no), { field: 'password' });
  refuseIf(reaches(ctx, input.home_hall_id ?? null) ? undefined : 'kit.not_found', { field: 'home_hall_id' });
  const id = ctx.newId();
  const home_hall_id = input.home_hall_id ?? null;
  const written = await ctx.tx.run(store.insertStaff, {
    ...input,
    id,
    home_hall_id,
    password_hash: await hashPassword(input.password),
  });
  refuseIf(written === 1 ? undefined : 'people.number_taken', { field: 'staff_no' });
  await note(ctx, { id, home_hall_id }, 'add', { staff_no: input.staff_no });
  return { id };
}

/** Somebody leaves: every session ends with the same commit. */
export async function leaveStaff(ctx: Ctx, input: { person_id: Id }) {
  const person = await personOf(ctx, input.person_id);
  refuseIf(person.id === ctx.actor.id ? 'people.not_yourself' : undefined);
  await ctx.tx.run(store.markLeft, { id: person.id });
  const ended = await ctx.tx.run(endSessionsOf, {
    hall_id: person.home_hall_id ?? 0,
    actor_id: person.id,
    wall_now: ctx.wall_now,
  });
  await note(ctx, person, 'leave', { sessions_ended: ended });
  return { ended };
}

/** A new password; sessions end, the lock-out is lifted. */
export async function resetPassword(ctx: Ctx, input: { person_id: Id; password: string }) {
  const person = await personOf(ctx, input.person_id);
  refuseIf(whyNotPassword(input.password, person.staff_no), { field: 'password' });
  await ctx.tx.run(store.setPassword, { id: person.id, password_hash: await hashPassword(input.password) });
  const ended = await ctx.tx.run(endSessionsOf, {
    hall_id: person.home_hall_id ?? 0,
    actor_id: person.id,
    wall_now: ctx.wall_now,
  });
  await note(ctx, person, 'reset_password', { sessions_ended: ended });
  return { ended };
}

/** A role in one hall, or for every hall below a unit. */
export async function giveRole(
  ctx: Ctx,
  input: {
    person_id: Id;
    role: string;
    hall_id?: number | undefined;
    unit_id?: number | undefined;
    employer?: string | undefined;
  },
) {
  const person = await personOf(ctx, input.person_id);
  refuseIf(person.id === ctx.actor.id ? 'people.not_your_own_role' : undefined, { field: 'person_id' });
  refuseIf(Object.hasOwn(roles, input.role) ? undefined : 'people.no_such_role', { field: 'role' });
  refuseIf(
    (input.hall_id === undefined) === (input.unit_id === undefined) ? 'people.role_needs_place' : undefined,
    { field: 'hall_id' },
  );
  await mustReach(ctx, input);
  refuseIf(whyNotEmployer(input), { field: 'employer' });
  refuseIf(
    whyNotRole(
      person.held.map(one => one.role),
      input.role,
    ),
    { field: 'role' },
  );
  const id = ctx.newId();
  await ctx.tx.run(store.insertRole, {
    id,
    person_id: person.id,
    role: input.role,
    hall_id: input.hall_id ?? null,
    unit_id: input.unit_id ?? null,
    employer: input.employer ?? null,
    at: ctx.wall_now,
  });
  await note(ctx, person, 'give_role', {
    role: input.role,
    hall_id: input.hall_id ?? null,
    unit_id: input.unit_id ?? null,
    employer: input.employer ?? null,
  });
  return { id };
}

/** A role is taken back: it acts at once. */
export async function takeRole(ctx: Ctx, input: { person_id: Id; role_id: Id }) {
  const person = await personOf(ctx, input.person_id);
  const taken = await ctx.tx.run(store.deleteRole, { person_id: person.id, id: input.role_id });
  refuseIf(taken === 1 ? undefined : 'kit.not_found', { field: 'role_id' });
  await note(ctx, person, 'take_role', { role_id: input.role_id });
  return { taken: true };
}

/** A certificate to do a business, until a day. */
export async function certify(ctx: Ctx, input: { person_id: Id; skill: string; valid_until: string }) {
  const person = await personOf(ctx, input.person_id);
  await ctx.tx.run(store.putCertificate, {
    person_id: person.id,
    skill: input.skill,
    valid_until: input.valid_until,
  });
  await note(ctx, person, 'certify', { skill: input.skill, valid_until: input.valid_until });
  return { skill: input.skill };
}

/** The devices of a hall. */
export async function devicesOf(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(store.listDevices, { hall_id: input.hall_id, wall_now: ctx.wall_now });
  return rows.map(row => ({
    code: row.code,
    kind: row.kind,
    condition: row.condition,
    paired_at: row.paired_at?.toISOString() ?? null,
    retired_at: row.retired_at?.toISOString() ?? null,
    pairing: row.pairing,
  }));
}

/** How long a pairing code may be used: the walk from the office to the device. */
const pairing_life_ms = 15 * minute_ms;

/** A new device of a hall: it may do nothing until it is paired. */
export async function addDevice(
  ctx: Ctx,
  input: { hall_id: number; kind: string; code: string; counter_id?: Id | undefined },
) {
  const { hall_id, kind, code, counter_id = null } = input;
  refuseIf(kind === 'counter_screen' && counter_id === null ? 'people.screen_needs_counter' : undefined, {
    field: 'counter_id',
  });
  const id = ctx.newId();
  const written = await ctx.tx.run(store.insertDevice, { hall_id, id, kind, code, counter_id });
  refuseIf(written === 1 ? undefined : 'people.device_taken', { field: 'code' });
  await record(ctx, 'people.device.add', { hall_id, subject_id: id, facts: { kind, code } });
  return { id };
}

/** A code to pair a device with, shown once; eight digits, good for a quarter of an hour. */
export async function makePairingCode(ctx: Ctx, input: { hall_id: number; code: string }) {
  const pairing_code = String(randomInt(10_000_000, 99_999_999));
  const found = await ctx.tx.maybe(store.setPairingCode, {
    ...input,
    pairing_code: hashOf(pairing_code),
    pairing_until: later(ctx.wall_now, pairing_life_ms),
  });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'code' });
  await record(ctx, 'people.device.make_code', {
    hall_id: input.hall_id,
    subject_id: found.id,
    facts: { code: input.code },
  });
  return { pairing_code };
}

/** A device is taken out of service: its sessions end. */
export async function retire(ctx: Ctx, input: { hall_id: number; code: string }) {
  const found = await ctx.tx.maybe(store.retireDevice, { ...input, at: ctx.wall_now });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'code' });
  await ctx.tx.run(endSessionsOf, { hall_id: input.hall_id, actor_id: found.id, wall_now: ctx.wall_now });
  await record(ctx, 'people.device.retire', {
    hall_id: input.hall_id,
    subject_id: found.id,
    facts: { code: input.code },
  });
  return { retired: true };
}
