import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { demoNumber } from '../demo/index.ts';
import { readerProof } from './checking.ts';
import { sampleOf } from './samples.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

test('RNM-02 what a kiosk read is good once, and at that kiosk alone: whoever kept it has no document', async () => {
  const path = '/api/halls/1001/bill-codes';
  const kiosk = await world.device(1001, 'K1');
  const [device] = (await world.db.pool.query(`select id from device where hall_id = 1001 and code = 'K1'`))
    .rows;
  const document = sampleOf(44);
  const number = demoNumber('used', 44);
  const read = (nonce: string) => ({
    number,
    document,
    reader: { nonce, proof: readerProof(document, { nonce, where: device.id }) },
  });
  await must(kiosk.post(path, read('one')));
  expect((await kiosk.post(path, read('one'))).body.code).toBe('identity.read_before');
  const both = await Promise.all([kiosk.post(path, read('two')), kiosk.post(path, read('two'))]);
  expect(both.map(one => one.status).sort()).toEqual([200, 409]);
  const other = await world.device(1001, 'K2');
  expect((await other.post(path, read('three'))).body.code).toBe('identity.not_from_reader');
  await must(kiosk.post(path, read('three')));
});
