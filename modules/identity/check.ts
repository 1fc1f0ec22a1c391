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
    lodged: { zh: '机主证件已验', en: "holder's document lodged" },
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
      rows: ['RNM-03', 'PRIV-02'],
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
      rows: ['RNM-02', 'RNM-03', 'PRIV-02'],
    },
    lodge: {
      from: ['presented', 'doubtful'],
      to: 'lodged',
      by: ['system', 'two persons'],
      say: { zh: '代办：机主证件有效', en: "The absent holder's document holds" },
      rows: ['RNM-05'],
    },
    fail: {
      from: ['presented', 'doubtful'],
      to: 'failed',
      by: ['clerk', 'duty_manager'],
      say: { zh: '核验不通过', en: 'Refuse' },
      rows: ['RNM-03', 'RNM-09'],
    },
    expire: {
      from: ['presented', 'doubtful', 'passed', 'lodged'],
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
  /** Brought along by somebody else: nobody was compared with it. */
  absent: boolean;
  age: number;
  score: number | null;
  read_at: Instant;
  valid_until: Instant;
  passed_how: string | null;
  first_id: Id | null;
  name_mask: string;
  document_mask: string;
  document_kind: string;
  surname: string | null;
  /** What the customer said they like to be called. */
  address_as: 'mr' | 'ms' | null;
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
    if (of.state === 'lodged') return 'identity.holder_not_here';
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

/** What a guardian is to a minor, and the papers that show it (RNM-06). */
export const guardian_relations = ['parent', 'appointed'] as const;
export type GuardianRelation = (typeof guardian_relations)[number];
export const relation_proofs = ['household_register', 'birth_certificate', 'guardian_certificate'] as const;
export type RelationProof = (typeof relation_proofs)[number];

const shown_by: Record<GuardianRelation, readonly RelationProof[]> = {
  parent: ['household_register', 'birth_certificate'],
  appointed: ['guardian_certificate'],
};

/** Why somebody who stands by is no guardian of this minor: the same person, too young, or no paper that shows it (RNM-06). */
export const whyNotGuardian = guarded(
  'RNM-06',
  (
    minor: Pick<CheckRow, 'person_id'>,
    of: { check: Pick<CheckRow, 'person_id' | 'age'>; relation: GuardianRelation; proof: RelationProof },
    adult_from: number,
  ): string | undefined => {
    if (of.check.person_id === minor.person_id) return 'identity.guardian_is_minor';
    if (of.check.age < adult_from) return 'identity.guardian_of_age';
    return shown_by[of.relation].includes(of.proof) ? undefined : 'identity.no_relation_proof';
  },
);

/** What an agent is to the holder; a minor is represented by a parent alone (RNM-05, RNM-06). */
export const relations = ['spouse', 'parent', 'child', 'relative', 'colleague', 'friend'] as const;
/** Whoever acts with a letter: for a person as one of these, for a unit as its handler (RNM-07). */
export type Relation = (typeof relations)[number] | 'handler';

/** An agent beside the holder whose document was brought along. */
export interface Represented {
  holder: Pick<CheckRow, 'state' | 'person_id' | 'valid_until' | 'ticket_id' | 'age'>;
  agent: Pick<CheckRow, 'person_id' | 'age'>;
  relation: Relation;
  letter_on: string;
  /** What shows that a parent is one; asked for a minor alone. */
  proof?: RelationProof | undefined;
}

/**
 * Why somebody may not act for a holder: both documents count, of two people; the agent is grown up; the letter of
 * authority is of these days; a child is represented by a parent (RNM-05).
 */
export const whyNotAgent = guarded(
  ['RNM-05', 'ROLE-24'],
  (
    of: Represented,
    about: {
      ticket_id: Id;
      now: Instant;
      today: string;
      oldest_letter: string;
      adult_from: number;
      own_from: number;
    },
  ): string | undefined => {
    if (of.holder.ticket_id !== about.ticket_id) return 'identity.other_visit';
    if (of.holder.state !== 'lodged') return 'identity.no_holder_document';
    if (of.holder.valid_until.getTime() < about.now.getTime()) return 'identity.read_again';
    if (of.holder.person_id === of.agent.person_id) return 'identity.agent_is_holder';
    if (of.agent.age < about.adult_from) return 'identity.agent_of_age';
    if (of.relation === 'handler') return 'identity.handler_of_unit';
    if (of.holder.age < about.own_from) {
      if (of.relation !== 'parent') return 'identity.guardian_stands_by';
      if (of.proof === undefined || !shown_by.parent.includes(of.proof)) return 'identity.no_relation_proof';
    }
    return of.letter_on > about.today || of.letter_on < about.oldest_letter
      ? 'identity.letter_not_good'
      : undefined;
  },
);
