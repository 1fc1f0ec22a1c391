import type { Control } from './control.ts';

/** What makes the clauses of group ORG real; one entry per control, none claimed before its test is red without it. */
export const ORG: readonly Control[] = [];
