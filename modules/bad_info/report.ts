import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** A report of bad information (PRM-03): taken from anybody, forwarded to the carrier's unit, answered with what it found. */
export const report = machine({
  name: 'bad_info.report',
  table: 'bad_info_report',
  states: {
    received: { zh: '待转送', en: 'to be forwarded' },
    forwarded: { zh: '处置中', en: 'with the unit' },
    answered: { zh: '已答复', en: 'answered' },
  },
  start: 'received',
  end: ['answered'],
  moves: {
    forward: {
      from: ['received'],
      to: 'forwarded',
      by: ['clock'],
      say: { zh: '转送专线', en: 'Forward' },
      rows: ['PRM-03'],
    },
    answer: {
      from: ['forwarded'],
      to: 'answered',
      by: ['clock'],
      say: { zh: '答复举报人', en: 'Answer' },
      rows: ['PRM-03'],
    },
  },
});

/** What may be reported. */
export const kinds = {
  fraud: { zh: '诈骗', en: 'Fraud' },
  harassment: { zh: '骚扰电话', en: 'Nuisance calls' },
  spam: { zh: '垃圾短信', en: 'Spam messages' },
  gambling: { zh: '赌博', en: 'Gambling' },
  obscene: { zh: '淫秽色情', en: 'Obscene content' },
  other: { zh: '其他', en: 'Something else' },
} as const satisfies Record<string, Words>;
export type Kind = keyof typeof kinds;
export const kind_codes = Object.keys(kinds) as [Kind, ...Kind[]];

/** What the unit found. */
export const findings = {
  stopped: { zh: '查实，已停止该号码发送', en: 'confirmed: the sender was stopped' },
  warned: { zh: '查实，已警告并监看', en: 'confirmed: the sender was warned and is watched' },
  not_found: { zh: '未查实，已记录备查', en: 'not confirmed; kept on record' },
} as const satisfies Record<string, Words>;
export type Finding = keyof typeof findings;
export const finding_codes = Object.keys(findings) as [Finding, ...Finding[]];

export interface ReportRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof report>;
  kind: Kind;
  channel: 'hall' | 'phone';
  sender_mask: string | null;
  said_masked: string;
  sealed: string | null;
  received_by: Id | null;
  received_at: Instant;
  due_at: Instant;
  unit_ref: string | null;
  finding: Finding | null;
  answered_at: Instant | null;
}

/** What a screen may show of words or of a number: every run of five digits or more keeps its last two (PRM-03). */
export const shown = guarded(
  'PRM-03',
  (text: string): string => text.replace(/\d{5,}/g, run => `${'*'.repeat(run.length - 2)}${run.slice(-2)}`),
  (text: string): string => text,
);
