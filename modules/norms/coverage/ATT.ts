import type { Control } from './control.ts';

/** What makes the clauses of group ATT real; one entry per control, none claimed before its test is red without it. */
export const ATT: readonly Control[] = [];
