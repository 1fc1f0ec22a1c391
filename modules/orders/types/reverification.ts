import { z } from 'zod';
import { whyNotUnblock } from '../../carrier/index.ts';
import { business } from '../business.ts';

/** 重新实名: a number that was stopped for abuse comes back when its holder is proven anew, in person (SIM-02). */
export const reverification = business({
  code: 'reverification',
  say: { zh: '重新实名恢复', en: 'Prove anew' },
  skill: 'new_connection',
  rows: ['SIM-02', 'RNM-09'],
  identity: 'holder',
  // Whoever let the card do harm sends somebody else gladly: the holder comes in person.
  agent: false,
  about: 'number',
  asks: z.strictObject({}),
  signs: 'signature',
  agrees: ['lawful_use', 'no_resale'],
  takes_card: false,
  offline: false,
  same_day_undo: false,
  sheet_version: '1.0',
  promise: 'effect_limit_resume',
  whyNot: ({ number }) => whyNotUnblock(number),
  charges: () => [],
  sheet: ({ number }) => ({
    content: {
      zh: `${number?.mask ?? ''} 因涉嫌违法使用停用；机主本人核验后恢复。`,
      en: `${number?.mask ?? ''} was stopped for suspected abuse; proven anew, its holder has it back.`,
    },
    price: { zh: '免费', en: 'Free of charge' },
    fees: { zh: '没有其他费用', en: 'Nothing else' },
    duties: {
      zh: '卡只能本人合法使用；再次涉诈，将关停名下号码并报公安机关。',
      en: 'The card is for its holder’s lawful use; a second time all numbers stop and the police hears of it.',
    },
  }),
  form: ({ number, person }) => [
    { say: { zh: '号码', en: 'Number' }, value: { zh: number?.mask ?? '', en: number?.mask ?? '' } },
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: person?.name_mask ?? '', en: person?.name_mask ?? '' },
    },
    {
      say: { zh: '停用原因', en: 'Was stopped' },
      value: { zh: '涉嫌违法使用', en: 'for suspected abuse' },
    },
  ],
  effects: ({ number }) => (number === undefined ? [] : [{ do: 'lift_block', number_id: number.id }]),
  cards: [
    {
      zh: '「本人核验过了，马上给您恢复；卡请一定自己用。」',
      en: '“You are proven: it is back at once. Please keep the card to yourself.”',
    },
  ],
  example: {},
});
