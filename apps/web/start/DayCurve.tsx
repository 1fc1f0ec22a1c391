import { useSay } from '../../../kit/ui/language.tsx';
import type { Progress } from '../../../modules/replay/wire.ts';
import { words } from './words.ts';

const width = 1118;
const base = 146;
const top = 34;
const hour_s = 3600;

/** `09:05` of a second of the day. */
export const faceOf = (second_s: number): string =>
  `${String(Math.floor(second_s / hour_s)).padStart(2, '0')}:${String(Math.floor(second_s / 60) % 60).padStart(2, '0')}`;

interface Scale {
  x: (second_s: number) => number;
  y: (waiting: number) => number;
  from_s: number;
  until_s: number;
}

function scaleOf(of: Progress, now_s: number): Scale {
  const from_s = Math.min(...of.steps.map(step => step.at_s)) - 300;
  const last_s = Math.max(...of.steps.map(step => step.done_at_s ?? step.at_s));
  const until_s = Math.max(last_s, now_s) + 900;
  const most = Math.max(10, of.waiting, ...of.curve.map(point => point.waiting));
  return {
    from_s,
    until_s,
    x: second_s => ((second_s - from_s) / (until_s - from_s)) * width,
    y: waiting => base - (waiting / most) * (base - top),
  };
}

/** The day of the hall: how many waited, one tick per ticket, the steps of the day, and where it stands now. */
export function DayCurve({ of, now_s }: { of: Progress; now_s: number }) {
  const say = useSay();
  const scale = scaleOf(of, now_s);
  const peak = of.curve.reduce((most, point) => (point.waiting > most.waiting ? point : most), {
    at_s: 0,
    waiting: 0,
  });
  const line = of.curve.map(
    point => `${scale.x(point.at_s).toFixed(1)},${scale.y(point.waiting).toFixed(1)}`,
  );
  const now_x = scale.x(now_s);
  const here = `${now_x.toFixed(1)},${scale.y(of.waiting).toFixed(1)}`;
  const path = line.length === 0 ? '' : `M${[...line, here].join(' L')}`;
  const hours = Array.from({ length: 24 }, (_, hour) => hour * hour_s).filter(
    at => at > scale.from_s && at < scale.until_s,
  );
  const far_x = Math.min(Math.max(scale.x(peak.at_s), 80), width - 80);
  return (
    <svg
      className="st-svg"
      viewBox={`0 0 ${width} 190`}
      role="img"
      aria-label={`${faceOf(now_s)} · ${say(words.waiting)} ${of.waiting} · ${say(words.done)} ${of.done}`}
    >
      {hours.map(at => (
        <line key={at} className="st-hour" x1={scale.x(at)} x2={scale.x(at)} y1={20} y2={base} />
      ))}
      {path !== '' && (
        <>
          <path
            className="st-area"
            d={`${path} L${now_x.toFixed(1)},${base} L${line[0]?.split(',')[0]},${base} Z`}
          />
          <path className="st-line" d={path} />
        </>
      )}
      <path className="st-tick" d={ticks(of.taken_s, scale)} />
      <path
        className="st-tick st-come"
        d={ticks(
          of.to_come_s.filter(at => at > now_s),
          scale,
        )}
      />
      <line className="st-axis" x1={0} x2={width} y1={base} y2={base} />
      {peak.waiting > 3 && now_x - far_x > 120 && (
        <text className="st-note" x={far_x} y={scale.y(peak.waiting) - 8} textAnchor="middle">
          {say(words.peak(faceOf(peak.at_s), peak.waiting))}
        </text>
      )}
      {of.to_come_s.length > 0 && width - now_x > 260 && (
        <text className="st-note" x={now_x + (width - now_x) / 2} y={base - 14} textAnchor="middle">
          {say(words.recorded(of.to_come_s.filter(at => at > now_s).length))}
        </text>
      )}
      <Steps of={of} scale={scale} />
      <Now now_s={now_s} x={now_x} y={scale.y(of.waiting)} />
    </svg>
  );
}

const ticks = (at: readonly number[], scale: Scale): string =>
  at.map(second_s => `M${scale.x(second_s).toFixed(1)} ${base}v-5`).join('');

function Now({ now_s, x, y }: { now_s: number; x: number; y: number }) {
  const flag_x = Math.min(Math.max(x, 27), width - 27);
  return (
    <g>
      <line className="st-now" x1={x} x2={x} y1={6} y2={base} />
      <rect className="st-flag" x={flag_x - 27} y={0} width={54} height={20} />
      <text className="st-face" x={flag_x} y={14.5} textAnchor="middle">
        {faceOf(now_s)}
      </text>
      <circle className="st-dot" cx={x} cy={y} r={4.5} />
    </g>
  );
}

/** Where the words of each step stand to its mark, so that neighbours keep clear; null has no room and is a mark alone. */
const anchors = ['start', null, 'start', 'end', 'middle', 'end'] as const;

/** The steps under the axis: bold when done, with the time they were done; amber when late. */
function Steps({ of, scale }: { of: Progress; scale: Scale }) {
  const say = useSay();
  return of.steps.map((step, place) => {
    const at_s = step.done_at_s ?? step.at_s;
    const x = scale.x(at_s);
    const anchor = anchors[place] ?? null;
    const text_x = place === anchors.length - 1 ? width : x;
    const state = `${step.done_at_s === null ? '' : ' st-done'}${step.late ? ' st-late' : ''}`;
    return (
      <g key={step.say.zh} className={`st-step${state}`}>
        <line x1={x} x2={x} y1={base - 4} y2={base + 6} />
        {anchor !== null && (
          <>
            <text x={text_x} y={base + 22} textAnchor={anchor} className="num">
              {faceOf(at_s)}
            </text>
            <text x={text_x} y={base + 39} textAnchor={anchor} className="st-say">
              {say(step.say)}
            </text>
          </>
        )}
      </g>
    );
  });
}
