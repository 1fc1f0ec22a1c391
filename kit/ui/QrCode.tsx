import { create } from 'qrcode/lib/core/qrcode.js';
import { useMemo } from 'react';

interface QrCodeProps {
  /** What a phone reads from it: an address without personal data. */
  text: string;
  label: string;
  /** Edge in CSS px, quiet zone included. */
  size: number;
}

/** A square a phone can read, drawn as one path; always dark on white, whatever the screen around it. */
export function QrCode({ text, label, size }: QrCodeProps) {
  const { path, edge } = useMemo(() => draw(text), [text]);
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`-2 -2 ${edge + 4} ${edge + 4}`}
      shapeRendering="crispEdges"
    >
      <rect x="-2" y="-2" width={edge + 4} height={edge + 4} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function draw(text: string): { path: string; edge: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const cells: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) cells.push(`M${column} ${row}h1v1h-1z`);
    }
  }
  return { path: cells.join(''), edge: modules.size };
}
