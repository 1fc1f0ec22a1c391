import { expect, test } from 'vitest';
import { chanceOf } from './chance.ts';
import { Timeline } from './timeline.ts';

test('acts come by hall time, and at the same moment in the order they were planned', async () => {
  const timeline = new Timeline();
  const chance = chanceOf(3, 'timeline');
  const done: number[][] = [];
  for (let order = 0; order < 500; order += 1) {
    const at_ms = Math.floor(chance() * 40);
    timeline.plan(at_ms, async () => void done.push([at_ms, order]));
  }
  for (let item = timeline.next(); item !== undefined; item = timeline.next()) await item.act();
  expect(done).toHaveLength(500);
  expect(done).toEqual([...done].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!));
  expect(timeline.size).toBe(0);
});
