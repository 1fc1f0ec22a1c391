import { expect, test } from 'vitest';
import { z } from 'zod';
import { isAway } from './door.ts';
import { problemOfInput } from './problem.ts';

const told = (shape: z.ZodType, input: unknown) => {
  const parsed = shape.safeParse(input);
  if (parsed.success) throw new Error('fits');
  const { field, detail } = problemOfInput(parsed.error, 'zh', 'r1');
  return [field, detail];
};

test('bad input names the field, of several shapes the field of the one it comes nearest to', () => {
  const person = z.strictObject({ staff_no: z.string() });
  const device = z.strictObject({ hall_id: z.number().int(), device: z.string() });
  const either = z.union([person, device]);
  expect(told(person, {})[0]).toBe('staff_no');
  expect(told(either, { staff_no: 5 })).toEqual(['staff_no', '「工号」缺少这一项，或类型不对。']);
  expect(told(either, { hall_id: 1001 })[0]).toBe('device');
  expect(told(either, { hall_id: 1001, device: 'k1', more: 1 })).toEqual(['more', '「more」有不认识的项。']);
  expect(told(z.object({ who: either }), { who: { hall_id: 'x', device: 'k1' } })[0]).toBe('who.hall_id');
});

test('a database whose socket is not there for a moment is away; a file that is missing is not', () => {
  const missing = (syscall: string) => Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall });
  expect(isAway(missing('connect'))).toBe(true);
  expect(isAway(missing('open'))).toBe(false);
});
