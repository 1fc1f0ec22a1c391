import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { wallNow } from '../clock.ts';
import type { Actor, Ctx } from '../ctx.ts';
import { look, type Tx, transaction } from '../db.ts';
import { clockOf, hallNow } from '../hall_time.ts';
import { actors, type Id, newId } from '../ids.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../refusal.ts';
import { type Language, languageOf } from '../words.ts';
import { drainHall } from '../worker.ts';
import { cookieName, type House, isSecure, type Presented, surfaceOf } from './house.ts';
import { AlreadyDone, keepAnswer, requestHash, type StoredAnswer, storedAnswer } from './idempotency.ts';
import { fieldOf, problemOf, problemOfInput } from './problem.ts';
import { isPublic, publicWire } from './public_wire.ts';
import { callerOf, tooMany } from './rate.ts';
import { Bytes, type Served, WithCookie } from './serve.ts';
import { likelyIn, unstorableIn } from './storable.ts';

/** Somebody at a public page. */
export const anybody: Actor = {
  id: actors.public,
  kind: 'public',
  name: 'public',
  assignments: [],
  session_id: undefined,
  home_hall_id: undefined,
  proved_at: undefined,
};

interface Call {
  house: House;
  served: Served;
  request: FastifyRequest;
  reply: FastifyReply;
  language: Language;
  actor: Actor;
  presented: Presented;
  hall_id: number | undefined;
  input: Record<string, unknown>;
}

/** The transaction of each request's own act. */
const transactions = new WeakMap<FastifyRequest, Tx>();

/** How many statements a request's act sent, the kept answer included; undefined when no transaction was opened. */
export const statementsOf = (request: FastifyRequest): number | undefined => transactions.get(request)?.sent;

/** Puts one endpoint into the server: who, may they, is it well-formed, then one transaction. */
export function open(server: FastifyInstance, house: House, served: Served): void {
  const { endpoint } = served;
  server.route({
    method: endpoint.method,
    url: endpoint.path,
    handler: async (request, reply) => {
      const language = languageAsked(request);
      try {
        const presented = await house.gate.actorOf(request);
        refuseUnlessLimit(served, request, presented.actor);
        const hall_id = hallOf(request);
        const who = admit(house, served, presented, request, hall_id);
        const input = parse(served, request);
        return await answer({
          house,
          served,
          request,
          reply,
          language,
          actor: who,
          presented,
          hall_id,
          input,
        });
      } catch (fault) {
        return fail(house, request, reply, language, fault);
      }
    },
  });
}

const languageAsked = (request: FastifyRequest): Language => {
  const query = request.query as Record<string, unknown> | undefined;
  const asked = request.headers['accept-language'] ?? query?.lang;
  return languageOf(typeof asked === 'string' ? asked : undefined);
};

function hallOf(request: FastifyRequest): number | undefined {
  const params = request.params as Record<string, string> | undefined;
  const text = params?.hall_id;
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new Refusal('kit.not_found', { field: 'hall_id' });
  return Number(text);
}

const isMutation = (request: FastifyRequest): boolean => request.method !== 'GET';

/** The forty people of a hall share one address: what needs a session is counted by who holds it, the rest by address. */
function refuseUnlessLimit(served: Served, request: FastifyRequest, actor: Actor | undefined): void {
  const { endpoint, options } = served;
  const open = endpoint.may === 'anyone';
  const limit = options.per_minute ?? (actor === undefined && open ? 240 : undefined);
  if (limit === undefined) return;
  const who = open || actor === undefined ? callerOf(request.ip) : actor.id;
  if (tooMany(`${who} ${endpoint.method} ${endpoint.path}`, limit)) throw new Refusal('kit.too_many');
}

