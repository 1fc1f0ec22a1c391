import { useEffect, useState } from 'react';
import './print-one.css';

/** Prints one thing of a page: while it does, that thing bears the class `print-one` and nothing else reaches the paper. */
export function usePrintOne() {
  const [printing, print] = useState<string | null>(null);
  useEffect(() => {
    if (printing === null) return;
    window.print();
    print(null);
  }, [printing]);
  return { printing, print };
}
