import { useSay } from './language.tsx';
import type { Live } from './live.ts';
import { OfflinePanel, RefusedPanel, SkeletonPanel } from './Panels.tsx';

const cut = { zh: '连不上，正在再试', en: 'No connection, trying again' };

/** A surface whose first picture is not there: on its way, cut off, or not for whoever asks. */
export function FirstLook({
  of,
  loading,
}: {
  of: Pick<Live<unknown>, 'state' | 'problem'>;
  loading: string;
}) {
  const say = useSay();
  if (of.state === 'refused')
    return <RefusedPanel title={of.problem?.title ?? ''}>{of.problem?.remedy}</RefusedPanel>;
  if (of.state === 'offline') return <OfflinePanel title={say(cut)} />;
  return <SkeletonPanel rows={12} row_px={44} title={loading} />;
}
