import { expect, test } from 'vitest';
import { citation } from './citation.ts';
import {
  clauseOf,
  clauses,
  clausesOf,
  documents,
  edition,
  expansions,
  expansionsOf,
  factsOf,
  kind_words,
} from './clause.ts';
import { facts, statusWords } from './fact.ts';
import { groupOf, groups } from './groups.ts';
import { searchClauses, searchForm } from './search.ts';
import { document_words, expansion_titles, fact_titles } from './titles.ts';

const han = /\p{Script=Han}/u;

test('a clause is found by its id, a group lists its clauses in order', () => {
  expect(clauseOf('QUE-04')?.en).toBe('call, recall, no-show, transfer, pause');
  expect(clauseOf('QUE-99')).toBeUndefined();
  expect(clausesOf('PRM').map(one => one.id)).toEqual(
    ['00', '01', '02', '03', '04', '05', '06', '07', '08'].map(n => `PRM-${n}`),
  );
  expect(clausesOf('NONE')).toEqual([]);
  expect(edition).toMatchObject({ edition: 1, rows: 620, groups: 65 });
});

test('each group, document, chapter and fact has words in both languages, neither leaking', () => {
  expect(groups.map(group => group.id)).toEqual([...new Set(clauses.map(clause => clause.group))]);
  expect(groups).toHaveLength(65);
  expect(groupOf('QUE')?.name).toEqual({ zh: '排队叫号', en: 'Queueing' });
  expect(Object.keys(document_words)).toEqual(documents.map(one => one.id));
  expect(Object.keys(expansion_titles)).toEqual(expansions.map(one => one.id));
  expect(Object.keys(fact_titles).sort()).toEqual(facts.map(one => one.id).sort());
  const words = [
    ...groups.flatMap(group => [group.name, group.about]),
    ...Object.values(document_words).flatMap(one => [one.title, one.condition]),
    ...Object.values(expansion_titles),
    ...Object.values(fact_titles),
    ...Object.values(kind_words),
  ];
  for (const { zh, en } of words) {
    expect(zh).toMatch(han);
    expect(zh).not.toMatch(/[a-z]{2}|窗口|[(),:;]/);
    expect(en).not.toMatch(han);
  }
});

test('a clause is Chinese in Chinese and English in English', () => {
  for (const clause of clauses) {
    expect(clause.zh, clause.id).toMatch(han);
    expect(clause.zh, clause.id).not.toMatch(/[a-z]{2}|[(),:;*◇`]/);
    expect(clause.en, clause.id).not.toMatch(/\p{Script=Han}|[◇*]/u);
  }
});

test.each([
  [
    'D09.2.2c',
    '《人民路营业厅规范（试行）》 2.2 节，第 3 点',
    'Renmin Road service hall norms (trial), section 2.2, point 3',
  ],
  ['D01.5d', '《中国移动营业厅规范》第 5 章，第 4 点', 'China Mobile service hall norms, part 5, point 4'],
  [
    'D16.A2',
    '《“沟通100”服务厅仪容仪表标准》附件 2',
    'Appearance standard of the Goutong 100 halls, annex 2',
  ],
  [
    'D20.S1.4',
    '《营业厅服务礼仪规范》八大服务承诺第 4 项',
    'Service hall etiquette norms, promise 4 of eight',
  ],
  [
    'D09.g2',
    '《人民路营业厅规范（试行）》总则第 2 项',
    'Renmin Road service hall norms (trial), general provisions, item 2',
  ],
  [
    'D17.2.9',
    '《振兴路营业厅基础管理实施细则》第 9 项制度考核',
    'Zhenxing Road hall management rules, assessment of system 9',
  ],
  [
    'D17.1.1a',
    '《振兴路营业厅基础管理实施细则》第 1 项管理制度，第 1 点',
    'Zhenxing Road hall management rules, management system 1, point 1',
  ],
  [
    'D07.0',
    '《中国移动业务管理及网络管理知识规范》全文',
    'Business and network management norms, whole text',
  ],
])('%s is cited as a reader would', (ref, zh, en) => {
  expect(citation(ref)).toEqual({ zh, en });
});

test('a ref into two documents names both; D05 articles keep their items and points', () => {
  expect(citation('D05/15.a4').zh).toBe(
    '《中国移动营业场所安全管理规定（甲版）》与《中国移动营业场所安全管理规定（乙版）》第 4 条',
  );
  expect(citation('D05.a7.1d1').en).toContain('article 7, item 1, point 4.1');
  expect(citation('nonsense')).toEqual({ zh: 'nonsense', en: 'nonsense' });
});

test('every source of every clause can be cited', () => {
  for (const ref of new Set(clauses.flatMap(clause => clause.sources))) {
    expect(citation(ref).zh, ref).toMatch(/^《.+》(?:与《.+》)?.+/);
    expect(citation(ref).en, ref).not.toMatch(han);
  }
});

test('a clause lists its laws with their status in words, and its chapters with their titles', () => {
  expect(factsOf(clauseOf('RNM-04')!).map(one => [one.fact.id, one.title.zh, one.status.zh])).toEqual([
    ['N15', '反电信网络诈骗法（2022）', '原文可查'],
    ['N16', '实名登记监管抽查结果', '见于转述'],
  ]);
  expect(statusWords(facts.find(one => one.id === 'N11')!).zh).toBe('原文可查；见于转述');
  expect(expansionsOf(clauseOf('SVC-07')!).map(one => one.title.zh)).toEqual(['服务时限']);
});

test.each([
  ['que-04', 'QUE-04'],
  ['效劳 监督', 'PRIN-19'],
  ['服务厅 服务语言', 'LANG-02'],
  ['门店 特色服务', 'SVC-10'],
  ['台席 编号', 'SIGN-13'],
  ['男：带着带', 'APR-17'],
  ['开户', 'BIZ-05'],
  ['自办厅 现场业务受理', 'BIZ-01'],
  ['账务关系', 'BIZ-10'],
  ['love ticket', 'QUE-09'],
  ['ＱＵＥ－０９', 'QUE-09'],
])('a search for «%s» finds %s', (query, id) => {
  expect(searchClauses(query).map(one => one.id)).toContain(id);
});

test('a slip of the sources is read as what was meant', () => {
  expect(searchForm('总贝y 蝌台 服务规 效劳规定 着带着')).toBe('总则 柜台 服务规范 服务规定 系领带');
});

test('the nearest hit stands first, every word must be there, and nothing asked finds nothing', () => {
  expect(searchClauses('QUE-01')[0]?.id).toBe('QUE-01');
  expect(searchClauses('sim')[0]?.id).toBe('SIM-01');
  expect(searchClauses('投诉 火灾')).toEqual([]);
  expect(searchClauses('  ')).toEqual([]);
  expect(searchClauses('规范', 5)).toHaveLength(5);
});
