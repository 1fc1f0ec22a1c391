import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { sections } from '../sheet.ts';
import { visit } from '../visit.ts';
import type { Planned, Result } from './shapes.ts';
import { mystery as words } from './words.ts';

const marks: Record<Planned['state'], Mark> = {
  ...{ planned: 'not-open', assigned: 'booked', visited: 'running', submitted: 'near', to_rescore: 'near' },
  ...{ quality_checked: 'near', published: 'running', appealed: 'calling', upheld: 'running' },
  ...{ adjusted: 'running', final: 'running', rectifying: 'running', recheck_visited: 'running' },
  ...{ closed: 'done', voided: 'stopped' },
} as const;

/** How a visit stands, as word and shape. */
export function VisitMark({ of }: { of: Pick<Planned, 'state' | 'over'> }) {
  const say = useSay();
  return (
    <StateMark mark={of.over ? 'over' : marks[of.state]}>
      {say(visit.states[of.state])}
      {of.over && ` · ${say(words.over)}`}
    </StateMark>
  );
}

/** The points of each part of its weight. */
export function SectionList({ of }: { of: Result['sections'] }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(words.sections)}</h3>
      <ul className="my-sections">
        {of.map(one => {
          const { weight } = sections[one.section];
          const share = one.score === null ? 0 : (one.score / weight) * 100;
          return (
            <li key={one.section}>
              <span>{say(sections[one.section])}</span>
              <i aria-hidden="true">
                <i className={share < 70 ? 'my-low' : undefined} style={{ width: `${share}%` }} />
              </i>
              <span className="num">
                {one.score?.toFixed(1) ?? '–'} <small>/ {weight}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What failed, critical items first; what was lifted or mended says so. */
export function FindingList({ of }: { of: Result['findings'] }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(words.findings)}</h3>
      {of.length === 0 && <p>{say(words.no_findings)}</p>}
      <ul className="my-findings">
        {of.map(one => (
          <li key={one.code}>
            <p>
              {one.critical && <b className="my-critical">{say(words.critical)}</b>} {say(one.say)}{' '}
              {one.rows.map(row => (
                <ClauseChip key={row} id={row} />
              ))}{' '}
              {one.lifted && <StateMark mark="done">{say(words.lifted)}</StateMark>}
              {one.mended && <StateMark mark="done">{say(words.mended)}</StateMark>}
            </p>
            {one.note !== '' && (
              <small>
                <Written text={one.note} />
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AskedProps {
  of: readonly { ask: Words; heard: string; right: boolean | null; answer: Words }[];
}

/** What was asked, what was heard, and what would have been right. */
export function AskedList({ of }: AskedProps) {
  const say = useSay();
  if (of.length === 0) return null;
  return (
    <section>
      <h3>{say(words.asked)}</h3>
      <ul className="my-findings">
        {of.map(one => (
          <li key={one.ask.zh}>
            <p>
              {say(one.ask)}{' '}
              {one.right !== null && (
                <StateMark mark={one.right ? 'done' : 'over'}>
                  {say(one.right ? words.was_right : words.was_wrong)}
                </StateMark>
              )}
            </p>
            <small>
              {say(words.heard)} <Written text={one.heard} />
            </small>
            {one.right !== true && (
              <small>
                {say(words.right_answer)} {say(one.answer)}
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
