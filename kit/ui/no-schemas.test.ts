import { expect, test } from 'vitest';
import { z as nothing } from './no-schemas.ts';

const z = nothing as typeof import('zod').z;

test('a wire is built without its schemas, and judges nothing', () => {
  const part = { a: z.string().trim().min(2), b: z.enum(['x', 'y']).nullable().default(null) };
  const whole = z.strictObject({ ...part, list: z.array(z.object(part)).max(20) });
  expect(Object.keys(part)).toEqual(['a', 'b']);
  expect({ ...whole.shape }).toEqual({});
  expect([...(z.enum(['x']).options as unknown as string[])]).toEqual([]);
  expect(() => whole.parse({})).toThrow('types only');
  expect(() => whole.safeParse({})).toThrow('types only');
});
