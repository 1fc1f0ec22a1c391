import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';

/** The parts of the score sheet with what each weighs of a hundred (X11). */
export const sections = {
  outside: { weight: 15, zh: '外部与环境', en: 'Outside and surroundings' },
  looks: { weight: 10, zh: '人员仪容', en: 'Appearance of staff' },
  manner: { weight: 20, zh: '行为与语言', en: 'Manner and language' },
  guiding: { weight: 15, zh: '等候与引导', en: 'Waiting and guiding' },
  business: { weight: 20, zh: '业务能力', en: 'Knowledge of the business' },
  handling: { weight: 10, zh: '办理规范', en: 'Handling by the rule' },
  voice: { weight: 5, zh: '投诉与建议应对', en: 'Complaints and suggestions' },
  self_service: { weight: 5, zh: '自助与设施', en: 'Self-service and facilities' },
} as const satisfies Record<string, Words & { weight: number }>;
export type Section = keyof typeof sections;

/** One thing a shopper looks at. */
export interface Item {
  code: string;
  section: Section;
  say: Words;
  rows: readonly string[];
  /** Has to be looked at in every visit: «does not apply» is no answer (MYS-05). */
  must?: true;
  /** Weighs nothing, and caps the whole when it happened; `yes` says that it did not. */
  critical?: true;
}

const item = (
  section: Section,
  code: string,
  [zh, en]: readonly [string, string],
  rows: readonly string[],
  more: { must?: true; critical?: true } = {},
): Item => ({ section, code, say: { zh, en }, rows, ...more });

/** The sheet (X11): what is looked at in every visit, in the order in which a customer meets it. */
export const items: readonly Item[] = [
  item(
    'outside',
    'door',
    ['门头、铭牌完好，厅名和时间与登记一致', 'Sign and plate whole, name and hours as registered'],
    ['SIGN-01', 'SIGN-02'],
  ),
  item('outside', 'light_box', ['灯箱该亮的亮', 'The light box is lit when it should be'], ['SIGN-05']),
  item(
    'outside',
    'clean',
    ['内外整洁，设备摆放有序', 'Clean inside and out, everything in its place'],
    ['ENV-01', 'ENV-04'],
  ),
  item('outside', 'climate', ['温度适宜，空气新鲜', 'Temperature right, air fresh'], ['ENV-02', 'ENV-03']),
  item(
    'outside',
    'in_date',
    ['厅里没有过期的宣传、公示和照片墙', 'No outdated material, notice or photo wall'],
    ['MYS-05', 'SIGN-09'],
    { must: true },
  ),
  item(
    'outside',
    'leaflets',
    ['宣传单册齐，放在该放的位置', 'Brochures complete and in their place'],
    ['SIGN-08'],
  ),
  item('outside', 'exit_free', ['疏散通道畅通', 'The way out is free'], ['FIRE-04'], {
    critical: true,
    must: true,
  }),
  item('looks', 'uniform', ['着装合规、统一', 'Dressed by the rule, and alike'], ['APR-26']),
  item('looks', 'badge', ['工牌在位，姓名看得清', 'Badge in place, name readable'], ['APR-26']),
  item('looks', 'hair', ['头发、指甲、妆容合规', 'Hair, nails and make-up by the rule'], ['APR-25']),
  item(
    'looks',
    'posture',
    ['站坐直立，不倚靠', 'Stands and sits upright, leans on nothing'],
    ['POS-03', 'POS-04'],
  ),
  item('manner', 'greeting', ['来有迎声', 'A greeting on arrival'], ['PRIN-07']),
  item('manner', 'expression', ['表情自然，面带微笑', 'A natural expression, a smile'], ['POS-09']),
  item('manner', 'eyes', ['说话时看着客户', 'Looks at the customer when speaking'], ['POS-10']),
  item('manner', 'surname', ['知道姓氏后按姓氏尊称', 'Addresses by surname once it is known'], ['PRIN-08']),
  item(
    'manner',
    'polite_words',
    ['您好、请、谢谢、对不起、再见都用到', 'The basic polite words are used'],
    ['LANG-03'],
  ),
  item('manner', 'both_hands', ['双手接递', 'Takes and hands over with both hands'], ['PRIN-13']),
  item('manner', 'sincere', ['态度真诚，不敷衍不推脱', 'Sincere, nothing brushed off'], ['PRIN-03']),
  item(
    'manner',
    'initiative',
    ['主动问需求，结束时征求意见', 'Asks for the need, and for an opinion at the end'],
    ['PRIN-06'],
  ),
  item('manner', 'away', ['暂离致歉并说明', 'Says sorry and why when leaving the counter'], ['PRIN-11']),
  item('manner', 'farewell', ['走有送声', 'A farewell at the end'], ['PRIN-14']),
  item(
    'manner',
    'no_taboo',
    ['没有服务禁语和禁忌行为', 'No forbidden phrase, no forbidden act'],
    ['LANG-07'],
  ),
  item('manner', 'no_abuse', ['没有辱骂、争吵', 'No abusive word, no quarrel'], ['LANG-07'], {
    critical: true,
    must: true,
  }),
  item('guiding', 'first_contact', ['进厅一分钟内有人接待', 'Met within a minute of coming in'], ['SVC-01']),
  item(
    'guiding',
    'sorted',
    ['问清需求，分流到对的地方', 'The need asked, sent to the right place'],
    ['SVC-01'],
  ),
  item('guiding', 'told_wait', ['告知大约等多久', 'Told about how long it takes'], ['QUE-02']),
  item('guiding', 'wait_kept', ['等候没有超过公布的时限', 'Called within the published limit'], ['QUE-01']),
  item('guiding', 'not_refused', ['没有拒办、推出门外', 'Nobody was refused service'], ['SVC-03'], {
    critical: true,
    must: true,
  }),
  item(
    'business',
    'tariff_one',
    ['第一道资费题：正确、完整', 'First tariff question: right and complete'],
    ['MYS-05', 'FEE-06'],
    { must: true },
  ),
  item(
    'business',
    'tariff_two',
    ['第二道资费题：正确、完整', 'Second tariff question: right and complete'],
    ['MYS-05', 'FEE-06'],
    { must: true },
  ),
  item(
    'business',
    'question',
    ['业务题：正确、完整', 'The question about a business: right and complete'],
    ['SVC-04'],
    { must: true },
  ),
  item(
    'business',
    'no_loss',
    ['没有因报错资费让客户多花钱', 'No wrong tariff that cost the customer money'],
    ['FEE-06'],
    { critical: true, must: true },
  ),
  item(
    'handling',
    'disclosed',
    ['办前讲清资费、期限和限制', 'Price, term and limits told before it is done'],
    ['FEE-04'],
  ),
  item('handling', 'confirmed', ['客户确认后才办', 'Done only once the customer confirmed'], ['PRIN-16']),
  item('handling', 'cash_aloud', ['唱收唱付', 'Money said aloud when taken and given'], ['PRIN-12']),
  item(
    'handling',
    'real_name',
    ['该核验的按实名核验', 'The real name is checked where it must be'],
    ['RNM-01'],
    { critical: true },
  ),
  item('handling', 'private', ['没有泄露、晾出客户资料', 'No customer’s data exposed'], ['PRIV-04'], {
    critical: true,
    must: true,
  }),
  item(
    'voice',
    'complaint',
    ['投诉先听、不推、告知去处和时限', 'A complaint is heard, not pushed away, and told where and by when'],
    ['SUG-03'],
  ),
  item('voice', 'phone_shown', ['监督电话公布在显眼处', 'The supervision number is in sight'], ['SIGN-17']),
  item(
    'self_service',
    'machines',
    ['自助设备能用，有人帮', 'Self-service works, and somebody helps'],
    ['SELF-01'],
  ),
  item(
    'self_service',
    'comfort',
    ['座位、饮水、爱心设施可用', 'Seats, water and aids are there'],
    ['FAC-09', 'FAC-20'],
  ),
];