/** Default deny: a session first, then the hall in reach, then the permission, then the CSRF proof. */
function admit(
  house: House,
  served: Served,
  presented: Presented,
  request: FastifyRequest,
  hall_id: number | undefined,
): Actor {
  const { may } = served.endpoint;
  const { actor, csrf } = presented;
  if (may === 'anyone' && actor === undefined) return anybody;
  if (actor === undefined) throw new Refusal('kit.sign_in');
  if (may !== 'anyone') {
    if (hall_id !== undefined && !house.gate.sees(actor, hall_id)) throw new Refusal('kit.not_found');
    if (may !== 'signed_in' && !house.gate.may(actor, may, hall_id)) throw new Refusal('kit.not_permitted');
    if (isMutation(request)) refuseIf(house.gate.whyNotAct(actor, may, hall_id));
  }
  if (isMutation(request) && csrf !== undefined && request.headers['x-csrf'] !== csrf)
    throw new Refusal('kit.csrf');
  return actor;
}

function parse(served: Served, request: FastifyRequest): Record<string, unknown> {
  const { params, query, body } = served.endpoint;
  const read = (schema: z.ZodType | undefined, value: unknown): Record<string, unknown> =>
    schema === undefined ? {} : (schema.parse(value ?? {}) as Record<string, unknown>);
  const asked = { ...(request.query as Record<string, unknown>) };
  for (const common of ['surface', 'lang']) delete asked[common];
  const input = { ...read(body, request.body), ...read(query, asked), ...read(params, request.params) };
  const lost = unstorableIn(input);
  if (lost !== undefined) throw new Refusal('kit.unstorable', { field: fieldOf(lost) });
  return input;
}

/** A simulated hall never lets an act overtake work that was due before it (decision 1). */
async function catchUp(call: Call): Promise<void> {
  const { hall_id, house, request } = call;
  if (hall_id !== undefined && isMutation(request) && house.simulated.has(hall_id))
    await drainHall(house, hall_id);
}

async function answer(call: Call): Promise<unknown> {
  await catchUp(call);
  const { served, request } = call;
  const key = request.headers['idempotency-key'];
  const keyed =
    isMutation(request) && typeof key === 'string' && served.options.secret !== true
      ? validKey(key)
      : undefined;
  if (served.options.before !== undefined) {
    // What goes before has transactions of its own, which no rollback takes back: an act already done is answered first.
    const done = keyed === undefined ? undefined : await replay(call, keyed);
    if (done !== undefined) return sendStored(call, done);
    await served.options.before(call.house, call.input as never);
  }
  try {
    const announced = new Map<number, Set<string>>();
    const reads = !isMutation(request) && served.options.writes !== true;
    const inside = reads ? look : transaction;
    const outcome = await inside(call.house.db, tx => act(call, tx, announced, keyed));
    call.house.announce(announced);
    if (outcome instanceof RememberedRefusal) throw outcome.refusal;
    if (outcome instanceof Bytes) return await sendBytes(call, outcome);
    return send(call, outcome);
  } catch (fault) {
    const again = keyed === undefined ? undefined : await replay(call, keyed);
    if (again === undefined) throw fault;
    return sendStored(call, again);
  }
}

function sendStored(call: Call, stored: StoredAnswer): unknown {
  const { secret_from } = call.served.options;
  const refused = stored.status >= 400;
  const kept = refused || secret_from === undefined ? undefined : JSON.parse(stored.answer);
  const answer =
    kept === undefined || secret_from === undefined
      ? stored.answer
      : JSON.stringify({ ...kept, secret: call.house.secretOf(secret_from(kept)) });
  return call.reply
    .header('Idempotency-Replayed', 'true')
    .status(stored.status)
    .type(refused ? 'application/problem+json' : 'application/json')
    .send(answer);
}

const validKey = (key: string): string => {
  if (key.length < 8 || key.length > 255) throw new Refusal('kit.bad_key', { field: 'Idempotency-Key' });
  return key;
};

