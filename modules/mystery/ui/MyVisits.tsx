import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { dayOf, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { scenario_kinds } from '../scenario.ts';
import * as wire from '../wire.ts';
import { HandIn } from './HandIn.tsx';
import { VisitMark } from './Parts.tsx';
import type { Assignment, Mine } from './shapes.ts';
import './mystery.css';
import { mystery as words } from './words.ts';

/** The own assignments of a shopper, on a phone: where, when, what to ask; arriving, pictures, the sheet (ROLE-27). */
export function MyVisits() {
  const say = useSay();
  const found = useLive<Mine>('/api/my-mystery-visits', 'mystery');
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={6} row_px={44} />;
  const { visits } = found.data;
  return (
    <div className="my my-phone">
      <p className="my-lead">
        {say(words.my_lead)} <ClauseChip id="ROLE-27" />
      </p>
      {visits.length === 0 && <EmptyPanel title={say(words.my_none)} />}
      {visits.filter(isOpen).map(one => (
        <OneAssignment key={one.id} of={one} onDone={found.refresh} />
      ))}
      <Handed of={visits.filter(one => !isOpen(one))} />
    </div>
  );
}

const isOpen = (of: Assignment): boolean => of.state === 'assigned' || of.state === 'visited';
const handed_shown = 6;

/** What was handed in lately: no more than that it was. */
function Handed({ of }: { of: readonly Assignment[] }) {
  const say = useSay();
  if (of.length === 0) return null;
  return (
    <section className="my-card my-past">
      <h2>{say(words.handed)}</h2>
      <ul className="my-findings">
        {of.slice(0, handed_shown).map(one => (
          <li key={one.id} className="my-row">
            <span>{say(one.hall.name)}</span>
            <span className="num">{one.from_on}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneAssignment({ of, onDone }: { of: Assignment; onDone: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const { from, until } = of.peak;
  return (
    <article className="my-card">
      <h2>{say(of.hall.name)}</h2>
      <p>
        <VisitMark of={{ state: of.state, over: false }} />
      </p>
      <p>{say(of.hall.address)}</p>
      <p>
        <b className="num">{`${of.from_on.slice(5)} – ${of.until_on.slice(5)}`}</b>{' '}
        {say(of.slot === 'peak' ? words.peak_at(from, until) : words.quiet_at(from, until))} ·{' '}
        {say(words.open_hours)} <span className="num">{`${of.hall.opens}–${of.hall.closes}`}</span>
      </p>
      {of.state === 'visited' && of.due_at !== null && (
        <p>
          {say(words.hand_by)}{' '}
          <b className="num">
            {dayOf(of.due_at, language)} {timeOfDay(of.due_at)}
          </b>
        </p>
      )}
      <h3>{say(words.take_along)}</h3>
      <ul className="my-findings">
        {of.scenarios.map(one => (
          <li key={one.id}>
            <p>
              <small>{say(scenario_kinds[one.kind])}</small> {say(one.ask)}
            </p>
            <small>
              {say(words.right_answer)} {say(one.right)}
            </small>
          </li>
        ))}
      </ul>
      <h3>{say(words.bring_back)}</h3>
      <p>{say(words.least(of.least))}</p>
      {of.state === 'assigned' && <Arrive of={of} onDone={onDone} />}
      {of.state === 'visited' && <HandIn of={of} onDone={onDone} />}
    </article>
  );
}

/** Asks the phone where it is. */
const whereAmI = (): Promise<GeolocationPosition> =>
  new Promise((found, failed) =>
    navigator.geolocation.getCurrentPosition(found, failed, { enableHighAccuracy: true, timeout: 20_000 }),
  );

function Arrive({ of, onDone }: { of: Assignment; onDone: () => void }) {
  const say = useSay();
  const [busy, work] = useState(false);
  const [sure, ask] = useState(false);
  const told = (outcome: Awaited<ReturnType<typeof callApi>>) => {
    work(false);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    onDone();
  };
  const arrive = async () => {
    work(true);
    const at = await whereAmI().catch(() => null);
    if (at === null) {
      work(false);
      showToast({ tone: 'bad', title: say(words.no_place), note: say(words.no_place_note) });
      return;
    }
    const { latitude, longitude, accuracy } = at.coords;
    told(await callApi(wire.arrival, { visit_id: of.id, latitude, longitude, accuracy_m: accuracy }));
  };
  const decline = async () => {
    work(true);
    told(await callApi(wire.decline, { visit_id: of.id }));
  };
  return (
    <>
      <Button kind="primary" size="touch" wide busy={busy} onPress={() => void arrive()}>
        {say(words.arrive)}
      </Button>
      <p className="my-quiet">{say(words.arrive_note)}</p>
      <Button size="touch" wide onPress={() => ask(true)}>
        {say(words.decline)}
      </Button>
      {sure && (
        <Dialog
          title={say(words.decline)}
          onClose={() => ask(false)}
          actions={
            <Button kind="danger" busy={busy} onPress={() => void decline()}>
              {say(words.decline)}
            </Button>
          }
        >
          <p>{say(words.decline_sure)}</p>
        </Dialog>
      )}
    </>
  );
}
