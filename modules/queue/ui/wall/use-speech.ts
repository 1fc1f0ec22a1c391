import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../../kit/ui/call.ts';
import * as wire from '../../wire.ts';
import { type Heard, sayAloud, wayNow } from './voice.ts';

type Wall = z.output<typeof wire.wall.answer>;

/** How often a wall asks again while something waits that it was not given, and says that it is there while nothing does. */
const ask_ms = 3000;
const there_ms = 20_000;
/** How long an answer may take; a turn lasts 25 seconds, with the chime and two languages in it. */
const answer_ms = 4000;

interface Speaking {
  hall_id: number;
  wall: Wall | null;
  refresh: () => void;
  onHeard: (heard: Heard) => void;
}

/** What this page has said and could not tell yet: by id, with what was heard of it. */
type Untold = Map<string, Heard>;

/**
 * Takes what waits to be spoken, one after the other, says it and tells the server what was really heard. A hall may
 * have several walls: whoever is given an utterance speaks it, the others show it.
 */
export function useSpeech(of: Speaking): void {
  const [page] = useState(() => crypto.randomUUID());
  const busy = useRef(false);
  const untold = useRef<Untold>(new Map());
  const now = useRef(of);
  now.current = of;
  const known = of.wall !== null;
  const waits = (of.wall?.speech.length ?? 0) > 0;
  const taken = of.wall?.speech.some(one => one.claimed) ?? false;
  useEffect(() => {
    if (!known) return;
    const work = async () => {
      if (busy.current) return;
      busy.current = true;
      try {
        await tellAll(now.current, page, untold.current);
        // Another speaks: nothing to ask for. It may have died, so the picture is taken again.
        if (taken) now.current.refresh();
        else while (await sayNext(now.current, page, untold.current));
      } catch {
        // Whatever went wrong with one, the next is asked for in its time: a wall never falls silent for good.
      } finally {
        busy.current = false;
      }
    };
    if (!taken) void work();
    const timer = setInterval(() => void work(), waits ? ask_ms : there_ms);
    return () => clearInterval(timer);
  }, [known, waits, taken, page]);
}

/** Takes one utterance and says it; false when this wall was given none, or could not tell what came of it. */
async function sayNext(of: Speaking, page: string, untold: Untold): Promise<boolean> {
  const { hall_id, wall, refresh, onHeard } = of;
  const way = wayNow(wall?.server_voice ?? null);
  const taken = await callApi(wire.claimUtterance, { hall_id, page, way }, limits);
  const given = taken.ok ? taken.value.utterance : null;
  if (given === null) return false;
  // Given once more what it has said already: told, and not said again.
  if (!untold.has(given.id)) {
    const heard = await sayAloud({ hall_id, ...given }, way);
    untold.set(given.id, heard);
    onHeard(heard);
  }
  const told = await tell(of, page, given.id, untold);
  refresh();
  return told;
}

const limits = { tries: 1, within_ms: answer_ms };

/** Tells what was heard of an utterance; forgotten once the server has answered, be it that another has its turn now. */
async function tell({ hall_id }: Speaking, page: string, id: string, untold: Untold): Promise<boolean> {
  const done = { hall_id, utterance_id: id, spoken: untold.get(id) === 'spoken', page };
  const outcome = await callApi(wire.utteranceDone, done, { ...limits, tries: 2 });
  const over = outcome.ok || ['queue.not_your_turn', 'kit.not_found'].includes(outcome.problem.code);
  if (over) untold.delete(id);
  return over;
}

/** What could not be told when it was said is told first. */
async function tellAll(of: Speaking, page: string, untold: Untold): Promise<void> {
  for (const id of [...untold.keys()]) await tell(of, page, id, untold);
}
