import { useEffect, useRef } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../kit/ui/call.ts';
import { useWallNow } from '../../../kit/ui/hall-time.ts';
import { useLive } from '../../../kit/ui/live.ts';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import { play_words as words } from './words.ts';

type Playlist = z.output<typeof wire.playlist.answer>;

/** How long a clip stands, and how often what was played is reported. */
const slot_ms = 15_000;
const report_ms = 60_000;

/** The clip a moment belongs to: every second slot, one clip after the other; the others are the hall's promises. */
export function clipAt(clips: number, wall_ms: number): number | null {
  const slot = Math.floor(wall_ms / slot_ms);
  return clips === 0 || slot % 2 === 0 ? null : Math.floor(slot / 2) % clips;
}

/** One page of the playlist as the wall shows it. */
export interface Playing {
  over: Words;
  title: Words;
  text: Words;
  page: number;
  pages: number;
}

/** What the wall plays now, if anything; what was played is counted and reported every minute (FAC-19). */
export function usePlaying(hall_id: number): Playing | null {
  const found = useLive<Playlist>(`/api/halls/${hall_id}/playlist`, 'materials', 'clock');
  const wall_ms = useWallNow();
  const played = useRef(new Map<string, number>());
  const clips = found.data?.clips ?? [];
  const at = clipAt(clips.length, wall_ms);
  const clip = at === null ? undefined : clips[at];
  const id = clip?.id;
  useEffect(() => {
    if (id === undefined) return;
    // It counts once it has stood its whole time.
    return () => void played.current.set(id, (played.current.get(id) ?? 0) + 1);
  }, [id]);
  const { refresh } = found;
  useEffect(() => {
    const timer = setInterval(() => {
      const plays = [...played.current].map(([material_id, count]) => ({
        ...{ material_id, count, seconds: (count * slot_ms) / 1000 },
      }));
      if (plays.length === 0) return;
      played.current.clear();
      void callApi(wire.notePlays, { hall_id, plays }).then(outcome => {
        if (outcome.ok && outcome.value.stale.length > 0) refresh();
      });
    }, report_ms);
    return () => clearInterval(timer);
  }, [hall_id, refresh]);
  if (clip === undefined || at === null) return null;
  return { over: words.over, title: clip.title, text: clip.body, page: at + 1, pages: clips.length };
}
