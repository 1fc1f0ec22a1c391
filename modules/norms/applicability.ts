import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import { type Clause, clauses } from './clause.ts';

/** Who runs a hall and under what tie (ORG-02 to ORG-07). */
export const hall_types = {
  selfOperated: { zh: '自营厅', en: 'self-operated hall' },
  partner: { zh: '合作厅', en: 'partner hall' },
  outsourced: { zh: '外包厅', en: 'outsourced hall' },
  ownedThirdPartyRun: { zh: '自建他营厅', en: 'company-built, third-party-run hall' },
  directStore: { zh: '直营店', en: 'direct store' },
  entrustedStore: { zh: '委托经营店', en: 'entrusted store' },
  franchise: { zh: '加盟店', en: 'franchise' },
  authorisedAgent: { zh: '授权代理店', en: 'authorised agent' },
} satisfies Record<string, Words>;

/** One of the eight hall types. */
export type HallType = keyof typeof hall_types;

/** `self_operated` of the registry as the type of the catalogue. */
export const hallTypeOf = (text: string): HallType | undefined => {
  const camel = text.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return camel in hall_types ? (camel as HallType) : undefined;
};

/** Whose a hall is: the province company's, or that of a unit of the group or of a specialised company (ORG-08). */
export const owner_kinds = {
  company: { zh: '省公司所属', en: 'the province company' },
  group_unit: { zh: '集团直属单位', en: 'a unit of the group' },
  specialised_company: { zh: '专业公司', en: 'a specialised company' },
} satisfies Record<string, Words>;

/** One of the kinds of owner. */
export type OwnerKind = keyof typeof owner_kinds;

/** How a version says it stands to the halls of those other owners. */
export type OwnerModes = { [Kind in Exclude<OwnerKind, 'company'>]?: Mode | undefined };

/** What the applicability of a clause is asked for: the type of the hall, its owner, and what the version in force says of that owner. */
export interface Owned {
  owner: OwnerKind;
  said?: OwnerModes | undefined;
}

/** Whether a clause binds a hall, guides it (checked, scored apart, without accountability), or is not its matter. */
export type Mode = 'mandatory' | 'by_reference' | 'not_applicable';

/** What each mode is called. */
export const mode_words: Record<Mode, Words> = {
  mandatory: { zh: '必须执行', en: 'mandatory' },
  by_reference: { zh: '参照执行', en: 'by reference' },
  not_applicable: { zh: '不适用', en: 'not applicable' },
};

/** How a clause stands to a hall type, and the clause of the catalogue that says so. */
export interface Applicability {
  mode: Mode;
  because: string;
}

/** Laws that bind whoever serves the customer, whatever the contract says: real name, privacy, fraud, fire. */
const laws = new Set(['N12', 'N13', 'N14', 'N15', 'N18', 'N20', 'N20b', 'N22', 'N23', 'N26', 'N27', 'N28']);
const law_groups = new Set(['RNM', 'PRIV', 'RIGHT']);

/** The safety regulation, D05 and D15, with the groups drawn from it. */
export const safety_groups: ReadonlySet<string> = new Set(['SAF', 'FIRE', 'ELEC', 'CONST', 'SEC', 'EMG']);

/** The four matters of a partner hall: handling business, selling devices, self-service, complaints. */
const partner_groups = new Set(['BIZ', 'SIM', 'NUM', 'FEE', 'PAY', 'TERM', 'SELF', 'CMP', 'PRM']);

/** Clauses written for partner halls alone (chapter 6 of D08). */
const partner_only = new Set(['BIZ-02', 'TERM-02', 'SELF-05', 'CMP-10']);

/** The clauses that describe a hall type bind the halls of that type only. */
const type_clauses: Record<string, readonly HallType[]> = {
  'ORG-02': ['selfOperated'],
  'ORG-03': ['partner'],
  'ORG-04': ['outsourced'],
  'ORG-05': ['ownedThirdPartyRun'],
  'ORG-06': ['directStore', 'entrustedStore'],
  'ORG-07': ['franchise', 'authorisedAgent'],
};

/** What holds for a type when nothing nearer is said: safety, the partner's four matters, everything else. */
interface TypeRule {
  row: string;
  safety: Mode;
  matters: Mode;
  rest: Mode;
}

const type_rules: Record<HallType, TypeRule> = {
  selfOperated: { row: 'ORG-02', safety: 'mandatory', matters: 'mandatory', rest: 'mandatory' },
  outsourced: { row: 'ORG-04', safety: 'mandatory', matters: 'mandatory', rest: 'mandatory' },
  ownedThirdPartyRun: { row: 'ORG-05', safety: 'mandatory', matters: 'mandatory', rest: 'mandatory' },
  directStore: { row: 'ORG-06', safety: 'mandatory', matters: 'mandatory', rest: 'mandatory' },
  partner: { row: 'ORG-03', safety: 'mandatory', matters: 'mandatory', rest: 'by_reference' },
  entrustedStore: { row: 'ORG-06', safety: 'mandatory', matters: 'mandatory', rest: 'by_reference' },
  franchise: { row: 'ORG-07', safety: 'by_reference', matters: 'by_reference', rest: 'by_reference' },
  authorisedAgent: { row: 'ORG-07', safety: 'by_reference', matters: 'by_reference', rest: 'by_reference' },
};

