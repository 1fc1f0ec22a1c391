import { useEffect, useState } from 'react';
import { readDevice, writeDevice } from '../../../../kit/ui/device.ts';
import { epoch } from '../../../../kit/ui/format.ts';
import { setHallTime, wallNow } from '../../../../kit/ui/hall-time.ts';
import type { Waits } from '../public-hall.ts';

interface Kept {
  waits: Waits;
  /** When it was kept, wall epoch ms. */
  at: number;
}

function read(key: string): Kept | null {
  try {
    return JSON.parse(readDevice(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

/** The hall as this kiosk last heard of it: kept on the device, and shown when it starts with its line cut. */
export function useKeptWaits(hall_id: number, heard: Waits | null, cut: boolean): Waits | null {
  const key = `tingtong.waits.${hall_id}`;
  const [before] = useState(() => read(key));
  useEffect(() => {
    if (heard !== null) writeDevice(key, JSON.stringify({ waits: heard, at: wallNow() } satisfies Kept));
  }, [key, heard]);
  const alone = heard === null && cut;
  useEffect(() => {
    // The hall's clock went on while nobody told the time.
    if (alone && before !== null) setHallTime(epoch(before.waits.now) + (wallNow() - before.at), 1);
  }, [alone, before]);
  if (heard !== null) return heard;
  return cut ? (before?.waits ?? null) : null;
}
