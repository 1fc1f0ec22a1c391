import { bulk, type Put } from './bulk.ts';
import { demoEvaluationDues, demoEvaluations, demoSchemeDues, demoSchemes } from './evaluations.ts';
import { demoImprovementDues, demoImprovements } from './improvements.ts';
import { demoPartnerDues, demoPartnerFindings, demoPartnerStaff, demoPartners } from './partners.ts';

const statements = {
  partner_counter: bulk(
    'partner_counter',
    'hall_id, id, state, name, operator, in_charge, goods, agreement_no, signed_on, valid_until, partner_id, entered_by, entered_at',
  ),
  partner_staff: bulk('partner_staff', 'hall_id, id, counter_id, name, work, since'),
  partner_finding: bulk(
    'partner_finding',
    'hall_id, id, state, counter_id, said, clause, raised_by, raised_at, due_at',
  ),
  evaluation_scheme: bulk(
    'evaluation_scheme',
    'hall_id, id, state, unit_id, unit_path, cadence, name_zh, name_en, items, why_less, drafted_by, drafted_at, published_by, published_at',
  ),
  evaluation: bulk(
    'evaluation',
    'hall_id, id, state, scheme_id, unit_id, unit_path, cadence, period, items, data, sha256, frozen_at, due_at, decision, decided_by, decided_at, actions, tasks',
  ),
  improvement: bulk(
    'improvement',
    'hall_id, id, state, source, part, voices, say, business, measure, proposed_by, proposed_at, answer, answered_by, answered_at, owner_id, due_at, before_value, change, changed_at, measure_at, after_value, effect, verdict, kept, judged_by, judged_at',
  ),
  due_work: bulk('due_work', 'hall_id, id, kind, subject_id, due_at, facts'),
};

/** The partner counter of the hall of the story: its agreement ends in three weeks, and something is to be mended. */
export async function seedPartners(put: Put): Promise<void> {
  await put(statements.partner_counter, demoPartners());
  await put(statements.partner_staff, demoPartnerStaff());
  await put(statements.partner_finding, demoPartnerFindings());
  await put(statements.due_work, demoPartnerDues());
}

/** What the halls of the large branch were evaluated by, and how they did. */
export async function seedResults(put: Put): Promise<void> {
  await put(statements.evaluation_scheme, demoSchemes());
  await put(statements.evaluation, demoEvaluations());
  await put(statements.due_work, [...demoSchemeDues(), ...demoEvaluationDues()]);
  await put(statements.improvement, demoImprovements());
  await put(statements.due_work, demoImprovementDues());
}
