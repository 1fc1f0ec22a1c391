import { epoch, timeOfDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { TwoPersonSeal } from '../../../kit/ui/TwoPersonSeal.tsx';
import type { Pair } from './till.ts';
import { words } from './words.ts';

/** The split seal of an act of two: the clerk's half is signed, the ring runs for the other. */
export function Waiting({ pair, name }: { pair: Pair; name: string }) {
  const say = useSay();
  const now = useHallNow();
  return (
    <TwoPersonSeal
      first={{ name, when: timeOfDay(pair.asked_at, true), note: say(words.asked), signed: true }}
      second={{ name: '—', when: say(words.keeper), note: say(words.awaited), signed: false }}
      left_ms={Math.max(0, epoch(pair.lapses_at) - now)}
      total_ms={epoch(pair.lapses_at) - epoch(pair.asked_at)}
    />
  );
}
