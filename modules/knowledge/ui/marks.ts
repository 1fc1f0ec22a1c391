/** How a version, a report and a question are marked by their state. */
export const marks = {
  drafted: 'paused',
  approved: 'near',
  in_force: 'running',
  superseded: 'done',
  withdrawn: 'stopped',
  expired: 'over',
  dropped: 'not-open',
} as const;
export const report_marks = { open: 'near', late: 'over', corrected: 'done', upheld: 'done' } as const;
export const question_marks = { in_use: 'running', stale: 'near', retired: 'not-open' } as const;
