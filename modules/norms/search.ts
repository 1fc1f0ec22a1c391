import { type Clause, clauses } from './clause.ts';
import { groupOf } from './groups.ts';

/**
 * Other spellings of one word, the one we search by on the right: slips of the source texts
 * (section 1, defect 8 of the catalogue), names of the hall and of its posts (section 5).
 */
export const aliases: readonly (readonly [string, string])[] = [
  ['效劳', '服务'],
  ['服营厅', '营业厅'],
  ['服务厅', '营业厅'],
  ['门店', '营业厅'],
  ['总贝y', '总则'],
  ['蝌台', '柜台'],
  ['带着带', '系领带'],
  ['着带着', '系领带'],
  ['自办', '自营'],
  ['台席', '柜台'],
  ['窗口', '柜台'],
  ['店面经理', '营业厅主任'],
  ['厅经理', '营业厅主任'],
  ['导购', '流动咨询员'],
  ['营销代表', '营业员'],
  ['报失', '挂失'],
  ['复机', '开机'],
  ['开户', '入网'],
  ['手机终端', '终端'],
  ['账', '帐'],
];

/** A text in the one spelling that search compares: half width, lower case, aliases replaced. */
export function searchForm(text: string): string {
  let form = text.normalize('NFKC').toLowerCase();
  for (const [other, ours] of aliases) form = form.replaceAll(other, ours);
  // 规 alone is how one text writes 规范; words such as 规定 must stay as they are.
  return form.replace(/规(?![范定则章律模划格])/g, '规范');
}

interface Entry {
  clause: Clause;
  id: string;
  zh: string;
  rest: string;
}

const entries: readonly Entry[] = clauses.map(clause => {
  const group = groupOf(clause.group)?.name ?? { zh: '', en: '' };
  return {
    clause,
    id: clause.id.toLowerCase(),
    zh: searchForm(`${clause.zh} ${group.zh}`),
    rest: searchForm(
      `${clause.en} ${group.en} ${clause.does} ${clause.sources.join(' ')} ${clause.facts.join(' ')}`,
    ),
  };
});

/** Nearer is larger: the id, then the Chinese text, then everything else; 0 is no hit. */
function nearness(entry: Entry, term: string): number {
  if (entry.id === term) return 8;
  if (entry.id.startsWith(term)) return 4;
  if (entry.zh.includes(term)) return 2;
  return entry.rest.includes(term) ? 1 : 0;
}

/** The clauses in which every word of the query stands, the nearest first; an empty query finds none. */
export function searchClauses(query: string, limit = 50): Clause[] {
  const terms = searchForm(query)
    .split(/\s+/)
    .filter(term => term !== '');
  if (terms.length === 0) return [];
  const hits: { clause: Clause; score: number }[] = [];
  for (const entry of entries) {
    const near = terms.map(term => nearness(entry, term));
    if (near.every(one => one > 0))
      hits.push({ clause: entry.clause, score: near.reduce((a, b) => a + b, 0) });
  }
  return hits
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(hit => hit.clause);
}
