import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Runs vitest and prints `N passed, N failed` (and `, N skipped`) as the last line; answers the exit code. */
export async function runTests(args, environment) {
  const report = join(root, 'var', `test-report-${process.pid}.json`);
  mkdirSync(join(root, 'var'), { recursive: true });
  const code = await vitest(
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    environment,
  );
  const figures = count(report);
  rmSync(report, { force: true });
  // A fault outside any test (a file that does not load, an error nobody awaited) must not look green.
  const failed = code === 0 ? figures.failed : Math.max(1, figures.failed);
  const skipped = figures.skipped > 0 ? `, ${figures.skipped} skipped` : '';
  console.log(`${figures.passed} passed, ${failed} failed${skipped}`);
  return failed > 0 ? 1 : 0;
}

function vitest(args, environment) {
  const child = spawn(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise(resolve => {
    child.once('exit', code => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
}

function count(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const told = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = told.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: told.numPassedTests,
    failed: told.numFailedTests + unloaded.length,
    skipped: told.numPendingTests + told.numTodoTests,
  };
}
