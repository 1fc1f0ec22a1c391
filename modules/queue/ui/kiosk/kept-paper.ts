import { useEffect, useState } from 'react';
import { readDevice, writeDevice } from '../../../../kit/ui/device.ts';
import { useLive } from '../../../../kit/ui/live.ts';

const without = ['paper_out', 'fault'];

/**
 * Whether slips come out of this kiosk, as the house last said of it: kept on the device, so that a kiosk that starts with
 * its line cut does not promise a slip its printer cannot give.
 */
export function usePrints(hall_id: number, device: string): boolean {
  const key = `tingtong.prints.${hall_id}.${device}`;
  const heard = useLive<{ condition: string }>(`/api/halls/${hall_id}/devices/${device}`, 'people').data;
  const [before] = useState(() => readDevice(key) ?? 'working');
  useEffect(() => {
    if (heard !== null) writeDevice(key, heard.condition);
  }, [key, heard]);
  return !without.includes(heard?.condition ?? before);
}
