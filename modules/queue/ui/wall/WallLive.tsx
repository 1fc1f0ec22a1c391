import { useRef } from 'react';
import type { z } from 'zod';
import { isCut } from '../../../../kit/ui/cut.ts';
import { useHallNow, useWallNow } from '../../../../kit/ui/hall-time.ts';
import { useLive } from '../../../../kit/ui/live.ts';
import type * as wire from '../../wire.ts';
import { classWaits, publicHall, stateWords, type Waits } from '../public-hall.ts';
import { type NoticePage, notices, promises } from './promises.ts';
import { useSpeech } from './use-speech.ts';
import type { Heard } from './voice.ts';
import { WallAway } from './WallAway.tsx';
import { WallEmergency } from './WallEmergency.tsx';
import { type WallCall, type WallPromise, WallScreen } from './WallScreen.tsx';
import { wallWords } from './words.ts';

type Wall = z.output<typeof wire.wall.answer>;
type Utterance = Wall['speech'][number];

/** A promise is changed every 15 seconds, a notice every 12. */
const promise_ms = 15_000;
const notice_ms = 12_000;

interface WallLiveProps {
  hall_id: number;
  onHeard: (heard: Heard) => void;
  /** Pages of what is published in this hall, shown among the notices. Handed in, because prices stand above the line. */
  published?: readonly NoticePage[];
  /** What stands in the place of a promise for now: a clip of the playlist, or the slogan of the house. */
  playing?: WallPromise | null;
}

/** The wall at work: calls as they come, one at a time, spoken in order and acknowledged. */
export function WallLive({ hall_id, onHeard, published = [], playing = null }: WallLiveProps) {
  const wall = useLive<Wall>(`/api/halls/${hall_id}/wall`, 'queue', 'counters', 'clock', 'voice');
  const waits = useLive<Waits>(`/api/halls/${hall_id}/waits`, 'queue', 'counters', 'halls', 'clock');
  const now = useHallNow();
  const wall_ms = useWallNow();
  const shut_since = useRef<number | null>(null);
  useSpeech({ hall_id, wall: wall.data, refresh: wall.refresh, onHeard });
  const cut = isCut(wall) || isCut(waits);
  if (waits.data === null || wall.data === null) return cut ? <WallAway /> : null;
  const calls = wall.data.calls.map(toCall);
  const call = callAtHead(wall.data.speech.find(one => one.claimed) ?? null, calls);
  const page = Math.floor(wall_ms / promise_ms) % promises.length;
  const pages = [...notices, ...published];
  const notice = Math.floor(wall_ms / notice_ms) % pages.length;
  const promise = promises[page];
  if (promise === undefined) return null;
  const of_notice = pages[notice];
  const open = waits.data.state === 'open';
  if (waits.data.state === 'emergency_closed') shut_since.current ??= now;
  else shut_since.current = null;
  if (shut_since.current !== null)
    return <WallEmergency {...everybody_out} since={shut_since.current} now={now} drill={false} />;
  return (
    <WallScreen
      hall={publicHall(waits.data, now)}
      rules={waits.data.rules}
      {...(open ? {} : { state: stateWords(waits.data.state) })}
      {...(cut ? { state: wallWords.cut, sentence: cut_sentence } : {})}
      call={cut ? null : call}
      recent={calls.filter(one => cut || one.ticket !== call?.ticket).slice(0, 6)}
      missed={wall.data.missed}
      classes={cut ? asLastKnown(classWaits(waits.data)) : classWaits(waits.data)}
      promise={playing ?? { ...promise, page: page + 1, pages: promises.length }}
      notice={of_notice === undefined ? null : { ...of_notice, page: notice + 1, pages: pages.length }}
    />
  );
}

/** Cut off, nobody is sent to a counter by a call that may be long over: numbers stand, and clerks call by voice. */
const cut_sentence = { title: wallWords.cutTitle, note: wallWords.cutNote };

/** Of what was last known no wait is told. */
const asLastKnown = (classes: ReturnType<typeof classWaits>): ReturnType<typeof classWaits> =>
  classes.map(one => (one.now === 'not_today' ? one : { ...one, wait: null, now: 'queue' as const }));

/** What the wall says in any emergency until the hall's plan names its own ways out. */
const everybody_out = {
  kind: { zh: '紧急疏散', en: 'Everybody out' },
  exit: { name: { zh: '入口大门', en: 'Main entrance' }, way: 'right', metres: 10 },
  meet: { zh: '到厅前空地集合', en: 'Meet in front of the hall' },
} as const;

const toCall = (one: Wall['calls'][number]): WallCall => ({
  ticket: one.label,
  counter: String(one.counter_number),
  time: one.calls,
});

/** What is being spoken, by whichever wall of the hall, holds the head of all of them; otherwise the newest call that still waits for its customer. */
function callAtHead(speaking: Utterance | null, calls: readonly WallCall[]): WallCall | null {
  if (speaking?.kind === 'call' && speaking.counter_number !== null) {
    return { ticket: speaking.label, counter: String(speaking.counter_number), time: speaking.round };
  }
  return calls[0] ?? null;
}
