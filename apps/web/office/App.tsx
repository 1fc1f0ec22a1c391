import { Suspense, useEffect, useRef } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Filter } from '../../../kit/ui/Filter.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { openLive, useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { TopBar } from '../../../kit/ui/TopBar.tsx';
import { dayMark, type OneHall } from '../../../modules/halls/ui/day-mark.ts';
import { type Role, roles } from '../../../modules/people/roles.ts';
import type { Act } from '../../../modules/people/ui/act.ts';
import { holds } from '../../../modules/people/ui/holds.ts';
import { Signatures } from '../../../modules/people/ui/Signatures.tsx';
import { StaffGate } from '../../../modules/people/ui/StaffGate.tsx';
import type { Who } from '../../../modules/people/wire.ts';
import { Unread } from '../../../modules/posts/ui/Unread.tsx';
import { office_pages, type PageProps } from './pages.tsx';
import { pages, usePlace } from './place.ts';
import { Rail } from './Rail.tsx';
import { page_words, office as words } from './words.ts';
import './office.css';
import './settlement.css';

/** The office (厅务): the manager's day, its settlement, its tills, papers and evidence. */
export function App() {
  const say = useSay();
  const offer = [
    'hall_manager',
    'duty_manager',
    'storekeeper',
    'floor_advisor',
    'safety_officer',
    'auditor',
    'branch_supervisor',
    'call_agent',
    'partner',
    'promoter',
  ];
  return (
    <StaffGate name={say(words.name)} offer={offer}>
      {who => <Shell who={who} />}
    </StaffGate>
  );
}

const first_hall = 1001;

function Shell({ who }: { who: Who }) {
  const say = useSay();
  const [address, go] = usePlace();
  const hall_id = who.home_hall_id ?? address.hall ?? first_hall;
  useEffect(() => openLive(hall_id), [hall_id]);
  const hall = useLive<OneHall>(`/api/halls/${hall_id}`, 'halls', 'clock');
  const mark = dayMark(hall.data);
  const role = who.roles[0]?.role;
  const seen = pages.filter(page => holds(who, ...office_pages[page].seers));
  // Whose post has no home page opens the first that it has.
  const place = address.page === 'home' ? { ...address, page: seen[0] ?? 'home' } : address;
  return (
    <div className="of">
      <TopBar
        name={say(words.name)}
        hall={hall.data === null ? '' : say(hall.data.hall.name)}
        state={<StateMark mark={mark.mark}>{say(mark.words)}</StateMark>}
        person={`${say(who.name)}${role === undefined ? '' : ` · ${say(roles[role as Role])}`}`}
        devices={
          <>
            <Unread />
            <Signatures key={hall_id} hall_id={hall_id} who={who} />
            {who.home_hall_id === null && <HallChoice hall_id={hall_id} onChoose={to => go({ hall: to })} />}
            {seen.includes('orders') && (
              <Button kind="quiet" icon="search" keyCap="/" onPress={() => go({ page: 'orders' })}>
                {say(words.search)}
              </Button>
            )}
          </>
        }
      />
      {seen.length === 0 ? (
        <main className="of-refused">
          <h1 className="unseen">{say(words.name)}</h1>
          <RefusedPanel title={say(words.refused)}>{say(words.refused_note)}</RefusedPanel>
        </main>
      ) : (
        <>
          <Rail key={who.id} person_id={who.id} seen={seen} open={place.page} onGo={page => go({ page })} />
          <main className="of-main" key={hall_id}>
            {seen.includes(place.page) ? (
              <Page {...{ who, hall_id, place, go }} hall={hall.data} />
            ) : (
              <>
                <h1 className="unseen">{say(page_words[place.page])}</h1>
                <RefusedPanel title={say(words.page_refused)}>{say(words.page_refused_note)}</RefusedPanel>
              </>
            )}
          </main>
        </>
      )}
    </div>
  );
}

/** Does one act at a time, and says why when it is refused. */
function useOneAct(): Act {
  const running = useRef(false);
  return async (endpoint, input) => {
    // A second press while the first is on its way is the same press.
    if (running.current) return false;
    running.current = true;
    const outcome = await callApi(endpoint, input);
    running.current = false;
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    return outcome.ok;
  };
}

/** The page that is open: what it is and who sees it stands in the table of pages. */
function Page(props: Omit<PageProps, 'day' | 'act'>) {
  const today = isoDay(useHallNow(60_000));
  const day = props.place.day ?? props.hall?.day?.day ?? today;
  const act = useOneAct();
  return (
    <Suspense fallback={<SkeletonPanel rows={8} row_px={34} />}>
      {office_pages[props.place.page].draw({ ...props, day, act })}
    </Suspense>
  );
}

function HallChoice({ hall_id, onChoose }: { hall_id: number; onChoose: (hall_id: number) => void }) {
  const say = useSay();
  const halls = useLive<{ id: number; name: { zh: string; en: string } }[]>('/api/halls', 'halls');
  return (
    <Filter
      label={say(words.hall)}
      value={String(hall_id)}
      all={String(first_hall)}
      options={(halls.data ?? []).map(one => ({ value: String(one.id), name: say(one.name) }))}
      onChoose={value => onChoose(Number(value))}
    />
  );
}
