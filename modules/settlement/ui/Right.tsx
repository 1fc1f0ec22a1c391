import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { epoch, isoDay, money, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Act } from '../../people/ui/act.ts';
import { type Pair, Seal } from '../../people/ui/Seal.tsx';
import type * as people from '../../people/wire.ts';
import { askSecond } from '../../people/wire.ts';
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
      <Waive {...{ hall_id, who, of, act }} />
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

/** A day that is over and not approved: two let the hall open over it, and from then on its clock runs (CASH-01). */
function Waive({ hall_id, who, of, act }: Pick<RightProps, 'hall_id' | 'who' | 'of' | 'act'>) {
  const say = useSay();
  const pairs = useLive<Pair[]>(`/api/halls/${hall_id}/pairs`, 'people', 'settlement');
  const pair = pairs.data?.find(one => one.what === 'settlement.day.waive' && one.subject_id === of.id);
  const [asks, ask] = useState(false);
  const open = of.approved_at === null && of.waive_due !== null;
  if (!of.may_waive && !open) return null;
  const keep = (facts: Record<string, string>) =>
    act(askSecond, { hall_id, what: 'settlement.day.waive', subject_id: of.id, facts });
  return (
    <section>
      <h2>
        {say(words.waive)} <ClauseChip id="CASH-01" />
      </h2>
      <p className="of-quiet">
        {of.waive_due === null
          ? say(words.waive_note)
          : say(words.waive_until(`${isoDay(epoch(of.waive_due))} ${timeOfDay(of.waive_due)}`))}
      </p>
      {of.may_waive && pair === undefined && (
        <Button onPress={() => ask(true)}>{say(words.waive_ask)}</Button>
      )}
      {pair !== undefined && (
        <div className="se-seal">
          {pair.shows.map(line => (
            <p key={line.en} className="of-quiet">
              {say(line)}
            </p>
          ))}
          <Seal {...{ hall_id, who, pair, act }} />
        </div>
      )}
      {asks && (
        <AskDialog
          title={say(words.waive_ask)}
          note={say(words.waive_note)}
          fields={[{ key: 'reason', label: say(words.waive_why), kind: 'area', least: 2 }]}
          onClose={() => ask(false)}
          onKeep={keep}
        />
      )}
    </section>
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
