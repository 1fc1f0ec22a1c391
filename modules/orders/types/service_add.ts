import { z } from 'zod';
import { guarded } from '../../../kit/guard.ts';
import { yuan } from '../../../kit/money.ts';
import { findService, nextMonth, owesOverdue, type ServiceCode, service_codes } from '../../carrier/index.ts';
import { priceOf } from '../../tariffs/index.ts';
import { business, type Looked } from '../business.ts';

interface Asks {
  service: ServiceCode;
}

const none = { zh: '', en: '' };
const named = ({ asks }: Looked<Asks>) => findService(asks.service)?.say ?? none;
const holds = ({ asks }: Looked<Asks>) => findService(asks.service)?.holds ?? none;
/** What a month costs, by the price list of the day. */
const monthly = ({ asks, book }: Looked<Asks>) => priceOf(book, asks.service);

/** A service that is sold and not there yet, for a number in service that owes nothing (BIZ-19). */
const whyNotAdd = guarded('BIZ-19', ({ asks, number, today, book }: Looked<Asks>): string | undefined => {
  if (number?.state !== 'in_service') return 'carrier.not_in_service';
  if (book.get(asks.service)?.sold !== true) return 'orders.service_closed';
  if (number.services.some(one => one.service === asks.service)) return 'carrier.service_on';
  return owesOverdue(number, today) ? 'orders.owes_money' : undefined;
});

/** 新业务开通: told and signed for, works at once, charged from the next month on; until then given up for nothing (BIZ-19, PRM-05). */
export const service_add = business<Asks>({
  code: 'service_add',
  say: { zh: '新业务开通', en: 'Add a service' },
  skill: 'plan_change',
  rows: ['BIZ-19', 'PRM-05', 'BIZ-29'],
  identity: 'holder',
  agent: false,
  about: 'number',
  asks: z.strictObject({ service: z.enum(service_codes) }),
  signs: 'signature',
  takes_card: false,
  offline: false,
  same_day_undo: true,
  sheet_version: '1.0',
  promise: 'effect_limit_new_service',
  whyNot: whyNotAdd,
  // Its price is a month's: the core charges it on the first of each, and takes nothing at the counter.
  charges: () => [],
  sheet: of => ({
    content: {
      zh: `${of.number?.mask ?? ''} 开通${named(of).zh}：${holds(of).zh}。`,
      en: `${named(of).en} on ${of.number?.mask ?? ''}: ${holds(of).en}.`,
    },
    price: {
      zh: `每月 ${yuan(monthly(of).amount_fen)} 元，${nextMonth(of.today)} 起收`,
      en: `${yuan(monthly(of).amount_fen)} yuan a month from ${nextMonth(of.today)} on`,
    },
    fees: { zh: '开通免费，本月不收', en: 'Adding it is free, and so is this month' },
    duties: {
      zh: '首次扣费前发短信提醒，点链接免费取消；以后随时可来取消，从下月起不收。',
      en: 'A message comes before the first charge; its link cancels for nothing. Later it ends on any day here, and is not charged from the next month on.',
    },
  }),
  form: of => [
    { say: { zh: '号码', en: 'Number' }, value: { zh: of.number?.mask ?? '', en: of.number?.mask ?? '' } },
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: of.person?.name_mask ?? '', en: of.person?.name_mask ?? '' },
    },
    { say: { zh: '开通业务', en: 'Service' }, value: named(of) },
    {
      say: { zh: '首次扣费', en: 'First charge' },
      value: { zh: nextMonth(of.today), en: nextMonth(of.today) },
    },
  ],
  first_charge: ({ today }) => nextMonth(today),
  effects: of =>
    of.number === undefined
      ? []
      : [
          {
            ...{ do: 'add_service', number_id: of.number.id, service: of.asks.service },
            ...{ month_fen: monthly(of).amount_fen, version: monthly(of).version },
          },
        ],
  undo: ({ asks, number }) =>
    number === undefined ? [] : [{ undo: 'add_service', number_id: number.id, service: asks.service }],
  cards: [
    {
      zh: '「今天就能用，下月 1 日才收费，之前会发短信，点一下就能取消。」',
      en: '“It works today and is charged from the first; a message comes before, one touch cancels it.”',
    },
  ],
  example: { service: 'caller_id' },
});
