import { useSay } from '../../../kit/ui/language.tsx';
import type { Evidence } from './shapes.ts';
import { filled, words } from './words.ts';

const width = 600;
const height = 168;
const foot = 150;
const head = 22;

/** How long people waited, minute by minute: grey within the limit, amber from the warning, red over it. */
export function Histogram({ of }: { of: NonNullable<Evidence['histogram']> }) {
  const say = useSay();
  const step = width / of.bars.length;
  const most = Math.max(1, ...of.bars);
  const warn_at = (of.limit * of.warning) / 100;
  const bars = of.bars.map((count, minute) => ({ minute, count, tall: (count / most) * (foot - head) }));
  const tone = (minute: number) => {
    if (minute >= of.limit) return 'hg-over';
    return minute >= Math.floor(warn_at) ? 'hg-near' : 'hg-in';
  };
  const at = (minute: number) => minute * step;
  const label = filled(words.limit, { n: of.limit, over: of.over });
  return (
    <svg
      className="hg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say(label)}
    >
      {bars.map(bar => (
        <g key={bar.minute}>
          <rect
            className={tone(bar.minute)}
            x={at(bar.minute) + 1}
            y={foot - bar.tall}
            width={step - 2}
            height={bar.tall}
          />
          {bar.count > 0 && (
            <text className="hg-n" x={at(bar.minute) + step / 2} y={foot - bar.tall - 4} textAnchor="middle">
              {bar.count}
            </text>
          )}
        </g>
      ))}
      <path className="hg-limit" d={`M${at(of.limit)} 4V${foot}`} />
      <text className={of.over > 0 ? 'hg-say' : 'hg-say hg-calm'} x={at(of.limit) + 6} y="16">
        {say(label)}
      </text>
      <path className="hg-warn" d={`M${at(warn_at)} 40V${foot}`} />
      <text className="hg-warning" x={at(warn_at) - 5} y="50" textAnchor="end">
        {say(filled(words.warning, { n: of.warning }))}
      </text>
      <path className="hg-foot" d={`M0 ${foot + 0.5}H${width}`} />
      {bars
        .filter(bar => bar.minute % 3 === 0 && bar.minute < bars.length - 2)
        .map(bar => (
          <text
            key={bar.minute}
            className="hg-t"
            x={at(bar.minute)}
            y="165"
            textAnchor={bar.minute === 0 ? 'start' : 'middle'}
          >
            {bar.minute}
          </text>
        ))}
      <text className="hg-t" x={width} y="165" textAnchor="end">
        {say((of.bars.at(-1) ?? 0) > 0 ? filled(words.and_longer, { n: of.bars.length - 1 }) : words.minutes)}
      </text>
    </svg>
  );
}
