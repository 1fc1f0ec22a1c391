/** Tables whose rows are evidence: the serving role may add to them and read them, never change or remove. */
export const append_only = [
  'event',
  'event_seal',
  'norm_override',
  'check_picture',
  'post_reading',
  'ledger_journal',
  'ledger_posting',
  'identity_access',
  'till_count',
  'till_match',
  'order_signature',
  'settlement_count',
  'settlement_line',
  'settlement_reason',
  'duty_log',
];
