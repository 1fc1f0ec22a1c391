import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { phone_line as words } from './words.ts';

/** The hall's telephone for everybody: pressed, it is called (TEL-01). */
export function PhoneLine({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<{ number: string | null }>(`/api/halls/${hall_id}/phone-line`, 'telephone');
  const number = found.data?.number ?? null;
  if (number === null) return null;
  return (
    <a className="ph-card ph-row ph-link" href={`tel:${number}`}>
      {say(words.call(number))}
    </a>
  );
}
