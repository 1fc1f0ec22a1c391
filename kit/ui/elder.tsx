import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';

interface Elder {
  on: boolean;
  turn: (on: boolean) => void;
}

const ElderContext = createContext<Elder>({ on: false, turn: () => undefined });

/** 大字关怀: everything a customer touches, one step larger and one step simpler, until the visit ends. */
export function ElderProvider({ children }: { children: ReactNode }) {
  const [on, turn] = useState(() => new URLSearchParams(window.location.search).get('elder') === 'on');
  useLayoutEffect(() => {
    if (on) document.documentElement.dataset.elder = 'on';
    else delete document.documentElement.dataset.elder;
  }, [on]);
  const value = useMemo(() => ({ on, turn }), [on]);
  return <ElderContext value={value}>{children}</ElderContext>;
}

/** Whether large type is on, and the switch for it. */
export function useElder(): Elder {
  return useContext(ElderContext);
}
