import { type Licence, whyNotNewUser } from '../../carrier/index.ts';
import { business } from '../business.ts';
import { example_licence, forWhom, unitAsks, unitLines, userLine, whyNotUnit } from '../unit.ts';

interface Asks {
  licence: Licence;
}

/** 变更使用人: somebody else uses a unit's number from now on, proven like the first; the former stays on record (RNM-07). */
export const user_change = business<Asks>({
  code: 'user_change',
  say: { zh: '变更使用人', en: 'Change of user' },
  skill: 'new_connection',
  rows: ['RNM-07', 'BIZ-29'],
  identity: 'new_holder',
  unit: 'user',
  agent: false,
  about: 'number',
  asks: unitAsks,
  signs: 'signature',
  agrees: ['lawful_use', 'no_resale'],
  takes_card: false,
  // Whose the number is, and how many its new user has, is known to the core alone.
  offline: false,
  same_day_undo: false,
  sheet_version: '1.0',
  promise: 'effect_limit_new_service',
  whyNot: of =>
    whyNotUnit(of) ??
    whyNotNewUser(of.number, { credit_code: of.asks.licence.credit_code, user_id: of.person?.person_id }),
  charges: () => [],
  sheet: of => ({
    content: forWhom(of, {
      zh: `${of.number?.mask ?? ''} 的使用人变更，办完即由新使用人负责。`,
      en: `${of.number?.mask ?? ''} has another user, who answers for it from now on.`,
    }),
    price: { zh: '套餐和月费不变', en: 'Plan and monthly charge stay as they are' },
    fees: { zh: '免费', en: 'Free of charge' },
    duties: {
      zh: '号码由登记的使用人自己用；卡须由单位当面交接。不得转卖、出租、出借。',
      en: 'The registered user alone uses it; the unit hands the card over in person. It must not be sold, let or lent.',
    },
  }),
  form: of => [
    ...unitLines(of.asks),
    { say: { zh: '号码', en: 'Number' }, value: { zh: of.number?.mask ?? '', en: of.number?.mask ?? '' } },
    { ...userLine(of), say: { zh: '新使用人', en: 'New user' } },
  ],
  effects: ({ asks, number, person, reading_id }) =>
    number === undefined || person === undefined || reading_id === undefined
      ? []
      : [
          {
            do: 'change_user',
            number_id: number.id,
            licence: asks.licence,
            user_id: person.person_id,
            reading_id,
          },
        ],
  cards: [
    {
      zh: '「请出示新使用人的证件；原来的使用人从现在起不再对这个号负责。」',
      en: '“The new user’s document, please; the former user answers for this number no longer.”',
    },
  ],
  example: { licence: example_licence },
});
