import type { Served } from '../../kit/http/serve.ts';
import type { Machine } from '../../kit/machine.ts';
import { enterGrants, type Grants } from '../../kit/permission.ts';
import { enterRefusals, type RefusalTable } from '../../kit/refusal.ts';
import '../../kit/refusals.ts';
import * as accountability from '../../modules/accountability/index.ts';
import * as agreements from '../../modules/agreements/index.ts';
import * as appointments from '../../modules/appointments/index.ts';
import * as arrears from '../../modules/arrears/index.ts';
import * as assets from '../../modules/assets/index.ts';
import * as attendance from '../../modules/attendance/index.ts';
import * as audits from '../../modules/audits/index.ts';
import * as bad_info from '../../modules/bad_info/index.ts';
import * as bills from '../../modules/bills/index.ts';
import * as campaigns from '../../modules/campaigns/index.ts';
import * as carrier from '../../modules/carrier/index.ts';
import * as checklists from '../../modules/checklists/index.ts';
import * as compensations from '../../modules/compensations/index.ts';
import * as complaints from '../../modules/complaints/index.ts';
import * as counters from '../../modules/counters/index.ts';
import * as directives from '../../modules/directives/index.ts';
import * as drills from '../../modules/drills/index.ts';
import * as evaluating from '../../modules/evaluation/index.ts';
import * as exporting from '../../modules/exports/index.ts';
import * as facilities from '../../modules/facilities/index.ts';
import * as first_asked from '../../modules/first_asked/index.ts';
import * as floor from '../../modules/floor/index.ts';
import * as forms from '../../modules/forms/index.ts';
import * as goals from '../../modules/goals/index.ts';
import * as guidance from '../../modules/guidance/index.ts';
import * as halls from '../../modules/halls/index.ts';
import * as handovers from '../../modules/handovers/index.ts';
import * as handsets from '../../modules/handsets/index.ts';
import * as history from '../../modules/history/index.ts';
import * as identity from '../../modules/identity/index.ts';
import * as improvements from '../../modules/improvements/index.ts';
import * as invoices from '../../modules/invoices/index.ts';
import * as issues from '../../modules/issues/index.ts';
import * as knowledge from '../../modules/knowledge/index.ts';
import * as leads from '../../modules/leads/index.ts';
import * as ledger from '../../modules/ledger/index.ts';
import * as materials from '../../modules/materials/index.ts';
import * as meetings from '../../modules/meetings/index.ts';
import * as mystery from '../../modules/mystery/index.ts';
import * as nights from '../../modules/nights/index.ts';
import * as norms from '../../modules/norms/index.ts';
import * as notices from '../../modules/notices/index.ts';
import * as orders from '../../modules/orders/index.ts';
import * as partners from '../../modules/partners/index.ts';
import * as payments from '../../modules/payments/index.ts';
import * as people from '../../modules/people/index.ts';
import * as posts from '../../modules/posts/index.ts';
import * as projects from '../../modules/projects/index.ts';
import * as queue from '../../modules/queue/index.ts';
import * as ratings from '../../modules/ratings/index.ts';
import * as receipts from '../../modules/receipts/index.ts';
import * as region from '../../modules/region/index.ts';
import * as replay from '../../modules/replay/index.ts';
import * as requests from '../../modules/requests/index.ts';
import * as responsibility from '../../modules/responsibility/index.ts';
import * as safety from '../../modules/safety/index.ts';
import * as settlement from '../../modules/settlement/index.ts';
import * as shredding from '../../modules/shredding/index.ts';
import * as siting from '../../modules/siting/index.ts';
import * as specials from '../../modules/specials/index.ts';
import * as stars from '../../modules/stars/index.ts';
import * as statements from '../../modules/statements/index.ts';
import * as submissions from '../../modules/submissions/index.ts';
import * as suggestions from '../../modules/suggestions/index.ts';
import * as surveys from '../../modules/surveys/index.ts';
import * as tariffs from '../../modules/tariffs/index.ts';
import * as telephone from '../../modules/telephone/index.ts';
import * as tills from '../../modules/tills/index.ts';
import * as training from '../../modules/training/index.ts';
import '../../modules/twin/index.ts';

interface Module {
  refusals?: RefusalTable;
  grants?: Grants;
  routes?: readonly Served[];
}

