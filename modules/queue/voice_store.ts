import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Way } from './speech.ts';

interface VoiceRow extends Record<string, unknown> {
  heard_at: Instant | null;
  way: Way;
}

/** Holds the voice of a hall, so that two walls that ask at once are answered one after the other; a wall that can speak is noted. */
export const holdVoice = sql<{ hall_id: number; heard_at: Instant | null; way: Way }, VoiceRow>(
  'queue.hold_voice',
  `insert into queue_voice (hall_id, heard_at, way) values (:hall_id, :heard_at::timestamptz, :way::text)
   on conflict (hall_id) do update set heard_at = coalesce(excluded.heard_at, queue_voice.heard_at),
     way = case when excluded.heard_at is null then queue_voice.way else excluded.way end
   returning heard_at, way`,
);

export const findVoice = sql<{ hall_id: number }, VoiceRow>(
  'queue.voice',
  'select heard_at, way from queue_voice where hall_id = :hall_id',
);

/** A page takes an utterance; none when it is spoken already, or taken by another that has not fallen silent. */
export const claim = sql<
  { hall_id: number; id: Id; page: Id; now: Instant; silent_since: Instant },
  { id: Id }
>(
  'queue.claim_utterance',
  `update queue_utterance set claimed_by = :page, claimed_at = :now
   where hall_id = :hall_id and id = :id and state = 'queued' and (claimed_at is null or claimed_by = :page or claimed_at <= :silent_since)
   returning id`,
);

/** What a hall called out on a day, and what of it held eleven digits together: a telephone's number, or a longer one. */
export const spokenOfDay = sql<
  { hall_id: number; from: Instant; until: Instant },
  { said: number; whole: number }
>(
  'queue.spoken_of_day',
  `select count(*)::int as said, count(*) filter (where text_zh ~ '[0-9]{11}' or text_en ~ '[0-9]{11}')::int as whole
   from queue_utterance where hall_id = :hall_id and queued_at >= :from and queued_at < :until`,
);

/** What was never said in the days before, the newest first; more than some busy days' calls are not looked at. */
export const unsaidBefore = sql<
  { hall_id: number; from: Instant; before: Instant },
  { hall_id: number; id: Id; state: 'queued' }
>(
  'queue.unsaid_before',
  `select hall_id, id, state from queue_utterance
   where hall_id = :hall_id and state = 'queued' and queued_at >= :from and queued_at < :before order by queued_at desc limit 4000`,
);
