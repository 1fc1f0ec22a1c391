import { type IconName, iconPaths } from './icon-paths.ts';

interface IconProps {
  name: IconName;
  /** Edge in CSS px. */
  size?: number;
  stroke?: number;
}

/** A small line drawing beside a word; never alone without a label on its button. */
export function Icon({ name, size = 16, stroke = 1.7 }: IconProps) {
  return (
    <svg
      className="ic"
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
