import { type ReactNode, useId } from 'react';
import './Button.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import { KeyCap } from './KeyCap.tsx';

/** How loud a button is: one primary per region; danger outlines an undoing, alarm is the emergency alone. */
export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'alarm' | 'quiet';

/** Heights: a seated clerk 36 px, a touched screen 44, a customer standing at a kiosk 112. */
export type ButtonSize = 'staff' | 'touch' | 'kiosk';

interface ButtonProps {
  children: ReactNode;
  onPress?: () => void;
  kind?: ButtonKind;
  size?: ButtonSize;
  /** The key that does the same, written inside. */
  keyCap?: string;
  icon?: IconName;
  busy?: boolean;
  /** Why it is not allowed now: shown beside, the button stays in place and can be reached, but does nothing. */
  why?: ReactNode;
  whyUnder?: boolean;
  wide?: boolean;
  type?: 'button' | 'submit';
}

/** A verb and its effect. Not allowed is grey with the reason beside it, never hidden. */
export function Button(props: ButtonProps) {
  const { kind = 'secondary', size = 'staff', why, whyUnder = false, type = 'button' } = props;
  const id = useId();
  const blocked = why !== undefined && why !== null && why !== false;
  const idle = blocked || props.busy === true;
  const classes = ['bt', `bt-${kind}`, `bt-${size}`];
  if (blocked) classes.push('bt-no');
  if (props.wide === true) classes.push('bt-wide');
  const button = (
    <button
      type={idle ? 'button' : type}
      className={classes.join(' ')}
      aria-disabled={idle || undefined}
      aria-busy={props.busy || undefined}
      aria-describedby={blocked ? id : undefined}
      onClick={idle ? undefined : props.onPress}
    >
      {props.busy === true && <span className="bt-busy" aria-hidden="true" />}
      {props.icon !== undefined && <Icon name={props.icon} size={iconSize[size]} />}
      <span>{props.children}</span>
      {props.keyCap !== undefined && <KeyCap>{props.keyCap}</KeyCap>}
    </button>
  );
  if (!blocked) return button;
  return (
    <span className={whyUnder ? 'bt-pair bt-pair-under' : 'bt-pair'}>
      {button}
      <span className="bt-why" id={id}>
        {why}
      </span>
    </span>
  );
}

const iconSize: Record<ButtonSize, number> = { staff: 16, touch: 18, kiosk: 40 };
