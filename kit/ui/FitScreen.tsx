import { type ReactNode, useEffect, useState } from 'react';
import './FitScreen.css';

interface FitScreenProps {
  /** The canvas the screen is drawn for, CSS px: a kiosk 1080 × 1920, a wall 1920 × 1080. */
  width: number;
  height: number;
  children: ReactNode;
}

function scaleFor(width: number, height: number): number {
  return Math.min(window.innerWidth / width, window.innerHeight / height);
}

/** A fixed canvas made to fill the device it stands on: 1 to 1 on its own hardware, smaller on a desk. */
export function FitScreen({ width, height, children }: FitScreenProps) {
  const [scale, rescale] = useState(() => scaleFor(width, height));
  useEffect(() => {
    const measure = () => rescale(scaleFor(width, height));
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [width, height]);
  return (
    <div className="fs">
      <div style={{ width, height, zoom: scale }}>{children}</div>
    </div>
  );
}
