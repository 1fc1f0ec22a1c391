import type { Control } from './control.ts';

/** What makes the clauses of group 5S real; one entry per control, none claimed before its test is red without it. */
export const FIVE_S: readonly Control[] = [];
