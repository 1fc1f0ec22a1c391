import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { FitScreen } from '../../../kit/ui/FitScreen.tsx';
import { openLive } from '../../../kit/ui/live.ts';
import { checkingIn } from '../../../modules/appointments/ui/KioskCheckIn.tsx';
import { useKioskUse } from '../../../modules/guidance/ui/use-kiosk.ts';
import { hallInPath } from '../../../modules/halls/ui/hall-in-path.ts';
import { DeviceGate } from '../../../modules/people/ui/DeviceGate.tsx';
import { KioskLive } from '../../../modules/queue/ui/kiosk/KioskLive.tsx';
import type { BillsPage, PublishedPage } from '../../../modules/queue/ui/kiosk/pages.ts';
import { Simulator } from './Simulator.tsx';

// What few touch comes when it is asked for; numbers are given without either.
const KioskBills = lazy(() =>
  import('../../../modules/bills/ui/KioskBills.tsx').then(page => ({ default: page.KioskBills })),
);
const KioskPublished = lazy(() =>
  import('../../../modules/tariffs/ui/KioskPublished.tsx').then(page => ({ default: page.KioskPublished })),
);
const later = (page: ReactNode) => <Suspense fallback={null}>{page}</Suspense>;
const publishedAt =
  (hall_id: number): PublishedPage =>
  of =>
    later(<KioskPublished hall_id={hall_id} {...of} />);
const billsAtKiosk =
  (hall_id: number): BillsPage =>
  of =>
    later(<KioskBills hall_id={hall_id} {...of} />);

/** The kiosk (取号机): three choices, a number, and what to expect. */
export function App() {
  const hall_id = hallInPath();
  return (
    <DeviceGate hall_id={hall_id} usual="K1">
      {who => <Kiosk hall_id={hall_id} device={who.staff_no} known={who.csrf !== null} />}
    </DeviceGate>
  );
}

function Kiosk({ hall_id, device, known }: { hall_id: number; device: string; known: boolean }) {
  useEffect(() => openLive(hall_id), [hall_id]);
  const checking = useMemo(() => checkingIn(hall_id), [hall_id]);
  const published = useMemo(() => publishedAt(hall_id), [hall_id]);
  const bills = useMemo(() => billsAtKiosk(hall_id), [hall_id]);
  const onUse = useKioskUse(hall_id, known);
  const simulated = new URLSearchParams(window.location.search).get('simulator') === 'on';
  return (
    <>
      <FitScreen width={1080} height={1920}>
        <KioskLive {...{ hall_id, device, known, checking, published, bills, onUse }} />
      </FitScreen>
      {simulated && <Simulator hall_id={hall_id} device={device} />}
    </>
  );
}
