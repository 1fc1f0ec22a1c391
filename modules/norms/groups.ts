import type { Words } from '../../kit/words.ts';
import places from './catalogue/groups.json' with { type: 'json' };
import { group_about } from './group_about.ts';
import { type GroupId, group_names } from './group_names.ts';

export type { GroupId };

/** A group of clauses: what it is called, what it is about and where it stands in the catalogue. */
export interface Group {
  id: GroupId;
  /** The section of docs/norms/catalogue.md, such as `2.14`. */
  section: string;
  name: Words;
  about: Words;
}

/** All groups in the order of the catalogue. */
export const groups: readonly Group[] = places.map(place => {
  const id = place.id as GroupId;
  return { id, section: place.section, name: group_names[id], about: group_about[id] };
});

const by_id = new Map(groups.map(group => [group.id as string, group]));

/** The group with these letters; undefined when the catalogue has none. */
export const groupOf = (id: string): Group | undefined => by_id.get(id);
