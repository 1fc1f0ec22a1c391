import { useState } from 'react';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import type { Who } from '../../people/wire.ts';
import { BankPage } from './BankPage.tsx';
import { FiguresPage } from './FiguresPage.tsx';
import { PlanPage } from './PlanPage.tsx';
import './mystery.css';
import { mystery as words } from './words.ts';

/** Mystery visits (暗访) for those above the halls: the plan, the scores, the bank of scenarios. */
export function MysteryPage({ who }: { who: Who }) {
  const say = useSay();
  const [page, open] = useState('plan');
  return (
    <div className="my">
      <p className="my-lead">
        {say(words.lead)} <ClauseChip id="MYS-01" /> <ClauseChip id="ROLE-27" />
      </p>
      <Tabs
        label={say(words.name)}
        open={page}
        onOpen={open}
        tabs={[
          { id: 'plan', name: say(words.plan_tab), panel: <PlanPage who={who} /> },
          { id: 'figures', name: say(words.figures_tab), panel: <FiguresPage /> },
          { id: 'bank', name: say(words.bank_tab), panel: <BankPage /> },
        ]}
      />
    </div>
  );
}
