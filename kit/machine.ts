import type { Words } from './words.ts';

/** One verb of a machine: where it may start, where it ends, who does it, and under which clause. */
export interface MoveRule<State extends string> {
  from: readonly State[];
  to: State;
  /** Who does it: clerk, customer, duty manager … `clock` is the system's own clock. */
  by: readonly string[];
  say: Words;
  /** The clauses that ask for this move, such as `QUE-04`. */
  rows?: readonly string[];
}

/** A life as data: states, verbs, who may move it. Everything about states is derived from this value. */
export interface Machine<State extends string = string, Verb extends string = string> {
  name: string;
  table: string;
  /** Whose row it is: the hall's (the default), or a customer's, which no hall keeps; its events lie where the act was done. */
  kept_by?: 'hall' | 'customer';
  states: Record<State, Words>;
  start: State;
  end: readonly State[];
  moves: Record<Verb, MoveRule<State>>;
}

/** Declares a machine; a typing error in a state or verb does not compile. */
export function machine<const State extends string, const Verb extends string>(
  of: Machine<State, Verb>,
): Machine<State, Verb> {
  made.set(of.name, of);
  return of;
}

const made = new Map<string, Machine>();

/** Every machine that was declared, for the laws: none stands apart from the drawings and the proofs. */
export const machinesMade = (): Machine[] => [...made.values()];

export type StateOf<M> = M extends Machine<infer S, string> ? S : never;
export type VerbOf<M> = M extends Machine<string, infer V> ? V : never;

/** Whether a verb may leave a state. */
export const allows = (of: Machine, state: string, verb: string): boolean =>
  (of.moves[verb]?.from as readonly string[] | undefined)?.includes(state) ?? false;

/** What is wrong with a machine: states never reached, dead ends, ends that can be left, unknown names. */
export function flaws(of: Machine): string[] {
  const found: string[] = [];
  const states = Object.keys(of.states);
  const rules = Object.entries(of.moves);
  for (const [verb, rule] of rules) {
    for (const state of [...rule.from, rule.to])
      if (!states.includes(state)) found.push(`${verb} names no state: ${state}`);
    for (const state of rule.from) if (of.end.includes(state)) found.push(`${verb} leaves the end ${state}`);
  }
  const reached = new Set([of.start]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [, rule] of rules) {
      if (reached.has(rule.to) || !rule.from.some(state => reached.has(state))) continue;
      reached.add(rule.to);
      grown = true;
    }
  }
  for (const state of states) {
    if (!reached.has(state)) found.push(`never reached: ${state}`);
    if (!of.end.includes(state) && !rules.some(([, rule]) => rule.from.includes(state)))
      found.push(`dead end: ${state}`);
  }
  return found;
}

/** The machine as a Mermaid state diagram, for docs/machines. */
export function draw(of: Machine): string {
  const lines = ['stateDiagram-v2', `  [*] --> ${of.start}`];
  for (const [verb, rule] of Object.entries(of.moves)) {
    for (const from of rule.from) lines.push(`  ${from} --> ${rule.to}: ${verb} (${rule.by.join(', ')})`);
  }
  for (const state of of.end) lines.push(`  ${state} --> [*]`);
  return `${lines.join('\n')}\n`;
}
