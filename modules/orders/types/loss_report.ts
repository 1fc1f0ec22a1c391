import { z } from 'zod';
import { guarded } from '../../../kit/guard.ts';
import { business, type Looked } from '../business.ts';

interface Asks {
  how: 'lost' | 'stolen';
}

const how_words = { lost: { zh: '遗失', en: 'Lost' }, stolen: { zh: '被盗', en: 'Stolen' } } as const;

/** A number that works or rests can be stopped; one that is stopped already needs no second report (BIZ-22). */
const whyNotStop = guarded('BIZ-22', ({ number }: Looked<Asks>): string | undefined => {
  if (number?.state === 'suspended' && number.suspended_for === 'lost') return 'orders.stopped_already';
  const at_rest = number?.state === 'suspended' && number.suspended_for === 'requested';
  return number?.state === 'in_service' || at_rest ? undefined : 'carrier.not_in_service';
});

/**
 * 挂失: the card is stopped the moment the report is taken. Whoever lost their papers too is safe all the same: number and
 * end of the document are enough, by heart, and keep anybody else from stopping it (BIZ-22, SIM-04).
 */
export const loss_report = business<Asks>({
  code: 'loss_report',
  say: { zh: '挂失', en: 'Loss report' },
  rows: ['BIZ-22', 'SIM-04', 'SIM-05'],
  identity: 'none',
  light: true,
  agent: false,
  about: 'number',
  asks: z.strictObject({ how: z.enum(['lost', 'stolen']) }),
  signs: 'spoken',
  takes_card: false,
  offline: false,
  same_day_undo: false,
  sheet_version: '1.1',
  promise: 'loss_suspend_within',
  whyNot: whyNotStop,
  charges: () => [],
  sheet: ({ number }) => ({
    content: {
      zh: `${number?.mask ?? ''} 已停用，不能打电话、发短信、上网。`,
      en: `${number?.mask ?? ''} is stopped: no calls, messages or data.`,
    },
    price: { zh: '免费', en: 'Free of charge' },
    fees: { zh: '停用期间套餐费照收', en: 'The plan is still charged while it is stopped' },
    duties: {
      zh: '找到后请本人带证件来复机，找不到请带证件补卡；银行和支付软件请自己挂失。',
      en: 'If you find it, come with your document and it works again; otherwise bring the document for a new card. Report it to your bank and payment apps yourself.',
    },
  }),
  form: ({ asks, number }) => [
    { say: { zh: '号码', en: 'Number' }, value: { zh: number?.mask ?? '', en: number?.mask ?? '' } },
    { say: { zh: '原因', en: 'Reason' }, value: how_words[asks.how] },
  ],
  atOnce: ({ number }) => (number === undefined ? [] : [{ do: 'report_lost', number_id: number.id }]),
  effects: () => [],
  cards: [
    {
      zh: '「卡已经停了，您放心。支付宝、微信和银行卡也请马上挂失。」',
      en: '“The card is stopped, do not worry. Please report it to your bank and payment apps as well.”',
    },
  ],
  example: { how: 'lost' },
});
