import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { ScorecardStrip } from '../../../modules/evaluation/ui/ScorecardStrip.tsx';
import type { OneHall } from '../../../modules/halls/ui/day-mark.ts';
import { holds } from '../../../modules/people/ui/holds.ts';
import type { Who } from '../../../modules/people/wire.ts';
import { DayLine } from './DayLine.tsx';
import { DueList } from './DueList.tsx';
import { Figures } from './Figures.tsx';
import { OpenCases } from './OpenCases.tsx';
import { casesOf, useOpenCases } from './open-cases.ts';
import { People } from './People.tsx';
import type { Place } from './place.ts';
import type { Settlement, TillsOfDay } from './shapes.ts';
import { page_words } from './words.ts';

interface HomeProps {
  hall_id: number;
  hall: OneHall | null;
  day: string;
  who: Who;
  go: (to: Partial<Place>) => void;
}

/** The home of the manager's day: its line, what falls due first, people, figures against the norm, open cases. */
export function Home({ hall_id, hall, day, who, go }: HomeProps) {
  const say = useSay();
  const settlement = useLive<Settlement>(
    `/api/halls/${hall_id}/settlement?day=${day}`,
    'settlement',
    'halls',
    'tills',
    'orders',
    'payments',
  );
  const tills = useLive<TillsOfDay>(`/api/halls/${hall_id}/tills?day=${day}`, 'tills', 'halls');
  const leads = holds(
    who,
    'hall_manager',
    'duty_manager',
    'auditor',
    'branch_supervisor',
    'province_supervisor',
  );
  const open = useOpenCases(hall_id, { orders: leads, reveals: leads && !holds(who, 'duty_manager') });
  const cases = casesOf({ ...open, tills: tills.data?.tills ?? [] });
  const shared = { hall_id, day };
  return (
    <div className={leads ? 'of-home of-home-led' : 'of-home'}>
      <h1 className="unseen">{say(page_words.home)}</h1>
      <DayLine {...shared} hall={hall} settlement={settlement.data} tills={tills.data?.tills ?? []} />
      {leads && <ScorecardStrip hall_id={hall_id} evaluated={!holds(who, 'duty_manager')} />}
      <DueList {...shared} who={who} tills={tills.data?.tills ?? []} go={go} />
      <People {...shared} reads_line={!holds(who, 'privacy_officer')} />
      <Figures {...shared} leads={leads} tills={tills.data?.tills ?? []} />
      <OpenCases cases={cases} go={go} />
    </div>
  );
}
