import type { Actor } from './ctx.ts';

/** Which roles hold a permission; every permission is a verb of the house, such as `queue.ticket.call`. */
export type Grants = Record<string, readonly string[]>;

const held = new Map<string, ReadonlySet<string>>();

/** Enters a module's grants; a permission entered twice is our own mistake. */
export function enterGrants(grants: Grants): void {
  for (const [permission, roles] of Object.entries(grants)) held.set(permission, new Set(roles));
}

/** Every permission with its roles, for the laws, the role page and the matrix test. */
export const allGrants = (): [string, string[]][] =>
  [...held].map(([permission, roles]) => [permission, [...roles].sort()]);

/** Where a hall lies in the organisation, such as `/1/11/`. */
export type HallPath = (hall_id: number) => string | undefined;

const reaches = (unit_path: string | undefined, hall_path: string | undefined): boolean =>
  unit_path !== undefined && (hall_path ?? '').startsWith(unit_path);

/** Whether a hall lies within an actor's reach at all; outside it, everything answers as not found. */
export const sees = (actor: Actor, hall_id: number, pathOf: HallPath): boolean =>
  actor.assignments.some(one => one.hall_id === hall_id || reaches(one.unit_path, pathOf(hall_id)));

/** Whether an actor holds a permission, in a hall when one is named: role × hall scope. */
export const may = (
  actor: Pick<Actor, 'assignments'>,
  permission: string,
  hall_id: number | undefined,
  pathOf: HallPath,
): boolean => {
  const roles = held.get(permission);
  if (roles === undefined) return false;
  return actor.assignments.some(
    one =>
      roles.has(one.role) &&
      (hall_id === undefined || one.hall_id === hall_id || reaches(one.unit_path, pathOf(hall_id))),
  );
};

/** Where an actor holds a permission: these halls, and whatever lies below these units; for statements that filter. */
export function reachOf(
  actor: Pick<Actor, 'assignments'>,
  permission: string,
): { hall_ids: number[]; unit_paths: string[] } {
  const granting = actor.assignments.filter(one => held.get(permission)?.has(one.role) === true);
  return {
    hall_ids: granting.flatMap(one => one.hall_id ?? []),
    unit_paths: granting.flatMap(one => one.unit_path ?? []),
  };
}

/** Whether an actor holds a permission in a unit of the organisation: at the unit itself or above it. */
export const mayInUnit = (actor: Actor, permission: string, unit_path: string): boolean =>
  actor.assignments.some(
    one => held.get(permission)?.has(one.role) === true && reaches(one.unit_path, unit_path),
  );
