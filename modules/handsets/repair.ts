import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';

const desk = ['service_clerk', 'floor_advisor', 'duty_manager', 'hall_manager'];

/** A customer's phone from the counter to the repairer and back (SVC-07, RPR-01). */
export const repair = machine({
  name: 'handsets.repair',
  table: 'handset_repair',
  states: {
    received: { zh: '已收机，待报价', en: 'taken in, price to be said' },
    quoted: { zh: '已报价，等客户', en: 'price said, waits for the customer' },
    repairing: { zh: '维修中', en: 'being repaired' },
    ready: { zh: '可取机', en: 'to be collected' },
    collected: { zh: '已取走', en: 'collected' },
  },
  start: 'received',
  end: ['collected'],
  moves: {
    quote: {
      from: ['received'],
      to: 'quoted',
      by: desk,
      say: { zh: '报价', en: 'Say the price' },
      rows: ['SVC-07', 'RPR-01'],
    },
    agree: {
      from: ['quoted'],
      to: 'repairing',
      by: ['customer'],
      say: { zh: '客户同意修', en: 'The customer agrees' },
      rows: ['RPR-01'],
    },
    decline: {
      from: ['quoted'],
      to: 'ready',
      by: ['customer'],
      say: { zh: '客户不修', en: 'The customer declines' },
      rows: ['RPR-01'],
    },
    finish: {
      from: ['repairing'],
      to: 'ready',
      by: desk,
      say: { zh: '修好', en: 'Repaired' },
      rows: ['SVC-07', 'RPR-02'],
    },
    collect: {
      from: ['ready'],
      to: 'collected',
      by: desk,
      say: { zh: '验证取机', en: 'Collected' },
      rows: ['RPR-01'],
    },
  },
});

export type RepairState = StateOf<typeof repair>;

export interface RepairRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: RepairState;
  number: number;
  model: string;
  imei_end: string;
  fault: string;
  look: string;
  warranty: boolean;
  phone_mask: string;
  received_by: Id;
  received_at: Instant;
  quote_due: Instant;
  done_due: Instant;
  quote_fen: Fen | null;
  quote_note: string | null;
  quoted_at: Instant | null;
  agreed: boolean | null;
  loan_tag: string | null;
  loan_at: Instant | null;
  work_note: string | null;
  ready_at: Instant | null;
  collected_at: Instant | null;
  quote_late: boolean;
  done_late: boolean;
}

/** The number on the customer's paper: `WX-1001-0007`. */
export const repairNo = (of: Pick<RepairRow, 'hall_id' | 'number'>): string =>
  `WX-${of.hall_id}-${String(of.number).padStart(4, '0')}`;

/** Why a phone is not taken in: the customer has not agreed that its data may be lost (RPR-01). */
export const whyNotTake = (of: { data_told: boolean }): string | undefined =>
  of.data_told ? undefined : 'handsets.data_not_told';

/** Why a price is not said so: within the warranty the customer pays nothing. */
export const whyNotQuote = (of: Pick<RepairRow, 'warranty'>, quote_fen: Fen): string | undefined =>
  of.warranty && quote_fen > 0 ? 'handsets.under_warranty' : undefined;

/** Why a phone is not handed out: nobody looked whose it is, or the one that was lent is not back (RPR-01). */
export const whyNotCollect = (of: {
  shown_id: boolean;
  lent: boolean;
  loan_back: boolean;
}): string | undefined => {
  if (!of.shown_id) return 'handsets.document_first';
  return of.lent && !of.loan_back ? 'handsets.loan_first' : undefined;
};

type Open = Pick<RepairRow, 'state' | 'loan_tag' | 'quote_due' | 'done_due'>;

/** Which limit of a phone runs now: the price first, then the work, unless a phone was lent meanwhile (SVC-07). */
export const limitOf = (of: Open): { what: 'quote' | 'done'; due: Instant } | undefined => {
  if (of.state === 'received') return { what: 'quote', due: of.quote_due };
  const works = of.state === 'ready' || of.state === 'collected' || of.loan_tag !== null;
  return works ? undefined : { what: 'done', due: of.done_due };
};

/** What of a phone is late at a moment: nothing that was done in its time, and nothing that is not asked yet (SVC-07). */
export const lateOf = guarded('SVC-07', (of: Open, now: Instant): 'quote' | 'done' | undefined => {
  const limit = limitOf(of);
  return limit !== undefined && limit.due.getTime() <= now.getTime() ? limit.what : undefined;
});
