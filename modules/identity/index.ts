/** Who stands there: documents read, persons verified, personal data sealed and shown only with a reason. */
import './kept.ts';

export { addressOf, surnameOf } from './address.ts';
export {
  type CheckRow,
  check,
  type GuardianRelation,
  type Relation,
  type RelationProof,
} from './check.ts';
export {
  type Agency,
  ageBands,
  checksOf,
  documentRow,
  type Guardianship,
  proven,
  represented,
  standing,
} from './checking.ts';
export { consentsShown, type Purpose, setConsent } from './consent.ts';
export { handled } from './handling.ts';
export { anomaliesOf } from './insiders.ts';
export { type Needed, neededFor } from './keeping.ts';
export { documentEnds } from './light.ts';
export { grants } from './may.ts';
export { maskedAbout, withoutNames } from './naming.ts';
export { correctAddress, forgetAsked, masksOf, neededOf, personShown } from './owning.ts';
export { personOnReader, type ReaderRead, simulatedRead } from './reading.ts';
export { routes } from './routes.ts';
export { sampleOf } from './samples.ts';
export { tieTo, whyNotOwnMatter } from './ties.ts';
export { refusals } from './words.ts';
