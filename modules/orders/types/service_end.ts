import { z } from 'zod';
import type { BusinessDay } from '../../../kit/clock.ts';
import { guarded } from '../../../kit/guard.ts';
import { findService, nextMonth, type ServiceCode, service_codes } from '../../carrier/index.ts';
import { business, type Looked } from '../business.ts';

interface Asks {
  service: ServiceCode;
}

const named = ({ asks }: Looked<Asks>) => findService(asks.service)?.say ?? { zh: '', en: '' };
const found = ({ asks, number }: Looked<Asks>) => number?.services.find(one => one.service === asks.service);
/** A month that was begun is used up; the free one ends at once. */
const endsOn = (of: Looked<Asks>): BusinessDay => (wasCharged(of) ? nextMonth(of.today) : of.today);
const wasCharged = (of: Looked<Asks>): boolean => found(of)?.charged === true;

/** Nothing but its being there is asked: no debt, no contract, no rest of the number is in the way (BIZ-20). */
const whyNotEnd = guarded('BIZ-20', (of: Looked<Asks>): string | undefined => {
  if (of.number?.state !== 'in_service' && of.number?.state !== 'suspended') return 'carrier.not_in_service';
  return found(of) === undefined ? 'carrier.service_off' : undefined;
});

/** 新业务取消: with the proof and the presses of adding it and nothing more, and the day it ends is said (BIZ-20). */
export const service_end = business<Asks>({
  code: 'service_end',
  say: { zh: '新业务取消', en: 'End a service' },
  skill: 'plan_change',
  rows: ['BIZ-20', 'BIZ-29'],
  identity: 'holder',
  agent: false,
  about: 'number',
  asks: z.strictObject({ service: z.enum(service_codes) }),
  signs: 'signature',
  takes_card: false,
  offline: false,
  // Whoever regrets it adds it again, which costs nothing this month.
  same_day_undo: false,
  sheet_version: '1.0',
  promise: 'effect_limit_new_service',
  whyNot: whyNotEnd,
  charges: () => [],
  sheet: of => ({
    content: {
      zh: `${of.number?.mask ?? ''} 取消${named(of).zh}，${endsOn(of)} 起停用。`,
      en: `${named(of).en} on ${of.number?.mask ?? ''} ends on ${endsOn(of)}.`,
    },
    price: { zh: '免费', en: 'Free of charge' },
    fees: wasCharged(of)
      ? {
          zh: '本月已收的用到月底，下月起不收',
          en: 'This month is paid and can be used; nothing is charged after it',
        }
      : { zh: '还没收过费，以后也不收', en: 'Nothing was charged, and nothing will be' },
    duties: { zh: '没有违约金；想用可随时再开。', en: 'No penalty; it can be added again on any day.' },
  }),
  form: of => [
    { say: { zh: '号码', en: 'Number' }, value: { zh: of.number?.mask ?? '', en: of.number?.mask ?? '' } },
    {
      say: { zh: '机主', en: 'Holder' },
      value: { zh: of.person?.name_mask ?? '', en: of.person?.name_mask ?? '' },
    },
    { say: { zh: '取消业务', en: 'Service' }, value: named(of) },
    { say: { zh: '停用', en: 'Ends on' }, value: { zh: endsOn(of), en: endsOn(of) } },
  ],
  effects: of =>
    of.number === undefined
      ? []
      : [{ do: 'end_service', number_id: of.number.id, service: of.asks.service, ends_on: endsOn(of) }],
  cards: [{ zh: '「给您取消了，以后不再收费。」', en: '“It is cancelled; nothing more is charged.”' }],
  example: { service: 'caller_id' },
});
