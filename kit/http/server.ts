import Fastify, { type FastifyInstance } from 'fastify';
import { newId } from '../ids.ts';
import { Refusal } from '../refusal.ts';
import { languageOf } from '../words.ts';
import { fail } from './door.ts';
import type { House } from './house.ts';

/** A body larger than this is refused with 413. */
export const body_bytes_max = 1024 * 1024;

const content_policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; " +
  "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const permissions = (place: '()' | '(self)'): string =>
  `camera=(), microphone=(), geolocation=${place}, payment=()`;

/** Surfaces whose people prove where they stand: there alone the browser may ask for the place. */
const placed = /^\/mystery(?=[/?]|$)/;

const safe_headers: Record<string, string> = {
  'Content-Security-Policy': content_policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissions('()'),
  'X-Frame-Options': 'DENY',
};

/**
 * The bare server: safe headers on every answer, problem+json for whatever goes wrong, nothing open yet. What a proxy
 * says of the caller (address, https) is believed of the named proxies alone; with none named, of nobody.
 */
export function bareServer(house: House, proxies: readonly string[] = []): FastifyInstance {
  const server = Fastify({
    bodyLimit: body_bytes_max,
    genReqId: () => newId(),
    logger: false,
    trustProxy: proxies.length === 0 ? false : [...proxies],
    requestTimeout: 30_000,
    connectionTimeout: 0,
    keepAliveTimeout: 65_000,
    routerOptions: { maxParamLength: 200 },
  });
  server.server.headersTimeout = 15_000;
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(safe_headers);
    reply.header('X-Request-Id', request.id);
    if (request.protocol === 'https')
      reply.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    if (placed.test(request.url)) reply.header('Permissions-Policy', permissions('(self)'));
    if (request.url.startsWith('/api/')) reply.header('Cache-Control', 'no-store');
  });
  server.setErrorHandler((fault, request, reply) => {
    const language = languageOf(request.headers['accept-language']);
    return fail(house, request, reply, language, asRefusal(fault));
  });
  server.setNotFoundHandler((request, reply) => {
    const language = languageOf(request.headers['accept-language']);
    return fail(house, request, reply, language, new Refusal('kit.not_found'));
  });
  return server;
}

/** What Fastify refuses before the door: broken JSON, a body too large, a media type we do not read. */
function asRefusal(fault: unknown): unknown {
  const status =
    typeof fault === 'object' && fault !== null && 'statusCode' in fault ? fault.statusCode : undefined;
  if (status === 413) return new Refusal('kit.too_large');
  if (status === 415) return new Refusal('kit.media_type');
  if (status === 400) return new Refusal('kit.bad_json', { field: 'body' });
  return fault;
}
