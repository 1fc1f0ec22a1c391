import { useEffect, useState } from 'react';
import { epoch } from '../../../kit/ui/format.ts';
import { setHallTime } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { openLive, useLive } from '../../../kit/ui/live.ts';
import { setSession } from '../../../kit/ui/session.ts';
import { TopBar } from '../../../kit/ui/TopBar.tsx';
import { BasesPage } from './BasesPage.tsx';
import './clause.css';
import { ClausePage } from './ClausePage.tsx';
import { usePlace } from './place.ts';
import { RegisterPage } from './RegisterPage.tsx';
import { SignIn, SignOut } from './SignIn.tsx';
import type { HallNow, Who } from './shapes.ts';
import { words } from './words.ts';

/** The clause page: the register of 620 clauses, or one of them with its evidence. */
export function App() {
  const say = useSay();
  const language = useLanguage();
  const [place, go] = usePlace();
  const session = useLive<Who | null>('/api/session');
  const [asking, ask] = useState(false);
  const who = session.data;
  useEffect(() => setSession({ csrf: who?.csrf ?? null }), [who]);
  const hall = useLive<HallNow>(`/api/halls/${place.hall}`, 'clock');
  useEffect(() => {
    if (hall.data !== null) setHallTime(epoch(hall.data.clock.now), hall.data.clock.rate);
  }, [hall.data]);
  const known = who !== null;
  useEffect(() => (known ? openLive(place.hall) : undefined), [known, place.hall]);
  const person = () => {
    if (session.state === 'loading') return undefined;
    return who === null ? say(words.anonymous) : `${who.name[language]} ${who.staff_no}`;
  };
  return (
    <>
      <TopBar
        name={say(words.name)}
        icon="list"
        hall={
          <a
            className="cp-link"
            href="/clause"
            onClick={event => {
              event.preventDefault();
              go({ row: null, filter: null, bases: false });
            }}
          >
            {say(words.all)}
          </a>
        }
        place={place.row ?? undefined}
        person={person()}
        corner={
          who === null ? (
            <button type="button" className="cp-link" onClick={() => ask(true)}>
              {say(words.sign_in)}
            </button>
          ) : (
            <SignOut onDone={session.refresh} />
          )
        }
      />
      {place.bases && <BasesPage />}
      {!place.bases && place.row === null && <RegisterPage place={place} go={go} who={who} />}
      {!place.bases && place.row !== null && (
        <ClausePage
          key={`${place.row} ${who?.id ?? ''}`}
          row={place.row}
          place={place}
          go={go}
          who={who}
          ready={session.state !== 'loading'}
          onSignIn={() => ask(true)}
        />
      )}
      {asking && (
        <SignIn
          onClose={() => ask(false)}
          onDone={() => {
            ask(false);
            session.refresh();
          }}
        />
      )}
    </>
  );
}
