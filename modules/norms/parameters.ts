import type { Parameter } from './parameter.ts';
import {
  bill_parameters,
  cash_way_parameters,
  compensation_parameters,
  invoice_parameters,
} from './parameters/cash_ways.ts';
import { complaint_parameters } from './parameters/complaints.ts';
import { duty_parameters } from './parameters/duties.ts';
import { hall_parameters, promise_parameters, roster_parameters } from './parameters/hall.ts';
import { issue_parameters } from './parameters/issues.ts';
import { cash_parameters, resource_parameters } from './parameters/money.ts';
import { mystery_parameters } from './parameters/mystery.ts';
import { notice_parameters } from './parameters/notice.ts';
import { place_parameters } from './parameters/place.ts';
import { appointment_parameters, queue_parameters } from './parameters/queue.ts';
import { result_parameters } from './parameters/results.ts';
import { rights_parameters } from './parameters/rights.ts';
import { letter_parameters, safety_parameters, safety_round_parameters } from './parameters/safety.ts';
import {
  answer_parameters,
  effect_parameters,
  handling_parameters,
  service_parameters,
} from './parameters/service.ts';
import { shift_parameters } from './parameters/shifts.ts';
import { suggestion_parameters } from './parameters/suggestions.ts';
import { telephone_parameters } from './parameters/telephone.ts';
import { training_parameters } from './parameters/training.ts';

const all = [
  ...queue_parameters,
  ...appointment_parameters,
  ...notice_parameters,
  ...handling_parameters,
  ...effect_parameters,
  ...answer_parameters,
  ...service_parameters,
  ...promise_parameters,
  ...hall_parameters,
  ...roster_parameters,
  ...resource_parameters,
  ...cash_parameters,
  ...place_parameters,
  ...result_parameters,
  ...mystery_parameters,
  ...rights_parameters,
  ...cash_way_parameters,
  ...bill_parameters,
  ...compensation_parameters,
  ...invoice_parameters,
  ...training_parameters,
  ...complaint_parameters,
  ...shift_parameters,
  ...duty_parameters,
  ...safety_round_parameters,
  ...safety_parameters,
  ...letter_parameters,
  ...suggestion_parameters,
  ...issue_parameters,
  ...telephone_parameters,
];

/** The key of a parameter; a misspelt one does not compile. */
export type ParameterKey = (typeof all)[number]['key'];

/** Every number of the manual the software works by, grouped by subject. */
export const parameters: readonly Parameter<ParameterKey>[] = all;

const by_key = new Map<string, Parameter<ParameterKey>>(all.map(one => [one.key, one]));

/** The parameter with this key; a key read from outside may name none. */
export const findParameter = (key: string): Parameter<ParameterKey> | undefined => by_key.get(key);

/** The parameter with this key. */
export function parameterOf(key: ParameterKey): Parameter<ParameterKey> {
  const found = by_key.get(key);
  if (found === undefined) throw new Error(`no parameter ${key}`);
  return found;
}

/** The parameters of a clause, in the order they are written down. */
export const parametersOf = (row: string): Parameter<ParameterKey>[] => all.filter(one => one.row === row);
