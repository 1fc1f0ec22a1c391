import type { ReactNode } from 'react';
import { moneyParts } from './format.ts';
import './BigNumber.css';

interface BigNumberProps {
  children: ReactNode;
  unit?: ReactNode;
  /** A step of the type scale: m 14, l 16, xl 20, 2xl 28, 3xl 40, 4xl 64, wall 168. */
  size?: 'm' | 'l' | 'xl' | '2xl' | '3xl' | '4xl' | 'wall';
  tone?: 'ink' | 'ok' | 'warn' | 'bad' | 'brand';
}

/** A figure that carries its region; its unit stands small behind it. */
export function BigNumber({ children, unit, size = '3xl', tone = 'ink' }: BigNumberProps) {
  return (
    <b className={`bn num bn-${size} bn-t-${tone}`}>
      {children}
      {unit !== undefined && <small>{unit}</small>}
    </b>
  );
}

interface MoneyProps {
  /** Whole fen; a negative sum carries a real minus. */
  amount_fen: number;
  unit?: ReactNode;
  size?: BigNumberProps['size'];
  tone?: BigNumberProps['tone'];
}

/** An amount with its fen at half size, so that the yuan are read first. */
export function Money({ amount_fen, unit, size = '3xl', tone = 'ink' }: MoneyProps) {
  const { sign, yuan, fen } = moneyParts(amount_fen);
  return (
    <b className={`bn num bn-${size} bn-t-${tone}`}>
      {sign}
      {yuan}
      <span className="bn-fen">.{fen}</span>
      {unit !== undefined && <small>{unit}</small>}
    </b>
  );
}
