import '../../../kit/ui/Charts.css';
import { heightOf, linePath } from '../../../kit/ui/chart-scale.ts';

interface TrendProps {
  values: readonly number[];
  limit: number | null;
  better: 'more' | 'less';
  label: string;
}

const size = { width: 132, height: 24 };

/** Fourteen days of one figure on its own scale: the norm dashed, a day that missed it a red dot, today's end marked. */
export function Trend({ values, limit, better, label }: TrendProps) {
  if (values.length < 2) return <span className="of-trend" />;
  const all = limit === null ? [...values] : [...values, limit];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const box = { width: size.width - 6, height: size.height - 6, top: span * 1.1 };
  const points = values.map(value => value - low + span * 0.05);
  const step = box.width / (values.length - 1);
  const bad = (value: number) => limit !== null && (better === 'more' ? value < limit : value > limit);
  return (
    <svg
      className="sk of-trend"
      role="img"
      aria-label={label}
      width={size.width}
      height={size.height}
      viewBox={`-3 -3 ${size.width} ${size.height}`}
    >
      {limit !== null && (
        <path className="sk-limit" d={`M0 ${heightOf(limit - low + span * 0.05, box)}H${box.width}`} />
      )}
      <path className="sk-line" d={linePath(points, box)} />
      {values
        .map((value, at) => ({ at, value, y: heightOf(points[at] ?? 0, box) }))
        .filter(one => bad(one.value) || one.at === values.length - 1)
        .map(one => (
          <circle
            key={one.at}
            className={bad(one.value) ? 'sk-missed' : 'sk-last'}
            cx={one.at * step}
            cy={one.y}
            r="2.5"
          />
        ))}
    </svg>
  );
}
