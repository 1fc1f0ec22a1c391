import { useCallback, useEffect, useRef, useState } from 'react';
import { instant } from '../../../../kit/clock.ts';
import { callApi } from '../../../../kit/ui/call.ts';
import { readDevice, writeDevice } from '../../../../kit/ui/device.ts';
import { isoDay } from '../../../../kit/ui/format.ts';
import { hallNow } from '../../../../kit/ui/hall-time.ts';
import type { ClassCode } from '../../classes.ts';
import * as wire from '../../wire.ts';
import { emptyBook, give, leftFor, type OfflineBook, told } from './offline-book.ts';

/** What came of telling: how many numbers became tickets, which were refused. */
export interface Told {
  merged: number;
  refused: string[];
}

/** Numbers for the time without the server: held while the line is up, given while it is cut, told when it is back. */
export interface Offline {
  issued: number;
  /** Takes back the number given last: its customer gave it up before leaving. */
  takeBack: () => void;
  left: (class_code: ClassCode) => number;
  give: (asked: {
    class: ClassCode;
    business: string | null;
    language: 'zh' | 'en';
    elder: boolean;
    /** The key of a request whose answer never came. */
    instead_of?: string;
  }) => string | null;
}

/** How long the server may take for numbers: meanwhile the kiosk gives none of its own. */
const limits = { tries: 2, within_ms: 8000 };

function read(key: string): OfflineBook {
  try {
    const kept: unknown = JSON.parse(readDevice(key) ?? 'null');
    const whole = typeof kept === 'object' && kept !== null && 'leases' in kept && 'ops' in kept;
    return whole ? (kept as OfflineBook) : emptyBook;
  } catch {
    return emptyBook;
  }
}

/** The kiosk's own numbers; `taking` tells whether the hall gives numbers now, as last heard. */
export function useOffline(
  of: { hall_id: number; device: string; online: boolean; taking: boolean },
  onTold: (result: Told) => void,
): Offline {
  const { hall_id, online, taking } = of;
  const key = `tingtong.kiosk.${hall_id}.${of.device}`;
  const [book, set] = useState<OfflineBook>(() => read(key));
  /** The book as it is, also while the page is not drawn yet: nothing is put in the place of a number given meanwhile. */
  const newest = useRef(book);
  const busy = useRef(false);
  const merging = useRef(false);
  const tell = useRef(onTold);
  tell.current = onTold;
  const keep = useCallback(
    (next: OfflineBook) => {
      // The paper first: a number is on the kiosk's own record before anybody holds it.
      writeDevice(key, JSON.stringify(next));
      newest.current = next;
      set(next);
    },
    [key],
  );
  const day = isoDay(hallNow());
  const stocked = book.leases.some(one => one.day === day);
  useEffect(() => {
    if (!online || busy.current || (book.ops.length === 0 && (stocked || !taking))) return;
    busy.current = true;
    const work = async () => {
      if (book.ops.length > 0) {
        merging.current = true;
        const { ops } = newest.current;
        const outcome = await callApi(wire.mergeLeases, { hall_id, ops }, limits);
        if (!outcome.ok) return;
        const { outcomes } = outcome.value;
        const op_ids = outcomes.map(one => one.op_id);
        keep(told(newest.current, op_ids));
        const refused = outcomes.filter(one => !one.merged).map(one => one.label);
        tell.current({ merged: outcomes.length - refused.length, refused });
        return;
      }
      const held = await callApi(wire.makeLeases, { hall_id }, limits);
      if (held.ok) keep({ ...newest.current, leases: held.value.leases });
    };
    void work().finally(() => {
      merging.current = false;
      busy.current = false;
    });
  }, [online, taking, stocked, book, hall_id, keep]);
  return {
    issued: book.ops.length,
    takeBack: () => keep({ ...newest.current, ops: newest.current.ops.slice(0, -1) }),
    left: class_code => (merging.current ? 0 : leftFor(book, class_code, day)),
    give: asked => {
      // A merge ends what is held: a number given out of it now would be refused.
      if (merging.current) return null;
      const taken_at = instant(hallNow()).toISOString();
      const given = give(newest.current, { ...asked, op_id: crypto.randomUUID(), taken_at }, day);
      if (given === null) return null;
      keep(given.book);
      return given.label;
    },
  };
}
