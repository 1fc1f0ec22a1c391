/** What the line should do, written anew from the published rules and knowing nothing of the server's code. */

export interface ModelTicket {
  id: string;
  label: string;
  letter: string;
  number: number;
  class: string;
  business: string | null;
  state: string;
  /** Start of the wait clock and place in the line, in milliseconds of hall time. */
  from_ms: number;
  limit_s: number;
  calls: number;
  called_ms: number;
  missed_ms: number;
  counter: number | null;
  clerk: string | null;
  wanted: number | null;
}

export interface ModelCounter {
  state: 'closed' | 'open' | 'paused';
  clerk: string | null;
  classes: readonly string[];
  serves: readonly string[];
}

/** The figures of the norms that the line obeys. */
export interface ModelRules {
  recalls_max: number;
  spacing_s: number;
  return_within_min: number;
  return_after: number;
}

export interface Model {
  now_ms: number;
  rules: ModelRules;
  tickets: ModelTicket[];
  counters: Map<number, ModelCounter>;
  /** The last number given of each letter. */
  last: Map<string, number>;
}

/** The verbs that lead from one state to another: catalogue 6.1. */
export const legal: Record<string, Record<string, string>> = {
  '': { take: 'issued' },
  issued: { call: 'called', divert: 'diverted', cancel: 'abandoned' },
  called: { arrive: 'serving', recall: 'called', no_show: 'missed' },
  serving: { transfer: 'issued', hold: 'on_hold', finish: 'finished' },
  on_hold: { resume: 'serving' },
  missed: { return: 'issued', expire: 'abandoned' },
  finished: { rate: 'closed', lapse: 'closed' },
};

const runsOut = (of: ModelTicket): number => of.from_ms + of.limit_s * 1000;

/** Whether `a` is to be called before `b`: its limit runs out first; a tie goes to the earlier place. */
function earlier(a: ModelTicket, b: ModelTicket): boolean {
  if (runsOut(a) !== runsOut(b)) return runsOut(a) < runsOut(b);
  return a.from_ms === b.from_ms ? a.label < b.label : a.from_ms < b.from_ms;
}

/** Everybody who waits, in the order of calling. */
export const waitingOf = (model: Model): ModelTicket[] =>
  model.tickets.filter(one => one.state === 'issued').sort((a, b) => (earlier(a, b) ? -1 : 1));

/** Whether a counter's licence and clerk cover a ticket. */
export const covers = (counter: ModelCounter, of: Pick<ModelTicket, 'class' | 'business'>): boolean =>
  counter.classes.includes(of.class) && (of.business === null || counter.serves.includes(of.business));

/** Whom the rule names at a counter. */
export const nextAt = (model: Model, number: number): ModelTicket | undefined => {
  const counter = model.counters.get(number);
  if (counter === undefined) return undefined;
  return waitingOf(model).find(one => covers(counter, one) && (one.wanted === null || one.wanted === number));
};

/** Whoever stands at a counter. */
export const standingAt = (model: Model, number: number): ModelTicket | undefined =>
  model.tickets.find(one => one.counter === number && ['called', 'serving'].includes(one.state));

/** Time goes on: the missed who did not come back in time are gone. */
export function goOn(model: Model, to_ms: number): void {
  model.now_ms = to_ms;
  for (const one of model.tickets)
    if (one.state === 'missed' && one.missed_ms + model.rules.return_within_min * 60_000 <= to_ms)
      one.state = 'abandoned';
}

/** The place of one who comes back: behind some others of the class. */
export function placeOfReturn(model: Model, of: ModelTicket): number {
  const others = model.tickets
    .filter(one => one.state === 'issued' && one.class === of.class)
    .sort((a, b) => a.from_ms - b.from_ms)
    .slice(0, model.rules.return_after);
  const behind = others.at(-1);
  return behind === undefined ? model.now_ms : behind.from_ms + 1;
}
