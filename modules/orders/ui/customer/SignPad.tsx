import { type PointerEvent, useRef, useState } from 'react';
import { useSay } from '../../../../kit/ui/language.tsx';
import { words } from './words.ts';

interface SignPadProps {
  /** The strokes so far, as a path: «M10,10 L20,20 …». */
  strokes: string;
  onStrokes: (strokes: string) => void;
}

/** Where the customer signs with a finger: strokes only, no picture. */
export function SignPad({ strokes, onStrokes }: SignPadProps) {
  const say = useSay();
  const pad = useRef<SVGSVGElement>(null);
  const [drawing, draw] = useState(false);
  const placeOf = (event: PointerEvent) => {
    const box = pad.current?.getBoundingClientRect();
    if (box === undefined) return '0,0';
    return `${Math.round(event.clientX - box.left)},${Math.round(event.clientY - box.top)}`;
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    draw(true);
    onStrokes(`${strokes}${strokes === '' ? '' : ' '}M${placeOf(event)}`);
  };
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (drawing && strokes.length < 59_000) onStrokes(`${strokes} L${placeOf(event)}`);
  };
  return (
    <svg
      ref={pad}
      className="co-pad"
      role="img"
      aria-label={say(words.pad)}
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={() => draw(false)}
      onPointerCancel={() => draw(false)}
    >
      <line x1="7%" x2="93%" y1="84%" y2="84%" />
      <path d={strokes} />
    </svg>
  );
}
