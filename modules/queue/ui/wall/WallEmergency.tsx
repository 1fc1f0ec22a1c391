import { timeOfDay, type When } from '../../../../kit/ui/format.ts';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import './WallEmergency.css';
import { emergencyWords } from './words.ts';

interface WallEmergencyProps {
  /** 火情疏散, with its English. */
  kind: Words;
  since: When;
  now: When;
  drill: boolean;
  /** The way out from this wall. */
  exit: { name: Words; way: 'left' | 'right'; metres: number };
  meet: Words;
}

/** Everybody out: safety green and red only, both languages at once, until two people end it (EMG). */
export function WallEmergency(props: WallEmergencyProps) {
  const say = useSay();
  const { exit, meet, kind } = props;
  const since = (props.drill ? emergencyWords.drill : emergencyWords.since)(timeOfDay(props.since));
  return (
    <main className="we" data-surface="display" aria-live="assertive">
      <header>
        <Icon name="alert" size={64} stroke={2.2} />
        <b>{say(kind)}</b>
        <span>{say(since)}</span>
        <b className="num">{timeOfDay(props.now)}</b>
      </header>
      <section className="we-say">
        <h1 lang="zh-CN">{emergencyWords.leave}</h1>
        <p lang="zh-CN">{emergencyWords.follow}</p>
        <em lang="en">{emergencyWords.followEn}</em>
      </section>
      <section className="we-exit">
        <div className={exit.way === 'right' ? 'we-pic we-right' : 'we-pic'}>
          <Icon name="arrow-left" size={250} stroke={2.4} />
          <Runner />
        </div>
        <b lang="zh-CN">{exit.name.zh}</b>
        <span>
          <span lang="en">{exit.name.en}</span>
          <span lang="zh-CN">
            向{exit.way === 'left' ? '左' : '右'} {exit.metres} 米
          </span>
        </span>
      </section>
      <ul>
        {emergencyWords.acts.map(act => (
          <Act key={act.en} icon={act.icon} words={act} />
        ))}
        <Act icon="pin" words={meet} />
        <Act icon="ticket" words={emergencyWords.kept} />
      </ul>
    </main>
  );
}

function Act({ icon, words }: { icon: 'barred' | 'person' | 'pin' | 'ticket'; words: Words }) {
  return (
    <li>
      <Icon name={icon} size={84} stroke={2} />
      <span>
        <span lang="zh-CN">{words.zh}</span>
        <small lang="en">{words.en}</small>
      </span>
    </li>
  );
}

// A running figure as on exit signs, drawn for this product.
function Runner() {
  return (
    <svg width="300" height="300" viewBox="0 0 100 100" fill="none" aria-hidden="true">
      <circle cx="54" cy="17" r="8.5" fill="currentColor" />
      <path
        d="M51 31L42 55M48 33L31 36.5 24 49M52 33L63 46 76 43M43 54L59 65 57 86M42 55L35 71 17 74"
        stroke="currentColor"
        strokeWidth="9.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M51 31L43 54" stroke="currentColor" strokeWidth="15" strokeLinecap="round" />
    </svg>
  );
}