const by_code = new Map(items.map(one => [one.code, one]));

/** One item of the sheet by its code. */
export const itemOf = (code: string): Item | undefined => by_code.get(code);

/** What was found: as it should be, not so, or it could not be met. */
export type Answer = 'yes' | 'no' | 'na';

/** What was found at each item. */
export type Answers = Readonly<Record<string, Answer>>;

/** Why a sheet is not whole: an item without an answer, or one that has to be looked at called off (MYS-05). */
export const whyNotSheet = guarded('MYS-05', (answers: Answers): string | undefined => {
  if (items.some(one => answers[one.code] === undefined)) return 'mystery.unanswered';
  return items.some(one => one.must === true && answers[one.code] === 'na')
    ? 'mystery.must_be_looked_at'
    : undefined;
});

/** The critical items that happened. */
export const criticalFails = (answers: Answers): Item[] =>
  items.filter(one => one.critical === true && answers[one.code] === 'no');

/** The items that were not as they should be, critical ones first. */
export const failsOf = (answers: Answers): Item[] =>
  items
    .filter(one => answers[one.code] === 'no')
    .sort((a, b) => Number(b.critical ?? false) - Number(a.critical ?? false));

const tenth = (of: number): number => Math.round(of * 10) / 10;

/** What a part reached of its weight; null where nothing in it could be met. */
export function sectionScore(answers: Answers, section: Section): number | null {
  const met = items.filter(
    one =>
      one.section === section && one.critical !== true && ['yes', 'no'].includes(answers[one.code] ?? ''),
  );
  if (met.length === 0) return null;
  const right = met.filter(one => answers[one.code] === 'yes').length;
  return tenth((sections[section].weight * right) / met.length);
}

const codes = Object.keys(sections) as Section[];

/** The points of a sheet by part. */
export const sectionScores = (answers: Answers): Record<Section, number | null> =>
  Object.fromEntries(codes.map(code => [code, sectionScore(answers, code)])) as Record<
    Section,
    number | null
  >;

/** The points of a sheet before anything caps them: parts that could not be met are left out, the others count for more. */
export function bareScore(answers: Answers): number {
  let reached = 0;
  let weight = 0;
  for (const section of codes) {
    const score = sectionScore(answers, section);
    if (score === null) continue;
    reached += score;
    weight += sections[section].weight;
  }
  return weight === 0 ? 0 : tenth((reached / weight) * 100);
}

/** The points of a sheet of a hundred; a critical item that happened caps the whole (MYS-02). */
export const scoreOf = guarded(
  'MYS-02',
  (answers: Answers, cap: number): number =>
    criticalFails(answers).length > 0 ? Math.min(cap, bareScore(answers)) : bareScore(answers),
  answers => bareScore(answers),
);

/** Where a score lies: best, good, fair, or so poor that the hall is visited again. */
export type Band = 'best' | 'good' | 'fair' | 'poor';

/** The bands and what they are called. */
export const bands: Record<Band, Words> = {
  best: { zh: '优', en: 'Excellent' },
  good: { zh: '良', en: 'Good' },
  fair: { zh: '中', en: 'Fair' },
  poor: { zh: '差，须复访', en: 'Poor: visited again' },
};

/** The bounds of the bands, as the norm has them. */
export interface Bounds {
  best: number;
  good: number;
  fair: number;
}

/** The band of a score. */
export function bandOf(score: number, of: Bounds): Band {
  if (score >= of.best) return 'best';
  if (score >= of.good) return 'good';
  return score >= of.fair ? 'fair' : 'poor';
}
