import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import type { Act } from '../../../people/ui/act.ts';
import { holds } from '../../../people/ui/holds.ts';
import * as people from '../../../people/wire.ts';
import type { OneOrder, Pairs } from './shapes.ts';
import { orders as words } from './words.ts';

interface RiskProps {
  hall_id: number;
  who: people.Who;
  act: Act;
  of: OneOrder;
}

/** An order behind a red flag: what was raised, and the word of whoever leads the hall (PAY-03, RNM-09). */
export function RiskWord({ hall_id, who, act, of }: RiskProps) {
  const say = useSay();
  const pairs = useLive<Pairs>(`/api/halls/${hall_id}/pairs`, 'people', 'orders');
  const pair = pairs.data?.find(one => one.what === 'orders.order.allow_risk' && one.subject_id === of.id);
  const may = holds(who, 'duty_manager', 'hall_manager');
  const own = pair?.first.id === who.id;
  const seal = () => pair !== undefined && void act(people.sealPair, { hall_id, pair_id: pair.pair_id });
  const why = whyOf(pair === undefined, may, own);
  return (
    <div className="of-case of-asked">
      <h3>
        {say(words.red_flag)} <ClauseChip id="PAY-03" />
      </h3>
      {of.risk?.raised.map(one => (
        <p key={one.zh}>{say(one)}</p>
      ))}
      {pair !== undefined && (
        <p className="of-quiet">
          {say(words.word_asked)} {say(pair.first.name)}
        </p>
      )}
      <div className="of-buttons">
        <Button kind="primary" why={why === undefined ? undefined : say(why)} whyUnder onPress={seal}>
          {say(words.give_word)}
        </Button>
      </div>
    </div>
  );
}

function whyOf(nobody: boolean, may: boolean, own: boolean) {
  if (nobody) return words.not_asked;
  if (!may) return words.who_approves;
  return own ? words.own : undefined;
}
