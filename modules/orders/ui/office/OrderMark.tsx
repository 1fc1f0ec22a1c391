import { useSay } from '../../../../kit/ui/language.tsx';
import { type Mark, StateMark } from '../../../../kit/ui/StateMark.tsx';
import { order_state_words, orders as words } from './words.ts';

const marks: Record<string, Mark> = {
  delivered: 'done',
  completed: 'done',
  rejected: 'stopped',
  failed: 'fault',
  lapsed: 'not-open',
  reversed: 'stopped',
  reversal_pending: 'near',
  pre_accepted: 'near',
};

/** How an order stands, as word and shape. */
export function OrderMark({ state }: { state: string }) {
  const say = useSay();
  return (
    <StateMark mark={marks[state] ?? 'running'}>{say(order_state_words[state] ?? words.state)}</StateMark>
  );
}
