import { Button } from '../../../kit/ui/Button.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Act } from '../../people/ui/act.ts';
import type * as people from '../../people/wire.ts';
import { Case } from '../../tills/ui/office/Case.tsx';
import { type ListedTill, waits } from '../../tills/ui/office/shapes.ts';
import { TillList } from '../../tills/ui/office/TillList.tsx';
import { tills as till_words } from '../../tills/ui/office/words.ts';
import { Deposit } from './Deposit.tsx';
import { blockWords, type Settlement, unexplained } from './shapes.ts';
import { settle as words } from './words.ts';

interface RightProps {
  hall_id: number;
  who: people.Who;
  of: Settlement;
  tills: readonly ListedTill[];
  act: Act;
  /** Goes to another page of the office. */
  onGo: (page: string) => void;
  onDay: (day: string) => void;
}

/** In this order: what blocks, the cases, the tills and who signed, the seal of the bag. */
export function Right({ hall_id, who, of, tills, act, onGo, onDay }: RightProps) {
  const say = useSay();
  return (
    <aside className="of-side se-right">
      <Undeposited of={of} onDay={onDay} />
      <Blocks of={of} onGo={onGo} />
      {tills.filter(waits).map(till => (
        <Case key={till.id} {...{ hall_id, who, till, act }} />
      ))}
      <section>
        <h2>
          {say(till_words.who_signs)} <span className="of-quiet">{say(till_words.counted_difference)}</span>
        </h2>
        <TillList tills={tills} />
      </section>
      <Deposit {...{ hall_id, who, of, act }} />
    </aside>
  );
}

function Blocks({ of, onGo }: { of: Settlement; onGo: (page: string) => void }) {
  const say = useSay();
  const open = unexplained(of);
  const page = (code: string) => (code.startsWith('tills') ? 'tills' : 'orders');
  return (
    <section>
      <h2>
        {say(words.blocks)} <span className="num">{of.blocks.length + (open > 0 ? 1 : 0)}</span>
      </h2>
      <ol className="se-blocks">
        {of.blocks.map((code, at) => (
          <li key={code}>
            <i className="num">{at + 1}</i>
            <p>
              <b>{say(blockWords(code).say)}</b>
              <span>{say(blockWords(code).then)}</span>
            </p>
            <Button kind="quiet" onPress={() => onGo(page(code))}>
              {say(page(code) === 'tills' ? words.see_tills : words.see_orders)}
            </Button>
          </li>
        ))}
        {open > 0 && (
          <li>
            <i className="num">{of.blocks.length + 1}</i>
            <p>
              <b>
                {open} {say(words.unexplained)}
              </b>
              <span>{say(words.difference_then)}</span>
            </p>
          </li>
        )}
      </ol>
      {of.blocks.length === 0 && open === 0 && <p className="of-quiet">{say(words.nothing_blocks)}</p>}
    </section>
  );
}

/** Former days whose money is not at the bank: said first, each opens (CASH-05). */
function Undeposited({ of, onDay }: { of: Settlement; onDay: (day: string) => void }) {
  const say = useSay();
  if (of.undeposited.length === 0) return null;
  return (
    <section>
      <h2 className="of-bad">
        {say(words.undeposited)} <span className="num">{of.undeposited.length}</span>
      </h2>
      <ol className="se-blocks">
        {of.undeposited.map((one, at) => (
          <li key={one.day}>
            <i className="num">{at + 1}</i>
            <p>
              <b className="num">
                {one.day} · {money(one.deposit_fen)}
              </b>
              <span>{say(words.undeposited_then)}</span>
            </p>
            <Button kind="quiet" onPress={() => onDay(one.day)}>
              {say(words.open_day)}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
