import { useEffect, useState, useSyncExternalStore } from 'react';

/** Hall time as the server last told it: the hall's moment, and how fast it runs (1 in production, 60 in a replay). */
interface HallTime {
  hall_ms: number;
  rate: number;
  told_at: number;
}

let told: HallTime | null = null;
const listeners = new Set<() => void>();

/** Wall time of this device, epoch milliseconds. Never simulated: for rings, back-off and ages. */
export function wallNow(): number {
  return performance.timeOrigin + performance.now();
}

/** Takes over hall time from the server: `hall_ms` is the hall's moment now, `rate` its speed against the wall. */
export function setHallTime(hall_ms: number, rate = 1): void {
  told = { hall_ms, rate, told_at: wallNow() };
  for (const listener of listeners) listener();
}

/** Hall time at a wall moment, epoch milliseconds; the device's own clock until the server has spoken. */
export function hallNow(wall = wallNow()): number {
  if (told === null) return wall;
  return told.hall_ms + (wall - told.told_at) * told.rate;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Hall time that ticks on the screen, epoch milliseconds; figures change in place every `every_ms`. */
export function useHallNow(every_ms = 1000): number {
  useSyncExternalStore(subscribe, () => told);
  useTick(every_ms);
  return hallNow();
}

/** Wall time that ticks on the screen, epoch milliseconds. */
export function useWallNow(every_ms = 1000): number {
  useTick(every_ms);
  return wallNow();
}

/** Draws a part again every so often; null rests. */
export function useTick(every_ms: number | null): void {
  const [, tick] = useState(0);
  useEffect(() => {
    if (every_ms === null) return;
    const timer = setInterval(() => tick(count => count + 1), every_ms);
    return () => clearInterval(timer);
  }, [every_ms]);
}
