import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import { useSay } from './language.tsx';
import './Panels.css';

interface PanelProps {
  /** The sentence a person would say. */
  title: ReactNode;
  children?: ReactNode;
  /** The next step. */
  next?: ReactNode;
}

function Panel({ title, children, next, icon, tone }: PanelProps & { icon: IconName; tone: string }) {
  return (
    <div className={`pn pn-${tone}`}>
      <Icon name={icon} size={24} stroke={1.9} />
      <p className="pn-title">{title}</p>
      {children !== undefined && <p>{children}</p>}
      {next !== undefined && <div className="pn-next">{next}</div>}
    </div>
  );
}

const empty_icons = { done: 'check', none: 'list', pick: 'arrow-left', search: 'search' } as const;

/**
 * Nothing here, said kindly, with what to do instead. `why` picks the sign: everything is done (the tick), nothing
 * was entered yet, something is to be picked beside it, or nothing was found.
 */
export function EmptyPanel({ why = 'done', ...props }: PanelProps & { why?: keyof typeof empty_icons }) {
  return <Panel {...props} icon={empty_icons[why]} tone="empty" />;
}

/** Not allowed: who may, and that it was sent to them. */
export function RefusedPanel(props: PanelProps) {
  return <Panel {...props} icon="lock" tone="refused" />;
}

/** The line is cut: what goes on, and what is made up for later. */
export function OfflinePanel(props: PanelProps) {
  return <Panel {...props} icon="link-off" tone="offline" />;
}

const loading = { zh: '加载中', en: 'Loading' };

/** Bars of the height of what comes, so that nothing jumps when it does. */
export function SkeletonPanel({
  rows = 5,
  row_px = 22,
  title,
}: {
  rows?: number;
  row_px?: number;
  title?: ReactNode;
}) {
  const say = useSay();
  const bones = Array.from({ length: rows }, (_, at) => ({ at, width: [70, 92, 60, 84, 48][at % 5] }));
  return (
    <div className="pn pn-bones" aria-busy="true">
      {title === undefined ? <span className="unseen">{say(loading)}</span> : <small>{title}</small>}
      {bones.map(bone => (
        <span key={bone.at} className="pn-row" style={{ height: row_px }}>
          <i style={{ width: `${bone.width}%` }} />
        </span>
      ))}
    </div>
  );
}