/** Every module of the house under its name. */
export const modules: Record<string, Module> = {
  people,
  exports: exporting,
  checklists,
  norms,
  halls,
  siting,
  posts,
  counters,
  facilities,
  materials,
  assets,
  queue,
  directives,
  evaluation: evaluating,
  improvements,
  mystery,
  stars,
  goals,
  partners,
  projects,
  accountability,
  training,
  complaints,
  handovers,
  meetings,
  drills,
  responsibility,
  safety,
  suggestions,
  handsets,
  surveys,
  telephone,
  issues,
  region,
  replay,
  notices,
  arrears,
  appointments,
  ratings,
  floor,
  specials,
  forms,
  leads,
  campaigns,
  nights,
  attendance,
  submissions,
  first_asked,
  knowledge,
  ledger,
  carrier,
  tariffs,
  agreements,
  identity,
  tills,
  receipts,
  payments,
  invoices,
  orders,
  guidance,
  bills,
  compensations,
  requests,
  audits,
  shredding,
  bad_info,
  settlement,
  statements,
  history,
};

for (const [name, module] of Object.entries(modules)) {
  if (module.refusals !== undefined) enterRefusals(name, module.refusals);
  if (module.grants !== undefined) enterGrants(module.grants);
}

/** Every endpoint of the house. */
export const allServed: readonly Served[] = Object.values(modules).flatMap(module => [
  ...(module.routes ?? []),
]);

/** Every machine of the house. */
export const allMachines: readonly Machine[] = [
  people.pairMachine,
  people.mentoring,
  exporting.exported,
  norms.version,
  norms.matter,
  norms.basis,
  norms.basis_review,
  directives.directive,
  evaluating.scheme,
  partners.partner_counter,
  partners.finding,
  accountability.accountabilityCase,
  training.enrolment,
  training.session,
  complaints.complaint,
  complaints.appeal,
  handovers.handover,
  handovers.codeChange,
  meetings.meeting,
  meetings.meetingAction,
  drills.drill,
  responsibility.letter,
  safety.hazard,
  safety.incident,
  safety.assessment,
  suggestions.opinion,
  suggestions.gathering,
  handsets.repair,
  surveys.survey,
  telephone.call,
  issues.issue,
  issues.cross_order,
  issues.call_back,
  projects.project,
  projects.task,
  evaluating.evaluation,
  improvements.improvement,
  mystery.visit,
  stars.rating,
  goals.plan,
  leads.lead,
  campaigns.campaign,
  knowledge.article,
  knowledge.wrong_answer,
  knowledge.question,
  forms.off_system,
  tariffs.tariff,
  bills.bill_run,
  bills.difference,
  agreements.edition,
  checklists.checkRun,
  checklists.mend,
  halls.day,
  halls.paper,
  halls.hoursChange,
  posts.watch,
  posts.key,
  counters.counter,
  facilities.zone,
  facilities.sign,
  facilities.publication,
  materials.material,
  assets.asset,
  assets.assetCount,
  assets.assetCase,
  assets.repair,
  assets.loan,
  assets.aidItem,
  queue.ticket,
  queue.utterance,
  replay.run,
  queue.lease,
  notices.notice,
  arrears.arrear,
  appointments.appointment,
  appointments.block,
  appointments.house_call,
  floor.alert,
  floor.suggestion,
  floor.round,
  specials.special_service,
  specials.elder_session,
  specials.service_programme,
  specials.market_note,
  carrier.phoneNumber,
  carrier.sim,
  carrier.block,
  carrier.shipment,
  carrier.destruction,
  carrier.card_check,
  identity.check,
  tills.session,
  tills.note,
  receipts.receipt,
  payments.payment,
  payments.part,
  payments.refund,
  invoices.invoice,
  orders.order,
  orders.loss,
  orders.objection,
  orders.riskReport,
  orders.follow_up,
  nights.night,
  attendance.stay,
  attendance.sheet,
  submissions.submission,
  submissions.must_report,
  first_asked.hand_over,
  guidance.guide_route,
  bills.recheck,
  compensations.compensation,
  requests.request,
  audits.sample,
  shredding.shred_lot,
  bad_info.report,
  settlement.settlement,
  settlement.month,
  statements.item,
];

norms.enterMachines(allMachines);
posts.enterActs(
  allServed.map(one => one.endpoint),
  allMachines,
);