async function act(
  call: Call,
  tx: Tx,
  announced: Map<number, Set<string>>,
  key: string | undefined,
): Promise<unknown> {
  const { served, house, hall_id, request } = call;
  announced.clear();
  tx.key = key;
  transactions.set(request, tx);
  const wall_now = wallNow();
  const simulated = hall_id !== undefined && house.simulated.has(hall_id);
  const ctx: Ctx = {
    now: simulated ? hallNow(await clockOf(tx, hall_id), wall_now) : wall_now,
    wall_now,
    newId,
    secretOf: house.secretOf,
    tx,
    actor: call.actor,
    may: (permission, of) => house.gate.may(call.actor, permission, of),
    language: call.language,
    request_id: request.id,
    csrf: call.presented.csrf,
    idle: call.presented.idle,
    announced,
  };
  if (served.options.dangerous === true) refuseIf(await house.gate.whyNotDangerous(ctx));
  const actor = await confirmed(call, ctx);
  const outcome =
    actor instanceof RememberedRefusal
      ? actor
      : shownTo(call, await served.act({ ...ctx, actor }, call.input as never));
  if (key !== undefined && !(outcome instanceof WithCookie)) {
    const kept =
      outcome instanceof RememberedRefusal
        ? problemOf(outcome.refusal, call.language, request.id)
        : withoutSecret(served, outcome);
    keepAnswer(tx, keyOf(call, key), {
      request_hash: requestHash(request.method, request.url, request.body),
      status: outcome instanceof RememberedRefusal ? (kept as { status: number }).status : 200,
      answer: JSON.stringify(kept ?? null),
      kept_at: wall_now,
    });
  }
  return outcome;
}

/** The actor as it acts: an intern's delicate act waits for the word of whoever stands beside. */
async function confirmed(call: Call, ctx: Ctx): Promise<Actor | RememberedRefusal> {
  const { request, hall_id } = call;
  if (!isMutation(request) || hall_id === undefined || ctx.actor.mentor_id === undefined) return ctx.actor;
  const named = Object.values((request.params ?? {}) as Record<string, string>);
  const subject_id = named.findLast(one => /^[0-9a-f-]{36}$/i.test(one));
  if (subject_id === undefined) return ctx.actor;
  return call.house.gate.confirmed(ctx, {
    permission: call.served.endpoint.may,
    ...{ hall_id, subject_id, input: call.input },
    request: requestHash(request.method, request.url, request.body),
  });
}

/** What a public surface gets is held to what its endpoint declares, before anything of it is sent or kept (PRIV-15). */
function shownTo(call: Call, outcome: unknown): unknown {
  const other = [RememberedRefusal, WithCookie, Bytes].some(one => outcome instanceof one);
  return other || !isPublic(call.actor) ? outcome : publicWire(call.served.endpoint, outcome);
}

/** What is kept of an answer: never a secret. One that is not derived has no business under a key: our own mistake. */
function withoutSecret(served: Served, outcome: unknown): unknown {
  if (typeof outcome !== 'object' || outcome === null || !('secret' in outcome)) return outcome;
  if (served.options.secret_from === undefined)
    throw new Error(`${served.endpoint.path} answers with a secret that would be stored`);
  const { secret: _, ...rest } = outcome;
  return rest;
}

const keyOf = (call: Call, key: string) => ({
  hall_id: call.hall_id ?? 0,
  actor_id: call.actor.kind === 'public' ? strangerOf(call) : call.actor.id,
  key,
});

/**
 * Whose keys an anonymous caller's are: of whoever holds what the request shows (the phone's own name, the secret of
 * a number or a booking), and where it shows nothing, of exactly this request. So nobody meets a stranger's key, and
 * a stranger's key answers nobody (docs/decisions/0011).
 */
