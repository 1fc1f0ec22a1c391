import { z } from 'zod';
import type { Words } from '../words.ts';
import type { Endpoint } from './endpoint.ts';
import { openPath } from './endpoint.ts';
import type { Served } from './serve.ts';

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'request_id'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    remedy: { type: 'string' },
    field: { type: 'string' },
    request_id: { type: 'string' },
  },
};

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: instants,
  }) as Record<string, unknown>;
  return rest;
};

/** Instants travel as ISO texts. */
const instants: NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']> = ({
  zodSchema,
  jsonSchema,
}) => {
  if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
};

function parametersOf(endpoint: Endpoint): unknown[] {
  const list = (schema: z.ZodType | undefined, where: 'path' | 'query') => {
    if (schema === undefined) return [];
    const json = schemaOf(schema, 'input') as { properties?: Record<string, unknown>; required?: string[] };
    return Object.entries(json.properties ?? {}).map(([name, of]) => ({
      name,
      in: where,
      required: where === 'path' || (json.required ?? []).includes(name),
      schema: of,
    }));
  };
  return [...list(endpoint.params, 'path'), ...list(endpoint.query, 'query')];
}

function operation(endpoint: Endpoint): unknown {
  return {
    operationId: `${endpoint.method} ${endpoint.path}`,
    summary: `${endpoint.summary.zh} · ${endpoint.summary.en}`,
    'x-permission': endpoint.may,
    security: endpoint.may === 'anyone' ? [] : [{ session: [] }, { bearer: [] }],
    parameters: parametersOf(endpoint),
    ...(endpoint.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } },
          },
        }),
    responses: {
      200: {
        description: 'OK',
        content:
          endpoint.answers === undefined
            ? { 'application/json': { schema: schemaOf(endpoint.answer, 'output') } }
            : { [endpoint.answers]: {} },
      },
      default: { description: 'Problem', content: { 'application/problem+json': { schema: problem } } },
    },
  };
}

/** A route behind which no act stands: a stream, a sign of life, the description itself. */
export interface Beside {
  path: string;
  summary: Words;
  /** The media type of what comes back. */
  answers: string;
  /** Names in the query. */
  query?: readonly string[];
  /** Whether a session is asked for. */
  session?: boolean;
}

const text = { type: 'string' };

function operationBeside(of: Beside): unknown {
  const named = (name: string, where: 'path' | 'query') => ({
    ...{ name, in: where, required: where === 'path', schema: text },
  });
  return {
    operationId: `GET ${of.path}`,
    summary: `${of.summary.zh} · ${of.summary.en}`,
    security: of.session === true ? [{ session: [] }, { bearer: [] }] : [],
    parameters: [
      ...[...of.path.matchAll(/:(\w+)/g)].map(([, name]) => named(name ?? '', 'path')),
      ...(of.query ?? []).map(name => named(name, 'query')),
    ],
    responses: {
      200: { description: 'OK', content: { [of.answers]: {} } },
      default: { description: 'Problem', content: { 'application/problem+json': { schema: problem } } },
    },
  };
}

/** OpenAPI 3.1 of every served endpoint, made from the schemas that validate, and of what stands beside them. */
export function openApi(
  served: readonly Served[],
  version: string,
  beside: readonly Beside[] = [],
): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { endpoint } of served) {
    const path = openPath(endpoint.path);
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  for (const of of beside) paths[openPath(of.path)] = { get: operationBeside(of) };
  return {
    openapi: '3.1.0',
    info: { title: '厅通 Tingtong', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-tt_<surface>' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}
