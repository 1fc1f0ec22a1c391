/** Norms: the manual as data, its versions and values, and the evidence that each clause is real. */
import './floors_evidence.ts';

export {
  type Applicability,
  applicabilityOf,
  clausesFor,
  type HallType,
  hall_types,
  hallTypeOf,
  type Mode,
  mode_words,
  type OwnerKind,
  owner_kinds,
} from './applicability.ts';
export { basis, basis_review } from './basis.ts';
export { citation, sourceWords } from './citation.ts';
export {
  type CitedFact,
  type Clause,
  clauseOf,
  clauses,
  clausesOf,
  documents,
  documentTitle,
  type Expansion,
  edition,
  expansions,
  expansionsOf,
  factsOf,
  type Kind,
  kind_words,
  type NormDocument,
} from './clause.ts';
export {
  type Bands,
  countKept,
  groupsOnRecord,
  type HallDay,
  indexOf,
  indexOverSpan,
  type Kept,
  measure,
  recordsOf,
  standingsOf,
} from './compliance.ts';
export { bandsFor } from './compliance_views.ts';
export type { Control, ControlKind, ControlStatus } from './coverage/control.ts';
export { controls } from './coverage/register.ts';
export { type Coverage, type CoveredRow, controlFlaws, coverageOf } from './coverage.ts';
export {
  type Asked,
  dayBounds,
  type Evidence,
  enterMachines,
  eventsOf,
  evidence,
  hasEvidence,
  type Witness,
  witness,
  witnessesOf,
  witnessWhere,
} from './evidence.ts';
export { type Fact, type FactStatus, factOf, facts, status_words, statusWords } from './fact.ts';
export { type Group, type GroupId, groupOf, groups } from './groups.ts';
export { matter } from './matter.ts';
export { grants } from './may.ts';
export {
  effectiveSetting,
  effectiveValue,
  isTighter,
  type Override,
  overridesAt,
  type Place,
  type Setting,
  valueAbove,
  whyNotOverride,
} from './override.ts';
export { overrideInHall, withdrawInHall } from './overriding.ts';
export {
  amountWords,
  type Freedom,
  freedom_words,
  type Level,
  level_words,
  type Parameter,
  type Unit,
  unit_words,
} from './parameter.ts';
export { findParameter, type ParameterKey, parameterOf, parameters, parametersOf } from './parameters.ts';
export { limitsShown } from './promises.ts';
export { unitValue } from './publishing.ts';
export { routes } from './routes.ts';
export { aliases, searchClauses } from './search.ts';
export { document_words, expansion_titles, fact_titles } from './titles.ts';
export {
  forgetOverrides,
  type NormSetting,
  normSetting,
  normValue,
  overridesOf,
  rulingFor,
  rulingOf,
  settingUnder,
  versionsIn,
} from './values.ts';
export { ownersOf, type VersionRow, version } from './version.ts';
export { type NormsRefusal, refusals } from './words.ts';
