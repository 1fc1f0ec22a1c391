import type { Control } from './control.ts';

/** What makes the clauses of group QUE real; one entry per control, none claimed before its test is red without it. */
export const QUE: readonly Control[] = [];
