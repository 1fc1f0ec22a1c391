import { useState } from 'react';
import { type Answer, type Callable, type Given, useSend } from './call.ts';
import { type Problem, wrongField } from './problem.ts';

/** A form on its way to the server: what was typed, what is wrong with which field, and the sending of it. */
export interface Form<Draft> {
  draft: Draft;
  put: (part: Partial<Draft>) => void;
  /** What is wrong with a field, until it is typed into again; `key` where the draft calls it otherwise than the endpoint. */
  wrong: (field: string, key?: string) => string | undefined;
  /** Sends; answers what came back, or undefined when it was refused. */
  send: <E extends Callable>(endpoint: E, input: Given<E>) => Promise<Answer<E> | undefined>;
  pending: boolean;
  problem: Problem | null;
}

/** The state of a form: a draft, and a refusal that goes away where its field is mended. */
export function useForm<Draft extends object>(first: Draft): Form<Draft> {
  const act = useSend();
  const [draft, set] = useState(first);
  const [mended, mend] = useState<readonly string[]>([]);
  return {
    draft,
    put: part => {
      set(before => ({ ...before, ...part }));
      mend(before => [...before, ...Object.keys(part)]);
    },
    wrong: (field, key = field) => (mended.includes(key) ? undefined : wrongField(act.problem, field)),
    send: async (endpoint, input) => {
      mend([]);
      const outcome = await act.send(endpoint, input);
      return outcome.ok ? outcome.value : undefined;
    },
    pending: act.pending,
    problem: act.problem,
  };
}
