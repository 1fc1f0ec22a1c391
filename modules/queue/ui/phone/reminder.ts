import { useEffect, useRef, useState } from 'react';
import { readDevice, writeDevice } from '../../../../kit/ui/device.ts';

/** People ahead at which the phone speaks up. */
export const remind_at = 2;

/** The phone's own reminder: while the page is open it says so, shakes and changes its title once two are ahead. */
export function useReminder(
  ticket_id: string,
  ahead: number,
): { on: boolean; soon: boolean; turn: () => void } {
  const key = `tingtong.remind.${ticket_id}`;
  const [on, set] = useState(() => readDevice(key) !== 'off');
  const soon = on && ahead <= remind_at;
  const told = useRef(false);
  useEffect(() => {
    if (!soon || told.current) return;
    told.current = true;
    navigator.vibrate?.([200, 100, 200]);
    document.title = `● ${document.title}`;
  }, [soon]);
  const turn = () => {
    writeDevice(key, on ? 'off' : 'on');
    set(!on);
  };
  return { on, soon, turn };
}
