// npm test: installs and builds what is missing, a browser too, runs every test and ends with one line of figures.
// Further arguments go to vitest: npm test -- kit/migrate.test.ts
import './node_version.mjs';

async function test(args) {
  const { exitWith } = await import('./say.mjs');
  try {
    const { ensureInstalled } = await import('./install.mjs');
    await ensureInstalled();
    const { ensureBuilt } = await import('./build.mjs');
    await ensureBuilt();
    const { ensureBrowser } = await import('./browser.mjs');
    const environment = needsBrowser(args) ? { CHROMIUM_PATH: await ensureBrowser() } : {};
    const { runTests } = await import('./tests.mjs');
    process.exitCode = await runTests(args, environment);
  } catch (error) {
    exitWith(error);
  }
}

/** `--project unit` and the like leave the days in the browser out. */
function needsBrowser(args) {
  const projects = args.flatMap((arg, index) => (arg === '--project' ? [args[index + 1]] : named(arg)));
  return projects.length === 0 || projects.includes('day');
}

function named(arg) {
  return arg.startsWith('--project=') ? [arg.slice('--project='.length)] : [];
}

await test(process.argv.slice(2));
