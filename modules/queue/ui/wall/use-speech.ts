import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../../kit/ui/call.ts';
import * as wire from '../../wire.ts';
import { type Heard, sayAloud, wayNow } from './voice.ts';

type Wall = z.output<typeof wire.wall.answer>;

/** How often a wall asks again while something waits that it was not given, and says that it is there while nothing does. */
const ask_ms = 3000;
const there_ms = 20_000;

interface Speaking {
  hall_id: number;
  wall: Wall | null;
  refresh: () => void;
  onHeard: (heard: Heard) => void;
}

/**
 * Takes what waits to be spoken, one after the other, says it and tells the server what was really heard. A hall may
 * have several walls: whoever is given an utterance speaks it, the others show it.
 */
export function useSpeech(of: Speaking): void {
  const [page] = useState(() => crypto.randomUUID());
  const busy = useRef(false);
  const now = useRef(of);
  now.current = of;
  const known = of.wall !== null;
  const waits = (of.wall?.speech.length ?? 0) > 0;
  const taken = of.wall?.speech.some(one => one.claimed) ?? false;
  useEffect(() => {
    if (!known) return;
    const work = async () => {
      if (busy.current) return;
      // Another speaks: nothing to ask for. It may have died, so the picture is taken again.
      if (taken) return now.current.refresh();
      busy.current = true;
      while (await sayNext(now.current, page));
      busy.current = false;
    };
    if (!taken) void work();
    const timer = setInterval(() => void work(), waits ? ask_ms : there_ms);
    return () => clearInterval(timer);
  }, [known, waits, taken, page]);
}

/** Takes one utterance and says it; false when this wall was given none. */
async function sayNext({ hall_id, wall, refresh, onHeard }: Speaking, page: string): Promise<boolean> {
  const way = wayNow(wall?.server_voice ?? null);
  const taken = await callApi(wire.claimUtterance, { hall_id, page, way }, { tries: 1 });
  const given = taken.ok ? taken.value.utterance : null;
  if (given === null) return false;
  const heard = await sayAloud({ hall_id, ...given }, way);
  onHeard(heard);
  const done = { hall_id, utterance_id: given.id, spoken: heard === 'spoken', page };
  await callApi(wire.utteranceDone, done);
  refresh();
  return true;
}
