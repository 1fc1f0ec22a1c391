import type { Scene } from '../../../knowledge/topics.ts';
import type { Order } from './visit.ts';

/** Where an order stands for the clerk's hands; `form` while it is being filled in. */
export type Phase =
  | 'form'
  | 'identifying'
  | 'telling'
  | 'agreeing'
  | 'paying'
  | 'doing'
  | 'delivering'
  | 'refused'
  | 'over';

const phases: Record<Order['state'], Phase> = {
  draft: 'identifying',
  identified: 'doing',
  eligible: 'telling',
  rejected: 'refused',
  disclosed: 'agreeing',
  confirmed: 'paying',
  lapsed: 'over',
  paid: 'doing',
  no_charge: 'doing',
  executing: 'doing',
  completed: 'delivering',
  delivered: 'over',
  failed: 'refused',
  pre_accepted: 'over',
  reversal_pending: 'over',
  reversed: 'over',
};

/** The phase of an order; the form when there is none. */
export const phaseOf = (of: Order | null): Phase => (of === null ? 'form' : phases[of.state]);

/** Which scene of the language norm a phase is: what is said then (LANG-02). */
export const scene_of: Record<Phase, Scene> = {
  form: 'ask',
  identifying: 'papers',
  telling: 'ask',
  agreeing: 'ask',
  paying: 'money',
  doing: 'wait',
  delivering: 'wait',
  refused: 'refuse',
  over: 'farewell',
};
