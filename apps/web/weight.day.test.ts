import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectRoot } from '../../kit/root.ts';

test('no page weighs more script than its screen may: 150 kB for customers, 450 for staff', () => {
  const args = ['--import', 'tsx', 'scripts/sizes.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectRoot(),
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toContain('kiosk');
});
