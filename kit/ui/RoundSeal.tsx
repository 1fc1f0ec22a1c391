import './RoundSeal.css';

/** One half of a round seal: whose part, who, and what is awaited or was signed. */
export interface RoundHalf {
  role: string;
  name: string;
  note: string;
  signed: boolean;
}

/** An act of two as one round seal in two halves: the left fills when the first signs, the right with the second. */
export function RoundSeal({ first, second }: { first: RoundHalf; second: RoundHalf }) {
  return (
    <div className="rs">
      <Half half={first} />
      <Half half={second} />
    </div>
  );
}

function Half({ half }: { half: RoundHalf }) {
  return (
    <div className={half.signed ? 'rs-signed' : undefined}>
      <small>{half.role}</small>
      <b>{half.name}</b>
      <small>{half.note}</small>
    </div>
  );
}
