import { type ReactNode, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { epoch, shortElapsed, timeOfDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import type { Words } from '../../../kit/words.ts';
import { type RoundDue, RoundLine } from '../../checklists/ui/Rounds.tsx';
import { list_names } from '../../checklists/words.ts';
import { type Role, roles } from '../../people/roles.ts';
import { classOf } from '../../queue/classes.ts';
import { more } from './more-words.ts';
import { OnDuty } from './OnDuty.tsx';
import type { Alert, FloorPicture, Suggestion } from './shapes.ts';
import { alert_rows, alert_words, suggestion_words, floor as words } from './words.ts';

/** What the right column may do. */
export interface RightActs {
  onAsk: () => void;
  onAccept: (of: Suggestion) => void;
  onOther: (of: Suggestion) => void;
  onDecline: (of: Suggestion) => void;
  onSee: (of: Alert) => void;
  onFinish: (of: Alert) => void;
  onRound: (round_id: string) => void;
  onWalk: (of: RoundDue) => void;
}

interface RightProps {
  hall_id: number;
  floor: FloorPicture;
  /** Rounds that the clock called for. */
  rounds: readonly RoundDue[];
  acts: RightActs;
  busy: boolean;
  /** Why this person may not take suggestions. */
  why: string | undefined;
}

const minutes = (seconds: number): string => String(Math.round(seconds / 60));

/** So many alerts stand open; the others are one press away. */
const shown_first = 4;

/** The words of a suggestion. */
export const suggestionTitle = (of: Suggestion): Words => suggestion_words[of.kind](of.counter_number ?? 0);

/** Suggestion, alerts by severity, what is due. */
export function Right({
  hall_id,
  floor,
  rounds,
  acts,
  busy,
  why,
  children,
}: RightProps & { children: ReactNode }) {
  const say = useSay();
  const [all, show] = useState(false);
  const rest = floor.alerts.length - shown_first;
  return (
    <aside className="fl-right" aria-label={say(words.to_do)}>
      <Advice of={floor.suggestion} acts={acts} busy={busy} why={why} />
      <section className="fl-list">
        <h2>
          {say(words.alerts)}
          <span className="num">{floor.alerts.length}</span>
        </h2>
        {floor.alerts.length === 0 && <p className="fl-none">{say(words.no_alerts)}</p>}
        <ul>
          {floor.alerts.slice(0, all ? undefined : shown_first).map(one => (
            <AlertRow key={one.id} of={one} acts={acts} />
          ))}
        </ul>
        {rest > 0 && (
          <Button kind="quiet" onPress={() => show(!all)}>
            {say(all ? more.fewer : more.all_alerts(rest))}
          </Button>
        )}
      </section>
      <section className="fl-list fl-due">
        <h2>
          {say(words.due)}
          <span className="num">
            {rounds.length + (floor.round === null ? 0 : 1) + Math.min(floor.taken.length, 2)}
          </span>
        </h2>
        <Due {...{ floor, rounds, acts }} />
      </section>
      {children}
      <OnDuty hall_id={hall_id} floor={floor} />
    </aside>
  );
}

function Advice({
  of,
  acts,
  busy,
  why,
}: { of: Suggestion | null } & Omit<RightProps, 'floor' | 'hall_id' | 'rounds'>) {
  const say = useSay();
  if (of === null) {
    return (
      <section className="fl-sug fl-sug-none">
        <p className="fl-sug-head">
          {say(words.suggestion)} <ClauseChip id="QUE-05" />
        </p>
        <h2>{say(words.no_suggestion)}</h2>
        <p>{say(words.no_suggestion_note)}</p>
        <Button size="touch" busy={busy} onPress={acts.onAsk}>
          {say(words.ask)}
        </Button>
      </section>
    );
  }
  return (
    <section className="fl-sug">
      <p className="fl-sug-head">
        {say(words.suggestion)} <ClauseChip id="QUE-05" />
      </p>
      <h2>{say(suggestionTitle(of))}</h2>
      <div className="fl-ba">
        <p>
          <small>{say(words.p90_now(classOf(of.class).say))}</small>
          <b className="num fl-warn">{minutes(of.before_s)}</b> {say(words.minutes)}
        </p>
        <Icon name="arrow-right" size={28} stroke={1.5} />
        <p>
          <small>{say(words.p90_then)}</small>
          <b className="num">{minutes(of.after_s)}</b> {say(words.minutes)}
        </p>
      </div>
      <p>{say(words.played(of.runs, of.error_s))}</p>
      <div className="fl-go">
        <Button
          kind="primary"
          size="touch"
          wide
          busy={busy}
          why={why}
          whyUnder
          onPress={() => acts.onAccept(of)}
        >
          {say(of.clerk === null ? words.accept : words.accept_tell(say(of.clerk.name)))}
        </Button>
        {why === undefined && of.kind === 'open_counter' && (
          <Button size="touch" busy={busy} onPress={() => acts.onOther(of)}>
            {say(more.other_clerk)}
          </Button>
        )}
        {why === undefined && (
          <Button size="touch" busy={busy} onPress={() => acts.onDecline(of)}>
            {say(words.decline)}
          </Button>
        )}
      </div>
    </section>
  );
}

/** What an alert is about, where it is a code: a post, a list. */
function labelOf(of: Alert, say: (words: Words) => string): string | null {
  if (of.kind === 'vacancy') return say(roles[of.label as Role]);
  if (of.kind === 'round') return say(list_names[of.label as keyof typeof list_names]);
  return of.label;
}

function AlertRow({ of, acts }: { of: Alert; acts: RightActs }) {
  const say = useSay();
  const now = useHallNow();
  const about =
    labelOf(of, say) ??
    (of.counter_number === null ? null : say(words.counter(of.counter_number))) ??
    (of.clerk === null ? '' : say(of.clerk));
  const used_ms = of.since === null ? 0 : Math.max(0, now - epoch(of.since));
  return (
    <li>
      <div>
        <StateMark mark={of.level}>{say(alert_words[of.kind](about))}</StateMark>
        <span>
          {of.since !== null && <span className="num">{shortElapsed(used_ms)}</span>}
          {of.limit_s !== null && <span className="num"> / {shortElapsed(of.limit_s * 1000)}</span>}
          {of.count !== null && <span className="num">× {of.count}</span>}{' '}
          {of.seen_by !== null && say(words.seen_by(say(of.seen_by)))} <ClauseChip id={alert_rows[of.kind]} />
        </span>
      </div>
      <Button size="touch" onPress={() => (of.state === 'open' ? acts.onSee(of) : acts.onFinish(of))}>
        {say(of.state === 'open' ? words.see : words.finish)}
      </Button>
    </li>
  );
}

function Due({ floor, rounds, acts }: Pick<RightProps, 'floor' | 'rounds' | 'acts'>) {
  const say = useSay();
  const { round } = floor;
  if (round === null && rounds.length === 0 && floor.taken.length === 0)
    return <p className="fl-none">{say(words.nothing_due)}</p>;
  return (
    <ul>
      {rounds.map(one => (
        <RoundLine key={one.id} of={one} onOpen={() => acts.onWalk(one)} />
      ))}
      {round !== null && (
        <li>
          <div>
            <b>
              {say(words.round)} <span className="num">{timeOfDay(round.due_at)}</span>
            </b>
            <span>
              {say(words.round_note(round.over))} <ClauseChip id="QUE-07" />
            </span>
          </div>
          <Button size="touch" onPress={() => acts.onRound(round.id)}>
            {say(words.do_round)}
          </Button>
        </li>
      )}
      {floor.taken.slice(0, 2).map(one => (
        <li key={one.id}>
          <div>
            <b>{say(words.taken(say(suggestionTitle(one))))}</b>
            <span>
              {one.state === 'compared' && one.actual_s !== null
                ? say(
                    words.compared(one.calls_s === null ? '—' : minutes(one.calls_s), minutes(one.actual_s)),
                  )
                : say(words.taken_wait)}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