function strangerOf(call: Call): Id {
  const { holder, secret } = call.input;
  const { method, url, body } = call.request;
  const shown = holder ?? secret;
  const own = typeof shown === 'string' ? `holds ${shown}` : requestHash(method, url, body);
  const hex = Buffer.from(call.house.secretOf(`kit.stranger:${own}`), 'base64url').toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function replay(call: Call, key: string) {
  const { request } = call;
  const hash = requestHash(request.method, request.url, request.body);
  return look(call.house.db, tx => storedAnswer(tx, keyOf(call, key), hash));
}

/** An answer sent once more is the first one to the letter: what is derived again stands last in both. */
function secretLast(outcome: unknown): unknown {
  if (typeof outcome !== 'object' || outcome === null || !('secret' in outcome)) return outcome;
  const { secret, ...rest } = outcome;
  return { ...rest, secret };
}

/** What is no JSON goes out under its own type, and is not kept by anybody on the way. */
async function sendBytes({ reply }: Call, of: Bytes): Promise<unknown> {
  const made = await of.make();
  return reply.type(of.type).header('Cache-Control', 'private, no-store').send(Buffer.from(made));
}

function send(call: Call, outcome: unknown): unknown {
  const { reply, request } = call;
  if (!(outcome instanceof WithCookie)) return reply.send(secretLast(outcome) ?? null);
  const secure = isSecure(request);
  const life = outcome.value === '' ? 'Max-Age=0' : 'Max-Age=43200';
  const flags = `Path=/; HttpOnly; SameSite=Strict; ${life}${secure ? '; Secure' : ''}`;
  reply.header('set-cookie', `${cookieName(surfaceOf(request), secure)}=${outcome.value}; ${flags}`);
  return reply.send(outcome.answer);
}

/** Whether the database is away: connection refused, reset, shutting down, or no connection in time. */
export const isAway = (fault: unknown): boolean => {
  if (!(fault instanceof Error)) return false;
  const code = 'code' in fault ? String(fault.code) : '';
  // A database that starts anew has no socket for a moment.
  if (code === 'ENOENT' && 'syscall' in fault && fault.syscall === 'connect') return true;
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '53300'].includes(code) ||
    /Connection terminated|timeout exceeded when trying to connect|not queryable|Client has encountered/.test(
      fault.message,
    )
  );
};

/** Every connection was taken for as long as anybody waits: a crowd in front of a database that is there. */
const isCrowded = (fault: unknown): boolean =>
  fault instanceof Error && fault.message.includes('timeout exceeded when trying to connect');

/** Turns whatever was thrown into one problem+json; a bug is logged under the request id, never shown. */
export function fail(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  language: Language,
  fault: unknown,
): unknown {
  const problem = (() => {
    if (fault instanceof z.ZodError) return problemOfInput(fault, language, request.id);
    if (fault instanceof Refusal) return problemOf(fault, language, request.id);
    if (fault instanceof AlreadyDone)
      return problemOf(new Refusal('kit.changed_meanwhile'), language, request.id);
    if (isCrowded(fault)) return problemOf(new Refusal('kit.busy'), language, request.id);
    if (isAway(fault)) return problemOf(new Refusal('kit.database_away'), language, request.id);
    if (hasCode(fault, codes_of.busy)) return problemOf(new Refusal('kit.busy'), language, request.id);
    if (hasCode(fault, codes_of.taken))
      return problemOf(new Refusal('kit.changed_meanwhile'), language, request.id);
    if (hasCode(fault, codes_of.unstorable))
      return problemOf(new Refusal('kit.unstorable', { field: fieldSent(request) }), language, request.id);
    if (hasCode(fault, codes_of.out_of_room))
      return problemOf(new Refusal('kit.out_of_room'), language, request.id);
    house.log.error(
      { request_id: request.id, fault: fault instanceof Error ? fault.stack : String(fault) },
      'bug',
    );
    return { ...problemOf(new Refusal('kit.bug'), language, request.id), status: 500 };
  })();
  if (problem.status === 503) reply.header('Retry-After', '2');
  if (problem.status === 429) reply.header('Retry-After', '30');
  if (problem.status === 401) reply.header('WWW-Authenticate', 'Bearer');
  return reply.status(problem.status).type('application/problem+json').send(problem);
}

/** Of what was sent, the field that could not be stored. */
const fieldSent = ({ params, query, body }: FastifyRequest): string =>
  fieldOf(likelyIn({ ...(params as object), ...(query as object), ...(body as object) }));

/** What PostgreSQL's codes mean to whoever pressed the button. */
const codes_of = {
  /** Tried again and again, or waited its whole time: not a bug, a crowd. */
  busy: ['40001', '40P01', '55P03', '57014'],
  /** A unique key was the last guard of an «at most one»: somebody was faster. */
  taken: ['23505'],
  /** Numbers beyond the column, days that are none, characters that text cannot hold. */
  unstorable: ['22003', '22007', '22008', '22021', '22P05'],
  out_of_room: ['53100', '25006', '58030'],
} as const;

const hasCode = (fault: unknown, codes: readonly string[]): boolean =>
  fault instanceof Error && 'code' in fault && codes.includes(String(fault.code));
