import { useRef, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { elapsed, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Words } from '../../../kit/words.ts';
import { pause_reasons } from '../../counters/reasons.ts';
import { jump_reasons } from '../../queue/ui/counter/words.ts';
import { more } from './more-words.ts';
import type { Counter, FloorPicture, Suggestion, Ticket } from './shapes.ts';
import { counter_steps, decline_reasons, emergency_kinds, floor as words } from './words.ts';

/** Reasons to press, one each; what is kept is the Chinese of it, which every screen knows how to say. */
export function Reasons({ of, onReason }: { of: readonly Words[]; onReason: (reason: string) => void }) {
  const say = useSay();
  return (
    <div className="fl-choices">
      {of.map(reason => (
        <Button key={reason.en} size="touch" wide onPress={() => onReason(reason.zh)}>
          {say(reason)}
        </Button>
      ))}
    </div>
  );
}

/** Who else may be asked to open the counter: those who stand at none. */
export function AskClerk({
  of,
  free,
  onClerk,
  onClose,
}: {
  of: Suggestion;
  free: FloorPicture['free'];
  onClerk: (clerk_id: string) => void;
  onClose: () => void;
}) {
  const say = useSay();
  return (
    <Dialog title={say(more.who_title(of.counter_number ?? 0))} onClose={onClose}>
      {free.length === 0 && <p className="fl-none">{say(more.who_none)}</p>}
      <ul className="fl-rows">
        {free.map(one => (
          <li key={one.id}>
            <div>
              <b>{say(one.name)}</b>
              <span>
                {say(more.skills(one.skills.length))}
                {one.id === of.clerk?.id && ` · ${say(more.proposed)}`}
              </span>
            </div>
            <Button onPress={() => onClerk(one.id)}>{say(words.accept_tell(say(one.name)))}</Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** One reason, one press. */
export function AskDecline({
  onReason,
  onClose,
}: {
  onReason: (reason: string) => void;
  onClose: () => void;
}) {
  const say = useSay();
  return (
    <Dialog title={say(words.decline_title)} onClose={onClose}>
      <Reasons of={decline_reasons} onReason={onReason} />
    </Dialog>
  );
}

const hold_ms = 1000;

/** The emergency: which kind, then held for a second, so that nobody declares it by a slip. */
export function AskEmergency({
  onDeclare,
  onClose,
}: {
  onDeclare: (kind: Words) => void;
  onClose: () => void;
}) {
  const say = useSay();
  const [kind, choose] = useState<Words | null>(null);
  const [held, hold] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const down = () => {
    if (kind === null || held) return;
    hold(true);
    timer.current = setTimeout(() => onDeclare(kind), hold_ms);
  };
  const up = () => {
    clearTimeout(timer.current);
    hold(false);
  };
  return (
    <Dialog title={say(words.emergency_title)} onClose={onClose}>
      <p>{say(words.emergency_note)}</p>
      <div className="fl-choices">
        {emergency_kinds.map(one => (
          <Button
            key={one.en}
            kind={one === kind ? 'danger' : 'secondary'}
            size="touch"
            wide
            onPress={() => choose(one)}
          >
            {say(one)}
          </Button>
        ))}
      </div>
      <button
        type="button"
        className={held ? 'fl-hold fl-hold-on' : 'fl-hold'}
        aria-disabled={kind === null}
        onPointerDown={down}
        onPointerUp={up}
        onPointerLeave={up}
        onKeyDown={event => (event.key === 'Enter' || event.key === ' ') && down()}
        onKeyUp={up}
      >
        {say(words.hold_to_declare)}
      </button>
    </Dialog>
  );
}

/** The clerk's reason as it is read: a known one in the reader's language, any other as it was written. */
const jumpWords = (reason: string | null): Words =>
  jump_reasons.find(one => one.zh === reason) ?? { zh: reason ?? '', en: reason ?? '' };

/** How much of a limit was left, or how far it was over, at the moment of the call. */
const leftOf = (left_s: number): Words =>
  left_s >= 0 ? words.left(elapsed(left_s * 1000)) : words.past(elapsed(-left_s * 1000));

interface Step {
  at: string;
  what: string;
  reason: string | null;
  who: Words | null;
}
interface Why {
  called_at: string;
  jumped: boolean;
  reason: string | null;
  considered: {
    ticket_id: string;
    label: string;
    waited_s: number;
    limit_s: number;
    share: number;
    chosen: boolean;
  }[];
}

/** A counter pressed: who is there, why that number was called, what happened here today. */
export function CounterCard({
  hall_id,
  of,
  here,
  onClose,
}: {
  hall_id: number;
  of: Counter;
  here: Ticket | undefined;
  onClose: () => void;
}) {
  const say = useSay();
  const day = useLive<Step[]>(`/api/halls/${hall_id}/counters/${of.id}/today`, 'counters');
  const why = useLive<Why>(
    here === undefined ? null : `/api/halls/${hall_id}/tickets/${here.id}/explanation`,
    'queue',
  );
  return (
    <Dialog
      title={`${say(words.counter(of.number))}${of.clerk === null ? '' : ` · ${say(of.clerk.name)}`}`}
      onClose={onClose}
      wide
    >
      {here !== undefined && why.data !== null && (
        <section className="fl-why">
          <h3>
            {say(words.why(here.label))} <ClauseChip id="QUE-08" />
          </h3>
          <p>{why.data.jumped ? say(words.jumped(say(jumpWords(why.data.reason)))) : say(words.why_note)}</p>
          <ol>
            {why.data.considered.map(one => (
              <li key={one.ticket_id} className={one.chosen ? 'fl-chosen' : undefined}>
                <b className="num">{one.label}</b>
                <span className="num">
                  {elapsed(one.waited_s * 1000)} / {elapsed(one.limit_s * 1000)}
                </span>
                <span className="num">{say(leftOf(one.limit_s - one.waited_s))}</span>
                <span>{one.chosen ? say(words.called_here) : ''}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className="fl-why">
        <h3>{say(words.history)}</h3>
        <ol>
          {(day.data ?? []).map(one => (
            <li key={`${one.at}${one.what}`}>
              <b className="num">{timeOfDay(one.at, true)}</b>
              <span>{say(counter_steps[one.what] ?? { zh: '', en: '' })}</span>
              <span>
                {say(pause_reasons[one.reason as keyof typeof pause_reasons] ?? { zh: '', en: '' })}
              </span>
              <span>{one.who === null ? '' : say(one.who)}</span>
            </li>
          ))}
        </ol>
      </section>
    </Dialog>
  );
}
