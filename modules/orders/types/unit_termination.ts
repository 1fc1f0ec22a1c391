import { type Licence, whyNotClose, whyNotTheirs } from '../../carrier/index.ts';
import { business } from '../business.ts';
import { example_licence, unitAsks, unitLines, whyNotUnit } from '../unit.ts';
import { closing, settledLines } from './termination.ts';

interface Asks {
  licence: Licence;
}

/** 单位销号: the unit closes a number by its handler alone; who used it is registered for it no longer (RNM-07, SVC-16). */
export const unit_termination = business<Asks>({
  code: 'unit_termination',
  say: { zh: '单位销号', en: 'Close unit’s' },
  skill: 'termination',
  rows: ['RNM-07', 'BIZ-14', 'SVC-16'],
  identity: 'new_holder',
  unit: 'handler',
  agent: false,
  about: 'number',
  asks: unitAsks,
  signs: 'signature',
  takes_card: false,
  offline: false,
  same_day_undo: false,
  sheet_version: '1.0',
  says: ['number_frozen_for', 'termination_refund_within'],
  promise: 'handling_limit_termination',
  whyNot: of =>
    whyNotUnit(of) ?? whyNotTheirs(of.number, of.asks.licence.credit_code) ?? whyNotClose(of.number),
  ...closing,
  form: of => [
    ...unitLines(of.asks),
    { say: { zh: '号码', en: 'Number' }, value: { zh: of.number?.mask ?? '', en: of.number?.mask ?? '' } },
    ...settledLines(of),
  ],
  cards: [
    {
      zh: '「销号由单位定，使用人不用来；余额退给单位经办人，请点清。」',
      en: '“Closing is the unit’s word, its user need not come; here is what was left, please count it.”',
    },
  ],
  example: { licence: example_licence },
});
