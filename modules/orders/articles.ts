import type { Words } from '../../kit/words.ts';

/** What people ask about (BIZ-16). */
export const topic_words = {
  plan: { zh: '套餐资费', en: 'Plans and prices' },
  bill: { zh: '账单费用', en: 'Bills and charges' },
  network: { zh: '网络信号', en: 'Network and signal' },
  device: { zh: '手机使用', en: 'Using a phone' },
  process: { zh: '办理手续', en: 'How to get it done' },
  other: { zh: '其他', en: 'Something else' },
} as const satisfies Record<string, Words>;
export type Topic = keyof typeof topic_words;

/** One answer of the hall: what it is about, its title, and what to say. */
export interface Article {
  code: string;
  topic: Topic;
  say: Words;
  answer: Words;
}

const article = (code: string, topic: Topic, say: Words, answer: Words): Article => ({
  code,
  topic,
  say,
  answer,
});

/** The answers every clerk gives alike, as data; `own_words` is an answer that none of them holds (SVC-02). */
export const articles: readonly Article[] = [
  article(
    'plan_compare',
    'plan',
    { zh: '选哪个套餐', en: 'Which plan to take' },
    {
      zh: '先看您近三个月用了多少流量和通话，够用就选小的；超出部分按标准资费，随时可以改，下月生效。',
      en: 'Look at the data and calls of the last three months and take the smallest that covers them; it can be changed any time, from the next month.',
    },
  ),
  article(
    'plan_leave',
    'plan',
    { zh: '退订与改套餐', en: 'Leaving or changing a plan' },
    {
      zh: '没有合约、没有欠费就能改，改是免费的；有合约要等到期，到期日我给您看。',
      en: 'Without contract and debt it can be changed free of charge; a contract has to end first, and its day is shown to you.',
    },
  ),
  article(
    'bill_lines',
    'bill',
    { zh: '账单怎么看', en: 'How to read a bill' },
    {
      zh: '月租、超出用量、增值业务分开列，每一行都对应一条资费；近五个月的详单带证件可以查。',
      en: 'Rent, use beyond the plan and services stand apart, each line with its tariff; five months can be seen with your document.',
    },
  ),
  article(
    'bill_dispute',
    'bill',
    { zh: '对费用有疑问', en: 'A charge in doubt' },
    {
      zh: '我先给您登记核查，核实多收的，按规定退。',
      en: 'It is entered to be checked; what was charged wrongly is returned by the rule.',
    },
  ),
  article(
    'signal_weak',
    'network',
    { zh: '信号弱、上网慢', en: 'Weak signal, slow data' },
    {
      zh: '请先开关一次飞行模式；只有一处不好，我记下地点报给网络部门。',
      en: 'Switch flight mode on and off first; if it is one place alone, its address is handed to the network people.',
    },
  ),
  article(
    'phone_settings',
    'device',
    { zh: '手机设置', en: 'Settings of a phone' },
    {
      zh: '我带您一步步设，设完您自己再做一遍。',
      en: 'We go through it step by step, and you do it once more yourself.',
    },
  ),
  article(
    'papers_needed',
    'process',
    { zh: '要带什么证件', en: 'Which papers to bring' },
    {
      zh: '本人带身份证原件；代办再带两人的证件和委托书；补卡、复机只能本人来。',
      en: 'Your original ID card; an agent brings both documents and a letter; a new card or a number’s return needs the holder.',
    },
  ),
  article(
    'other_office',
    'other',
    { zh: '不归营业厅办', en: 'Not done in the hall' },
    {
      zh: '告诉客户归谁办、在哪里办、电话多少，能帮打的当场帮打。',
      en: 'Say who does it, where and by which number, and make the call here if that helps.',
    },
  ),
];

/** The answer that no article holds: what the clerk said was told in the clerk's own words. */
export const own_words = 'own_words';

/** The codes an answer may have. */
export const article_codes = [own_words, ...articles.map(one => one.code)] as const;

/** The title of an answer. */
export const articleWords = (code: string): Words =>
  articles.find(one => one.code === code)?.say ?? { zh: '用自己的话答的', en: 'In the clerk’s own words' };
