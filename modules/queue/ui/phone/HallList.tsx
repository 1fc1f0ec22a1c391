import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../../kit/ui/Panels.tsx';
import { businesses } from '../../../catalogue/businesses.ts';
import type * as wire from '../../wire.ts';
import { businessName } from '../names.ts';
import { stateWords, waitOf } from '../public-hall.ts';
import './halls.css';
import { heldTicket, ticketPath, visitedHalls } from './holder.ts';
import { PhoneFrame } from './PhoneFrame.tsx';
import { hallWords } from './words.ts';

type Halls = z.output<typeof wire.hallWaits.answer>['halls'];
type HallOf = Halls[number];
type Tab = 'shortest' | 'near' | 'usual';

/** How many halls are listed before one asks for more. */
const first_shown = 8;

/** Open halls that do the errand stand first, the shortest wait on top. */
export function inWaitOrder(halls: readonly HallOf[]): HallOf[] {
  const rank = (of: HallOf): number => {
    if (!takes(of)) return 3;
    if (!of.does) return 2;
    return of.wait === null ? 1 : 0;
  };
  return [...halls].sort(
    (a, b) => rank(a) - rank(b) || (a.wait?.high_s ?? 0) - (b.wait?.high_s ?? 0) || a.id - b.id,
  );
}

const takes = (of: HallOf): boolean => of.state === 'open' || of.state === 'limited';

/** Choosing a hall by what it costs in time: live waits, the shortest first. */
export function HallList() {
  const say = useSay();
  const [errand, setErrand] = useState('');
  const [tab, setTab] = useState<Tab>('shortest');
  const [unit, setUnit] = useState('');
  const [all, showAll] = useState(false);
  const query = errand === '' ? '' : `?business=${errand}`;
  const live = useLive<{ halls: Halls }>(`/api/hall-waits${query}`, 'queue', 'counters', 'halls');
  useRefresh(live.refresh);
  const halls = inWaitOrder(live.data?.halls ?? []);
  const units = new Map(halls.map(one => [String(one.unit_id), one.unit]));
  const visited = visitedHalls();
  const listed = halls.filter(one => {
    if (tab === 'usual') return visited.includes(one.id);
    return tab === 'shortest' || String(one.unit_id) === (unit || [...units.keys()][0]);
  });
  const shown = all ? listed : listed.slice(0, first_shown);
  const foot = (
    <a className="ph-btn" href={`/m/${halls[0]?.id ?? 1001}/book${query}`}>
      {say(hallWords.later)}
    </a>
  );
  return (
    <PhoneFrame title={hallWords.title} foot={foot} offline={live.state === 'offline'}>
      <Held />
      <ErrandField errand={errand} onErrand={setErrand} />
      <div className="mh-tabs" role="tablist">
        {(['shortest', 'near', 'usual'] as const).map(one => (
          <button key={one} type="button" role="tab" aria-selected={tab === one} onClick={() => setTab(one)}>
            {say(hallWords[one])}
          </button>
        ))}
      </div>
      {tab === 'near' && (
        <label className="mh-find mh-unit">
          {say(hallWords.area)}
          <select value={unit} onChange={event => setUnit(event.target.value)}>
            {[...units].map(([id, name]) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      {live.data === null && <SkeletonPanel rows={5} />}
      <ul className="mh-list">
        {shown.map((one, at) => (
          <HallCard key={one.id} of={one} errand={errand} best={at === 0 && takes(one) && one.does} />
        ))}
      </ul>
      {live.data !== null && listed.length === 0 && <p className="ph-rule">{say(hallWords.none)}</p>}
      {shown.length < listed.length && (
        <button type="button" className="ph-btn mh-more" onClick={() => showAll(true)}>
          {say(hallWords.more)}
        </button>
      )}
    </PhoneFrame>
  );
}

/** The waits of all halls are asked for anew every fifteen seconds: no stream carries them all. */
function useRefresh(refresh: () => void): void {
  const again = useRef(refresh);
  again.current = refresh;
  useEffect(() => {
    const timer = setInterval(() => again.current(), 15_000);
    return () => clearInterval(timer);
  }, []);
}

function Held() {
  const say = useSay();
  const held = heldTicket();
  if (held === null) return null;
  return (
    <a className="ph-card ph-row mh-mine" href={ticketPath(held)}>
      <b>{say(hallWords.inHand(held.label))}</b>
      <span className="ph-link">{say(hallWords.look)}</span>
    </a>
  );
}

function ErrandField({ errand, onErrand }: { errand: string; onErrand: (code: string) => void }) {
  const say = useSay();
  return (
    <label className="mh-find">
      {say(hallWords.errand)}
      <select value={errand} onChange={event => onErrand(event.target.value)}>
        <option value="">{say(hallWords.anything)}</option>
        {businesses.map(one => (
          <option key={one.code} value={one.code}>
            {say(one.say)}
          </option>
        ))}
      </select>
      <Icon name="search" size={24} stroke={2} />
    </label>
  );
}

function HallCard({ of, errand, best }: { of: HallOf; errand: string; best: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const classes = ['ph-card'];
  if (best) classes.push('mh-best');
  if (!takes(of) || !of.does) classes.push('mh-off');
  if (of.state === 'limited') classes.push('mh-limited');
  const name = businessName(errand === '' ? null : errand);
  const hours = takes(of) ? hallWords.open(of.closes) : hallWords.opens(of.opens);
  return (
    <li className={classes.join(' ')}>
      <div>
        <a className="mh-name" href={`/m/${of.id}${errand === '' ? '' : `?business=${errand}`}`}>
          {say(of.name)}
        </a>
        <div className="mh-meta">
          {say(of.unit)}
          {language === 'zh' ? '，' : ' · '}
          {say(of.round_the_clock ? hallWords.allDay : hours)}
        </div>
      </div>
      <HallWait of={of} />
      {best && (
        <a
          className="ph-btn ph-main mh-take"
          href={`/m/${of.id}${errand === '' ? '' : `?business=${errand}`}`}
        >
          {say(hallWords.takeHere)}
        </a>
      )}
      {!of.does && name !== undefined && <p className="mh-note">{say(hallWords.notHere(name))}</p>}
    </li>
  );
}

function HallWait({ of }: { of: HallOf }) {
  const say = useSay();
  const wait = waitOf(of.wait);
  if (!takes(of) || of.state === 'limited')
    return (
      <div className="mh-wait">
        <b className="mh-word">{say(stateWords(of.state))}</b>
        <br />
        {takes(of) && <span>{say(hallWords.waiting(of.waiting))}</span>}
      </div>
    );
  return (
    <div className="mh-wait">
      {wait === null || of.waiting === 0 ? (
        <b className="mh-word">{say(wait === null ? hallWords.unknown : hallWords.walkIn)}</b>
      ) : (
        <>
          <b className="num">
            {wait.low_minutes}–{wait.high_minutes}
          </b>
          <small> {say(hallWords.minutes)}</small>
        </>
      )}
      <br />
      <span>{say(hallWords.waiting(of.waiting))}</span>
    </div>
  );
}
