import { useEffect, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { dayOf } from '../../../kit/ui/format.ts';
import { useWallNow, wallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { Ring } from '../../../kit/ui/Ring.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { kept_words, words } from './words.ts';

/** The picture of a comparison, while it is kept: fetched by one press, which is on record, and put away by itself (RNM-03). */
export function KeptPicture({ hall_id, check_id }: { hall_id: number; check_id: string }) {
  const say = useSay();
  const language = useLanguage();
  const [seen, see] = useState<{ content: string; kept_until: string; until: number; total: number } | null>(
    null,
  );
  const now = useWallNow(500);
  useEffect(() => {
    if (seen !== null && now >= seen.until) see(null);
  }, [now, seen]);
  const look = async () => {
    const outcome = await callApi(wire.seePicture, { hall_id, check_id, reason: 'audit' });
    if (outcome.ok) {
      const total = outcome.value.seconds * 1000;
      see({ ...outcome.value, until: wallNow() + total, total });
    } else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  };
  if (seen === null)
    return (
      <p>
        <Button onPress={() => void look()}>{say(words.see_picture)}</Button> <ClauseChip id="RNM-03" />
      </p>
    );
  return (
    <figure>
      <img src={`data:image/jpeg;base64,${seen.content}`} alt={say(words.picture)} width={160} height={160} />
      <figcaption>
        {say(kept_words.picture_until(dayOf(seen.kept_until, language)))}
        <Ring left_ms={seen.until - now} total_ms={seen.total} label={say(words.closes)} size={20} />
      </figcaption>
    </figure>
  );
}
