import type { z } from 'zod';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type * as wire from '../hours_wire.ts';
import { hours_words as words } from './hours-words.ts';

type Hours = z.output<typeof wire.hours.answer>;

/** The announced change of a hall's hours, or null: what phone, kiosk and wall tell ahead of its day (SIGN-03). */
export function useComingHours(hall_id: number): NonNullable<Hours['coming']> | null {
  return useLive<Hours>(`/api/halls/${hall_id}/hours`, 'halls', 'clock').data?.coming ?? null;
}

/** The notice on the phone. */
export function ComingHours({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const coming = useComingHours(hall_id);
  if (coming === null) return null;
  return (
    <p className="ph-rule ph-warn" role="status">
      <b>{say(words.notice)}</b> {say(words.coming(coming))}
    </p>
  );
}
