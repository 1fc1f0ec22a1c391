import { PlainError } from './plain_errors.ts';

/** The environment variable that names the switched-off rows, such as `QUE-04,QUE-08`. */
export const guards_off_variable = 'TINGTONG_GUARDS_OFF';

const rows_with_switch = new Set<string>();

/** The rows named in the environment; refuses to start when a server that is no test is asked to drop a control. */
export function readGuardsOff(env: Record<string, string | undefined>): ReadonlySet<string> {
  const rows = (env[guards_off_variable] ?? '').split(',').filter(row => row !== '');
  if (rows.length > 0 && env.NODE_ENV !== 'test') throw onlyInTests;
  return new Set(rows);
}

const onlyInTests = new PlainError({
  zh: `${guards_off_variable} 只能在测试里使用：服务不会在关掉控制的情况下启动。`,
  en: `${guards_off_variable} is for tests only: the server does not start with a control switched off.`,
});

const off = readGuardsOff(process.env);

/**
 * A control under the row it makes real: `whyNotRecall = guarded('QUE-04', (…) => …)`. It is the rule itself, the
 * very same function, unless a test run has switched the row off: then the rule says nothing, or does what
 * `without` does, and the row's test must go red (decision 8).
 */
export function guarded<Rule extends (...given: never[]) => unknown>(
  row: string | readonly string[],
  rule: Rule,
  without?: Rule,
): Rule {
  const rows = typeof row === 'string' ? [row] : row;
  for (const one of rows) rows_with_switch.add(one);
  if (!rows.some(one => off.has(one))) return rule;
  return without ?? ((() => undefined) as unknown as Rule);
}

/** Every row that has a switch, for the law and for `npm run guards`. */
export const guardedRows = (): string[] => [...rows_with_switch].sort();
