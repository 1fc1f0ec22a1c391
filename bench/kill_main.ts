import { killRun } from './kill.ts';

/**
 * `npm run kill -- 12 [seed]`: so many kills of the server, then of the database, under load; exit 1 when anything
 * acknowledged is lost or done twice, anything is there that nobody was told of, or a law is broken.
 */
const kills = Number(process.argv[2] ?? 12);
const seed = Number(process.argv[3] ?? 20261122);
const port = Number(process.env.BENCH_PORT ?? 8197);
let good = true;
for (const victim of ['server', 'database'] as const) {
  const report = await killRun(victim, kills, port, seed);
  console.log(`kill -9 of the ${victim}:`, JSON.stringify(report));
  const wrong = report.lost + report.doubled + report.phantom + report.other_answer + report.signed_out + report.flaws.length;
  good &&= wrong === 0 && !report.server_died;
}
process.exitCode = good ? 0 : 1;
