import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { AppealBody } from './catalogue.ts';

const managers = ['hall_manager', 'branch_supervisor', 'province_supervisor'];

/** A customer's appeal to the regulator about a complaint of ours: answered within its days, with evidence (CMP-13). */
export const appeal = machine({
  name: 'complaints.appeal',
  table: 'regulator_appeal',
  states: {
    received: { zh: '收到申诉', en: 'appeal received' },
    submitted: { zh: '已报证据', en: 'evidence submitted' },
    mediated: { zh: '已调解', en: 'mediated' },
    concluded: { zh: '已了结', en: 'concluded' },
  },
  start: 'received',
  end: ['concluded'],
  moves: {
    submit: {
      from: ['received'],
      to: 'submitted',
      by: managers,
      say: { zh: '报送答复与证据', en: 'Submit answer and evidence' },
      rows: ['CMP-13'],
    },
    mediate: {
      from: ['submitted'],
      to: 'mediated',
      by: managers,
      say: { zh: '调解', en: 'Mediated' },
      rows: ['CMP-13'],
    },
    conclude: {
      from: ['mediated'],
      to: 'concluded',
      by: managers,
      say: { zh: '了结', en: 'Conclude' },
      rows: ['CMP-13'],
    },
  },
});

export const appeal_verbs = ['submit', 'mediate', 'conclude'] as const;
export type AppealVerb = (typeof appeal_verbs)[number];

export interface AppealRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof appeal>;
  complaint_id: Id;
  body: AppealBody;
  ref: string;
  received_at: Instant;
  due_at: Instant;
  received_by: Id;
  pack: string | null;
  pack_hash: string | null;
  submitted_at: Instant | null;
  outcome: string | null;
  concluded_at: Instant | null;
}

/** Why an answer does not go to the regulator: no evidence is locked that could go with it (CMP-13). */
export const whyNotSubmit = guarded('CMP-13', (pieces: number): string | undefined =>
  pieces === 0 ? 'complaints.no_evidence' : undefined,
);
