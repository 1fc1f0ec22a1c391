import type { z } from 'zod';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type * as queue from '../../../modules/queue/wire.ts';
import { hall_words as words } from './hall-words.ts';

/** Which voice calls out in this hall, and what the server could lend it (decision 20). */
export function VoiceLine({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const voice = useLive<z.output<typeof queue.hallVoice.answer>>(`/api/halls/${hall_id}/voice`, 'voice');
  if (voice.data === null) return null;
  const { way, server } = voice.data;
  return (
    <p className="ad-voice">
      <b>{say(words.voice)}</b> {say(words.voice_way[way])}
      <br />
      {say(server === null ? words.no_server_voice : words.server_voice(server))}
    </p>
  );
}
