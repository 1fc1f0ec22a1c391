import { addDays, businessDay, later, minute_ms, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { bulk, type Put } from './bulk.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

const day = () => businessDay(wallNow());
const surveyId = (n: number): string => fixedId(622, n);
const score = (zh: string, en: string) => ({ kind: 'score', zh, en, options: [] });
const overall = score('总的来说，您对本厅满意吗？', 'All in all, how do you like this hall?');
const wait = score('等候时间您能接受吗？', 'Was the wait acceptable?');
const recommend = {
  ...{ kind: 'recommend', zh: '您愿意向亲友推荐本厅吗？', en: 'Would you recommend this hall?', options: [] },
};
const why = {
  ...{ kind: 'choice', zh: '这次为什么到厅里来办？', en: 'Why did you come to the hall for it?' },
  options: [
    { zh: '网上办不了', en: 'It cannot be done online' },
    { zh: '不会用手机办', en: 'Not at ease with the phone' },
    { zh: '想当面问清', en: 'Wanted to ask in person' },
    { zh: '顺路', en: 'It was on the way' },
  ],
};

interface Told {
  title: [zh: string, en: string];
  days: [from: number, until: number];
  state: 'drafted' | 'running' | 'closed';
  halls: number[];
  questions: object[];
  anonymous: boolean;
  by: string;
  decided?: string;
  result?: string;
}

/** One that is over, one that runs in both halls of the cast, one that waits for the branch. */
const told: readonly Told[] = [
  {
    ...{ title: ['三季度满意度调查', 'Third quarter: how we are liked'], days: [-61, -33], state: 'closed' },
    ...{
      halls: [1001, 1002],
      questions: [overall, wait, recommend],
      anonymous: true,
      by: '0102',
      decided: '0104',
    },
    result: '中午等候分低，十一点半到一点多开一台。',
  },
  {
    ...{ title: ['为什么到厅里来', 'What brings you here'], days: [-6, 8], state: 'running' },
    ...{ halls: [1001, 1002], questions: [overall, why], anonymous: true, by: '0306', decided: '0102' },
  },
  {
    ...{ title: ['延长营业时间征求意见', 'Longer hours?'], days: [10, 24], state: 'drafted' },
    ...{ halls: [1001], questions: [overall, recommend], anonymous: false, by: '0306' },
  },
];

const share = { ordinary: 20, payment: 20, care: 50, vip: 50, appointment: 50, group: 50 };
/** How many of each class and hall were served, drawn, asked and answered over the days of a survey. */
const sizes: Record<
  number,
  Record<string, [served: number, drawn: number, asked: number, answered: number]>
> = {
  1001: {
    ...{ ordinary: [1240, 251, 232, 118], payment: [418, 86, 71, 26], care: [96, 47, 44, 31] },
    ...{ vip: [52, 25, 25, 16], appointment: [74, 36, 33, 19], group: [14, 6, 6, 3] },
  },
  1002: { ordinary: [620, 122, 110, 47], payment: [203, 43, 36, 12], care: [40, 21, 20, 13] },
};
/** Of a hundred, how often each choice is given, by kind of question. */
const habits: Record<string, readonly number[]> = {
  score: [3, 5, 17, 42, 33],
  recommend: [2, 1, 1, 2, 3, 6, 7, 14, 22, 18, 24],
  choice: [22, 31, 36, 11],
};

/** So many answers spread over the choices: the last choice takes what rounding leaves. */
function spread(answered: number, habit: readonly number[]): number[] {
  const counts = habit.map(part => Math.floor((answered * part) / 100));
  const left = answered - counts.reduce((sum, one) => sum + one, 0);
  const top = habit.indexOf(Math.max(...habit));
  return counts.map((one, n) => (n === top ? one + left : one));
}

interface Part {
  survey: number;
  hall: number;
  class: string;
  size: [number, number, number, number];
}
const parts = (): Part[] =>
  told.flatMap((of, survey) =>
    of.state === 'drafted'
      ? []
      : of.halls.flatMap(hall =>
          Object.entries(sizes[hall] ?? {}).map(([name, size]) => ({
            ...{ survey, hall, class: name },
            size: (of.state === 'running' ? size.map(one => Math.floor(one / 3)) : size) as Part['size'],
          })),
        ),
  );

const surveyRow = (of: Told, n: number): Row => {
  const drafted_at = onDay(addDays(day(), Math.min(of.days[0], 0) - 9), '10:20');
  const decided = of.decided !== undefined;
  return {
    ...{ hall_id: 0, id: surveyId(n), state: of.state, title_zh: of.title[0], title_en: of.title[1] },
    ...{ questions: JSON.stringify(of.questions), share: JSON.stringify(share), anonymous: of.anonymous },
    ...{ halls: of.halls, starts_on: addDays(day(), of.days[0]), ends_on: addDays(day(), of.days[1]) },
    ...{ draw_key: `demo-${n}`, drafted_by: personId(of.by), drafted_at },
    ...{ decided_by: decided ? personId(of.decided ?? '') : null },
    decided_at: decided ? later(drafted_at, 600 * minute_ms) : null,
    closed_at: of.state === 'closed' ? onDay(addDays(day(), of.days[1] + 1), '00:00') : null,
    result: of.result ?? null,
  };
};

const dayOf = (one: Part): string => addDays(day(), (told[one.survey]?.days[0] ?? 0) + 1);
const at = (one: Part): Row => ({
  ...{ hall_id: one.hall, survey_id: surveyId(one.survey), class: one.class },
});
const onDayOf = (one: Part): Row => ({ ...at(one), day: dayOf(one) });

const tallies = (): Row[] =>
  parts().flatMap(one =>
    (told[one.survey]?.questions ?? []).flatMap((question, n) =>
      spread(one.size[3], habits[(question as { kind: string }).kind] ?? []).flatMap((count, choice) =>
        count === 0 ? [] : [{ ...at(one), question: n, choice, count }],
      ),
    ),
  );

let asked = 0;
const asks = (): Row[] =>
  parts().flatMap(one =>
    Array.from({ length: one.size[2] }, (_, n) => ({
      ...{
        ...onDayOf(one),
        ticket_id: fixedId(623, asked++),
        channel: n % 3 === 0 ? 'phone' : 'counter_screen',
      },
      answered: n < one.size[3],
    })),
  );

const statements = {
  survey: bulk(
    'survey',
    `hall_id, id, state, title_zh, title_en, questions, share, anonymous, halls, starts_on, ends_on, draw_key, drafted_by, drafted_at,
     decided_by, decided_at, closed_at, result`,
  ),
  sample: bulk('survey_sample', 'hall_id, survey_id, day, class, served, drawn'),
  ask: bulk('survey_ask', 'hall_id, survey_id, ticket_id, day, class, channel, answered'),
  tally: bulk('survey_tally', 'hall_id, survey_id, class, question, choice, count'),
};

/** What customers of both halls of the cast were asked and answered, and what waits to be approved. */
export async function seedSurveys(put: Put, due_work: Parameters<Put>[0]): Promise<void> {
  await put(statements.survey, told.map(surveyRow));
  await put(
    statements.sample,
    parts().map(one => ({ ...onDayOf(one), served: one.size[0], drawn: one.size[1] })),
  );
  await put(statements.ask, asks());
  await put(statements.tally, tallies());
  await put(
    due_work,
    told.flatMap((of, n) =>
      of.state === 'running'
        ? [
            {
              ...{ hall_id: 0, id: fixedId(624, n), kind: 'surveys.over', subject_id: surveyId(n) },
              ...{ due_at: onDay(addDays(day(), of.days[1] + 1), '00:00'), facts: '{}' },
            },
          ]
        : [],
    ),
  );
}
