import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import type { Spot } from '../../halls/spot.ts';
import { barOf, chartOf } from '../chart.ts';
import './siting.css';
import { siting as words } from './words.ts';

/** One dot of the map. */
export interface Dot {
  id: string;
  spot: Spot;
  name: Words;
  /** `hall`, `from` for where somebody sets out, `place` where people live, `far` where they have it too far. */
  tone: 'hall' | 'from' | 'place' | 'far';
  /** How large, beside the others of its tone. */
  weight?: number;
}

interface MapProps {
  dots: readonly Dot[];
  /** What the drawing shows, for who cannot see it; a list beside it always says the same. */
  label: string;
  chosen: string | null;
  onChoose: (id: string) => void;
  /** Names of parts, each above its northernmost dot. */
  parts?: readonly { name: Words; spot: Spot }[];
}

const width = 640;
const height = 560;

/** A map drawn by ourselves: dots, names of the chosen ones, a bar for the distance. No tiles, nothing from elsewhere. */
export function HallMap({ dots, label, chosen, onChoose, parts = [] }: MapProps) {
  const say = useSay();
  if (dots.length === 0) return <div className="si-map" />;
  const chart = chartOf(
    dots.map(one => one.spot),
    width,
    height,
    36,
  );
  const bar_km = barOf(chart);
  const bar = bar_km * chart.kilometre;
  const order = (of: Dot) => (of.id === chosen ? 3 : { place: 0, far: 1, hall: 1, from: 2 }[of.tone]);
  const named = dots.filter(one => one.id === chosen || one.tone === 'from' || one.tone === 'far');
  return (
    <svg className="si-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {dots
        .toSorted((a, b) => order(a) - order(b))
        .map(one => {
          const { x, y } = chart.at(one.spot);
          const size = one.id === chosen ? 9 : 5 + (one.weight ?? 0);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map is what keyboards and readers use; a dot is a shortcut for the finger
            <circle
              key={one.id}
              className={`si-dot si-${one.tone}${one.id === chosen ? ' si-chosen' : ''}`}
              cx={x}
              cy={y}
              r={size}
              onClick={() => onChoose(one.id)}
            >
              <title>{say(one.name)}</title>
            </circle>
          );
        })}
      {parts.map(one => {
        const { x, y } = chart.at(one.spot);
        return (
          <text key={one.name.en} className="si-part" x={x} y={y - 16} textAnchor="middle">
            {say(one.name)}
          </text>
        );
      })}
      {named.map(one => {
        const { x, y } = chart.at(one.spot);
        const left = x > width - 150;
        return (
          <text
            key={one.id}
            className="si-name"
            x={left ? x - 12 : x + 12}
            y={y + (one.id === chosen ? -8 : 14)}
            textAnchor={left ? 'end' : 'start'}
          >
            {say(one.name)}
          </text>
        );
      })}
      <g className="si-bar" transform={`translate(20 ${height - 18})`}>
        <path d={`M0 -6 V0 H${bar.toFixed(1)} V-6`} />
        <text x={bar + 8} y={0}>
          {say(words.scale(bar_km))}
        </text>
      </g>
    </svg>
  );
}
