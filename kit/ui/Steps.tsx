import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './Steps.css';

/** One step of a way: gone, at it now, still to come, or where it ended badly. */
export interface Step {
  id: string;
  name: ReactNode;
  note?: ReactNode;
  state: 'done' | 'now' | 'todo' | 'bad';
}

/** A way as a line: gone is a filled dot, now a square (told apart without colour), to come a ring. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <ol className="sp">
      {steps.map(step => (
        <li
          key={step.id}
          className={`sp-${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <i aria-hidden="true" />
          <b>{step.name}</b>
          <span>{step.note}</span>
        </li>
      ))}
    </ol>
  );
}

function Sign({ state, at }: { state: Step['state']; at: number }) {
  if (state === 'done') return <Icon name="check" size={14} stroke={2.4} />;
  return state === 'bad' ? <Icon name="cross" size={14} stroke={2.4} /> : at + 1;
}

/** The steps of an order at the counter, numbered, each with the time it was done. */
export function NumberedSteps({ steps }: { steps: Step[] }) {
  return (
    <ol className="ns">
      {steps.map((step, at) => (
        <li
          key={step.id}
          className={`ns-${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="ns-mark num">
            <Sign state={step.state} at={at} />
          </span>
          <b>{step.name}</b>
          <span className="ns-note num">{step.note}</span>
        </li>
      ))}
    </ol>
  );
}
