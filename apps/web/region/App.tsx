import { useEffect, useState } from 'react';
import { isoDay } from '../../../kit/ui/format.ts';
import { wallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { openLiveAbove } from '../../../kit/ui/live.ts';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { TopBar } from '../../../kit/ui/TopBar.tsx';
import { AppealsPage } from '../../../modules/accountability/ui/AppealsPage.tsx';
import { cases } from '../../../modules/accountability/ui/words.ts';
import { AgreementKeeping } from '../../../modules/agreements/ui/AgreementKeeping.tsx';
import { agreement } from '../../../modules/agreements/ui/words.ts';
import { SafetyRepairs } from '../../../modules/assets/ui/SafetyRepairs.tsx';
import { safety_words } from '../../../modules/assets/ui/words.ts';
import { RunsOverHalls } from '../../../modules/bills/ui/BillRuns.tsx';
import { run_words } from '../../../modules/bills/ui/run-words.ts';
import { DirectivesPage } from '../../../modules/directives/ui/DirectivesPage.tsx';
import { directives } from '../../../modules/directives/ui/words.ts';
import { EvaluationsPage } from '../../../modules/evaluation/ui/EvaluationsPage.tsx';
import { evaluations } from '../../../modules/evaluation/ui/words.ts';
import { GapReport } from '../../../modules/facilities/ui/GapReport.tsx';
import { place } from '../../../modules/facilities/ui/words.ts';
import { GoalsPage } from '../../../modules/goals/ui/GoalsPage.tsx';
import { goals } from '../../../modules/goals/ui/words.ts';
import { ImprovementsPage } from '../../../modules/improvements/ui/ImprovementsPage.tsx';
import { improving } from '../../../modules/improvements/ui/words.ts';
import { IssuesOverHalls, OrdersOverHalls } from '../../../modules/issues/ui/OverHalls.tsx';
import { words as issue_words } from '../../../modules/issues/ui/words.ts';
import { KnowledgePage } from '../../../modules/knowledge/ui/KnowledgePage.tsx';
import { knowledge } from '../../../modules/knowledge/ui/words.ts';
import { MandatorySet } from '../../../modules/materials/ui/MandatorySet.tsx';
import { set_words } from '../../../modules/materials/ui/words.ts';
import { MysteryPage } from '../../../modules/mystery/ui/MysteryPage.tsx';
import { mystery } from '../../../modules/mystery/ui/words.ts';
import type { Role } from '../../../modules/people/roles.ts';
import { holds } from '../../../modules/people/ui/holds.ts';
import { StaffGate } from '../../../modules/people/ui/StaffGate.tsx';
import type { Who } from '../../../modules/people/wire.ts';
import { ProjectsPage } from '../../../modules/projects/ui/ProjectsPage.tsx';
import { projects } from '../../../modules/projects/ui/words.ts';
import { RegionPage } from '../../../modules/region/ui/RegionPage.tsx';
import { chapters, hall_types, region as words } from '../../../modules/region/ui/words.ts';
import { SafetyOverHalls } from '../../../modules/safety/ui/OverHalls.tsx';
import { over } from '../../../modules/safety/ui/words.ts';
import { ReachPage } from '../../../modules/siting/ui/ReachPage.tsx';
import { siting } from '../../../modules/siting/ui/words.ts';
import { StarsPage } from '../../../modules/stars/ui/StarsPage.tsx';
import { stars } from '../../../modules/stars/ui/words.ts';
import { SubmissionsAbove } from '../../../modules/submissions/ui/AboveTab.tsx';
import { words as submitted } from '../../../modules/submissions/ui/words.ts';
import { SurveysOverHalls } from '../../../modules/surveys/ui/SurveysPage.tsx';
import { words as surveying } from '../../../modules/surveys/ui/words.ts';
import { PriceKeeping } from '../../../modules/tariffs/ui/PriceKeeping.tsx';
import { keeping } from '../../../modules/tariffs/ui/words.ts';

/** The region (督导): many halls at one look, for those above them. */
export function App() {
  const say = useSay();
  return (
    <StaffGate name={say(words.name)} offer={offer}>
      {who => (
        <div className="rg-page">
          <TopBar name={say(words.name)} hall={say(words.below)} person={say(who.name)} />
          <main className="rg rg-tabs">
            <h1 className="unseen">{say(words.name)}</h1>
            <Pages who={who} />
          </main>
        </div>
      )}
    </StaffGate>
  );
}

const offer = [
  ...['branch_supervisor', 'auditor', 'province_supervisor', 'premises_department'],
  ...['planning_department', 'engineering_department', 'administration_department', 'safety_department'],
  ...['network_operator', 'engineer', 'call_agent'],
  ...['unit_leader', 'deputy_leader'],
];

/** What each department sees that is not a supervisor; whoever is one sees every page. */
const narrow: readonly [Role, readonly string[]][] = [
  ['premises_department', ['halls', 'directives', 'projects', 'reach', 'place', 'safety', 'orders']],
  ['planning_department', ['projects', 'reach', 'goals', 'orders']],
  ['engineering_department', ['projects', 'orders']],
  ['administration_department', ['safety_repairs', 'orders']],
  ['network_operator', ['orders']],
  ['engineer', ['orders']],
  ['call_agent', ['issues']],
  ['unit_leader', ['safety', 'halls', 'evaluations', 'goals']],
  ['deputy_leader', ['safety', 'halls']],
];

function Pages({ who }: { who: Who }) {
  const say = useSay();
  useEffect(() => openLiveAbove(), []);
  const own = narrow.find(([role]) => holds(who, role))?.[1];
  const month = isoDay(wallNow()).slice(0, 7);
  const [page, open] = useState(holds(who, 'legal_officer') ? 'agreement' : (own?.[0] ?? 'halls'));
  const all = [
    { id: 'halls', chapter: say(chapters.day), name: say(words.halls_page), panel: <RegionPage who={who} /> },
    {
      id: 'directives',
      chapter: say(chapters.day),
      name: say(directives.name),
      panel: <DirectivesPage types={hall_types} />,
    },
    {
      id: 'submissions',
      chapter: say(chapters.day),
      name: say(submitted.above),
      panel: <SubmissionsAbove />,
    },
    {
      id: 'safety',
      chapter: say(chapters.safety),
      name: say(over.name),
      panel: <SafetyOverHalls month={month} />,
    },
    {
      id: 'safety_repairs',
      chapter: say(chapters.safety),
      name: say(safety_words.name),
      panel: <SafetyRepairs />,
    },
    { id: 'goals', chapter: say(chapters.results), name: say(goals.name), panel: <GoalsPage /> },
    {
      id: 'evaluations',
      chapter: say(chapters.results),
      name: say(evaluations.name),
      panel: <EvaluationsPage />,
    },
    {
      id: 'mystery',
      chapter: say(chapters.results),
      name: say(mystery.name),
      panel: <MysteryPage who={who} />,
    },
    { id: 'stars', chapter: say(chapters.results), name: say(stars.name), panel: <StarsPage /> },
    { id: 'appeals', chapter: say(chapters.results), name: say(cases.appeals), panel: <AppealsPage /> },
    {
      id: 'issues',
      chapter: say(chapters.service),
      name: say(issue_words.over),
      panel: <IssuesOverHalls partners={own === undefined} />,
    },
    {
      id: 'orders',
      chapter: say(chapters.service),
      name: say(issue_words.over_orders),
      panel: <OrdersOverHalls />,
    },
    {
      id: 'surveys',
      chapter: say(chapters.service),
      name: say(surveying.title),
      panel: <SurveysOverHalls />,
    },
    {
      id: 'improvements',
      chapter: say(chapters.service),
      name: say(improving.name),
      panel: <ImprovementsPage hall_id={null} />,
    },
    {
      id: 'knowledge',
      chapter: say(chapters.service),
      name: say(knowledge.name),
      panel: <KnowledgePage hall_id={null} />,
    },
    {
      id: 'projects',
      chapter: say(chapters.building),
      name: say(projects.name),
      panel: <ProjectsPage types={hall_types} />,
    },
    { id: 'reach', chapter: say(chapters.building), name: say(siting.reach), panel: <ReachPage /> },
    { id: 'place', chapter: say(chapters.building), name: say(place.title), panel: <GapReport /> },
    { id: 'told', chapter: say(chapters.rules), name: say(set_words.name), panel: <MandatorySet /> },
    { id: 'runs', chapter: say(chapters.rules), name: say(run_words.name), panel: <RunsOverHalls /> },
    { id: 'prices', chapter: say(chapters.rules), name: say(keeping.name), panel: <PriceKeeping /> },
    { id: 'agreement', chapter: say(chapters.rules), name: say(agreement.name), panel: <AgreementKeeping /> },
  ];
  const tabs = all.filter(one => own === undefined || own.includes(one.id));
  return <Tabs label={say(words.name)} tabs={tabs} open={page} onOpen={open} />;
}
