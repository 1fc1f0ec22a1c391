import type { Words } from '../../kit/words.ts';
import { document_words, fact_titles } from './titles.ts';

const places: { form: RegExp; say: (parts: string[]) => Words }[] = [
  { form: /^0$/, say: () => ({ zh: '全文', en: 'whole text' }) },
  { form: /^A$/, say: () => ({ zh: '附录', en: 'appendix' }) },
  { form: /^A(\d+)$/, say: ([n]) => ({ zh: `附件 ${n}`, en: `annex ${n}` }) },
  { form: /^g(\d+)$/, say: ([n]) => ({ zh: `总则第 ${n} 项`, en: `general provisions, item ${n}` }) },
  { form: /^S1\.0$/, say: () => ({ zh: '八大服务承诺引言', en: 'lead sentence of the eight promises' }) },
  { form: /^S1\.(\d+)$/, say: ([n]) => ({ zh: `八大服务承诺第 ${n} 项`, en: `promise ${n} of eight` }) },
  { form: /^a(\d+)$/, say: ([n]) => ({ zh: `第 ${n} 条`, en: `article ${n}` }) },
  {
    form: /^a(\d+)\.(\d+)$/,
    say: ([n, m]) => ({ zh: `第 ${n} 条第 ${m} 项`, en: `article ${n}, item ${m}` }),
  },
];

/** Chapters of the Zhenxing Road rules that number systems and assessments rather than sections. */
const systems: { form: RegExp; say: (parts: string[]) => Words }[] = [
  { form: /^1\.(\d+)$/, say: ([n]) => ({ zh: `第 ${n} 项管理制度`, en: `management system ${n}` }) },
  { form: /^2\.(\d+)$/, say: ([n]) => ({ zh: `第 ${n} 项制度考核`, en: `assessment of system ${n}` }) },
];

/**
 * A source ref such as `D09.2.2c` as a reader would cite it: 《人民路营业厅规范（试行）》2.2，第 3 点.
 * A ref into two documents (`D03/12.1.3`) names both. A ref of another form comes back unchanged.
 */
export function citation(ref: string): Words {
  const match = /^D(\d\d)(?:\/(\d\d))?\.(.+)$/.exec(ref);
  const tail = match?.[3];
  if (match === null || tail === undefined) return { zh: ref, en: ref };
  const ids = [match[1], match[2]].filter(one => one !== undefined).map(one => `D${one}`);
  const titles = ids.map(id => document_words[id]?.title ?? { zh: id, en: id });
  const place = placeWords(ids, tail);
  return {
    zh: `${titles.map(title => `《${title.zh}》`).join('与')}${place.zh}`,
    en: `${titles.map(title => title.en).join(' and ')}, ${place.en}`,
  };
}

/** Says the part after the document: the letter at its end is one demand of a clause that makes several. */
function placeWords(ids: string[], tail: string): Words {
  const match = /^(.*\d)([a-z])(\d*)$/.exec(tail);
  const outer = sectionWords(ids, match?.[1] ?? tail);
  const letter = match?.[2];
  if (letter === undefined) return outer;
  const point = letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  const inner = match?.[3] ? `.${match[3]}` : '';
  return { zh: `${outer.zh}，第 ${point}${inner} 点`, en: `${outer.en}, point ${point}${inner}` };
}

function sectionWords(ids: string[], tail: string): Words {
  const forms = ids.includes('D17') ? [...systems, ...places] : places;
  for (const { form, say } of forms) {
    const match = form.exec(tail);
    if (match !== null) return say(match.slice(1));
  }
  return tail.includes('.')
    ? { zh: ` ${tail} 节`, en: `section ${tail}` }
    : { zh: `第 ${tail} 章`, en: `part ${tail}` };
}

/** Where a number comes from, as its page says it: `◇`, `house`, a fact such as `N34` or a source ref. */
export function sourceWords(source: string): Words {
  if (source === '◇') return { zh: '按行业惯例推定', en: 'inferred from trade practice' };
  if (source === 'house') return { zh: '本系统默认值', en: 'our own default' };
  return fact_titles[source] ?? citation(source);
}
