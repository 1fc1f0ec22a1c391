import type { z } from 'zod';
import { epoch } from '../../../../kit/ui/format.ts';
import { useLive } from '../../../../kit/ui/live.ts';
import type * as wire from '../../wire.ts';

export type Line = z.output<typeof wire.line.answer>;
export type View = z.output<typeof wire.counterView.answer>;
export type Pulse = z.output<typeof wire.pulse.answer>;
export type MyDay = z.output<typeof wire.myDay.answer>;
export type Limits = z.output<typeof wire.handlingLimits.answer>;
export type Counter = Line['counters'][number];
export type Ticket = NonNullable<View['here']>;

export type Waiting = Line['waiting'][number] & { wait_from_ms: number };
export type InHand = Ticket & { held_at_ms: number | null; missed_at_ms: number | null };

/** What the counter works with: the line and my counter, joined. */
export interface Desk {
  hall_id: number;
  line: Omit<Line, 'in_hand'> & { in_hand: InHand[] };
  counter: Counter;
  here: Ticket | null;
  /** The fronts this counter may call, in calling order; the first is next. */
  fronts: Waiting[];
  next: Waiting | null;
  /** How long each business may take here, seconds (SVC-07). */
  limits: ReadonlyMap<string, number>;
  /** The waiting whom this counter may serve, in the order they would be called. */
  mine: Waiting[];
}

const withTimes = (one: Ticket): InHand => ({
  ...one,
  held_at_ms: one.held_at === null ? null : epoch(one.held_at),
  missed_at_ms: one.missed_at === null ? null : epoch(one.missed_at),
});

/** Joins the two pictures a counter needs; null until both are there. */
export function joinDesk(
  hall_id: number,
  line: Line | null,
  view: View | null,
  limits: Limits | null,
): Desk | null {
  if (line === null || view === null) return null;
  const counter = line.counters.find(one => one.id === view.counter.id);
  if (counter === undefined) return null;
  const waiting = line.waiting.map(one => ({ ...one, wait_from_ms: epoch(one.wait_from) }));
  const by_id = new Map(waiting.map(one => [one.id, one]));
  const fronts = view.fronts.map(front => by_id.get(front.id)).filter(one => one !== undefined);
  const serves = new Set(counter.serves);
  const mine = waiting.filter(
    one => counter.classes.includes(one.class) && (one.business === null || serves.has(one.business)),
  );
  return {
    hall_id,
    line: { ...line, in_hand: line.in_hand.map(withTimes) },
    counter,
    here: view.here,
    fronts,
    next: fronts.find(one => one.id === view.next_id) ?? null,
    mine,
    limits: new Map((limits ?? []).map(one => [one.business, one.limit_s])),
  };
}

/** The live pictures behind a counter. */
export function useDesk(hall_id: number, counter_id: string | null) {
  const line = useLive<Line>(`/api/halls/${hall_id}/line`, 'queue', 'counters', 'halls', 'clock');
  const view = useLive<View>(
    counter_id === null ? null : `/api/halls/${hall_id}/counters/${counter_id}/view`,
    'queue',
    'counters',
    'clock',
  );
  const pulse = useLive<Pulse>(`/api/halls/${hall_id}/pulse`, 'queue', 'counters');
  const my_day = useLive<MyDay>(`/api/halls/${hall_id}/my-day`, 'queue');
  const limits = useLive<Limits>(`/api/halls/${hall_id}/handling-limits`, 'norms');
  /** Resolves when the line and the counter are the new ones: only then may the next key mean anything. */
  const retake = async () => {
    my_day.refresh();
    await Promise.all([line.retake(), view.retake()]);
  };
  return { line, view, pulse, my_day, desk: joinDesk(hall_id, line.data, view.data, limits.data), retake };
}
