// Turns docs/norms/catalogue.md into modules/norms/catalogue/*.json: npx tsx scripts/norms-import.ts
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { catalogueFiles } from '../modules/norms/catalogue/files.ts';
import { parseCatalogue } from '../modules/norms/catalogue/parse.ts';

const root = new URL('../', import.meta.url);
const page = readFileSync(new URL('docs/norms/catalogue.md', root), 'utf8');
const catalogue = parseCatalogue(page);
const fingerprint = createHash('sha256').update(page).digest('hex');
for (const [name, text] of Object.entries(catalogueFiles(catalogue, fingerprint))) {
  writeFileSync(new URL(`modules/norms/catalogue/${name}`, root), text);
}
console.log(
  `edition ${catalogue.edition}: ${catalogue.rows.length} rows in ${catalogue.groups.length} groups, ` +
    `${catalogue.documents.length} documents, ${catalogue.expansions.length} expansions, ${catalogue.facts.length} facts`,
);
