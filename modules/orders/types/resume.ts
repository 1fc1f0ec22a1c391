import { z } from 'zod';
import { whyNotBack } from '../../carrier/index.ts';
import { business, type Looked } from '../business.ts';

type Asks = Record<never, never>;

const wasLost = ({ number }: Looked<Asks>): boolean => number?.suspended_for === 'lost';

/** 复机: a number at rest comes back before its day, and one that was lost works again with the card that was found (BIZ-13). */
export const resume = business<Asks>({
  code: 'resume',
  say: { zh: '复机', en: 'Resume service' },
  skill: 'suspension',
  rows: ['BIZ-13', 'SIM-05'],
  identity: 'holder',
  // Whoever stole a card would gladly have it work again: the holder comes in person.
  agent: false,
  about: 'number',
  asks: z.strictObject({}),
  signs: 'signature',
  takes_card: false,
  offline: false,
  same_day_undo: false,
  sheet_version: '1.0',
  promise: 'effect_limit_resume',
  whyNot: ({ number }) => (number === undefined ? 'carrier.no_such_number' : whyNotBack(number)),
  charges: () => [],
  sheet: of => ({
    content: wasLost(of)
      ? {
          zh: `${of.number?.mask ?? ''} 解挂，找回的原卡恢复使用。`,
          en: `${of.number?.mask ?? ''} works again with the card that was found.`,
        }
      : {
          zh: `${of.number?.mask ?? ''} 提前复机，今天起恢复通话、短信和上网。`,
          en: `${of.number?.mask ?? ''} comes back early: calls, messages and data from today.`,
        },
    price: { zh: '免费', en: 'Free of charge' },
    fees: wasLost(of)
      ? { zh: '没有其他费用', en: 'Nothing else' }
      : { zh: '已收的保号费不退', en: 'What was paid for the rest is not returned' },
    duties: wasLost(of)
      ? {
          zh: '请确认卡在自己手里；银行和支付软件的挂失要自己去解。',
          en: 'Be sure that the card is in your own hand; lift the reports at your bank and payment apps yourself.',
        }
      : {
          zh: '套餐从今天起照常收费；24 小时内恢复，一般不超过 1 小时。',
          en: 'The plan is charged again from today; service is back within 24 hours, mostly within one.',
        },
  }),
  form: of => [
    { say: { zh: '号码', en: 'Number' }, value: { zh: of.number?.mask ?? '', en: of.number?.mask ?? '' } },
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: of.person?.name_mask ?? '', en: of.person?.name_mask ?? '' },
    },
    {
      say: { zh: '停机原因', en: 'Was stopped' },
      value: wasLost(of)
        ? { zh: '挂失，原卡已找回', en: 'as lost; the card was found' }
        : { zh: '停机保号', en: 'at the holder’s request' },
    },
    {
      say: { zh: '原卡', en: 'Card' },
      value: { zh: `尾号 ${of.number?.sim_tail ?? '—'}`, en: `ending ${of.number?.sim_tail ?? '—'}` },
    },
  ],
  wakes: true,
  effects: ({ number }) => (number === undefined ? [] : [{ do: 'resume', number_id: number.id }]),
  cards: [
    {
      zh: '「给您复机了，请拨一个电话试试。」',
      en: '“Your service is back; please make a call to try it.”',
    },
  ],
  example: {},
});
