import type { Control } from './control.ts';

const named =
  'is taught: who must learn it is told, has no test before reading, is asked about it, and told why';

/** A clause that a course teaches: whoever must take it is told, reads it, and is asked about it in its test. */
export const taught = (
  row: string,
  [code, zh, en]: readonly [code: string, zh: string, en: string],
  why?: Control['why'],
): Control => ({
  ...{ row, status: why === undefined ? 'working' : 'partial' },
  words: {
    zh: `课程《${zh}》教这一条：该学的人有期限，读完才能考，考题必有这一条，错了有解释`,
    en: `the course «${en}» teaches it: who must take it has a date, reads before the test, is always asked about it, and told why`,
  },
  control: { kind: 'course', name: code },
  page: '/post',
  test: `modules/training/taught.test.ts ${row} ${named}`,
  ...(why === undefined ? {} : { why }),
});

/** The courses by their names, for the register. */
export const course_names = {
  posture: ['posture', '站姿、坐姿、手势', 'Standing, sitting, gestures'],
  etiquette: ['etiquette', '日常礼仪、表情、眼神', 'Etiquette, face, eyes'],
  voice: ['voice', '声音与倾听', 'Voice and listening'],
  polite_words: ['polite_words', '服务用语', 'The words of service'],
  taboos: ['taboos', '服务禁忌', 'What is never said or done'],
  initiatives: ['initiatives', '服务理念与五个主动', 'What we are here for; five initiatives'],
  ethics: ['ethics', '职业道德与保密', 'Ethics and confidentiality'],
  appearance: ['appearance', '仪容仪表', 'Appearance'],
  product: ['product', '产品与流程知识', 'Products and procedures'],
  service_skills: ['service_skills', '服务技巧：案例与模拟', 'Service skills: cases and scenes'],
  law_fire: ['law_fire', '消防安全', 'Fire safety'],
  law_fraud: ['law_fraud', '防范电信诈骗', 'Telecom fraud'],
  law_cash: ['law_cash', '现金与假币', 'Cash and counterfeit'],
} as const;
