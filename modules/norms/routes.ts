import { type Served, serve } from '../../kit/http/serve.ts';
import { basesShown, restoreBasis, reviewsShown, settleReview, supersedeBasis } from './bases.ts';
import * as basis_wire from './basis_wire.ts';
import { chainOf } from './chain.ts';
import * as chain from './chain_wire.ts';
import { complianceShown } from './compliance_views.ts';
import * as compliance from './compliance_wire.ts';
import { evidenceOf } from './evidence.ts';
import * as matter_wire from './matter_wire.ts';
import { answerMatter, mattersOf, raiseMatter } from './matters.ts';
import {
  overrideInHall,
  overrideInUnit,
  overridesShown,
  withdrawInHall,
  withdrawInUnit,
} from './overriding.ts';
import { clauseShown, clausesShown, clausesToday } from './pages.ts';
import { promisesShown } from './promises.ts';
import { commentOn, draftVersion, pressVersion } from './publishing.ts';
import { valuesInForce } from './values_shown.ts';
import * as wire from './wire.ts';

/** The register of clauses, their evidence, the values that levels set, the versions of a norm. */
export const routes: Served[] = [
  serve(wire.clauses, clausesShown),
  serve(wire.clause, clauseShown),
  serve(wire.touched, clausesToday),
  serve(wire.evidence, evidenceOf),
  serve(compliance.compliance, complianceShown),
  serve(chain.valuesInForce, valuesInForce),
  serve(chain.evidenceChain, chainOf, { per_minute: 30 }),
  serve(wire.promises, promisesShown, { per_minute: 60 }),
  serve(wire.overrides, overridesShown),
  serve(wire.overrideInHall, overrideInHall),
  serve(wire.withdrawInHall, withdrawInHall),
  serve(wire.overrideInUnit, overrideInUnit),
  serve(wire.withdrawInUnit, withdrawInUnit),
  serve(wire.draft, draftVersion),
  serve(wire.press, pressVersion),
  serve(wire.comment, commentOn),
  serve(matter_wire.matters, mattersOf),
  serve(matter_wire.raiseMatter, raiseMatter),
  serve(matter_wire.answerMatter, answerMatter),
  serve(basis_wire.bases, basesShown, { per_minute: 60 }),
  serve(basis_wire.reviewsOf, reviewsShown),
  serve(basis_wire.changeBasis, (ctx, input) =>
    input.verb === 'supersede' ? supersedeBasis(ctx, input) : restoreBasis(ctx, input),
  ),
  serve(basis_wire.settleReview, settleReview),
];
