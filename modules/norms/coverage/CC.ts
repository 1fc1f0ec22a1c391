import type { Control } from './control.ts';

/** What makes the clauses of group CC real; one entry per control, none claimed before its test is red without it. */
export const CC: readonly Control[] = [];
