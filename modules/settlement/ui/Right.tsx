import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { money, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Act } from '../../people/ui/act.ts';
import { type Pair, Seal } from '../../people/ui/Seal.tsx';
import * as people from '../../people/wire.ts';
import { Case } from '../../tills/ui/office/Case.tsx';
import { type ListedTill, waits } from '../../tills/ui/office/shapes.ts';
import { TillList } from '../../tills/ui/office/TillList.tsx';
import { tills as till_words } from '../../tills/ui/office/words.ts';
import { blockWords, type Settlement, settled, unexplained } from './shapes.ts';
import { settle as words } from './words.ts';

interface RightProps {
  hall_id: number;
  who: people.Who;
  of: Settlement;
  tills: readonly ListedTill[];
  act: Act;
  /** Goes to another page of the office. */
  onGo: (page: string) => void;
}

/** In this order: what blocks, the cases, the tills and who signed, the seal of the bag. */
export function Right({ hall_id, who, of, tills, act, onGo }: RightProps) {
  const say = useSay();
  return (
    <aside className="of-side se-right">
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

/** The bag for the bank: sealed by two, the second of whom held no till that day. */
function Deposit({ hall_id, who, of, act }: Omit<RightProps, 'tills' | 'onGo'>) {
  const say = useSay();
  const pairs = useLive<Pair[]>(`/api/halls/${hall_id}/pairs`, 'people', 'settlement');
  const pair = pairs.data?.find(one => one.what === 'settlement.day.deposit' && one.subject_id === of.id);
  return (
    <section>
      <h2>
        {say(words.deposit)} {of.bag_no} <ClauseChip id="CASH-05" />
      </h2>
      {!settled.includes(of.state) && <p className="of-quiet">{say(words.deposit_later)}</p>}
      {settled.includes(of.state) && <b className="se-sum num">{money(of.deposit_fen ?? 0)}</b>}
      {of.deposited_at !== null && (
        <p className="of-quiet">
          {say(words.sealed_at)} <span className="num">{timeOfDay(of.deposited_at)}</span>
        </p>
      )}
      {of.state === 'approved' && pair === undefined && <AskSeal {...{ hall_id, of, act }} />}
      {of.state === 'approved' && pair !== undefined && (
        <div className="se-seal">
          <Seal {...{ hall_id, who, pair, act }} name={words.seal_second} />
        </div>
      )}
    </section>
  );
}

function AskSeal({ hall_id, of, act }: { hall_id: number; of: Settlement; act: Act }) {
  const say = useSay();
  const [bag_no, setBag] = useState('');
  const first = () =>
    void act(people.askSecond, {
      hall_id,
      what: 'settlement.day.deposit',
      subject_id: of.id,
      facts: { bag_no: bag_no.trim() },
    });
  return (
    <div className="se-seal">
      <TextField label={say(words.bag)} value={bag_no} onChange={setBag} />
      <Button kind="primary" why={bag_no.trim() === '' ? say(words.bag) : undefined} onPress={first}>
        {say(words.seal_first)}
      </Button>
    </div>
  );
}
