import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** A document held against the person who shows it: by portrait, or lawfully by two persons' eyes. */
export const check = machine({
  name: 'identity.check',
  table: 'identity_check',
  states: {
    presented: { zh: '已读证件', en: 'document read' },
    doubtful: { zh: '待人工核验', en: 'to be checked by two' },
    passed: { zh: '人证一致', en: 'person and document agree' },
    failed: { zh: '人证不符', en: 'not the same person' },
    expired: { zh: '已过时', en: 'expired' },
  },
  start: 'presented',
  end: ['failed', 'expired'],
  moves: {
    match: {
      from: ['presented'],
      to: 'passed',
      by: ['system'],
      say: { zh: '人像比对通过', en: 'Portrait agrees' },
      rows: ['RNM-03'],
    },
    doubt: {
      from: ['presented'],
      to: 'doubtful',
      by: ['system'],
      say: { zh: '转人工核验', en: 'Leave it to two persons' },
      rows: ['RNM-03'],
    },
    pass_by_eye: {
      from: ['doubtful'],
      to: 'passed',
      by: ['two persons'],
      say: { zh: '双人核验通过', en: 'Two persons agree' },
      rows: ['RNM-02', 'RNM-03'],
    },
    fail: {
      from: ['presented', 'doubtful'],
      to: 'failed',
      by: ['clerk', 'duty_manager'],
      say: { zh: '核验不通过', en: 'Refuse' },
      rows: ['RNM-03', 'RNM-09'],
    },
    expire: {
      from: ['presented', 'doubtful', 'passed'],
      to: 'expired',
      by: ['clock'],
      say: { zh: '过时', en: 'Expire' },
      rows: ['RNM-02'],
    },
  },
});

export type CheckState = StateOf<typeof check>;

/** One check as it stands, with the masks that screens may show. */
export interface CheckRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: CheckState;
  ticket_id: Id;
  counter_id: Id;
  person_id: Id;
  how: 'reader' | 'by_hand';
  age: number;
  score: number | null;
  read_at: Instant;
  valid_until: Instant;
  passed_how: string | null;
  first_id: Id | null;
  name_mask: string;
  document_mask: string;
  document_kind: string;
}

/** Why a check does not stand for the person now: not passed, too old, of another visit (RNM-01). */
export const whyNotProven = guarded(
  'RNM-01',
  (
    of: Pick<CheckRow, 'state' | 'valid_until' | 'ticket_id'>,
    about: { ticket_id: Id; now: Instant },
  ): string | undefined => {
    if (of.ticket_id !== about.ticket_id) return 'identity.other_visit';
    if (of.state === 'failed') return 'identity.not_the_person';
    if (of.state !== 'passed') return 'identity.not_proven';
    return of.valid_until.getTime() < about.now.getTime() ? 'identity.read_again' : undefined;
  },
);

/** The ages that decide who must stand by (RNM-06). */
export interface AgeBands {
  own_number_from: number;
  consent_below: number;
}

/** Why a person of this age may not act without a guardian (RNM-06). */
export const whyNotOfAge = guarded(
  'RNM-06',
  (age: number, bands: AgeBands, guardian: boolean): string | undefined => {
    if (guardian || age >= bands.own_number_from) return undefined;
    return age < bands.consent_below ? 'identity.guardian_consents' : 'identity.guardian_stands_by';
  },
);
