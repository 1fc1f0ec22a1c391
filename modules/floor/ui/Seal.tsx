import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { epoch, timeOfDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { TwoPersonSeal } from '../../../kit/ui/TwoPersonSeal.tsx';
import type { Words } from '../../../kit/words.ts';
import type { Who } from '../../people/wire.ts';
import * as people from '../../people/wire.ts';
import type { Act } from './act.ts';
import { floor as words } from './words.ts';

type Pair = z.output<typeof people.pairs.answer>[number];

interface SealProps {
  hall_id: number;
  who: Who;
  pair: Pair;
  /** What the second person's button says. */
  name: Words;
  act: Act;
}

/** An act of two that waits for its second signature; whoever asked cannot be the second. */
export function Seal({ hall_id, who, pair, name, act }: SealProps) {
  const say = useSay();
  const now = useHallNow();
  const mine = pair.first.id === who.id;
  return (
    <div className="fl-keys">
      <TwoPersonSeal
        first={{
          name: say(pair.first.name),
          when: timeOfDay(pair.asked_at, true),
          note: say(words.asks),
          signed: true,
        }}
        second={{
          name: mine ? '—' : say(who.name),
          when: say(words.awaited),
          note: say(words.second),
          signed: false,
        }}
        left_ms={Math.max(0, epoch(pair.lapses_at) - now)}
        total_ms={epoch(pair.lapses_at) - epoch(pair.asked_at)}
      />
      {!mine && (
        <Button
          kind="primary"
          size="touch"
          onPress={() => void act(people.sealPair, { hall_id, pair_id: pair.pair_id })}
        >
          {say(name)}
        </Button>
      )}
    </div>
  );
}
