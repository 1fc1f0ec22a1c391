import type { Catalogue } from './parse.ts';

/** One record per line, so that a change of one clause is a change of one line. */
const lines = (records: readonly unknown[]): string =>
  `[\n${records.map(record => JSON.stringify(record)).join(',\n')}\n]\n`;

/**
 * The generated files of the catalogue, by name. `fingerprint` is the SHA-256 of the page they were
 * read from: what a hall's screen prints as the edition of the norm it shows.
 */
export function catalogueFiles(catalogue: Catalogue, fingerprint: string): Record<string, string> {
  const edition = {
    edition: catalogue.edition,
    fingerprint,
    documents: catalogue.documents.length,
    groups: catalogue.groups.length,
    rows: catalogue.rows.length,
    expansions: catalogue.expansions.length,
    facts: catalogue.facts.length,
  };
  return {
    'edition.json': `${JSON.stringify(edition, undefined, 2)}\n`,
    'documents.json': lines(catalogue.documents),
    'groups.json': lines(catalogue.groups),
    'rows.json': lines(catalogue.rows),
    'expansions.json': lines(catalogue.expansions),
    'facts.json': lines(catalogue.facts),
  };
}
