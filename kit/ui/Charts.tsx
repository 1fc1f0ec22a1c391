import './Charts.css';
import { bandPath, type ChartBox, heightOf, linePath } from './chart-scale.ts';

interface ChartProps {
  /** What the drawing says, in one sentence with its figures. */
  label: string;
  width?: number;
  height?: number;
}

function head(values: readonly number[], limit: number): number {
  return Math.max(limit, 1, ...values) * 1.08;
}

/** A quiet run of one figure, its last point marked; days past a limit are red dots. */
export function SparkLine({
  values,
  limit,
  label,
  width = 120,
  height = 28,
}: ChartProps & { values: number[]; limit?: number }) {
  const box: ChartBox = { width: width - 6, height: height - 6, top: head(values, limit ?? 0) };
  const step = values.length > 1 ? box.width / (values.length - 1) : 0;
  const marked = values
    .map((value, at) => ({ at, value, missed: limit !== undefined && value > limit }))
    .filter(point => point.missed || point.at === values.length - 1);
  return (
    <svg
      className="sk"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`-3 -3 ${width} ${height}`}
    >
      {limit !== undefined && <path className="sk-limit" d={`M0 ${heightOf(limit, box)}H${box.width}`} />}
      <path className="sk-line" d={linePath(values, box)} />
      {marked.map(point => (
        <circle
          key={point.at}
          className={point.missed ? 'sk-missed' : 'sk-last'}
          cx={point.at * step}
          cy={heightOf(point.value, box)}
          r="2.5"
        />
      ))}
    </svg>
  );
}

/** Bars of one figure over time: past grey, over the limit red, the newest in the house colour. */
export function BarChart({
  values,
  limit,
  label,
  width = 256,
  height = 44,
}: ChartProps & { values: number[]; limit?: number }) {
  const box: ChartBox = { width, height: height - 1, top: head(values, limit ?? 0) };
  const step = width / Math.max(1, values.length);
  const tone = (value: number, at: number) => {
    if (limit !== undefined && value > limit) return 'sk-bar sk-bar-over';
    return at === values.length - 1 ? 'sk-bar sk-bar-now' : 'sk-bar';
  };
  return (
    <svg className="sk" role="img" aria-label={label} width={width} height={height}>
      {values
        .map((value, at) => ({ at, value, y: heightOf(value, box) }))
        .map(bar => (
          <rect
            key={bar.at}
            className={tone(bar.value, bar.at)}
            x={bar.at * step}
            y={bar.y}
            width={Math.max(1, step - 2)}
            height={box.height - bar.y}
          />
        ))}
      {limit !== undefined && <path className="sk-limit" d={`M0 ${heightOf(limit, box)}H${width}`} />}
      <path className="sk-foot" d={`M0 ${height - 0.5}H${width}`} />
    </svg>
  );
}

interface BandProps extends ChartProps {
  /** The middle (P50) and the ninth tenth (P90) of the forecast, minutes. */
  p50: number[];
  p90: number[];
  limit: number;
}

/** What the twin expects: the band between P50 and P90, the limit dashed; amber where P90 passes it. */
export function BandChart({ p50, p90, limit, label, width = 176, height = 34 }: BandProps) {
  const left = 24;
  const box: ChartBox = { width: width - left, height: height - 2, top: head(p90, limit) };
  const y = heightOf(limit, box);
  const over = p90.some(value => value > limit);
  return (
    <svg className={over ? 'sk sk-over' : 'sk'} role="img" aria-label={label} width={width} height={height}>
      <text x={left - 4} y={Math.max(11, y + 5)} textAnchor="end">
        {limit}
      </text>
      <g transform={`translate(${left} 1)`}>
        <path className="sk-band" d={bandPath(p50, p90, box)} />
        <path className="sk-limit" d={`M0 ${y}H${box.width}`} />
        <path className="sk-p50" d={linePath(p50, box)} />
        <path className="sk-p90" d={linePath(p90, box)} />
        <path className="sk-foot" d={`M0 ${box.height}H${box.width}`} />
      </g>
    </svg>
  );
}
