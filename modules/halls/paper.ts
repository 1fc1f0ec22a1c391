import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';
import type { HallType } from './entry.ts';

/** The papers a hall may be run under. */
export const paper_kinds = {
  partner_contract: { zh: '合作合同', en: 'Partner contract' },
  operator_agreement: { zh: '运营服务协议', en: 'Operator agreement' },
  safety_agreement: { zh: '安全协议', en: 'Safety agreement' },
  profile: { zh: '功能定位', en: 'Positioning' },
  service_exemption: { zh: '业务豁免', en: 'Exemption from businesses' },
} as const satisfies Record<string, Words>;
export type PaperKind = keyof typeof paper_kinds;

/** A paper of a hall: entered, approved by somebody else, in force for its dates. */
export const paper = machine({
  name: 'halls.paper',
  table: 'hall_paper',
  states: {
    entered: { zh: '待批', en: 'to be approved' },
    in_force: { zh: '有效', en: 'in force' },
    refused: { zh: '不批', en: 'refused' },
    ended: { zh: '已终止', en: 'ended' },
  },
  start: 'entered',
  end: ['refused', 'ended'],
  moves: {
    approve: {
      from: ['entered'],
      to: 'in_force',
      by: ['branch_supervisor', 'province_supervisor'],
      say: { zh: '批准', en: 'Approve' },
      rows: ['ORG-03', 'ORG-04', 'GEN-10', 'BIZ-02'],
    },
    refuse: {
      from: ['entered'],
      to: 'refused',
      by: ['branch_supervisor', 'province_supervisor'],
      say: { zh: '不批', en: 'Refuse' },
    },
    end: {
      from: ['in_force'],
      to: 'ended',
      by: ['branch_supervisor', 'province_supervisor'],
      say: { zh: '终止', en: 'End' },
      rows: ['ORG-03', 'ORG-04'],
    },
  },
});

const required: Partial<Record<HallType, PaperKind>> = {
  partner: 'partner_contract',
  outsourced: 'operator_agreement',
};

/** A paper as the rule reads it. */
export interface Held {
  kind: string;
  state: string;
  valid_from: string;
  valid_until: string;
}

/** Whether a paper holds on a day: approved, and within its dates. */
export const holdsOn = (of: Held, day: string): boolean =>
  of.state === 'in_force' && of.valid_from <= day && day <= of.valid_until;

/** Which paper a hall of this type lacks on a day: a partner's contract (ORG-03), an operator's agreement (ORG-04). */
export const missingPaper = guarded(
  ['ORG-03', 'ORG-04'],
  (hall_type: string, held: readonly Held[], day: string): PaperKind | undefined => {
    const kind = required[hall_type as HallType];
    return kind === undefined || held.some(one => one.kind === kind && holdsOn(one, day)) ? undefined : kind;
  },
);

/** Why a paper is not approved: whoever entered it does not approve it (GEN-10). */
export const whyNotApprovePaper = guarded(
  'GEN-10',
  (of: { entered_by: string }, by: string): string | undefined =>
    of.entered_by === by ? 'halls.own_paper' : undefined,
);

/** Why a business is not done in a hall on a day: its contract does not permit it (BIZ-02). */
export const whyNotPermitted = guarded(
  'BIZ-02',
  (permitted: readonly string[] | null, business: string | null): string | undefined =>
    permitted === null || business === null || permitted.includes(business)
      ? undefined
      : 'halls.business_not_permitted',
);
