import { killRun } from './kill.ts';

/** `npm run kill`: ten kills of the server, ten of the database, under load; exit 1 when anything acknowledged is lost. */
const kills = Number(process.argv[2] ?? 10);
let good = true;
for (const victim of ['server', 'database'] as const) {
  const report = await killRun(victim, kills, 8197);
  console.log(`kill -9 of the ${victim}:`, JSON.stringify(report));
  good &&= report.lost === 0 && report.doubled === 0 && report.flaws.length === 0 && !report.server_died;
}
process.exitCode = good ? 0 : 1;
