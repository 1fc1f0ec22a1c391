import { guarded } from '../../kit/guard.ts';
import type { Endpoint } from '../../kit/http/endpoint.ts';
import type { Machine } from '../../kit/machine.ts';
import { allGrants } from '../../kit/permission.ts';
import type { Words } from '../../kit/words.ts';

/** What a permission lets a person do, in words. */
export interface Granted {
  permission: string;
  /** Whether it only lets one look. */
  reads: boolean;
  says: Words[];
}

const said = new Map<string, { reads: boolean; says: Words[] }>();

function enter(permission: string, reads: boolean, say: Words): void {
  const of = said.get(permission) ?? { reads, says: [] };
  if (!of.says.some(one => one.zh === say.zh)) of.says.push(say);
  said.set(permission, { ...of, reads: of.reads && reads });
}

/** The house tells once what each permission opens: the endpoints that ask for it, the moves of its name. */
export function enterActs(endpoints: readonly Endpoint[], machines: readonly Machine[]): void {
  for (const one of endpoints) enter(one.may, one.method === 'GET', one.summary);
  for (const of of machines)
    for (const [verb, rule] of Object.entries(of.moves)) enter(`${of.name}.${verb}`, false, rule.say);
}

/** What a post may do, as the house grants it at this moment: read from the grants themselves, never a second list. */
export const grantedTo = guarded('ROLE-01', readGrants, () => []);

function readGrants(post: string): Granted[] {
  return allGrants()
    .filter(([, roles]) => roles.includes(post))
    .flatMap(([permission]) => {
      const of = said.get(permission);
      return of === undefined ? [] : [{ permission, reads: of.reads, says: of.says }];
    });
}
