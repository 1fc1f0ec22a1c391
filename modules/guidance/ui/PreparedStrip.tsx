import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import './guidance.css';
import type { Prepared } from './shapes.ts';
import { guide as words } from './words.ts';

interface PreparedStripProps {
  hall_id: number;
  ticket_id: string;
}

/** At the counter: what the floor has looked at already and what the form will say, so that nothing is asked twice (SVC-05). */
export function PreparedStrip({ hall_id, ticket_id }: PreparedStripProps) {
  const say = useSay();
  const of = useLive<Prepared>(`/api/halls/${hall_id}/tickets/${ticket_id}/prepared`, 'guidance');
  const prepared = of.data?.prepared ?? null;
  if (prepared === null) return null;
  return (
    <p className="gd-strip">
      <b>{say(words.prepared)}</b>
      {prepared.agent && <span>{say(words.for_another)}</span>}
      {prepared.papers
        .filter(one => one.mark !== 'not_needed')
        .map(one => (
          <span key={one.code} className={one.mark === 'missing' ? 'gd-lacks' : undefined}>
            {say(one)}
            <Icon name={one.mark === 'seen' ? 'check' : 'cross'} size={14} stroke={2} />
            <span className="unseen">{say(words[one.mark])}</span>
          </span>
        ))}
      {prepared.prefill.map(one => (
        <span key={one.code}>
          {say(one.say)} <b>{say(one.value)}</b>
        </span>
      ))}
      <span className="gd-by">{say(words.prepared_by(say(prepared.by)))}</span> <ClauseChip id="SVC-05" />
    </p>
  );
}
