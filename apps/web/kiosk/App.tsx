import { useEffect } from 'react';
import { FitScreen } from '../../../kit/ui/FitScreen.tsx';
import { openLive } from '../../../kit/ui/live.ts';
import { hallInPath } from '../../../modules/halls/ui/hall-in-path.ts';
import { DeviceGate } from '../../../modules/people/ui/DeviceGate.tsx';
import { KioskLive } from '../../../modules/queue/ui/kiosk/KioskLive.tsx';

/** The kiosk (取号机): three choices, a number, and what to expect. */
export function App() {
  const hall_id = hallInPath();
  return (
    <DeviceGate hall_id={hall_id} usual="K1">
      {() => <Kiosk hall_id={hall_id} />}
    </DeviceGate>
  );
}

function Kiosk({ hall_id }: { hall_id: number }) {
  useEffect(() => openLive(hall_id), [hall_id]);
  return (
    <FitScreen width={1080} height={1920}>
      <KioskLive hall_id={hall_id} />
    </FitScreen>
  );
}
