import { demoNumber } from '../modules/demo/index.ts';

/** Where a visit goes: a hall and the counter that serves it. */
export interface Place {
  hall_id: number;
  counter_id: string;
}

/** One act of a visit: its name, its path and its body, made of what the acts before it were answered. */
export interface Step {
  act: 'issue' | 'call' | 'start' | 'open an order' | 'tell' | 'agree' | 'pay in cash' | 'finish' | 'rate';
  path: (so_far: SoFar) => string;
  body: (so_far: SoFar) => object;
  /** What the answer adds. */
  keep?: (answer: Record<string, string>) => Partial<SoFar>;
}

/** What a visit knows of itself. */
export interface SoFar extends Place {
  number: string;
  taken_id: string;
  secret: string;
  ticket_id: string;
  order_id: string;
}

/** A visit that begins: its customer is one of the demonstration's. */
export const begin = (place: Place, chance: () => number): SoFar => ({
  ...place,
  number: demoNumber('used', Math.floor(chance() * 360)),
  taken_id: '',
  secret: '',
  ticket_id: '',
  order_id: '',
});

const parts = ['content', 'price', 'fees', 'duties'];
const amount_fen = 5000;
const at = (of: SoFar, rest: string) => `/api/halls/${of.hall_id}${rest}`;

/** One visit: a number, called and served, a bill paid in cash with its receipt, finished and rated. */
export const steps: readonly Step[] = [
  {
    act: 'issue',
    path: of => at(of, '/tickets'),
    body: () => ({ class: 'ordinary', business: 'bill_payment' }),
    keep: answer => ({ taken_id: answer.id ?? '', secret: answer.secret ?? '' }),
  },
  {
    act: 'call',
    path: of => at(of, `/counters/${of.counter_id}/call-next`),
    body: () => ({}),
    keep: answer => ({ ticket_id: answer.ticket_id ?? '' }),
  },
  { act: 'start', path: of => at(of, `/tickets/${of.ticket_id}/arrive`), body: () => ({}) },
  {
    act: 'open an order',
    path: of => at(of, `/tickets/${of.ticket_id}/orders`),
    body: of => ({ business: 'bill_payment', asks: { amount_fen }, number: of.number }),
    keep: answer => ({ order_id: answer.order_id ?? '' }),
  },
  { act: 'tell', path: of => at(of, `/orders/${of.order_id}/disclose`), body: () => ({ parts, sheet_version: '1.2' }) },
  { act: 'agree', path: of => at(of, `/orders/${of.order_id}/confirm`), body: () => ({}) },
  {
    act: 'pay in cash',
    path: of => at(of, `/tickets/${of.ticket_id}/pay`),
    body: () => ({ tender: 'cash', announced: true, expected_fen: amount_fen, received_fen: amount_fen }),
  },
  { act: 'finish', path: of => at(of, `/tickets/${of.ticket_id}/finish`), body: () => ({ outcome: 'done' }) },
  { act: 'rate', path: of => at(of, `/tickets/${of.ticket_id}/rating`), body: of => ({ secret: of.secret, score: 5, done: 'done' }) },
];
