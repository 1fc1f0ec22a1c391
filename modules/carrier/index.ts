/** A small carrier's core behind a port: numbers, cards, plans, accounts, and whether the hall reaches them. */
import './box.ts';
import './destroying.ts';
import './choosing.ts';
import './stock.ts';

export { type Bill, type BillLine, type Cause, lateFee, whyNotLine } from './bill.ts';
export {
  type BillWay,
  bill_way_words,
  bill_ways,
  billWayOn,
  billWayShown,
} from './bill_way.ts';
export { type BlockBasis, block, whyNotUnblock } from './block.ts';
export { blockNumber } from './blocking.ts';
export { myBox, releaseSim, reserveSim } from './box.ts';
export { card_check, destruction, shipment } from './card_register.ts';
export { letGo, numbersFor } from './choosing.ts';
export type { AccountFacts, Command, Core, OrderRef, Undo } from './core.ts';
export { embeddedCore } from './embedded.ts';
export { whyNotReturn } from './ending.ts';
export { goodMonth } from './good.ts';
export { type Licence, type LicenceKind, licence_kinds, licenceSchema } from './licence.ts';
export { linkOf, needLink } from './link.ts';
export { grants } from './may.ts';
export { type Charged, monthCharges, overdue, planOn, whyPassedOver } from './month.ts';
export {
  counted_states,
  isMobile,
  maskNumber,
  type NumberFacts,
  owesOverdue,
  phoneNumber,
  whyNotBack,
  whyNotClose,
} from './number.ts';
export { findPlan, nextMonth, type Plan, planCode, plans, planWords } from './plans.ts';
export { routes } from './routes.ts';
export { findService, type ServiceCode, service_codes, services } from './services.ts';
export { checkDigit, isIccid, maskIccid, sim } from './sim.ts';
export { customerFacts, holdNumber, servedUntil, simsOfHall } from './store.ts';
export { whyNotLicence, whyNotNewUser, whyNotTheirs, whyNotUser } from './unit.ts';
export { refusals } from './words.ts';
