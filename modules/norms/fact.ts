import type { Words } from '../../kit/words.ts';
import fact_records from './catalogue/facts.json' with { type: 'json' };

/** How well a number or law is attested: primary text, secondary page, machine-written page, memory. */
export type FactStatus = 'V' | 'S' | 'J' | 'K';

/** A law or industry number the clauses rest on. */
export interface Fact {
  id: string;
  section: string;
  rule: string;
  statuses: FactStatus[];
  status_note: string | null;
  use: string;
  rows: string[];
}

/** What each status means to a reader who must decide whether to rely on a number. */
export const status_words: Record<FactStatus, Words> = {
  V: { zh: '原文可查', en: 'read in a copy of the original' },
  S: { zh: '见于转述', en: 'read in a secondary source only' },
  J: { zh: '来源不可靠，仅作默认值', en: 'unreliable source, a default only' },
  K: { zh: '凭行业常识，未查到出处', en: 'trade knowledge, no source found' },
};

/** The laws and industry numbers of section 3. */
export const facts = fact_records as readonly Fact[];

const by_id = new Map(facts.map(fact => [fact.id, fact]));

/** The law or number with this id; undefined when the catalogue has none. */
export const factOf = (id: string): Fact | undefined => by_id.get(id);

/** The status of a fact in words; two statuses are joined, the better first. */
export function statusWords(fact: Fact): Words {
  const words = fact.statuses.map(status => status_words[status]);
  return { zh: words.map(one => one.zh).join('；'), en: words.map(one => one.en).join('; ') };
}
