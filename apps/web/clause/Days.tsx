import { useSay } from '../../../kit/ui/language.tsx';
import type { Evidence } from './shapes.ts';
import { filled, words } from './words.ts';

const width = 212;
const height = 116;
const top = 8;
const bottom = 88;

/** The last fourteen days of a share against its target: a day without records leaves a gap, never a colour. */
export function Days({ of }: { of: Evidence }) {
  const say = useSay();
  const known = of.days.filter(one => one.share !== null);
  const target = of.target ?? 100;
  const least = Math.min(target - 4, ...known.map(one => one.share ?? 100));
  const y = (share: number) => top + ((100 - share) / (100 - least)) * (bottom - top);
  const x = (at: number) => 8 + (at * (width - 16)) / Math.max(1, of.days.length - 1);
  const points = of.days.map((one, at) => ({ ...one, x: x(at), last: at === of.days.length - 1 }));
  const drawn = points.filter(one => one.share !== null);
  const line = drawn.map((one, at) => `${at === 0 ? 'M' : 'L'}${one.x} ${y(one.share ?? 0)}`).join('');
  const met = known.filter(one => one.met).length;
  const sum = filled(words.met, { met, missed: known.length - met, none: of.days.length - known.length });
  return (
    <div className="cp-days">
      <h2>{say(words.last_days)}</h2>
      <svg className="hg cp-days-svg" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say(sum)}>
        <path className="hg-target" d={`M0 ${y(target)}H${width}`} />
        <text className="hg-n" x="0" y={y(target) + 16}>
          {say(words.target)} {target}
        </text>
        <path className="hg-line" d={line} />
        {points.map(one =>
          one.share === null ? (
            <path key={one.day} className="hg-none" d={`M${one.x - 3} ${bottom}h6`} />
          ) : (
            <circle
              key={one.day}
              className={one.met ? 'hg-met' : 'hg-missed'}
              cx={one.x}
              cy={y(one.share)}
              r={one.last ? 4 : 3}
            />
          ),
        )}
        <text className="hg-t" x="0" y="112">
          {of.days[0]?.day.slice(5)}
        </text>
        <text className="hg-t" x={width} y="112" textAnchor="end">
          {of.days.at(-1)?.day.slice(5)}
        </text>
      </svg>
      <p className="cp-small">{say(sum)}</p>
    </div>
  );
}
