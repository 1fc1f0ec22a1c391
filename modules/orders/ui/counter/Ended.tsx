import { BigNumber } from '../../../../kit/ui/BigNumber.tsx';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { timeOfDay } from '../../../../kit/ui/format.ts';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import type { Order } from './visit.ts';
import { words } from './words.ts';

interface RefusedProps {
  of: Order;
  onOther: () => void;
  onTransfer: () => void;
}

/** A refusal: what, why, what else can be done here, the sentence to say. */
export function Refused({ of, onOther, onTransfer }: RefusedProps) {
  const say = useSay();
  const why = of.refused;
  const at = of.steps.identify ?? of.opened_at;
  return (
    <div className="oc-refused">
      <section>
        <header className="oc-h">
          <b className="oc-bad">
            <Icon name="barred" size={16} /> {say(of.state === 'failed' ? words.not_done : words.refused)}
          </b>
          <i />
          {of.rows.slice(0, 1).map(row => (
            <ClauseChip key={row} id={row} />
          ))}
        </header>
        <h2>{why === null ? '' : say(why.say)}</h2>
        <p className="oc-small">
          {say(words.why_check)} <span className="num">{timeOfDay(at, true)}</span> ·{' '}
          <span className="num">{of.id.slice(-4).toUpperCase()}</span>
        </p>
      </section>
      <section>
        <h3>{say(words.instead)}</h3>
        <ul className="oc-instead">
          {why !== null && say(why.then) !== '' && (
            <li>
              <Icon name="arrow-right" size={16} />
              <span>
                <b>{say(why.then)}</b>
              </span>
            </li>
          )}
          <li>
            <KeyCap>F4</KeyCap>
            <span>
              <button type="button" onClick={onOther}>
                {say(words.instead_open)}
              </button>
              <small>{say(words.instead_open_note)}</small>
            </span>
          </li>
          <li>
            <KeyCap>F6</KeyCap>
            <span>
              <button type="button" onClick={onTransfer}>
                {say(words.instead_transfer)}
              </button>
              <small>{say(words.instead_transfer_note)}</small>
            </span>
          </li>
        </ul>
        <p className="oc-say">
          <Icon name="speech" size={16} />
          <span>{say(words.refused_say(why === null ? '' : say(why.say)))}</span>
        </p>
      </section>
    </div>
  );
}

interface OverProps {
  of: Order;
  onReverse: () => void;
  /** What was accepted in advance is given up while its customer is here. */
  onGiveUp: () => void;
}

const heads: Partial<Record<Order['state'], { head: Words; note: Words | null }>> = {
  lapsed: { head: words.given_up, note: null },
  reversal_pending: { head: words.reversing, note: words.reversing_note },
  reversed: { head: words.reversed, note: null },
  pre_accepted: { head: words.advance, note: words.advance_wait },
};

/** An order that is over, or waits for somebody else: what became of it, and what can still be done. */
export function Over({ of, onReverse, onGiveUp }: OverProps) {
  const say = useSay();
  const { head, note } = heads[of.state] ?? { head: words.done, note: words.done_note };
  const last = of.cards.at(-1);
  return (
    <div className="oc-over">
      <BigNumber size="3xl" tone={of.state === 'delivered' ? 'ok' : 'ink'}>
        {say(head)}
      </BigNumber>
      {note !== null && <p>{say(note)}</p>}
      {of.state === 'pre_accepted' && (
        <>
          {of.signs === 'signature' && <p className="oc-small">{say(words.advance_sign)}</p>}
          <Button kind="quiet" onPress={onGiveUp}>
            {say(words.give_up)}
          </Button>
        </>
      )}
      {of.reason !== null && (
        <p className="oc-small" lang="zh-CN">
          {of.reason}
        </p>
      )}
      {last !== undefined && of.state === 'delivered' && (
        <p className="oc-say">
          <Icon name="speech" size={16} /> <span>{say(last)}</span>
        </p>
      )}
      {of.state === 'delivered' && of.same_day_undo && of.total_fen > 0 && (
        <Button kind="danger" onPress={onReverse}>
          {say(words.reverse)}
        </Button>
      )}
    </div>
  );
}
