import { type Clause, clauseOf } from './clause.ts';
import type { Control, ControlStatus } from './coverage/control.ts';

/** How far one clause is real: what `npm run norms -- --json` prints per row. */
export interface CoveredRow {
  id: string;
  status: ControlStatus;
  /** The name of the control that stands first for the clause. */
  control: string | null;
  test: string | null;
  page: string | null;
}

/** How far the whole manual is real. */
export interface Coverage {
  total: number;
  working: number;
  partial: number;
  notYet: number;
  rows: CoveredRow[];
}

/**
 * Counts how far the clauses are real. A clause is working when all its controls are and each has a
 * test that carries its id; with anything less it is partial, with nothing it is not yet.
 */
export function coverageOf(rows: readonly Clause[], controls: readonly Control[]): Coverage {
  const coverage: Coverage = { total: rows.length, working: 0, partial: 0, notYet: 0, rows: [] };
  for (const row of rows) {
    const own = controls.filter(control => control.row === row.id);
    const status = statusOf(own);
    if (status === 'working') coverage.working += 1;
    else if (status === 'partial') coverage.partial += 1;
    else coverage.notYet += 1;
    const first = own.find(control => control.status !== 'not_yet') ?? own[0];
    coverage.rows.push({
      id: row.id,
      status,
      control: first?.control.name ?? null,
      test: first?.test ?? null,
      page: first?.page ?? null,
    });
  }
  return coverage;
}

function statusOf(controls: readonly Control[]): ControlStatus {
  if (controls.every(control => control.status === 'not_yet')) return 'not_yet';
  return controls.every(isProven) ? 'working' : 'partial';
}

/** Working, with a test that names the clause: the claim alone does not count. */
const isProven = (control: Control): boolean =>
  control.status === 'working' && namesRow(control.test, control.row);

const namesRow = (test: string | undefined, row: string): boolean =>
  test !== undefined && new RegExp(`(^|[^A-Z0-9-])${row}(?![0-9])`).test(test);

/** What is wrong with a register, in words for its author; empty when every claim can be followed up. */
export function controlFlaws(controls: readonly Control[]): string[] {
  const flaws: string[] = [];
  for (const control of controls) {
    const where = `${control.row} ${control.control.name}`;
    if (clauseOf(control.row) === undefined) flaws.push(`${where}: no such clause`);
    if (control.status === 'working' && !isProven(control)) flaws.push(`${where}: no test carries its id`);
    if (control.status === 'partial' && control.why === undefined) flaws.push(`${where}: what is missing?`);
    if (control.page !== undefined && !control.page.startsWith('/'))
      flaws.push(`${where}: a page begins with /`);
    if (!/\p{Script=Han}/u.test(control.words.zh) || /\p{Script=Han}/u.test(control.words.en)) {
      flaws.push(`${where}: the words are not one Chinese and one English sentence`);
    }
  }
  return flaws;
}
