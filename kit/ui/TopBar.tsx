import type { ReactNode } from 'react';
import { dayOf, timeOfDay } from './format.ts';
import { useHallNow } from './hall-time.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import { LanguageSwitch, useLanguage, useSay } from './language.tsx';
import { useLineCut } from './live.ts';
import { StateMark } from './StateMark.tsx';
import './TopBar.css';

const cut_words = { zh: '断线，显示的是刚才', en: 'Cut off; last known' };

interface TopBarProps {
  /** The surface's name and drawing: 厅通, 现场, 厅务. */
  icon?: IconName;
  name: ReactNode;
  hall: ReactNode;
  /** Counter or day, bold behind the hall. */
  place?: ReactNode;
  /** The state of the hall or counter, as a StateMark. */
  state?: ReactNode;
  /** Name and number of who works here. */
  person?: ReactNode;
  /** Devices in words. */
  devices?: ReactNode;
  /** Seconds on the clock, where work is measured in them. */
  seconds?: boolean;
  /** The right corner: the emergency on the floor. */
  corner?: ReactNode;
}

/** The head of every staff surface: where, who, in which state, what time, which language. */
export function TopBar(props: TopBarProps) {
  return (
    <header className="tp">
      <span className="tp-name">
        <Icon name={props.icon ?? 'hall'} size={20} stroke={2} />
        {props.name}
      </span>
      <i className="tp-sep" />
      <span className="tp-hall">{props.hall}</span>
      {props.place !== undefined && <b>{props.place}</b>}
      {props.person !== undefined && <span className="tp-who">{props.person}</span>}
      <StateNow known={props.state} />
      <span className="tp-space" />
      {props.devices}
      {props.devices !== undefined && <i className="tp-sep" />}
      <HallClock seconds={props.seconds ?? false} />
      <LanguageSwitch />
      {props.corner}
    </header>
  );
}

/** While the line is cut every staff surface says so at its head, in the place of a state that may be over. */
function StateNow({ known }: { known: ReactNode }) {
  const say = useSay();
  if (!useLineCut()) return known;
  return (
    <span className="tp-cut" role="status">
      <StateMark mark="offline">{say(cut_words)}</StateMark>
    </span>
  );
}

/** Day and time of the hall, ticking in place. */
export function HallClock({ seconds }: { seconds: boolean }) {
  const language = useLanguage();
  const now = useHallNow();
  return (
    <span className="tp-time">
      <span>{dayOf(now, language)}</span>
      <b className="num">{timeOfDay(now, seconds)}</b>
    </span>
  );
}

/** One device in words: reader ready, printer out of paper. A fault is amber and says what. */
export function Device({
  icon,
  children,
  fault = false,
}: {
  icon: IconName;
  children: ReactNode;
  fault?: boolean;
}) {
  return (
    <span className={fault ? 'tp-dev tp-fault' : 'tp-dev'}>
      <Icon name={icon} size={16} />
      {children}
    </span>
  );
}
