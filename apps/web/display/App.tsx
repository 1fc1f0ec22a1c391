import { useCallback, useEffect, useMemo, useState } from 'react';
import { FitScreen } from '../../../kit/ui/FitScreen.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { openLive } from '../../../kit/ui/live.ts';
import { hallInPath } from '../../../modules/halls/ui/hall-in-path.ts';
import { usePlaying } from '../../../modules/materials/ui/playing.ts';
import { DeviceGate } from '../../../modules/people/ui/DeviceGate.tsx';
import type { Heard } from '../../../modules/queue/ui/wall/voice.ts';
import { WallLive } from '../../../modules/queue/ui/wall/WallLive.tsx';
import { useFirstPage } from '../../../modules/responsibility/ui/FirstLine.tsx';
import { useWallPages } from '../../../modules/tariffs/ui/wall-pages.ts';
import { withSlogan } from '../../../modules/training/slogan.ts';
import './display.css';

const silent = { zh: '没有语音，只显示', en: 'No voice, shown only' };

/** The wall screen (叫号屏): who is called where, legible from eight metres. */
export function App() {
  const hall_id = hallInPath();
  return (
    <DeviceGate hall_id={hall_id} usual="W1">
      {() => <Wall hall_id={hall_id} />}
    </DeviceGate>
  );
}

function Wall({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const [heard, setHeard] = useState<Heard | null>(null);
  useEffect(() => openLive(hall_id), [hall_id]);
  const published = useWallPages(hall_id);
  const first = useFirstPage(hall_id);
  const pages = useMemo(() => withSlogan([...published, ...first]), [published, first]);
  const playing = usePlaying(hall_id);
  const onHeard = useCallback((next: Heard) => setHeard(next), []);
  return (
    <FitScreen width={1920} height={1080}>
      <WallLive hall_id={hall_id} onHeard={onHeard} published={pages} playing={playing} />
      {heard === 'shown' && <p className="wl-silent">{say(silent)}</p>}
    </FitScreen>
  );
}
