import type { Control } from './control.ts';

/** What makes the clauses of group ELEC real; one entry per control, none claimed before its test is red without it. */
export const ELEC: readonly Control[] = [];
