/**
 * What an alert is about: a wait, a pause, a hold, a call nobody answers, an idle counter, calls out of order, a call
 * for a guide, a visit handled too long, a post that stands empty, a rectification whose time runs out,
 * a line that was closed early, an open hall in which nobody takes cash, money of a former day that is not banked,
 * a round that nobody has handed in, somebody who stands at a terminal for long, a repair that is late, a complaint
 * that waits, many complaints of one kind, a hazard that is late or major, an incident that goes on, somebody who looks
 * at personal data very often, an order or a lost card beyond its promised time, what was accepted in advance and waits,
 * money of a complaint that was declined.
 */
export const alert_kinds = [
  ...(['wait', 'pause', 'hold', 'call', 'idle', 'jump', 'guide', 'handling'] as const),
  ...(['vacancy', 'mend', 'closed_early', 'no_cash', 'undeposited', 'round', 'kiosk', 'repair'] as const),
  ...(['complaint', 'surge', 'hazard', 'incident', 'reveals', 'promise', 'advance', 'declined'] as const),
] as const;
export type AlertKind = (typeof alert_kinds)[number];

/** What a suggestion may be about. */
export const suggestion_kinds = ['open_counter', 'divert_payments', 'call_back'] as const;
export type SuggestionKind = (typeof suggestion_kinds)[number];
