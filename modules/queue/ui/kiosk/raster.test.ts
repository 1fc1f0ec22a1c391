import { expect, test } from 'vitest';
import { base64Of, rasterBytes, rasterOf } from './raster.ts';

test('QUE-02 dark pixels become dots, rows are whole bytes, and the printer is told their size', () => {
  // Ten pixels wide, two rows: the first and the tenth are black in the first row, all are light in the second.
  const pixels = new Uint8ClampedArray(10 * 2 * 4).fill(255);
  for (const x of [0, 9]) pixels.set([0, 0, 0, 255], x * 4);
  pixels.set([200, 200, 200, 255], 5 * 4);
  const raster = rasterOf(pixels, 10, 2);
  expect([...raster.bits]).toEqual([0b1000_0000, 0b0100_0000, 0, 0]);
  const bytes = rasterBytes(raster);
  expect([...bytes.slice(0, 10)]).toEqual([0x1b, 0x40, 0x1d, 0x76, 0x30, 0, 2, 0, 2, 0]);
  expect([...bytes.slice(10, 14)]).toEqual([...raster.bits]);
  expect([...bytes.slice(-7)]).toEqual([0x1b, 0x64, 3, 0x1d, 0x56, 66, 0]);
  expect(atob(base64Of(bytes)).length).toBe(bytes.length);
});
