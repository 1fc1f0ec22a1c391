import type { ReactNode } from 'react';
import { FitScreen } from '../../../kit/ui/FitScreen.tsx';
import './Gallery.css';

interface GalleryProps {
  screens: Record<string, ReactNode>;
  /** One screen alone at its real size, or all small when null. */
  show: string | null;
  width: number;
  height: number;
}

/** Screens side by side at four tenths, or one of them as it stands in the hall. */
export function Gallery({ screens, show, width, height }: GalleryProps) {
  const one = show === null ? undefined : screens[show];
  if (one !== undefined) {
    return (
      <FitScreen width={width} height={height}>
        {one}
      </FitScreen>
    );
  }
  return (
    <div className="ga">
      {Object.entries(screens).map(([name, screen]) => (
        <figure key={name}>
          <figcaption>{name}</figcaption>
          <div inert style={{ width, height, zoom: 0.4 }}>
            {screen}
          </div>
        </figure>
      ))}
    </div>
  );
}
