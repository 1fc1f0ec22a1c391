import type { Words } from '../../kit/words.ts';

/** One question that fills in the form before the counter, with its choices. */
export interface Question {
  code: string;
  say: Words;
  choices: Readonly<Record<string, Words>>;
}

const when: Question = {
  code: 'when',
  say: { zh: '何时生效', en: 'From when' },
  choices: { at_once: { zh: '马上', en: 'at once' }, next_month: { zh: '下月', en: 'next month' } },
};

/** What the floor asks before the wait, by business: choices only, never a name or a number (SVC-05). */
export const questions: Readonly<Record<string, readonly Question[]>> = {
  sim_replacement: [
    {
      code: 'why',
      say: { zh: '为什么换', en: 'Why' },
      choices: {
        lost: { zh: '卡丢了', en: 'lost' },
        damaged: { zh: '卡坏了', en: 'damaged' },
        size: { zh: '换尺寸', en: 'other size' },
      },
    },
  ],
  new_connection: [
    {
      code: 'number',
      say: { zh: '选号', en: 'Number' },
      choices: { any: { zh: '随机', en: 'any' }, choose: { zh: '要挑', en: 'wants to choose' } },
    },
  ],
  plan_change: [
    {
      code: 'wants',
      say: { zh: '想要', en: 'Wants' },
      choices: {
        cheaper: { zh: '更省', en: 'to pay less' },
        more_data: { zh: '更多流量', en: 'more data' },
        more_talk: { zh: '更多通话', en: 'more calls' },
      },
    },
    when,
  ],
  suspension: [
    {
      code: 'which',
      say: { zh: '办哪样', en: 'Which' },
      choices: { suspend: { zh: '报停', en: 'suspend' }, resume: { zh: '复机', en: 'resume' } },
    },
  ],
  termination: [
    {
      code: 'balance',
      say: { zh: '余额', en: 'Balance' },
      choices: {
        cash: { zh: '退现金', en: 'back in cash' },
        account: { zh: '转另一号', en: 'to another number' },
      },
    },
  ],
  broadband: [
    {
      code: 'which',
      say: { zh: '办哪样', en: 'Which' },
      choices: {
        fit: { zh: '新装', en: 'new line' },
        move: { zh: '移机', en: 'move it' },
        repair: { zh: '报修', en: 'repair' },
      },
    },
  ],
  invoice: [
    {
      code: 'which',
      say: { zh: '要哪样', en: 'Which' },
      choices: { bill: { zh: '账单', en: 'bill' }, invoice: { zh: '发票', en: 'invoice' } },
    },
  ],
};

/** What was chosen, as words; a choice that is not on the list is passed over. */
export const chosenWords = (business: string, chosen: Readonly<Record<string, string>>) =>
  (questions[business] ?? []).flatMap(of => {
    const value = of.choices[chosen[of.code] ?? ''];
    return value === undefined ? [] : [{ code: of.code, say: of.say, value }];
  });

/** Whether every choice stands on the list of its business. */
export const isPrefill = (business: string, chosen: Readonly<Record<string, string>>): boolean =>
  Object.entries(chosen).every(([code, value]) => {
    const of = (questions[business] ?? []).find(one => one.code === code);
    return of?.choices[value] !== undefined;
  });
