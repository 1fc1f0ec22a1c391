import type { ReactNode } from 'react';
import { useSay } from './language.tsx';
import { Ring } from './Ring.tsx';
import { StateMark } from './StateMark.tsx';
import './TwoPersonSeal.css';

/** One half of a seal: who, when they signed (or what is awaited), and what they answer for. */
export interface SealHalf {
  name: string;
  /** The line above the name: «第一人，19:26:10 已签». */
  when: ReactNode;
  note: ReactNode;
  signed: boolean;
}

interface TwoPersonSealProps {
  first: SealHalf;
  second: SealHalf;
  /** Time left for the second signature, wall ms; at zero the request returns and nothing moves. */
  left_ms: number;
  total_ms: number;
}

const left = { zh: '第二人签字剩余', en: 'Left for the second signature' };

/** An act of two people looks like one: a split seal, two names, a ring that runs out. */
export function TwoPersonSeal({ first, second, left_ms, total_ms }: TwoPersonSealProps) {
  const say = useSay();
  return (
    <div className="se">
      <Half half={first} />
      <Half half={second} />
      {!second.signed && (
        <Ring left_ms={left_ms} total_ms={total_ms} label={say(left)} size={56} as="clock" />
      )}
    </div>
  );
}

function Half({ half }: { half: SealHalf }) {
  return (
    <div className="se-half">
      <small>{half.when}</small>
      <b>{half.name}</b>
      {half.signed ? (
        <StateMark mark="done">{half.note}</StateMark>
      ) : (
        <span className="se-note">{half.note}</span>
      )}
    </div>
  );
}
