import './Ring.css';

interface RingProps {
  left_ms: number;
  total_ms: number;
  /** What runs out, for who cannot see the ring. */
  label: string;
  /** Diameter in CSS px. */
  size?: number;
  /** Shown inside: seconds (18), or minutes and seconds (0:41) and whole hours (24 h). */
  as?: 'seconds' | 'clock';
}

const radius = 18;
const round = 2 * Math.PI * radius;

/** Minutes and seconds; beyond an hour and a half nobody counts minutes any more. */
const clockOf = (seconds: number): string =>
  seconds > 5400
    ? `${Math.ceil(seconds / 3600)} h`
    : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A ring that empties with the time left: a reveal that closes itself, a second signature that is awaited. */
export function Ring({ left_ms, total_ms, label, size = 44, as = 'seconds' }: RingProps) {
  const left = Math.max(0, Math.min(left_ms, total_ms));
  const seconds = Math.ceil(left / 1000);
  const text = as === 'seconds' ? String(seconds) : clockOf(seconds);
  const share = total_ms > 0 ? left / total_ms : 0;
  return (
    <svg
      className="rg"
      width={size}
      height={size}
      viewBox="0 0 44 44"
      role="img"
      aria-label={`${label} ${text}`}
    >
      <circle className="rg-all" cx="22" cy="22" r={radius} />
      <circle
        className="rg-left"
        cx="22"
        cy="22"
        r={radius}
        strokeDasharray={`${share * round} ${round}`}
        transform="rotate(-90 22 22)"
      />
      <text x="22" y="27" textAnchor="middle" className={text.length > 4 ? 'rg-long' : undefined}>
        {text}
      </text>
    </svg>
  );
}
