import { money } from '../../../../kit/ui/format.ts';
import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import { orderStateWords } from './state-words.ts';
import { stepOf } from './steps.ts';
import { isOpen, type Order } from './visit.ts';
import { words } from './words.ts';

interface BasketProps {
  orders: readonly Order[];
  at: string | null;
  /** The form that is being filled in, when there is one. */
  draft: Words | null;
  onGo: (id: string | null) => void;
  onAdd: () => void;
}

/** The businesses of this visit side by side, the open one in front; F4 adds one more. */
export function BasketBar({ orders, at, draft, onGo, onAdd }: BasketProps) {
  const say = useSay();
  return (
    <nav className="oc-basket" aria-label={say(words.basket)}>
      {orders.map((of, index) => (
        <button
          key={of.id}
          type="button"
          className={tabClass(of, of.id === at)}
          aria-current={of.id === at ? 'true' : undefined}
          onClick={() => onGo(of.id)}
        >
          <span className="oc-tab-no num">{index + 1}</span>
          <span className="oc-tab-name">
            {say(of.say)}{' '}
            {of.number_mask !== null && orders.length < 3 && <span className="num">{of.number_mask}</span>}
          </span>
          <b className="num">{of.total_fen > 0 ? money(of.total_fen) : ''}</b>
          <span className="oc-tab-state">
            <i aria-hidden="true" />
            {say(orderStateWords[of.state])}
            {isOpen(of) && ` · ${say(words.step_of(stepOf(of) + 1))}`}
          </span>
        </button>
      ))}
      {draft !== null && (
        <button
          type="button"
          className={at === null ? 'oc-tab oc-on' : 'oc-tab'}
          aria-current={at === null ? 'true' : undefined}
          onClick={() => onGo(null)}
        >
          <span className="oc-tab-no num">{orders.length + 1}</span>
          <span className="oc-tab-name">{say(draft)}</span>
          <span className="oc-tab-state">
            <i aria-hidden="true" />
            {say(words.filling)} · {say(words.step_of(1))}
          </span>
        </button>
      )}
      <button type="button" className="oc-add" onClick={onAdd}>
        <KeyCap>F4</KeyCap>
        {say(words.add)}
      </button>
    </nav>
  );
}

function tabClass(of: Order, on: boolean): string {
  const bad = of.state === 'rejected' || of.state === 'failed' ? ' oc-tab-bad' : '';
  return `oc-tab${on ? ' oc-on' : ''}${bad}`;
}
