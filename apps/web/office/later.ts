import { lazy } from 'react';

// Pages seldom open are fetched when somebody goes there: the office stands before they have come.
export const SurveysPage = lazy(() =>
  import('../../../modules/surveys/ui/SurveysPage.tsx').then(of => ({ default: of.SurveysPage })),
);
export const TelephonePage = lazy(() =>
  import('../../../modules/telephone/ui/TelephonePage.tsx').then(of => ({ default: of.TelephonePage })),
);
export const HandsetsPage = lazy(() =>
  import('../../../modules/handsets/ui/HandsetsPage.tsx').then(of => ({ default: of.HandsetsPage })),
);
export const SafetyPage = lazy(() =>
  import('../../../modules/safety/ui/SafetyPage.tsx').then(of => ({ default: of.SafetyPage })),
);
export const TrainingPage = lazy(() =>
  import('../../../modules/training/ui/TrainingPage.tsx').then(of => ({ default: of.TrainingPage })),
);
export const CampaignsPage = lazy(() =>
  import('../../../modules/campaigns/ui/CampaignsPage.tsx').then(of => ({ default: of.CampaignsPage })),
);
export const KnowledgePage = lazy(() =>
  import('../../../modules/knowledge/ui/KnowledgePage.tsx').then(of => ({ default: of.KnowledgePage })),
);
export const HandoversPage = lazy(() =>
  import('../../../modules/handovers/ui/HandoversPage.tsx').then(of => ({ default: of.HandoversPage })),
);
export const MeetingsPage = lazy(() =>
  import('../../../modules/meetings/ui/MeetingsPage.tsx').then(of => ({ default: of.MeetingsPage })),
);
export const SpecialsPage = lazy(() =>
  import('../../../modules/specials/ui/SpecialsPage.tsx').then(of => ({ default: of.SpecialsPage })),
);
