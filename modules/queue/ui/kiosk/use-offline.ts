import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { instant } from '../../../../kit/clock.ts';
import { callApi } from '../../../../kit/ui/call.ts';
import { readDevice, writeDevice } from '../../../../kit/ui/device.ts';
import { isoDay } from '../../../../kit/ui/format.ts';
import { hallNow } from '../../../../kit/ui/hall-time.ts';
import type { ClassCode } from '../../classes.ts';
import * as wire from '../../wire.ts';
import { holding, type OfflineOp } from './offline-book.ts';
import { OfflineKiosk, type Told } from './offline-kiosk.ts';

/** Numbers for the time without the server, as the kiosk's pages use them. */
export interface Offline {
  issued: number;
  /** A number's customer gave it up before leaving. */
  giveUp: (op: OfflineOp) => void;
  left: (class_code: ClassCode) => number;
  give: OfflineKiosk['give'];
}

/** How long the server may take, and how soon what it did not answer is asked again. */
const limits = { tries: 2, within_ms: 8000 };
const again_ms = 5000;

/** The kiosk's own numbers; `taking` tells whether the hall gives numbers now, as last heard. */
export function useOffline(
  of: { hall_id: number; device: string; online: boolean; taking: boolean },
  onTold: (result: Told) => void,
): Offline {
  const { hall_id, device, online, taking } = of;
  const tell = useRef(onTold);
  tell.current = onTold;
  const [kiosk] = useState(() => kioskOf(hall_id, device, result => tell.current(result)));
  const book = useSyncExternalStore(kiosk.subscribe, () => kiosk.book);
  const owes = kiosk.owes;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is given or told brings the next step
  useEffect(() => {
    if (!online || !owes) return;
    const work = () => void kiosk.work({ online, taking });
    work();
    const timer = setInterval(work, again_ms);
    return () => clearInterval(timer);
  }, [kiosk, online, taking, owes, book]);
  return {
    issued: holding(book),
    giveUp: op => kiosk.giveUp(op),
    left: kiosk.left,
    give: asked => kiosk.give(asked),
  };
}

function kioskOf(hall_id: number, device: string, onTold: (result: Told) => void): OfflineKiosk {
  const key = `tingtong.kiosk.${hall_id}.${device}`;
  return new OfflineKiosk({
    read: () => readDevice(key),
    write: book => writeDevice(key, book),
    hold: async () => {
      const held = await callApi(wire.makeLeases, { hall_id }, limits);
      return held.ok ? held.value.leases : null;
    },
    merge: async ops => {
      const outcome = await callApi(wire.mergeLeases, { hall_id, ops: [...ops] }, limits);
      return outcome.ok ? outcome.value.outcomes : null;
    },
    day: () => isoDay(hallNow()),
    now: () => instant(hallNow()).toISOString(),
    newId: () => crypto.randomUUID(),
    onTold,
  });
}
