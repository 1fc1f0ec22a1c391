import type { z } from 'zod';
import type { Words } from '../words.ts';

/** Zod schemas of one endpoint: imported by the server (to validate), the screens (types) and OpenAPI. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/api/halls/:hall_id/…`: a `:hall_id` in the path scopes the permission to that hall. */
  path: string;
  summary: Words;
  /** The permission, `anyone` for a public page, `signed_in` for whoever has a session. */
  may: string;
  params?: Params;
  query?: Query;
  body?: Body;
  answer: Answer;
  /** The media type of an answer that is no JSON: its act answers with bytes. */
  answers?: string;
}

/** Declares an endpoint; one value validates, types the screen and documents. */
export const endpoint = <
  P extends z.ZodType = z.ZodType<Record<never, never>>,
  Q extends z.ZodType = z.ZodType<Record<never, never>>,
  B extends z.ZodType = z.ZodType<Record<never, never>>,
  A extends z.ZodType = z.ZodType,
>(
  of: Endpoint<P, Q, B, A>,
): Endpoint<P, Q, B, A> => of;

type Parsed<Z> = Z extends z.ZodType ? z.output<Z> : unknown;

/** What the act is handed: path, query and body as one object. */
export type InputOf<E> =
  E extends Endpoint<infer P, infer Q, infer B, z.ZodType> ? Parsed<P> & Parsed<Q> & Parsed<B> : never;

/** What the endpoint answers. */
export type AnswerOf<E> = E extends Endpoint<z.ZodType, z.ZodType, z.ZodType, infer A> ? z.output<A> : never;

/** `:hall_id` → `{hall_id}`, as OpenAPI writes it. */
export const openPath = (path: string): string => path.replace(/:(\w+)/g, '{$1}');
