import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { epoch, timeOfDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { TwoPersonSeal } from '../../../kit/ui/TwoPersonSeal.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import type { Act } from './act.ts';
import { seal as words } from './words.ts';

/** A request that waits for its second signature. */
export type Pair = z.output<typeof wire.pairs.answer>[number];

interface SealProps {
  hall_id: number;
  who: wire.Who;
  pair: Pair;
  /** What the second person's button says. */
  name?: Words;
  act: Act;
}

/** An act of two that waits for its second signature; whoever asked cannot be the second. */
export function Seal({ hall_id, who, pair, name = words.sign, act }: SealProps) {
  const say = useSay();
  const now = useHallNow();
  const mine = pair.first.id === who.id;
  return (
    <div className="se-act">
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
          note: say(mine ? words.elsewhere : words.here),
          signed: false,
        }}
        left_ms={Math.max(0, epoch(pair.lapses_at) - now)}
        total_ms={epoch(pair.lapses_at) - epoch(pair.asked_at)}
      />
      {pair.signable && (
        <Button
          kind="primary"
          size="touch"
          onPress={() => void act(wire.sealPair, { hall_id, pair_id: pair.pair_id })}
        >
          {say(name)}
        </Button>
      )}
    </div>
  );
}
