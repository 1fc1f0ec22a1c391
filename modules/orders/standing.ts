import { guarded } from '../../kit/guard.ts';
import type { NumberFacts } from '../carrier/index.ts';
import type { AnyBusiness, Looked } from './business.ts';

/**
 * Why a business about somebody's number is done for nobody but its holder, with a document and a face or through an
 * agent with both (BIZ-08, BIZ-23). The engine asks it of every business before the business itself is asked anything,
 * so that a stranger hears of no contract and no debt.
 */
export const whyNotHolder = guarded(
  ['BIZ-08', 'BIZ-12', 'BIZ-21', 'BIZ-23'],
  (
    type: Pick<AnyBusiness, 'identity' | 'about'>,
    { number, person }: Pick<Looked<unknown>, 'number' | 'person'>,
  ): string | undefined => {
    if (type.identity !== 'holder' || type.about !== 'number') return undefined;
    return number?.customer_id != null && number.customer_id === person?.person_id
      ? undefined
      : 'orders.not_the_holder';
  },
);

/**
 * A number as whoever stands here may hear of it: a business that asks nobody who they are decides, tells and charges
 * without the holder's account, plan, contract and card.
 */
export const numberFor = guarded(
  'BIZ-06',
  (type: Pick<AnyBusiness, 'identity'>, number: NumberFacts | undefined): NumberFacts | undefined =>
    type.identity !== 'none' || number === undefined
      ? number
      : {
          ...number,
          tier: null,
          customer_since: null,
          balance_fen: null,
          owed_fen: null,
          bill_way: null,
          next_bill_way: null,
          next_bill_way_from: null,
          plan: null,
          next_plan: null,
          next_plan_from: null,
          contract_until: null,
          sim_tail: null,
          services: [],
          cooling_until: null,
        },
  (_type, number) => number,
);
