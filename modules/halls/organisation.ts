import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';

/** The levels of the organisation, the outermost first; below the last one stand halls, and their counters below them (ORG-15). */
export const unit_kinds = {
  group: { zh: '集团', en: 'Group' },
  province: { zh: '省公司', en: 'Province' },
  branch: { zh: '市分公司', en: 'City branch' },
  district: { zh: '区县', en: 'District' },
} as const satisfies Record<string, Words>;
export type UnitKind = keyof typeof unit_kinds;

const order = Object.keys(unit_kinds) as UnitKind[];

/** The level that may stand below one: the next one in, and none below a district. */
export const kindBelow = (kind: UnitKind): UnitKind | undefined => order[order.indexOf(kind) + 1];

/** Why a unit may not stand below another: no level is left out and none is turned round (ORG-15). */
export const whyNotUnit = guarded('ORG-15', (parent: UnitKind, kind: UnitKind): string | undefined =>
  kindBelow(parent) === kind ? undefined : 'halls.wrong_level',
);

/** Why a hall may not be put into a unit: it belongs to a city branch or to a district of one. */
export const whyNotPlace = guarded('ORG-15', (kind: UnitKind): string | undefined =>
  kind === 'branch' || kind === 'district' ? undefined : 'halls.wrong_level',
);

/** Where a unit lies below its parent; the group itself is the root. */
export const pathBelow = (parent: string, id: number): string => `${parent}${id}/`;
