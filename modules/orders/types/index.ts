import type { AnyBusiness } from '../business.ts';
import { bill_payment } from './bill_payment.ts';
import { bill_way_change } from './bill_way_change.ts';
import { consultation } from './consultation.ts';
import { loss_report } from './loss_report.ts';
import { new_connection } from './new_connection.ts';
import { plan_change } from './plan_change.ts';
import { reinstatement } from './reinstatement.ts';
import { resume } from './resume.ts';
import { reverification } from './reverification.ts';
import { service_add } from './service_add.ts';
import { service_end } from './service_end.ts';
import { sim_replacement } from './sim_replacement.ts';
import { sim_swap } from './sim_swap.ts';
import { sim_unlock } from './sim_unlock.ts';
import { suspension } from './suspension.ts';
import { termination } from './termination.ts';
import { unit_connection } from './unit_connection.ts';
import { unit_termination } from './unit_termination.ts';
import { user_change } from './user_change.ts';

/** Every business the engine can do: a new one is one file and one line here, the last, so that no other changes its key. */
export const types: readonly AnyBusiness[] = [
  bill_payment,
  sim_replacement,
  plan_change,
  new_connection,
  consultation,
  loss_report,
  suspension,
  resume,
  sim_swap,
  sim_unlock,
  reverification,
  service_add,
  service_end,
  termination,
  reinstatement,
  unit_connection,
  user_change,
  unit_termination,
  bill_way_change,
];

const by_code = new Map(types.map(one => [one.code, one]));

/** The business of a code; undefined when the engine does not do it yet. */
export const findType = (code: string): AnyBusiness | undefined => by_code.get(code);
