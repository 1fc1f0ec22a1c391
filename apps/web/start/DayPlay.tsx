import { useState } from 'react';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { dayOf, shortElapsed } from '../../../kit/ui/format.ts';
import { useTick } from '../../../kit/ui/hall-time.ts';
import { KeyCap } from '../../../kit/ui/KeyCap.tsx';
import { useKeys } from '../../../kit/ui/keys.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../../../modules/replay/wire.ts';
import { DayCurve } from './DayCurve.tsx';
import type { Polled } from './polled.ts';
import { words } from './words.ts';

type Progress = wire.Progress;

const speeds = [1, 60, 0] as const;

/** What pressing play means now. */
function pressOf(of: Progress): 'pause' | 'resume' | 'play' {
  if (of.run?.state === 'playing') return 'pause';
  return of.run?.state === 'paused' ? 'resume' : 'play';
}

const press_words = { pause: words.pause, resume: words.resume, play: words.play } as const;

/** Presses play, pauses, goes on, changes the speed of a hall; refusals are said in a toast. */
function useSteering(hall_id: number, picture: Polled<Progress>, file: string) {
  const [speed, setSpeed] = useState<number>(60);
  const run = picture.data?.run ?? null;
  const live = run !== null && (run.state === 'playing' || run.state === 'paused');
  const told = async (outcome: Awaited<ReturnType<typeof callApi<typeof wire.steer>>>) => {
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    picture.refresh();
  };
  const press = async () => {
    if (picture.data === null) return;
    const verb = pressOf(picture.data);
    if (verb === 'play') await told(await callApi(wire.play, { hall_id, day: file, speed }));
    else await told(await callApi(wire.steer, { hall_id, verb }));
  };
  const choose = async (next: number) => {
    setSpeed(next);
    if (live) await told(await callApi(wire.steer, { hall_id, verb: 'speed', speed: next }));
  };
  return { speed: live ? (run?.speed ?? speed) : speed, press, choose, live };
}

interface DayPlayProps {
  hall_id: number;
  onHall: (hall_id: number) => void;
  picture: Polled<Progress>;
}

/** The day of the hall: the control that plays it, its figures, and the line as it was and is. */
export function DayPlay({ hall_id, onHall, picture }: DayPlayProps) {
  const say = useSay();
  const language = useLanguage();
  const { data: of } = picture;
  const file = hall_id === 1001 ? 'wlochy' : 'mokotow';
  const steering = useSteering(hall_id, picture, of?.run?.file ?? file);
  useKeys({ ' ': { do: () => void steering.press(), say: words.play } });
  useTick(of !== null && of.rate > 0 ? 250 : null);
  if (of === null) return <section className="st-day st-empty" aria-busy />;
  const gone_s = ((performance.now() - picture.taken_ms) / 1000) * of.rate;
  const now_s = of.now_s + Math.min(gone_s, 5 * of.rate);
  const press = pressOf(of);
  return (
    <section className="st-day" aria-label={say(words.play)}>
      <div className="st-play">
        <div className="st-what">
          <select
            aria-label={say(words.hall)}
            value={hall_id}
            onChange={event => onHall(Number(event.target.value))}
          >
            {of.halls.map(one => (
              <option key={one.id} value={one.id}>
                {say(one.name)}
              </option>
            ))}
          </select>
          <span>{dayOnly(of.now, language)}</span>
        </div>
        <button type="button" className="st-press" onClick={() => void steering.press()}>
          <Sign of={press} />
          {say(
            press === 'play' && (of.state === 'settling' || of.state === 'closed')
              ? words.again
              : press_words[press],
          )}
          <KeyCap>{say(words.space)}</KeyCap>
        </button>
        <fieldset className="st-speed" aria-label={say(words.speed)}>
          {speeds.map(one => (
            <button
              key={one}
              type="button"
              aria-pressed={steering.speed === one}
              onClick={() => void steering.choose(one)}
            >
              {one === 0 ? say(words.fastest) : `${one}×`}
            </button>
          ))}
        </fieldset>
        <small>{say(of.run?.staging === true ? words.staging : words.same_doors)}</small>
      </div>
      <div className="st-dy">
        <Figures of={of} />
        <DayCurve of={of} now_s={now_s} />
      </div>
    </section>
  );
}

/** The day without its weekday: there is room for the hall's name then. */
const dayOnly = (now: string, language: 'zh' | 'en'): string => {
  const parts = dayOf(now, language).split(' ');
  return language === 'zh' ? (parts[0] ?? '') : parts.slice(1).join(' ');
};

function Sign({ of }: { of: 'pause' | 'resume' | 'play' }) {
  return of === 'pause' ? (
    <svg width="12" height="14" aria-hidden>
      <rect width="4" height="14" fill="currentColor" />
      <rect x="8" width="4" height="14" fill="currentColor" />
    </svg>
  ) : (
    <svg width="12" height="14" aria-hidden>
      <path d="M0 0l12 7-12 7z" fill="currentColor" />
    </svg>
  );
}

/** What stands above the curve: who waits, who serves, what is done, how long the longest has waited, who was called. */
function Figures({ of }: { of: Progress }) {
  const say = useSay();
  const busy = of.counters.filter(one => one.busy).length;
  const { longest, newest_call: call } = of;
  const over = longest !== null && longest.waited_s >= longest.limit_s;
  return (
    <div className="st-figures">
      <span>
        {say(words.waiting)}
        <b className="num">{of.waiting}</b> {say(words.people)}
      </span>
      <span>
        {say(words.serving)}
        <b className="num">{busy}</b> {say(words.counters)}
      </span>
      <span>
        {say(words.done)}
        <b className="num">{of.done}</b>
      </span>
      <span className={over ? 'st-over' : undefined}>
        {longest === null ? (
          say(words.nobody)
        ) : (
          <>
            {say(words.longest)}
            <b className="num">{shortElapsed(longest.waited_s * 1000)}</b>
            <span className="num"> / {shortElapsed(longest.limit_s * 1000)}</span>
            {over && ` ${say(words.over)}`}
          </>
        )}
      </span>
      <i />
      {call !== null && (
        <span className="st-call">
          {say(words.called)} <span className="num">{call.label}</span> →{' '}
          {say({ zh: `${call.counter_number} 号台`, en: `counter ${call.counter_number}` })}
          {call.clerk !== null && say({ zh: `，${call.clerk.zh}叫号`, en: `, ${call.clerk.en}` })}{' '}
          <ClauseChip id="QUE-04" />
        </span>
      )}
    </div>
  );
}
