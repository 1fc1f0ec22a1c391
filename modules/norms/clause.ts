import type { Words } from '../../kit/words.ts';
import document_records from './catalogue/documents.json' with { type: 'json' };
import edition_record from './catalogue/edition.json' with { type: 'json' };
import expansion_records from './catalogue/expansions.json' with { type: 'json' };
import row_records from './catalogue/rows.json' with { type: 'json' };
import { type Fact, factOf, statusWords } from './fact.ts';
import { document_words, expansion_titles, fact_titles } from './titles.ts';

/** How the product makes a clause real; the first kind of a clause is its main one. */
export type Kind = 'W' | 'C' | 'K' | 'P' | 'R' | 'T';

/** One clause of the manual: what the hall must do, where it is written, and what the software does about it. */
export interface Clause {
  id: string;
  group: string;
  zh: string;
  en: string;
  /** Marked ◇: expanded from trade practice because the source has only a heading. */
  inferred: boolean;
  /** Source refs such as `D09.2.2c`; see `citation`. */
  sources: string[];
  /** Ids of the laws and numbers the clause rests on, such as `N34`. */
  facts: string[];
  /** Ids of the expanded chapters that detail it, such as `X1`. */
  expansions: string[];
  /** What the software does; English, for builders. */
  does: string;
  kinds: Kind[];
}

/** A chapter of which the source has only the heading, written out as default configuration. */
export interface Expansion {
  id: string;
  heading: string;
  /** The chapters it fills. */
  clauses: string[];
  body: string;
  rows: string[];
}

/** One of the twenty texts the catalogue was drawn from. */
export interface NormDocument {
  id: string;
  heading: string;
  scope: string;
  condition: string;
}

/** Where a group of clauses stands in the catalogue. */
export interface GroupPlace {
  id: string;
  section: string;
}

/** What each kind is called on a clause's page. */
export const kind_words: Record<Kind, Words> = {
  W: { zh: '促成', en: 'enforced' },
  C: { zh: '检查', en: 'checked' },
  K: { zh: '计量', en: 'measured' },
  P: { zh: '公示', en: 'published' },
  R: { zh: '记录', en: 'recorded' },
  T: { zh: '讲授', en: 'taught' },
};

/** The edition of the catalogue in use, with the fingerprint of its page. */
export const edition = edition_record;

/** All 620 clauses in the order of the catalogue. */
export const clauses = row_records as readonly Clause[];

/** The expanded chapters X1 to X22. */
export const expansions = expansion_records as readonly Expansion[];

/** The source documents D01 to D20. */
export const documents: readonly NormDocument[] = document_records;

const by_id = new Map(clauses.map(clause => [clause.id, clause]));
const expansions_by_id = new Map(expansions.map(expansion => [expansion.id, expansion]));

/** The clause with this id; undefined when the catalogue has none. */
export const clauseOf = (id: string): Clause | undefined => by_id.get(id);

/** The clauses of a group such as `QUE`, in order; empty for an unknown group. */
export const clausesOf = (group: string): Clause[] => clauses.filter(clause => clause.group === group);

/** A law or number with the title it is cited under and its status in words. */
export interface CitedFact {
  fact: Fact;
  title: Words;
  status: Words;
}

/** The laws and numbers a clause rests on, in the order the clause names them. */
export function factsOf(clause: Clause): CitedFact[] {
  return clause.facts.flatMap(id => {
    const fact = factOf(id);
    return fact === undefined ? [] : [{ fact, title: titleOf(fact_titles, id), status: statusWords(fact) }];
  });
}

/** The expanded chapters of a clause, each with its title. */
export function expansionsOf(clause: Clause): { expansion: Expansion; title: Words }[] {
  return clause.expansions.flatMap(id => {
    const expansion = expansions_by_id.get(id);
    return expansion === undefined ? [] : [{ expansion, title: titleOf(expansion_titles, id) }];
  });
}

/** What a document is called; the id itself when it has no title. */
export const documentTitle = (id: string): Words => document_words[id]?.title ?? { zh: id, en: id };

/** What a law or rule is called. */
export const factTitle = (id: string): Words => titleOf(fact_titles, id);

const titleOf = (titles: Record<string, Words>, id: string): Words => titles[id] ?? { zh: id, en: id };
