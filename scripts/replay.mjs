// npm run replay -- demo/days/wlochy.csv: installs what is missing, then plays the day.
import './node_version.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

async function replay(args) {
  const { exitWith } = await import('./say.mjs');
  try {
    const { ensureInstalled } = await import('./install.mjs');
    await ensureInstalled();
  } catch (error) {
    exitWith(error);
  }
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts', 'replay.ts'), ...args], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.once('exit', code => {
    process.exitCode = code ?? 1;
  });
}

await replay(process.argv.slice(2));