/** The rules of a type: whoever runs a hall that the company built owes what its own halls owe (ORG-05). */
const ruleOf = guarded(
  'ORG-05',
  (type: HallType): TypeRule => type_rules[type],
  type => type_rules[type === 'ownedThirdPartyRun' ? 'franchise' : type],
);

/** A hall of our own owes the whole book, the posts of chapter 5 included; no other type has so wide a rule set (ORG-02). */
const ownRule = guarded(
  'ORG-02',
  (_: HallType, rule: TypeRule): TypeRule => rule,
  (type, rule) => (type === 'selfOperated' ? type_rules.partner : rule),
);

/** Safety binds direct and entrusted stores alike, whatever else only guides them (ORG-06). */
const safetyMode = guarded(
  'ORG-06',
  (rule: TypeRule): Mode => rule.safety,
  rule => (rule.row === 'ORG-06' ? 'by_reference' : rule.safety),
);

/** How a clause stands to a hall (GEN-05); the first rule that speaks decides. */
export const applicabilityOf = guarded(
  'GEN-05',
  (clause: Clause, type: HallType, owned: Owned = { owner: 'company' }): Applicability =>
    forOwner(applies(clause, type), clause, owned),
  () => ({ mode: 'mandatory', because: 'GEN-05' }),
);

/**
 * Halls of group units and specialised companies are named by the safety regulation itself; everything else guides
 * them, unless the version in force says how it binds them. A law binds whoever owns the hall (ORG-08).
 */
const forOwner = guarded(
  'ORG-08',
  (base: Applicability, clause: Clause, { owner, said }: Owned): Applicability => {
    if (owner === 'company' || base.mode === 'not_applicable' || isLaw(clause)) return base;
    const mode = said?.[owner];
    if (mode !== undefined) return { mode, because: 'ORG-08' };
    return safety_groups.has(clause.group) ? base : { mode: 'by_reference', because: 'ORG-08' };
  },
  base => base,
);

function applies(clause: Clause, type: HallType): Applicability {
  const own = type_clauses[clause.id];
  if (own !== undefined)
    return { mode: own.includes(type) ? 'mandatory' : 'not_applicable', because: clause.id };
  if (clause.group === 'CC') return { mode: 'not_applicable', because: 'GEN-05' };
  if (isLaw(clause)) return { mode: 'mandatory', because: 'GEN-07' };
  const rule = ownRule(type, ruleOf(type));
  if (partner_only.has(clause.id)) return { mode: partnerOnlyMode(type), because: 'ORG-03' };
  if (type === 'partner' && isOwnHallPost(clause)) return { mode: 'not_applicable', because: 'ORG-02' };
  if (safety_groups.has(clause.group)) return { mode: safetyMode(rule), because: safetyRow(type, rule) };
  if (partner_groups.has(clause.group)) return { mode: rule.matters, because: rule.row };
  return { mode: rule.rest, because: rule.row };
}

/** The clauses that stand in a mode to a hall type, in the order of the catalogue. */
export const clausesFor = (type: HallType, mode: Mode): Clause[] =>
  clauses.filter(clause => applicabilityOf(clause, type).mode === mode);

const isLaw = (clause: Clause): boolean =>
  law_groups.has(clause.group) || clause.facts.some(fact => laws.has(fact));

/**
 * Chapter 5 of D08 describes the posts of a self-operated hall; a clause known only from there is
 * theirs, unless it touches one of the partner's four matters. TERM-01 has its partner twin in TERM-02.
 */
const isOwnHallPost = (clause: Clause): boolean =>
  clause.id === 'TERM-01' ||
  (!partner_groups.has(clause.group) && clause.sources.every(ref => ref.startsWith('D08.5')));

/** Other contract halls may take the partner's rules as a guide; the company's own halls have their own. */
function partnerOnlyMode(type: HallType): Mode {
  if (type === 'partner') return 'mandatory';
  const contract: readonly HallType[] = ['entrustedStore', 'franchise', 'authorisedAgent'];
  return contract.includes(type) ? 'by_reference' : 'not_applicable';
}

/** Partners and contractors owe safety because they work on the company's premises (SAF-08), stores by article 4. */
function safetyRow(type: HallType, rule: TypeRule): string {
  return type === 'partner' || type === 'outsourced' ? 'SAF-08' : rule.row;
}
