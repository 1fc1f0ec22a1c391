// npm start: installs what is missing, builds what changed, then hands over to the supervisor, which starts the
// database and the server and looks after both. Imports wait until Node itself is known to be new enough.
import './node_version.mjs';

async function start() {
  const { exitWith } = await import('./say.mjs');
  try {
    const { ensureInstalled } = await import('./install.mjs');
    await ensureInstalled();
    const { ensureBuilt } = await import('./build.mjs');
    await ensureBuilt();
  } catch (error) {
    exitWith(error);
  }
  await import('../dist/supervisor.mjs');
}

await start();
