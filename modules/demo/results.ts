import { demoCaseDues, demoCases } from './accountability.ts';
import { bulk, type Put } from './bulk.ts';
import { demoCampaigns } from './campaigns.ts';
import { demoEvaluationDues, demoEvaluations, demoSchemeDues, demoSchemes } from './evaluations.ts';
import { demoGoalDues, demoGoalFigures, demoGoalPlans } from './goals.ts';
import { demoImprovementDues, demoImprovements } from './improvements.ts';
import { demoLeads } from './leads.ts';
import { demoScenarios, demoVisitDues, demoVisitPictures, demoVisits } from './mystery.ts';
import { demoOffSystem, demoOffSystemDues } from './off_system.ts';
import { demoPartnerDues, demoPartnerFindings, demoPartnerStaff, demoPartners } from './partners.ts';
import { demoProjectDues, demoProjects, demoProjectTasks } from './projects.ts';
import { demoRatingDues, demoRatings } from './stars.ts';

const statements = {
  partner_counter: bulk(
    'partner_counter',
    'hall_id, id, state, name, operator, in_charge, goods, agreement_no, signed_on, valid_until, partner_id, entered_by, entered_at, checked_on, checked_by, check_note',
  ),
  partner_staff: bulk('partner_staff', 'hall_id, id, counter_id, name, work, since, taught_on, taught_by'),
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
  goal_plan: bulk(
    'goal_plan',
    'hall_id, id, state, unit_id, unit_path, year, items, why, drafted_by, drafted_at, enforced_by, enforced_at',
  ),
  goal_figure: bulk('goal_figure', 'hall_id, month, figures, reckoned_at'),
  accountability_case: bulk(
    'accountability_case',
    'hall_id, id, state, fact, clause, happened_on, responsible_id, leader_id, measure, amount, proposed_by, proposed_at, due_at, own_word, stated_at, decided_measure, decided_amount, decision, decided_by, decided_at, appeal, appealed_at',
  ),
  hall_project: bulk(
    'hall_project',
    'hall_id, id, state, unit_id, unit_path, hall_no, name_zh, name_en, address_zh, address_en, hall_type, counters, area_m2, open_on, why, planned_by, planned_at, budget, works_fen, budget_by, budget_at, engineer_id, contractor, permit_no, insured_until, started_at, finished_at, premises_by, due_at',
  ),
  project_task: bulk(
    'project_task',
    'hall_id, id, state, project_id, origin, code, said, clause, opened_by, opened_at, due_at, done_by, done_at, note, checked_by, checked_at',
  ),
  improvement: bulk(
    'improvement',
    'hall_id, id, state, source, part, voices, say, business, measure, proposed_by, proposed_at, answer, answered_by, answered_at, owner_id, due_at, before_value, change, changed_at, measure_at, after_value, effect, verdict, kept, judged_by, judged_at',
  ),
  off_system_work: bulk(
    'off_system_work',
    'hall_id, id, state, form, what, since, owner_id, target_on, entered_by, entered_at, evidence, closed_by, closed_at',
  ),
  sales_lead: bulk(
    'sales_lead',
    'hall_id, id, state, model, note, ticket_label, consented, noted_by, noted_at, accepted_by, accepted_at, outcome, closed_at',
  ),
  campaign: bulk(
    'campaign',
    'hall_id, id, state, name, offer, place, business, starts_on, ends_on, target, budget_fen, drafted_by, drafted_at, reason, decided_by, decided_at, result, done, closed_at',
  ),
  star_rating: bulk(
    'star_rating',
    'hall_id, id, state, star, most, former_star, points, measured, reason, proposed_by, proposed_at, decision, decided_by, decided_at, valid_until',
  ),
  mystery_scenario: bulk(
    'mystery_scenario',
    'hall_id, id, kind, ask_zh, ask_en, right_zh, right_en, entered_by, entered_at',
  ),
  mystery_visit: bulk(
    'mystery_visit',
    'hall_id, id, state, target_hall_id, quarter, from_on, until_on, slot, scenarios, planned_by, planned_at, shopper_id, visited_at, place_metres, place_accuracy_m, answers, notes, asked, impression, video_s, video_bytes, video_sha256, video_kept, submitted_at, seen_by, first_score, second_answers, second_score, second_by, second_at, score, capped, band, published_by, published_at, due_at, appeal, appealed_by, appealed_at, lifted, revisit_due_at, revisit_answers, revisit_note, revisited_by, void_reason',
  ),
  mystery_picture: bulk('mystery_picture', 'hall_id, id, visit_id, shows, kind, content, sha256, taken_at'),
  due_work: bulk('due_work', 'hall_id, id, kind, subject_id, due_at, facts'),
};

/** The partner counter of the hall of the story: its agreement ends in three weeks, and something is to be mended. */
export async function seedPartners(put: Put): Promise<void> {
  await put(statements.sales_lead, demoLeads());
  await put(statements.campaign, demoCampaigns());
  await put(statements.off_system_work, demoOffSystem());
  await put(statements.due_work, demoOffSystemDues());
  await put(statements.partner_counter, demoPartners());
  await put(statements.partner_staff, demoPartnerStaff());
  await put(statements.partner_finding, demoPartnerFindings());
  await put(statements.due_work, demoPartnerDues());
}

/** Who is asked to answer for what in the hall of the story. */
export async function seedAccountability(put: Put): Promise<void> {
  await put(statements.accountability_case, demoCases());
  await put(statements.due_work, demoCaseDues());
}

/** The halls that are still to be: planned, under construction, being accepted. */
export async function seedProjects(put: Put): Promise<void> {
  await put(statements.hall_project, demoProjects());
  await put(statements.project_task, demoProjectTasks());
  await put(statements.due_work, demoProjectDues());
}

/** What the halls of the large branch were evaluated by, and how they did. */
export async function seedResults(put: Put): Promise<void> {
  await put(statements.evaluation_scheme, demoSchemes());
  await put(statements.evaluation, demoEvaluations());
  await put(statements.due_work, [...demoSchemeDues(), ...demoEvaluationDues()]);
  await put(statements.goal_plan, demoGoalPlans());
  await put(statements.goal_figure, demoGoalFigures());
  await put(statements.due_work, demoGoalDues());
  await put(statements.improvement, demoImprovements());
  await put(statements.due_work, demoImprovementDues());
}

/** A quarter of mystery visits in every state, the bank they take their questions from, and the stars of the halls. */
export async function seedMystery(put: Put): Promise<void> {
  await put(statements.mystery_scenario, demoScenarios());
  await put(statements.mystery_visit, demoVisits());
  await put(statements.mystery_picture, demoVisitPictures());
  await put(statements.due_work, demoVisitDues());
  await put(statements.star_rating, demoRatings());
  await put(statements.due_work, demoRatingDues());
}
