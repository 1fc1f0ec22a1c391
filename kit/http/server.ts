import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { newId } from '../ids.ts';
import { Refusal } from '../refusal.ts';
import { languageOf } from '../words.ts';
import { fail } from './door.ts';
import type { House } from './house.ts';
import { problemOf } from './problem.ts';

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
    // What is refused before any hook has run: an address that cannot be read, a request that is none.
    frameworkErrors: (fault, request, reply) => {
      dress(request, reply);
      fail(house, request, reply, languageOf(request.headers['accept-language']), asRefusal(fault));
    },
    clientErrorHandler: refuseBroken,
  });
  server.server.headersTimeout = 15_000;
  server.addHook('onRequest', async (request, reply) => dress(request, reply));
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

/** The headers of every answer, whatever it says. */
function dress(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(safe_headers);
  reply.header('X-Request-Id', request.id);
  if (request.protocol === 'https')
    reply.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  if (placed.test(request.url)) reply.header('Permissions-Policy', permissions('(self)'));
  if (request.url.startsWith('/api/')) reply.header('Cache-Control', 'no-store');
}

/** What came over the line is no request, or not all of one: the same answer as everywhere, on the bare connection. */
function refuseBroken(fault: Error & { code?: string }, socket: Socket): void {
  if (fault.code === 'ECONNRESET' || !socket.writable) return;
  const problem = problemOf(brokenAs(fault.code), 'zh', newId());
  const body = JSON.stringify(problem);
  const headers = {
    ...safe_headers,
    'X-Request-Id': problem.request_id,
    'Cache-Control': 'no-store',
    'Content-Type': 'application/problem+json',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n${body}`);
}

function brokenAs(code: string | undefined): Refusal {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Refusal('kit.too_slow');
  return code === 'HPE_HEADER_OVERFLOW' ? new Refusal('kit.head_too_large') : new Refusal('kit.no_request');
}

/** What Fastify refuses before the door: broken JSON, a body too large, a media type we do not read. */
function asRefusal(fault: unknown): unknown {
  const status =
    typeof fault === 'object' && fault !== null && 'statusCode' in fault ? fault.statusCode : undefined;
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined;
  if (code === 'FST_ERR_BAD_URL' || code === 'FST_ERR_MAX_PARAM_LENGTH')
    return new Refusal('kit.not_found', { field: 'path' });
  if (status === 413) return new Refusal('kit.too_large', { field: 'body' });
  if (status === 415) return new Refusal('kit.media_type');
  if (status === 400) return new Refusal('kit.bad_json', { field: 'body' });
  return fault;
}
