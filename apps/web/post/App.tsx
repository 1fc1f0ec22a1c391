import { useEffect } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { openLive, useLive } from '../../../kit/ui/live.ts';
import { TopBar } from '../../../kit/ui/TopBar.tsx';
import { MyAttendance } from '../../../modules/attendance/ui/MyAttendance.tsx';
import { Walks } from '../../../modules/checklists/ui/Rounds.tsx';
import { DrillsToSign } from '../../../modules/drills/ui/DrillsToSign.tsx';
import type { OneHall } from '../../../modules/halls/ui/day-mark.ts';
import { MyTies } from '../../../modules/identity/ui/MyTies.tsx';
import { MyImprovements } from '../../../modules/improvements/ui/MyImprovements.tsx';
import { MyKnowledge } from '../../../modules/knowledge/ui/MyKnowledge.tsx';
import { StaffGate } from '../../../modules/people/ui/StaffGate.tsx';
import type { Who } from '../../../modules/people/wire.ts';
import { MyPosts } from '../../../modules/posts/ui/MyPosts.tsx';
import { post as words } from '../../../modules/posts/ui/words.ts';
import { MyLetters } from '../../../modules/responsibility/ui/MyLetters.tsx';
import { ReportButtons } from '../../../modules/safety/ui/Report.tsx';
import { MySubmissions } from '../../../modules/submissions/ui/MySubmissions.tsx';
import { MyTraining } from '../../../modules/training/ui/MyTraining.tsx';

/** My post (我的岗位): whoever works here reads the own card, and signs for a new version of it. */
export function App() {
  const say = useSay();
  return <StaffGate name={say(words.name)}>{who => <Shell who={who} />}</StaffGate>;
}

function Shell({ who }: { who: Who }) {
  const say = useSay();
  const hall_id = who.home_hall_id;
  useEffect(() => (hall_id === null ? undefined : openLive(hall_id)), [hall_id]);
  const hall = useLive<OneHall>(hall_id === null ? null : `/api/halls/${hall_id}`, 'halls', 'clock');
  return (
    <div className="pc-surface">
      <TopBar
        icon="person"
        name={say(words.name)}
        hall={hall.data === null ? '' : say(hall.data.hall.name)}
        person={`${say(who.name)} ${who.staff_no}`}
      />
      <main>
        <h1 className="unseen">{say(words.name)}</h1>
        {hall_id !== null && (
          <div className="pc-list">
            <ReportButtons hall_id={hall_id} />
            <Walks hall_id={hall_id} look="rd-walks" />
            <DrillsToSign hall_id={hall_id} />
            <MyAttendance hall_id={hall_id} who={who} />
            <MySubmissions hall_id={hall_id} />
            <MyTraining hall_id={hall_id} />
            <MyKnowledge hall_id={hall_id} />
            <MyImprovements hall_id={hall_id} />
          </div>
        )}
        <div className="pc-list">
          <MyLetters />
        </div>
        <MyPosts />
        {hall_id !== null && (
          <div className="pc-list">
            <MyTies hall_id={hall_id} />
          </div>
        )}
      </main>
    </div>
  );
}
