import { useCallback, useRef, useState } from 'react';
import type { z } from 'zod';
import { rest } from './back-off.ts';
import { type Problem, problemOfResponse, unreachableProblem } from './problem.ts';
import { noteAnswer, pageSession, proveOnceMore } from './session.ts';

/** What a screen needs of an endpoint: way, path and the schemas, which are used as types only. */
export interface Callable {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  answer: z.ZodType;
}

type Sent<E, Part extends 'params' | 'query' | 'body'> = E extends { [P in Part]?: infer Z }
  ? Exclude<Z, undefined> extends z.ZodType
    ? z.input<Exclude<Z, undefined>>
    : unknown
  : unknown;

/** What a caller sends: path, query and body in one object. */
export type Given<E extends Callable> = Sent<E, 'params'> & Sent<E, 'query'> & Sent<E, 'body'>;

/** What comes back. */
export type Answer<E extends Callable> = z.output<E['answer']>;

/** The outcome of a call: never thrown, a refusal is a value to be shown. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** How a call is made. */
export interface CallOptions {
  /** The key of an act already begun, so that doing it again is not a second act. */
  idempotencyKey?: string;
  /** Tries in all before the caller is told; 5 by default. */
  tries?: number;
  /** Told before each further try. */
  onRetry?: (tried: number) => void;
  /** How long one try may take, its answer read to the end; without limit by default. */
  within_ms?: number;
}

/** The address and the body of a request: path parameters filled in, the rest as query (GET, DELETE) or JSON. */
export function requestOf(endpoint: Pick<Callable, 'method' | 'path'>, input: Record<string, unknown>) {
  const left: Record<string, unknown> = { ...input };
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = left[name];
    if (value === undefined) throw new TypeError(`${endpoint.path} needs ${name}`);
    delete left[name];
    return encodeURIComponent(String(value));
  });
  if (endpoint.method === 'POST' || endpoint.method === 'PUT')
    return { url: path, body: JSON.stringify(left) };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(left)) if (value !== undefined) query.set(name, String(value));
  return { url: query.size === 0 ? path : `${path}?${query}`, body: undefined };
}

function headersOf(
  endpoint: Pick<Callable, 'method'>,
  key: string,
  hasBody: boolean,
): Record<string, string> {
  const { surface, csrf } = pageSession();
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
    'X-Surface': surface,
  };
  if (hasBody) headers['Content-Type'] = 'application/json';
  if (endpoint.method !== 'GET' && csrf !== null) headers['X-CSRF'] = csrf;
  if (endpoint.method === 'POST') headers['Idempotency-Key'] = key;
  return headers;
}

/** Does one act on the server. A cut line or 503 is tried again under the same key, so the act happens once. */
export async function callApi<E extends Callable>(
  endpoint: E,
  input: Given<E>,
  options: CallOptions = {},
): Promise<Outcome<Answer<E>>> {
  const { url, body } = requestOf(endpoint, input as Record<string, unknown>);
  const key = options.idempotencyKey ?? crypto.randomUUID();
  const init: RequestInit = {
    method: endpoint.method,
    headers: headersOf(endpoint, key, body !== undefined),
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body }),
  };
  const tries = options.tries ?? 5;
  let proved = false;
  for (let tried = 0; ; tried += 1) {
    const limit = options.within_ms === undefined ? {} : { signal: AbortSignal.timeout(options.within_ms) };
    const response = await fetch(url, { ...init, ...limit }).then(noteAnswer, () => null);
    // An answer that breaks off half-way is a cut line as well.
    const outcome =
      response === null || response.status === 503
        ? null
        : await outcomeOf<Answer<E>>(response).catch(() => null);
    if (outcome !== null) {
      // A dangerous act waits for the password and then goes on by itself, under its key.
      const asks = !outcome.ok && outcome.problem.code === 'kit.step_up';
      if (asks && !proved && (await proveOnceMore())) {
        proved = true;
        continue;
      }
      return outcome;
    }
    if (tried + 1 >= tries) {
      return {
        ok: false,
        problem: response?.status === 503 ? await problemOfResponse(response) : unreachableProblem(),
      };
    }
    options.onRetry?.(tried + 1);
    await rest(tried, response?.headers.get('retry-after') ?? null);
  }
}

async function outcomeOf<Value>(response: Response): Promise<Outcome<Value>> {
  if (!response.ok) return { ok: false, problem: await problemOfResponse(response) };
  const value: unknown = response.status === 204 ? undefined : await response.json();
  return { ok: true, value: value as Value };
}

/** An act in a part: `pending` while it runs, `retries` while the line is cut, `problem` until the next try. */
export interface Act<E extends Callable> extends Acting {
  run: (input: Given<E>) => Promise<Outcome<Answer<E>>>;
}

interface Acting {
  pending: boolean;
  retries: number;
  problem: Problem | null;
  forget: () => void;
}

/** What a part sends, one thing at a time, whichever endpoint it goes to. */
export interface Sending extends Acting {
  send: <E extends Callable>(endpoint: E, input: Given<E>) => Promise<Outcome<Answer<E>>>;
}

/** Pressing twice while an act runs does not act twice; trying the same again after a cut line keeps its key. */
export function useSend(): Sending {
  const [state, set] = useState<{ pending: boolean; retries: number; problem: Problem | null }>(still);
  const running = useRef<Promise<Outcome<unknown>> | null>(null);
  const unsure = useRef<{ input: string; key: string } | null>(null);
  const send = useCallback(
    <E extends Callable>(endpoint: E, input: Given<E>): Promise<Outcome<Answer<E>>> => {
      if (running.current !== null) return running.current as Promise<Outcome<Answer<E>>>;
      const spelled = `${endpoint.path} ${JSON.stringify(input)}`;
      const key = unsure.current?.input === spelled ? unsure.current.key : crypto.randomUUID();
      unsure.current = { input: spelled, key };
      set({ ...still, pending: true });
      const onRetry = (retries: number) => set({ pending: true, retries, problem: null });
      const act = callApi(endpoint, input, { idempotencyKey: key, onRetry }).then(outcome => {
        running.current = null;
        // Only an act that may not have arrived keeps its key; one that was answered is over.
        if (outcome.ok || outcome.problem.status !== 0) unsure.current = null;
        set(outcome.ok ? still : { ...still, problem: outcome.problem });
        return outcome;
      });
      running.current = act;
      return act;
    },
    [],
  );
  const forget = useCallback(() => set(still), []);
  return { send, ...state, forget };
}

/** Binds an endpoint to a part; sends as `useSend` does. */
export function useAct<E extends Callable>(endpoint: E): Act<E> {
  const { send, ...state } = useSend();
  const run = useCallback((input: Given<E>) => send(endpoint, input), [endpoint, send]);
  return { run, ...state };
}

const still = { pending: false, retries: 0, problem: null };
