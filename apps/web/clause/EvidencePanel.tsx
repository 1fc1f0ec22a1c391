import type { ReactNode } from 'react';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { DayPicker } from '../../../kit/ui/DateField.tsx';
import { dayWords, isoDay, shortElapsed, timeOfDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { SummaryOnly } from '../../../modules/history/ui/PastDays.tsx';
import { Days } from './Days.tsx';
import { Histogram } from './Histogram.tsx';
import type { Place } from './place.ts';
import type { Clause, Evidence, Hall, Who } from './shapes.ts';
import { filled, words } from './words.ts';

interface EvidenceProps {
  of: Clause;
  place: Place;
  go: (to: Partial<Place>) => void;
  who: Who | null;
  halls: Hall[];
  onSignIn: () => void;
}

const urlOf = (place: Place, row: string): string => {
  const query = new URLSearchParams();
  if (place.day !== null) query.set('day', place.day);
  if (place.filter !== null) query.set('filter', place.filter);
  const tail = query.size === 0 ? '' : `?${query}`;
  return `/api/halls/${place.hall}/clauses/${row}/evidence${tail}`;
};

/** What happened in a hall on a day: the figures of a clause, why they are red, and the rows behind them. */
export function EvidencePanel({ of, place, go, who, halls, onSignIn }: EvidenceProps) {
  const say = useSay();
  const url = who === null || !of.has_evidence ? null : urlOf(place, of.id);
  const live = useLive<Evidence>(url, 'queue', 'counters', 'halls', 'checklists', 'norms');
  const found = live.data;
  return (
    <section className="cp-right">
      <h2>
        {say(words.evidence)}
        <Chooser place={place} go={go} halls={halls} found={found} />
        <i className="cp-space" />
        {found !== null && <span>{say(totalOf(found))}</span>}
      </h2>
      {who === null && (
        <RefusedPanel
          title={say(words.for_staff)}
          next={
            <button type="button" className="cp-link" onClick={onSignIn}>
              {say(words.sign_in)}
            </button>
          }
        >
          {say(words.for_staff_why)}
        </RefusedPanel>
      )}
      {who !== null && !of.has_evidence && <EmptyPanel why="none" title={say(words.none_yet)} />}
      {live.state === 'refused' && (
        <RefusedPanel title={live.problem?.title ?? ''}>{live.problem?.remedy}</RefusedPanel>
      )}
      {url !== null && found === null && live.state !== 'refused' && <SkeletonPanel rows={9} row_px={40} />}
      {found !== null && live.state !== 'refused' && <Found of={found} />}
    </section>
  );
}

function totalOf(found: Evidence) {
  if (found.kind !== 'measured') return filled(words.records, { n: found.total });
  const part = found.filters.find(one => one.value === found.filter)?.say ?? { zh: '', en: '' };
  return {
    zh: filled(words.tickets, { n: found.total, class: part.zh }).zh,
    en: filled(words.tickets, { n: found.total, class: part.en.toLowerCase() }).en,
  };
}

function Chooser({
  place,
  go,
  halls,
  found,
}: Pick<EvidenceProps, 'place' | 'go' | 'halls'> & { found: Evidence | null }) {
  const say = useSay();
  const language = useLanguage();
  const today = isoDay(useHallNow(60_000));
  return (
    <>
      <Pick label={say(words.hall)} value={String(place.hall)} onPick={hall => go({ hall: Number(hall) })}>
        {halls.map(one => (
          <option key={one.id} value={one.id}>
            {one.name[language]}
          </option>
        ))}
      </Pick>
      <span className="cp-pick cp-date">
        <b className="num">{dayWords(place.day ?? found?.day ?? today, language)}</b>
        <Icon name="down" size={12} stroke={2.4} />
        <DayPicker
          label={say(words.day)}
          value={place.day ?? found?.day ?? today}
          onChange={day => go({ day: day === '' ? null : day })}
        />
      </span>
      {found !== null && found.filters.length > 0 && (
        <Pick label={say(words.class)} value={found.filter} onPick={filter => go({ filter })}>
          {found.filters.map(one => (
            <option key={one.value} value={one.value}>
              {one.say[language]} {one.count}
            </option>
          ))}
        </Pick>
      )}
    </>
  );
}

interface PickProps {
  label: string;
  value: string;
  onPick: (value: string) => void;
  children: ReactNode;
}

function Pick({ label, value, onPick, children }: PickProps) {
  return (
    <span className="cp-pick">
      <select aria-label={label} value={value} onChange={event => onPick(event.target.value)}>
        {children}
      </select>
      <Icon name="down" size={12} stroke={2.4} />
    </span>
  );
}

function Found({ of }: { of: Evidence }) {
  const say = useSay();
  if (of.total === 0)
    return (
      <EmptyPanel why="none" title={say(words.none_today)}>
        {say(words.none_today_why)}
        <SummaryOnly hall_id={of.hall_id} day={of.day} />
      </EmptyPanel>
    );
  const over = of.histogram?.over ?? 0;
  return (
    <>
      <div className={of.days.length === 0 ? undefined : 'cp-figs'}>
        <div>
          <div className="cp-top">
            {of.figures.map((one, at) => (
              <Figure key={one.id} of={one} big={at === 0} />
            ))}
          </div>
          {of.histogram !== null && <Histogram of={of.histogram} />}
        </div>
        {of.days.length > 0 && <Days of={of} />}
      </div>
      {of.kind === 'measured' && <WhyRed of={of} over={over} />}
      {of.kind === 'measured' ? <Longest of={of} /> : <Witnesses of={of} />}
    </>
  );
}

function Figure({ of, big }: { of: Evidence['figures'][number]; big: boolean }) {
  const say = useSay();
  return (
    <div className={big ? `cp-fig cp-big cp-${of.tone}` : 'cp-fig'}>
      <small>{say(of.say)}</small>
      <b className="num">
        {figureOf(of)}
        {of.unit !== null && of.value !== null && <span>{say(of.unit)}</span>}
      </b>
    </div>
  );
}

function figureOf(of: Evidence['figures'][number]): string {
  if (of.value === null) return '–';
  if (of.as === 'clock') return shortElapsed(of.value * 1000);
  return of.as === 'share' || of.as === 'minutes' ? of.value.toFixed(1) : String(of.value);
}

/** The rows drawn; what is left over stands together in the last, so that the counts still add up. */
const causes_drawn = 4;

function folded(causes: Evidence['causes']): Evidence['causes'] {
  if (causes.length <= causes_drawn) return causes;
  const rest = causes.slice(causes_drawn - 1);
  const others = {
    code: 'others',
    say: words.other_causes,
    detail: filled(words.other_detail, { n: rest.length }),
    row: rest[0]?.row ?? '',
    count: rest.reduce((sum, one) => sum + one.count, 0),
    labels: rest.flatMap(one => one.labels),
  };
  return [...causes.slice(0, causes_drawn - 1), others];
}

function WhyRed({ of, over }: { of: Evidence; over: number }) {
  const say = useSay();
  if (over === 0)
    return (
      <h2 className="cp-green">
        <i className="cp-dot" aria-hidden="true" />
        {say(words.not_red)}
      </h2>
    );
  const most = Math.max(...folded(of.causes).map(one => one.count));
  return (
    <>
      <h2 className="cp-red">
        <i className="cp-tri" aria-hidden="true" />
        {say(words.why_red)}
        <span>{say(filled(words.why_sum, { n: over }))}</span>
      </h2>
      <table className="cp-wy">
        <tbody>
          {folded(of.causes).map(one => (
            <tr key={one.code}>
              <td className="cp-wn num">{one.count}</td>
              <td className="cp-wb">
                <i style={{ width: `${(one.count / most) * 100}%` }} />
              </td>
              <td>
                <b>{say(one.say)}</b>
                <span className="num">{say(one.detail)}</span>
              </td>
              <td>
                <ClauseChip id={one.row} />
              </td>
              <td className="cp-r">
                <details className="cp-labels">
                  <summary>{say(filled(words.count_tickets, { n: one.count }))}</summary>
                  <span className="num">{one.labels.join(' ')}</span>
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The version in a ruling such as `wait_limit_ordinary=12@v2+hall:…`. */
const versionOf = (ruled_by: string): string => /@(v\d+)/.exec(ruled_by)?.[1] ?? '';

const short = (hash: string): string => `#${hash.slice(0, 4)}…${hash.slice(-2)}`;

function Longest({ of }: { of: Evidence }) {
  const say = useSay();
  return (
    <>
      <h2>
        {say(words.longest)}
        {of.longest.length > 0 && <span>{say(words.longest_heads)}</span>}
      </h2>
      {of.longest.length === 0 && <p className="cp-note">{say(words.nobody_called)}</p>}
      <ul className="cp-ev">
        {of.longest.map(one => (
          <li key={one.id}>
            <details>
              <summary>
                <b className="num">{one.label}</b>
                <span className="num">{timeOfDay(one.taken_at, true)}</span>
                <b className={one.over ? 'cp-over num' : 'cp-r num'}>{shortElapsed(one.waited_s * 1000)}</b>
                <span>{say(one.cause)}</span>
                <span className="cp-quiet num">{versionOf(one.ruled_by)}</span>
                <span className="cp-quiet num">{short(one.hash)}</span>
              </summary>
              <Rows of={one.events} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function Rows({ of }: { of: Evidence['witnesses'] }) {
  const say = useSay();
  return (
    <ol className="cp-rows">
      {of.map(one => (
        <li key={one.event_id} title={one.hash}>
          <span className="num">{timeOfDay(one.at, true)}</span>
          <b>{say(one.say)}</b>
          <span>{one.who === null ? say({ zh: '系统', en: 'the system' }) : say(one.who)}</span>
          <span className="cp-quiet num">{short(one.hash)}</span>
        </li>
      ))}
    </ol>
  );
}

function Witnesses({ of }: { of: Evidence }) {
  const say = useSay();
  return (
    <>
      <h2>
        {say(words.witnesses)}
        <span>{say(words.witness_heads)}</span>
      </h2>
      <Rows of={of.witnesses} />
    </>
  );
}
