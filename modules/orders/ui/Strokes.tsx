import './strokes.css';

/** A hand as it was drawn on the pad, drawn again to the size of its place. */
export function Strokes({ of, label }: { of: string; label: string }) {
  return (
    <svg className="hand" viewBox={boxOf(of)} role="img" aria-label={label}>
      <path d={of} />
    </svg>
  );
}

/** The rectangle that a drawn path fills, with a margin: the pad it was drawn on may have had any size. */
function boxOf(path: string): string {
  const places = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return `${left - 10} ${top - 10} ${Math.max(...xs) - left + 20} ${Math.max(...ys) - top + 20}`;
}
