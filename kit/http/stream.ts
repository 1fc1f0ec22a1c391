import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Ear } from '../live.ts';
import { Refusal } from '../refusal.ts';
import { languageOf } from '../words.ts';
import { fail } from './door.ts';
import { Gather } from './gather.ts';
import type { House } from './house.ts';
import { callerOf } from './rate.ts';

/** How often an open stream says that it stands: a page that hears nothing for longer knows that its line is cut. */
const beat_ms = 4000;
/** What may wait for a screen that does not read. */
const unread_bytes_max = 64 * 1024;
/** Phones that may listen without a session from one address: a full hall shares one Wi-Fi, and a flood has no limit. */
const strangers_max = 200;

/** Opens a stream on an answer; answers how to say something on it. */
function speakOn(reply: FastifyReply): (said: object) => void {
  reply.hijack();
  const out = reply.raw;
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) out.setHeader(name, value);
  out.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  // Nobody may end the house by not listening: what comes after the end is dropped, who never reads is cut off.
  out.on('error', () => {});
  out.write('retry: 1500\n\n');
  return said => write(reply, `data: ${JSON.stringify(said)}\n\n`);
}

function write({ raw }: FastifyReply, text: string): void {
  if (raw.writableEnded) return;
  raw.write(text);
  if (raw.writableLength > unread_bytes_max) raw.destroy();
}

/** Beats, and looks whether whoever listens still may; ends the stream when they may not, and tidies up when it is over. */
function beatOn(reply: FastifyReply, see: () => Promise<unknown>, over: () => void): void {
  const out = reply.raw;
  const beat = setInterval(() => {
    // First the beat: a database that takes its time is no cut line.
    write(reply, 'event: beat\ndata: {}\n\n');
    see().catch(fault => {
      if (!(fault instanceof Refusal) || out.writableEnded) return;
      clearInterval(beat);
      out.end('event: ended\ndata: {}\n\n');
    });
  }, beat_ms);
  out.on('close', () => {
    clearInterval(beat);
    over();
  });
}

const refused = (house: House, request: FastifyRequest, reply: FastifyReply, fault: unknown) =>
  fail(house, request, reply, languageOf(request.headers['accept-language']), fault);

/**
 * `GET /api/halls/:hall_id/live`: server-sent events that name what changed in a hall. A page holds
 * one; a session that ends is noticed at the next beat, so an open stream dies within five seconds.
 */
export function openStream(server: FastifyInstance, house: House, ear: Ear, most = strangers_max): void {
  const strangers = new Map<string, number>();
  server.get('/api/halls/:hall_id/live', async (request, reply) => {
    const hall_id = Number((request.params as { hall_id: string }).hall_id);
    const from = callerOf(request.ip);
    let stranger = false;
    try {
      stranger = await mustSee(house, request, hall_id);
      if (stranger && (strangers.get(from) ?? 0) >= most) throw new Refusal('kit.too_many');
    } catch (fault) {
      return refused(house, request, reply, fault);
    }
    const count = (by: number) => {
      const open = (strangers.get(from) ?? 0) + by;
      if (open > 0) strangers.set(from, open);
      else strangers.delete(from);
    };
    if (stranger) count(1);
    const speak = speakOn(reply);
    const say = (topics: readonly string[]) => speak({ topics, hall_time: house.simulated.timeOf(hall_id) });
    say([]);
    const off = ear.on(note => {
      // Hall 0 stands above the halls: a norm of the branch changes what every hall shows.
      if (note.hall_id !== hall_id && note.hall_id !== 0) return;
      const fresh = note.topics.includes('clock')
        ? house.simulated.refresh().catch(() => {})
        : Promise.resolve();
      void fresh.then(() => say(note.topics));
    });
    beatOn(
      reply,
      () => mustSee(house, request, hall_id),
      () => {
        if (stranger) count(-1);
        off();
      },
    );
    return reply;
  });
}

/**
 * `GET /api/region/live`: the same for whoever looks at many halls. It names the halls in their reach that changed and
 * under which topics, together and not too often (`Gather`); hall 0 among them concerns all.
 */
export function openStreamAbove(server: FastifyInstance, house: House, ear: Ear): void {
  const who = async (request: FastifyRequest) => {
    const { actor } = await house.gate.actorOf(request);
    if (actor === undefined) throw new Refusal('kit.sign_in');
    return actor;
  };
  server.get('/api/region/live', async (request, reply) => {
    let actor: Awaited<ReturnType<typeof who>>;
    try {
      actor = await who(request);
    } catch (fault) {
      return refused(house, request, reply, fault);
    }
    const speak = speakOn(reply);
    speak({ topics: [], halls: [] });
    const gather = new Gather(speak);
    const off = ear.on(note => {
      if (note.hall_id === 0 || house.gate.sees(actor, note.hall_id)) gather.add(note);
    });
    const see = async () => {
      // Roles change: what is heard from the next beat on is what they may see then.
      actor = await who(request);
    };
    beatOn(reply, see, () => {
      off();
      gather.stop();
    });
    return reply;
  });
}

/** The public may hear a hall: what they then fetch is theirs to see or is refused. Answers whether it is a stranger who asks. */
async function mustSee(house: House, request: FastifyRequest, hall_id: number): Promise<boolean> {
  if (!Number.isSafeInteger(hall_id)) throw new Refusal('kit.not_found', { field: 'hall_id' });
  const wanted = (request.query as Record<string, unknown>).surface;
  const { actor } = await house.gate.actorOf(request);
  if (wanted === 'm' && actor === undefined) return true;
  if (actor === undefined) throw new Refusal('kit.sign_in');
  if (!house.gate.sees(actor, hall_id)) throw new Refusal('kit.not_found');
  return false;
}
