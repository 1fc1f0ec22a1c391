import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../../../kit/ui/Button.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Act } from '../../people/ui/act.ts';
import './counter_fault.css';
import { ReportFault } from './ReportFault.tsx';
import type { Assets } from './shapes.ts';
import { asset_words as words } from './words.ts';

interface FaultProps {
  hall_id: number;
  /** The counter one stands at, whose own devices come first. */
  counter_id: string | undefined;
  act: Act;
}

/** The quiet way of a clerk to say that a device does not work: two presses, and the customer waits no longer for it (FAC-15). */
export function CounterFault({ hall_id, counter_id, act }: FaultProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const found = useLive<Assets>(open ? `/api/halls/${hall_id}/assets` : null, 'assets', 'people');
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    if (done) showToast({ tone: 'ok', title: say(words.reported) });
    return done;
  };
  const assets = [...(found.data?.assets ?? [])].sort(
    (a, b) => Number(b.counter_id === counter_id) - Number(a.counter_id === counter_id),
  );
  return (
    <>
      <span className="as-fault">
        <Button kind="quiet" onPress={() => setOpen(true)}>
          {say(words.report)}
        </Button>
      </span>
      {/* The dialog belongs to the page, not to the head where its button stands. */}
      {open &&
        found.data !== null &&
        createPortal(
          <ReportFault {...{ hall_id, assets }} act={doing} onClose={() => setOpen(false)} />,
          document.body,
        )}
    </>
  );
}
