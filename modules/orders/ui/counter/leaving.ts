import { useEffect, useState } from 'react';
import type { Case } from './case.ts';
import { isOpen } from './visit.ts';

/** Once the customer has confirmed that all works, the visit ends by itself: the clerk has said so already. */
export function useLeaving(of: Case, finish: () => void) {
  const [leaving, leave] = useState(false);
  const over = of.orders.length > 0 && !of.orders.some(isOpen);
  useEffect(() => {
    if (!leaving || !over) return;
    leave(false);
    finish();
  }, [leaving, over, finish]);
  return leave;
}
