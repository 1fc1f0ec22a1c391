import { useEffect, useState } from 'react';
import { callApi } from '../../../kit/ui/call.ts';
import { kioskUse } from '../kiosk_wire.ts';

/** How often a terminal in use says so again. */
const beat_ms = 20_000;

/** Tells the house whether somebody uses this terminal: at once when it changes, and again while it goes on (SVC-03). */
export function useKioskUse(hall_id: number, known: boolean): (in_use: boolean) => void {
  const [in_use, set] = useState<boolean | null>(null);
  useEffect(() => {
    if (in_use === null || !known) return;
    // Nobody waits for it: a terminal whose line is cut says it when it can.
    const tell = () => void callApi(kioskUse, { hall_id, in_use }, { tries: 1 });
    tell();
    if (!in_use) return;
    const timer = setInterval(tell, beat_ms);
    return () => clearInterval(timer);
  }, [hall_id, in_use, known]);
  return set;
}
