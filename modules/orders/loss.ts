import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** A loss report from its first second to the moment the card was stopped; its minutes are a promise (SIM-05). */
export const loss = machine({
  name: 'orders.loss',
  table: 'order_loss',
  states: {
    reported: { zh: '已报失', en: 'reported' },
    late: { zh: '超时未停', en: 'late' },
    stopped: { zh: '已停用', en: 'stopped' },
    dismissed: { zh: '核对不上', en: 'did not match' },
  },
  start: 'reported',
  end: ['stopped', 'dismissed'],
  moves: {
    stop: {
      from: ['reported', 'late'],
      to: 'stopped',
      by: ['system'],
      say: { zh: '停用', en: 'Stop the card' },
      rows: ['SIM-04', 'SIM-05'],
    },
    run_late: {
      from: ['reported'],
      to: 'late',
      by: ['clock'],
      say: { zh: '超时', en: 'Run late' },
      rows: ['SIM-05'],
    },
    dismiss: {
      from: ['reported', 'late'],
      to: 'dismissed',
      by: ['system'],
      say: { zh: '核对不上', en: 'Dismiss' },
      rows: ['SIM-04'],
    },
  },
});

/** By which way a loss was reported. */
export const loss_channels = ['web', 'call'] as const;
export type LossChannel = (typeof loss_channels)[number];

export interface LossRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof loss>;
  channel: LossChannel;
  number_mask: string;
  said: string | null;
  reported_at: Instant;
  due_at: Instant;
  stopped_at: Instant | null;
}

/** The moment from which a lost card was nobody's charge any more, as the customer gets it in hand (SIM-05). */
export const stoppedAt = guarded(
  'SIM-05',
  (commands: readonly { do: string }[], now: Instant): string | undefined =>
    commands.some(one => one.do === 'report_lost') ? now.toISOString() : undefined,
);

/** Why the end of a document is not even looked at: it was said wrong so often today that somebody guesses (SIM-04). */
export const whyNotGuessOn = guarded('SIM-04', (wrong: number, most: number): string | undefined =>
  wrong < most ? undefined : 'orders.light_closed',
);

/** Why a report from afar is not acted on: number and document do not belong together; which of them is never said (SIM-04). */
export const whyNotMatched = guarded('SIM-04', (matches: boolean): string | undefined =>
  matches ? undefined : 'orders.loss_not_matched',
);
