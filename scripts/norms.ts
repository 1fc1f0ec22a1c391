import '../apps/server/assembly.ts';
import { clauses, controls, coverageOf, groups } from '../modules/norms/index.ts';

/** `npm run norms`: by group, how many clauses are working, partial, not yet; `--json` as decision 8 says. */
const coverage = coverageOf(clauses, controls);

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(coverage, undefined, 2)}\n`);
else {
  const line = (name: string, figures: (string | number)[]) =>
    `${name.padEnd(8)}${figures.map(figure => String(figure).padStart(10)).join('')}`;
  const out = [line('', ['total', 'working', 'partial', 'not yet'])];
  for (const group of groups) {
    const own = coverage.rows.filter(row => row.id.startsWith(`${group.id}-`));
    const count = (status: string) => own.filter(row => row.status === status).length;
    out.push(
      `${line(group.id, [own.length, count('working'), count('partial'), count('not_yet')])}   ${group.name.zh} ${group.name.en}`,
    );
  }
  out.push(line('all', [coverage.total, coverage.working, coverage.partial, coverage.notYet]));
  process.stdout.write(`${out.join('\n')}\n`);
}
