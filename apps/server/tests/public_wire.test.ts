import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { publicText, publicWire } from '../../../kit/http/public_wire.ts';
import type { Caller } from '../../../kit/testing/http.ts';
import { demoNumber } from '../../../modules/demo/index.ts';
import { sampleOf } from '../../../modules/identity/index.ts';
import { allServed } from '../assembly.ts';
import { customers, Desk, must } from '../testing/desk.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
const hall = '/api/halls/1001';
const next = customers(50);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

/** Everything that a surface can read of this hall without knowing a secret. */
async function wireOf(who: Caller, ids: Record<string, string>): Promise<string> {
  const texts: string[] = [];
  for (const { endpoint } of allServed) {
    if (endpoint.method !== 'GET') continue;
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? crypto.randomUUID());
    texts.push(`${path} ${JSON.stringify((await who.get(path)).body)}`);
  }
  return texts.join('\n');
}

test('PRIV-15 wall, kiosk, speech, slip and phone get ticket numbers and masked tails: a planted name or number never leaves', async () => {
  const n = next();
  const { name, number: document } = sampleOf(n);
  const phone = demoNumber('used', n);
  const said = `${name} ${phone} ${document}`;
  const desk = await Desk.open(world, { clerk: '0301', number: 3, customer: () => n });
  const ticket = await desk.serve('plan_change');
  await must(desk.read(n));
  const { order_id } = await must(desk.open(ticket, await desk.request(ticket, 'plan_change')));
  // What a clerk writes down of somebody may hold anything.
  await must(desk.step(order_id, 'lapse', { reason: said }));
  await must(desk.clerk.post(`${hall}/tickets/${ticket}/hold`, { reason: said }));
  // Not even a text of the call itself, which sounds at this moment, brings a whole number to the wall.
  await run(
    `update queue_utterance set text_zh = text_zh || $1, text_en = $1, claimed_at = now() + interval '1 hour' where ticket_id = $2`,
    [`${phone} ${document}`, ticket],
  );
  const ids = {
    ...{ hall_id: '1001', ticket_id: ticket, counter_id: world.counter(3), order_id, day: world.day },
    ...{ unit_id: '1', row: 'PRIV-15', code: 'K1' },
  };
  const surfaces: [string, Caller][] = [
    ['wall', await world.device(1001, 'W1', 'display')],
    ['kiosk', await world.device(1001, 'K1')],
    ['phone', world.nobody('m')],
  ];
  for (const [surface, who] of surfaces) {
    const wire = await wireOf(who, ids);
    expect(wire.length, surface).toBeGreaterThan(2000);
    for (const planted of [name, phone, document])
      expect(wire.includes(planted), `${planted} at the ${surface}`).toBe(false);
  }
  const wall = await must((surfaces[0] as [string, Caller])[1].get(`${hall}/wall`));
  expect(JSON.stringify(wall)).toContain(publicText(phone));
});

test('PRIV-15 what an act answers beyond its declared fields is not sent to a public surface', () => {
  const answer = z.object({ label: z.string(), waiting: z.number() });
  const outcome = { label: 'A001', waiting: 3, customer: '张三', said: '13800138000' };
  expect(publicWire({ answer, path: '/wall' }, outcome)).toEqual({ label: 'A001', waiting: 3 });
  expect(() => publicWire({ answer, path: '/wall' }, { label: 1 })).toThrow('/wall');
  expect(publicText('到 138001380001 或 13800138000')).toBe('到 138001380001 或 138****8000');
  expect(publicText('0e0b8a12-0000-7000-8000-138001380001')).toContain('138001380001');
});
