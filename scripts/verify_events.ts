import { join } from 'node:path';
import { look, openDatabase } from '../kit/db.ts';
import { startEmbedded } from '../kit/postgres.ts';
import { projectRoot } from '../kit/root.ts';
import { hallsSealed, verifyHall } from '../kit/seal.ts';

/** Reads every hall's chain of evidence anew and says where it breaks; exit 1 when one does. */
const given = process.env.DATABASE_URL;
const embedded =
  given === undefined ? await startEmbedded({ dir: join(projectRoot(), 'var', 'pg') }) : undefined;
const db = openDatabase(given ?? embedded?.url ?? '', 2);
const halls = await look(db, hallsSealed);
let broken = 0;
let events = 0;
let oldest_s = 0;
for (const hall_id of halls.sort((a, b) => a - b)) {
  const found = await look(db, tx => verifyHall(tx, hall_id));
  events += found.events;
  oldest_s = Math.max(oldest_s, found.unsealed_age_s);
  if (found.broken === undefined) continue;
  broken += 1;
  console.log(`hall ${hall_id}: block ${found.broken.block}: ${found.broken.why}`);
}
console.log(
  `${halls.length} halls, ${events} sealed events, oldest unsealed ${oldest_s} s, ${broken === 0 ? 'every chain holds · 证据链完好' : `${broken} broken`}`,
);
await db.close();
if (embedded !== undefined && !embedded.adopted) await embedded.stop();
process.exitCode = broken === 0 ? 0 : 1;
