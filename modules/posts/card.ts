import type { Words } from '../../kit/words.ts';
import type { Role } from '../people/roles.ts';

/** One hour of a post's day: from when, and what is done. */
export interface Hour {
  at: string;
  say: Words;
}

/** The card of a post (岗位卡): what it is for, how its day runs, by what it is judged, what it never does. */
export interface Card {
  post: Role;
  /** The clause under which the card stands: its versions are the versions of that clause. */
  row: string;
  duties: readonly Words[];
  flow: readonly Hour[];
  /** By what the post is assessed. */
  assessed: readonly Words[];
  never: readonly Words[];
}

const pairOf = ([zh, en]: readonly [string, string]): Words => ({ zh, en });

/** A card as its file writes it: pairs of Chinese and English. */
export interface Written {
  row: string;
  duties: readonly (readonly [string, string])[];
  flow: readonly (readonly [string, string, string])[];
  assessed: readonly (readonly [string, string])[];
  never: readonly (readonly [string, string])[];
}

/** A written card of a post as a value. */
export const card = (post: Role, of: Written): Card => ({
  post,
  row: of.row,
  duties: of.duties.map(pairOf),
  flow: of.flow.map(([at, zh, en]) => ({ at, say: { zh, en } })),
  assessed: of.assessed.map(pairOf),
  never: of.never.map(pairOf),
});
