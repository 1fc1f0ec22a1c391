import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../../kit/ui/call.ts';
import * as wire from '../../wire.ts';
import { SpeechTurns } from './speech-turns.ts';
import { type Heard, sayAloud, wayNow } from './voice.ts';

type Wall = z.output<typeof wire.wall.answer>;

/** How often a wall asks again while something waits that it was not given, and says that it is there while nothing does. */
const ask_ms = 3000;
const there_ms = 20_000;
/** How long an answer may take; a turn lasts 25 seconds, with the chime and two languages in it. */
const limits = { tries: 1, within_ms: 4000 };

interface Speaking {
  hall_id: number;
  wall: Wall | null;
  refresh: () => void;
  onHeard: (heard: Heard) => void;
}

/** Speaks what waits in the hall, as long as it is this wall's turn. */
export function useSpeech(of: Speaking): void {
  const now = useRef(of);
  now.current = of;
  const [turns] = useState(() => turnsOf(() => now.current));
  const known = of.wall !== null;
  const waits = (of.wall?.speech.length ?? 0) > 0;
  const taken = of.wall?.speech.some(one => one.claimed) ?? false;
  useEffect(() => {
    if (!known) return;
    if (!taken) void turns.work(taken);
    const timer = setInterval(() => void turns.work(taken), waits ? ask_ms : there_ms);
    return () => clearInterval(timer);
  }, [turns, known, waits, taken]);
}

function turnsOf(now: () => Speaking): SpeechTurns {
  const page = crypto.randomUUID();
  return new SpeechTurns({
    way: () => wayNow(now().wall?.server_voice ?? null),
    claim: async way => {
      const taken = await callApi(wire.claimUtterance, { hall_id: now().hall_id, page, way }, limits);
      return taken.ok ? taken.value.utterance : null;
    },
    say: (given, way) => sayAloud({ hall_id: now().hall_id, ...given }, way),
    tell: async (utterance_id, heard) => {
      const done = { hall_id: now().hall_id, utterance_id, spoken: heard === 'spoken', page };
      const outcome = await callApi(wire.utteranceDone, done, { ...limits, tries: 2 });
      // Another has its turn now, or it is gone: nothing is left to tell.
      return outcome.ok || ['queue.not_your_turn', 'kit.not_found'].includes(outcome.problem.code);
    },
    refresh: () => now().refresh(),
    onHeard: heard => now().onHeard(heard),
  });
}
