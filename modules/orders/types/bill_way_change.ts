import { z } from 'zod';
import { guarded } from '../../../kit/guard.ts';
import type { Words } from '../../../kit/words.ts';
import {
  type BillWay,
  bill_way_words,
  bill_ways,
  billWayOn,
  billWayShown,
  nextMonth,
} from '../../carrier/index.ts';
import { business, type Looked } from '../business.ts';

interface Asks {
  way: BillWay;
}

const wanted = ({ asks }: Looked<Asks>): Words => bill_way_words[asks.way];
/** The way of today's bills. */
const present = ({ number, today }: Looked<Asks>): Words =>
  number === undefined ? { zh: '', en: '' } : bill_way_words[billWayOn(number, today)];
const months = ({ norms }: Looked<Asks>): number => norms.bill_months ?? 0;

/** A number in use, and another way than its next bill goes already; what it owes is in nobody's way (FEE-03). */
const whyNotSend = guarded('FEE-03', ({ asks, number, today }: Looked<Asks>): string | undefined => {
  if (number?.state !== 'in_service' && number?.state !== 'suspended') return 'carrier.not_in_service';
  return billWayOn(number, nextMonth(today)) === asks.way ? 'orders.same_bill_way' : undefined;
});

/** What each way asks of the customer. */
const duties: Readonly<Record<BillWay, (of: Looked<Asks>) => Words>> = {
  sms: () => ({
    zh: '每月一条短信，点链接看明细；链接只发到本号码，请别转发。',
    en: 'One message a month; its link opens the lines. It goes to this number alone: do not forward it.',
  }),
  app: () => ({
    zh: '出账后登录掌上营业厅看；不再发账单短信，欠费仍有提醒。',
    en: 'Read it in the app once it is out. No message says so any more; of a debt you are still told.',
  }),
  paper: () => ({
    zh: '寄到您证件登记的住址；住址变了请来厅里更正。不再发账单短信，欠费仍有提醒。',
    en: 'It goes to the address of your document: have it corrected here if you moved. No message says that it is out; of a debt you are still told.',
  }),
  none: of => ({
    zh: `账单照出，只是不寄；近 ${months(of)} 个月的账单随时带证件来查，免费打印。欠费仍有提醒。`,
    en: `Bills are made out and not sent: read the last ${months(of)} months here with your document, printed free. Of a debt you are still told.`,
  }),
};

/** 账单寄送方式变更: the holder says how the monthly bill reaches them, for nothing, from the next bill on (FEE-03). */
export const bill_way_change = business<Asks>({
  code: 'bill_way_change',
  say: { zh: '账单寄送方式变更', en: 'Bill delivery' },
  skill: 'plan_change',
  rows: ['FEE-03', 'BIZ-23', 'BIZ-29'],
  identity: 'holder',
  // Where somebody's bills go, or that none come, is said by the holder and by nobody for them.
  agent: false,
  about: 'number',
  asks: z.strictObject({ way: z.enum(bill_ways) }),
  signs: 'signature',
  takes_card: false,
  // The present way is known to the core alone.
  offline: false,
  same_day_undo: true,
  sheet_version: '1.0',
  promise: 'effect_limit_new_service',
  says: ['bill_months'],
  whyNot: whyNotSend,
  charges: () => [],
  sheet: of => ({
    content: {
      zh: `${of.number?.mask ?? ''} 的月账单由「${present(of).zh}」改为「${wanted(of).zh}」，从 ${nextMonth(of.today)} 出的账单起。`,
      en: `The monthly bill of ${of.number?.mask ?? ''} goes from “${present(of).en}” to “${wanted(of).en}”, beginning with the bill of ${nextMonth(of.today)}.`,
    },
    price: { zh: '免费', en: 'Free of charge' },
    fees: { zh: '没有其他费用，邮寄也不收费', en: 'Nothing else; post is free, too' },
    duties: duties[of.asks.way](of),
  }),
  form: of => [
    { say: { zh: '号码', en: 'Number' }, value: { zh: of.number?.mask ?? '', en: of.number?.mask ?? '' } },
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: of.person?.name_mask ?? '', en: of.person?.name_mask ?? '' },
    },
    { say: { zh: '现寄送方式', en: 'Sent now' }, value: present(of) },
    { say: { zh: '新寄送方式', en: 'Sent from then on' }, value: wanted(of) },
    {
      say: { zh: '从哪天的账单起', en: 'From the bill of' },
      value: { zh: nextMonth(of.today), en: nextMonth(of.today) },
    },
  ],
  effects: ({ asks, number }) =>
    number === undefined ? [] : [{ do: 'change_bill_way', number_id: number.id, way: asks.way }],
  undo: ({ number, today }) =>
    number === undefined
      ? []
      : [
          {
            undo: 'change_bill_way',
            number_id: number.id,
            was: billWayShown(number, today).next?.way ?? null,
          },
        ],
  cards: [
    {
      zh: '「这个月的账单还按原来的，下一张起按新的方式。」',
      en: '“This month’s bill comes as before; the next one comes the new way.”',
    },
    {
      zh: '「不收费；想改回来，随时带证件来。」',
      en: '“It costs nothing; to change it back, come with your document on any day.”',
    },
  ],
  example: { way: 'paper' },
});
